/** The space of situations: its axes from the vocabulary and the content, and the combinations that cannot happen. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import {
	axisNames,
	causes,
	channelKinds,
	contractStates,
	information,
	paymentStates,
	phases,
	terms,
} from '../model/axes.ts';
import type { Project } from '../model/project.ts';
import type { Axis, Condition, NamedAxis } from '../scenario/space.ts';
import { formatValue } from '../values/format.ts';
import { meetAll } from './conditions.ts';
import type { Day } from './hours.ts';
import { insideHours, outsideHours } from './hours.ts';
import { allowanceOf, clockAxis, clockPosition, impossibleTimes, MEASURE_AXES, SPAN_OF } from './measures.ts';
import { placedTasks } from './placements.ts';

type Value = NamedAxis['values'][number];

const PHASES: Readonly<Record<(typeof phases)[number], string>> = {
	production: 'in production',
	'free-period': 'in the free period',
	operation: 'in operation',
};
const CAUSES: Readonly<Record<(typeof causes)[number], Localized>> = {
	agency: { ja: '当社に原因', en: "the agency's doing" },
	client: { ja: 'お客様に原因', en: "the client's doing" },
	'third-party': { ja: '第三者に原因', en: "a third party's doing" },
	unknown: { ja: '原因不明', en: 'cause unknown' },
};
const CONTRACTS: Readonly<Record<(typeof contractStates)[number], Localized>> = {
	none: { ja: '制作の契約書なし', en: 'no production contract' },
	signed: { ja: '制作の契約書あり', en: 'under a production contract' },
};
const PAYMENTS: Readonly<Record<(typeof paymentStates)[number], Localized>> = {
	paid: { ja: 'お支払い済み', en: 'paid' },
	'not-due': { ja: 'お支払いの期限前', en: 'payment not yet due' },
	overdue: { ja: 'お支払いの期限後', en: 'payment overdue' },
};

const TERMS: Readonly<Record<(typeof terms)[number], Localized>> = {
	minimum: { ja: '最低契約期間の中', en: 'within the minimum term' },
	'after-minimum': { ja: '最低契約期間の後', en: 'after the minimum term' },
};
const INFORMATION: Readonly<Record<(typeof information)[number], Localized>> = {
	ordinary: { ja: '個人データを扱わない', en: 'no personal data' },
	personal: { ja: '個人データを扱う', en: 'personal data' },
};

const named = (id: string, label: Localized, values: readonly Value[], typical: readonly string[]): NamedAxis => ({
	kind: 'named',
	id,
	label,
	values,
	typical,
});

/** In the order in which a situation is told. */
export function axesOf(project: Project, days: readonly Day[]): Axis[] {
	const none: Value = { id: 'none', label: { ja: '保守プランなし', en: 'no support contract' } };
	const entries = (list: readonly { readonly id: string; readonly data: { readonly name: string } }[]): Value[] =>
		list.map(({ id, data }) => ({ id, label: { ja: data.name, en: id } }));
	const { tasks } = project.tasks.data;
	const trouble = tasks.filter(({ group, causes: possible }) => group === 'trouble' && possible?.includes('client'));
	return [
		named(
			'tier',
			{ ja: '保守プラン', en: 'tier' },
			[none, ...entries(project.support)],
			['standard', ...project.support.map(({ id }) => id)],
		),
		named(
			'phase',
			{ ja: '段階', en: 'phase' },
			phases.map((id) => ({ id, label: { ja: axisNames.phase[id], en: PHASES[id] } })),
			['operation', 'production'],
		),
		named('service', { ja: '制作サービス', en: 'service' }, entries(project.services), []),
		named('day', { ja: '日', en: 'day' }, days, ['saturday', 'business-day', 'sunday', 'national-holiday']),
		{
			kind: 'number',
			id: 'minute',
			label: { ja: '時刻', en: 'time' },
			min: 0,
			max: 1440,
			typical: [1200, 840, 960, 480],
		},
		named(
			'channel',
			{ ja: '窓口', en: 'channel' },
			channelKinds.map((id) => ({ id, label: { ja: axisNames.channel[id], en: id } })),
			['email', 'phone'],
		),
		named(
			'task',
			{ ja: '作業', en: 'task' },
			tasks.map(({ id, title }) => ({ id, label: { ja: title, en: id } })),
			[...trouble.map(({ id }) => id), ...tasks.filter(({ group }) => group === 'content').map(({ id }) => id)],
		),
		named(
			'cause',
			{ ja: '原因', en: 'cause' },
			causes.map((id) => ({ id, label: CAUSES[id] })),
			['client', 'agency', 'third-party'],
		),
		named(
			'contract',
			{ ja: '制作の契約書', en: 'production contract' },
			contractStates.map((id) => ({ id, label: CONTRACTS[id] })),
			['none'],
		),
		named(
			'payment',
			{ ja: 'お支払い', en: 'payment' },
			paymentStates.map((id) => ({ id, label: PAYMENTS[id] })),
			['paid', 'not-due'],
		),
		named(
			'term',
			{ ja: '最低契約期間', en: 'minimum term' },
			terms.map((id) => ({ id, label: TERMS[id] })),
			['after-minimum'],
		),
		named(
			'information',
			{ ja: '扱う情報', en: 'information' },
			information.map((id) => ({ id, label: INFORMATION[id] })),
			['ordinary'],
		),
		...MEASURE_AXES,
	];
}

export interface Impossible {
	readonly condition: Condition;
	readonly why: Localized;
}

/** `conditions`: those of all rules, since time in two units is only compared where they cut it. */
export function impossibleOf(project: Project, days: readonly Day[], conditions: readonly Condition[]): Impossible[] {
	return [
		...absentDays(days),
		...unofferedChannels(project),
		...taskLimits(project, days),
		...freePeriodUnderContract(project, days),
		...measureLimits(project),
		...outsideContract(),
		...impossibleTimes(conditions).map((condition) => ({
			condition,
			why: { ja: 'そのような期間は暦にありません', en: 'no calendar has such a stretch of time' },
		})),
	];
}

function absentDays(days: readonly Day[]): Impossible[] {
	return days
		.filter(({ absent }) => absent)
		.map(({ id, label }) => ({
			condition: { day: [id] },
			why: { ja: `カレンダーに${label.ja}はありません`, en: `the calendar has no such day: ${label.en}` },
		}));
}

function unofferedChannels({ support }: Project): Impossible[] {
	return support.flatMap(({ id, data }) => {
		const offered = data.channels.map(({ kind }) => kind);
		const channel = channelKinds.filter((kind) => !offered.includes(kind));
		if (channel.length === 0) return [];
		const names = offered.map((kind) => axisNames.channel[kind]);
		return [
			{
				condition: { tier: [id], phase: ['operation'], channel },
				why: {
					ja: `${data.name}の窓口は${names.join('・')}です`,
					en: `the channels of ${id} are ${offered.join(', ')}`,
				},
			},
		];
	});
}

/** What a task's own name settles: who caused it, and that it is done at other hours. */
function taskLimits({ tasks }: Project, days: readonly Day[]): Impossible[] {
	return tasks.data.tasks.flatMap(({ id, title, causes: possible, time }): Impossible[] => {
		const cause = possible ? causes.filter((one) => !possible.includes(one)) : [];
		const names = (possible ?? []).map((one) => CAUSES[one]);
		return [
			...(cause.length === 0
				? []
				: [
						{
							condition: { task: [id], cause },
							why: {
								ja: `「${title}」は${names.map(({ ja }) => ja).join('・')}のものをいいます`,
								en: `${id} is by its nature ${names.map(({ en }) => en).join(' or ')}`,
							},
						},
					]),
			...(time === 'business-hours' ? [] : insideHours(days)).map((hours) => ({
				condition: { task: [id], ...hours },
				why: {
					ja: `「${title}」は営業時間の外や休業日の作業です`,
					en: `${id} is work outside business hours`,
				},
			})),
		];
	});
}

/**
 * The free period belongs to the production contract. A client who has a support contract as well asks under it
 * (operation) for all that the free period does not include, and for everything at other hours.
 */
function freePeriodUnderContract(project: Project, days: readonly Day[]): Impossible[] {
	const tier = project.support.map(({ id }) => id);
	const base: Condition = { tier, phase: ['free-period'] };
	const charged = placedTasks(project)
		.filter(({ condition, placement }) => condition['phase']?.[0] === 'free-period' && placement !== 'included')
		.map(({ task }) => task.id);
	const why = {
		ja: '保守プランの契約があれば、無償対応に含まないご依頼は運用中のご依頼として扱います',
		en: 'with a support contract, what the free period does not include is asked for in operation',
	};
	return meetAll([[base], [...(charged.length === 0 ? [] : [{ task: charged }]), ...outsideHours(days)]]).map(
		(condition) => ({ condition, why }),
	);
}

/** Only a support contract has a minimum term. */
function outsideContract(): Impossible[] {
	const why = { ja: '最低契約期間は保守プランの契約にあります', en: 'only support contracts have a minimum term' };
	const elsewhere: Condition[] = [{ tier: ['none'] }, { phase: ['production', 'free-period'] }];
	return elsewhere.map((condition) => ({ condition: { ...condition, term: ['minimum'] }, why }));
}

/** Counts that mean nothing where they are, or that have run out. */
function measureLimits({ support, services }: Project): Impossible[] {
	const some = SPAN_OF.from(1);
	const limited = new Map(
		support.map(({ id, data }) => [id, data.billing === 'monthly' ? allowanceOf(data.allowance.amount)[0] : null]),
	);
	const allowances = ['allowance.minutes', 'allowance.items'].flatMap((axis): Impossible[] => {
		const without = ['none', ...support.map(({ id }) => id).filter((id) => limited.get(id) !== axis)];
		const why = { ja: '作業枠はありません', en: 'there is no such allowance' };
		return [
			{ condition: { tier: without, [axis]: [some] }, why },
			{ condition: { phase: ['production', 'free-period'], [axis]: [some] }, why },
		];
	});
	const free = services.map(({ id, data }): Impossible => {
		const [axis, at] = clockPosition('sinceDelivery', data.freePeriod);
		const length = formatValue(data.freePeriod);
		return {
			condition: { service: [id], phase: ['free-period'], [axis]: [SPAN_OF.over(at)] },
			why: { ja: `${data.name}の無償対応期間は${length}です`, en: `the free period of ${id} is over (${length})` },
		};
	});
	return [
		...allowances,
		{
			condition: { phase: ['free-period', 'operation'], revisions: [SPAN_OF.over(1)] },
			why: { ja: '修正の回数は制作中に数えます', en: 'revisions are counted in production' },
		},
		...(['business-days', 'days', 'minutes', 'business-hours', 'months'] as const).map((family) => ({
			condition: { phase: ['production'], [clockAxis('sinceDelivery', family)]: [some] },
			why: { ja: '制作中はまだ納品していません', en: 'nothing has been delivered in production' },
		})),
		...free,
	];
}
