/** What the typed values say on the topics of claims, so that words can be held against them. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import { effectivePolicy } from '../model/effective-policy.ts';
import type { Entry, Project } from '../model/project.ts';
import { placeIn } from '../model/project.ts';
import type { Rule } from '../model/rule.ts';
import type { Scope } from '../model/scope.ts';
import type { Path } from '../source/entry.ts';
import type { Place } from '../source/place.ts';
import { formatValue } from '../values/format.ts';
import type { Duration, TypedValue } from '../values/value.ts';

/** A typed value with the one it speaks for; no scope: for all. */
export interface Truth {
	readonly says: Localized;
	readonly place: Place;
	readonly scope: Scope;
	/** The clause that says so, where it is not a value. */
	readonly clause?: string;
}

export interface PeriodTruth extends Truth {
	readonly value: Duration;
}

const valueSays = (ja: string, en: string, value: TypedValue): Localized => ({
	ja: `${ja} ${formatValue(value)}`,
	en: `${en} ${formatValue(value)}`,
});

const at = (entry: Entry<unknown>, path: Path, scope: Scope, says: Localized): Truth => ({
	says,
	place: placeIn(entry, path),
	scope,
});

/** How many revisions the price covers, by service. */
export const revisionLimits = ({ services }: Project): Truth[] =>
	services.map((entry) =>
		at(entry, ['revisions'], { service: entry.id }, valueSays('無料の修正', 'revisions', entry.data.revisions)),
	);

/** What a revision beyond the limit costs, by service. */
export const revisionCharges = (project: Project): Truth[] =>
	project.services.flatMap((entry): Truth[] => {
		const policy = effectivePolicy(project, entry, 'revisionPolicy', 'revisions');
		if (!policy) return [];
		const says = valueSays('上限を超えた修正', 'a further revision', policy.data.over);
		return [{ says, place: policy.place(['over']), scope: { service: entry.id } }];
	});

/** How much work a month's fee covers, by tier. */
export const workAllowances = ({ support }: Project): Truth[] =>
	support.flatMap((entry): Truth[] =>
		entry.data.billing === 'monthly'
			? [
					at(
						entry,
						['allowance', 'amount'],
						{ tier: entry.id },
						valueSays('作業枠', 'the allowance', entry.data.allowance.amount),
					),
				]
			: [],
	);

/** The delivery time of the service as such and of each of its plans. */
export const deliveryTimes = ({ services }: Project): PeriodTruth[] =>
	services.flatMap((entry) => {
		const period = (path: Path, name: string, value: Duration): PeriodTruth => ({
			...at(entry, path, { service: entry.id }, valueSays(`納期${name}`, 'delivery time', value)),
			value,
		});
		return [
			period(['deliveryTime'], '', entry.data.deliveryTime),
			...entry.data.packages.map(({ name, deliveryTime }, index) =>
				period(['packages', index, 'deliveryTime'], `「${name}」`, deliveryTime),
			),
		];
	});

/** How long questions and defects are free after delivery, by service. */
export const freePeriods = ({ services }: Project): PeriodTruth[] =>
	services.map((entry) => ({
		...at(
			entry,
			['freePeriod'],
			{ service: entry.id },
			valueSays('無償対応期間', 'free period', entry.data.freePeriod),
		),
		value: entry.data.freePeriod,
	}));

/** How long after acceptance defects are mended, by whichever general terms. */
export const repairPeriods = ({ policies }: Project): PeriodTruth[] =>
	policies.flatMap((entry): PeriodTruth[] =>
		entry.data.kind === 'general'
			? [
					{
						...at(entry, ['conformity'], {}, valueSays('契約不適合の通知期間', 'defects', entry.data.conformity)),
						value: entry.data.conformity,
					},
				]
			: [],
	);

/** When the office is open; nothing where it is so at all times. */
export function openingHours({ calendar }: Project): Truth[] {
	const { hours, closures, nationalHolidays } = calendar.data;
	const isAlways = hours.days.length === 7 && hours.from === 0 && hours.to === 24 * 60;
	if (isAlways && closures.length === 0 && nationalHolidays === 'open') return [];
	return [at(calendar, ['hours'], {}, valueSays('営業時間', 'business hours', hours))];
}

/** The business hours, where they leave out a Saturday or a Sunday. */
export const weekdaysOnly = (project: Project): Truth[] =>
	project.calendar.data.hours.days.length < 7 ? openingHours(project) : [];

/** How soon somebody answers, without a contract and on each channel of one, where that is not at once. */
export const slowAnswers = ({ support, policies }: Project): Truth[] => [
	...policies.flatMap((entry): Truth[] =>
		entry.data.kind === 'no-support'
			? [at(entry, ['firstResponse'], {}, valueSays('初回の返信', 'first response', entry.data.firstResponse))]
			: [],
	),
	...support.flatMap((entry) =>
		entry.data.channels.flatMap(({ firstResponse: { n, unit } }, index): Truth[] => {
			const isAtOnce = unit === 'minute' || ((unit === 'hour' || unit === 'business-hour') && n <= 1);
			const value = entry.data.channels[index]?.firstResponse;
			if (isAtOnce || !value) return [];
			const says = valueSays('初回の返信', 'first response', value);
			return [at(entry, ['channels', index, 'firstResponse'], { tier: entry.id }, says)];
		}),
	),
];

/** What the price of a service leaves to be paid besides. */
export const separateCosts = ({ services, agency }: Project): Truth[] => [
	...services.flatMap((entry): Truth[] => {
		const [first] = entry.data.excluded;
		if (first === undefined) return [];
		return [
			at(
				entry,
				['excluded', 0],
				{ service: entry.id },
				{
					ja: `料金に含まない: ${first}`,
					en: `not included: ${first}`,
				},
			),
		];
	}),
	...(agency.data.order
		? [at(agency, ['order', 'extraCosts'], {}, { ja: '別にかかる費用', en: 'further costs' })]
		: []),
];

/** What a restore costs where it costs, by tier. */
export const restoreCharges = ({ support }: Project): Truth[] =>
	support.flatMap((entry): Truth[] => {
		if (entry.data.billing !== 'monthly' || entry.data.backup.restore === 'included') return [];
		const says = valueSays('復元の料金', 'a restore', entry.data.backup.restore);
		return [at(entry, ['backup', 'restore'], { tier: entry.id }, says)];
	});

/** What work outside the hours or on closed days costs, or that there is none; by tier. */
export const outsideWork = ({ support }: Project): Truth[] =>
	support.flatMap((entry) =>
		(['afterHours', 'holidays'] as const).map((field) => {
			const given = entry.data[field];
			const name = field === 'holidays' ? '休業日の対応' : '営業時間外の対応';
			const says =
				given.treatment === 'declined'
					? { ja: `${name} 対応外`, en: 'declined' }
					: valueSays(name, field === 'holidays' ? 'on closed days' : 'after hours', given.rate);
			return at(entry, [field], { tier: entry.id }, says);
		}),
	);

/** Sentences of ours that carry a rule with such an outcome. */
export const ruledTo = (project: Project, isMeant: (rule: Rule) => boolean): Truth[] =>
	project.clauses.flatMap(({ rules }) =>
		rules.filter(isMeant).map(({ sentence, text, clause }) => {
			const words = text.replace(/<[^>]*>/g, '…');
			const says = words.length > LONG ? `${words.slice(0, LONG)}…` : words;
			return { says: { ja: says, en: says }, place: sentence, scope: {}, clause };
		}),
	);

/**
 * Those that decide `attribute` otherwise; none where one of them decides it as `own`, for then a text may mean that one.
 * A rule for personal data alone is not what a text means that says nothing of it.
 */
export function ruledOtherwise(project: Project, attribute: keyof Rule['then'], own: string): Truth[] {
	const isForAll = ({ when }: Rule): boolean => when.some(({ information }) => information === undefined);
	const decided = project.clauses.flatMap(({ rules }) => rules.filter(isForAll).map(({ then }) => then[attribute]));
	const isOther = ({ then: { [attribute]: decides } }: Rule): boolean =>
		decides !== undefined && decides !== null && decides !== own;
	return decided.includes(own) ? [] : ruledTo(project, isOther);
}

/** How long a client is bound at least, by tier. */
export const minimumTerms = (project: Project): Truth[] =>
	project.support.flatMap((entry): Truth[] => {
		const policy = effectivePolicy(project, entry, 'term', 'term');
		if (!policy) return [];
		const says = valueSays('最低契約期間', 'the minimum term', policy.data.minimum);
		return [{ says, place: policy.place(['minimum']), scope: { tier: entry.id } }];
	});

/** What becomes of an unused allowance, by tier. */
export const carryOvers = ({ support }: Project): (Truth & { readonly carried: boolean })[] =>
	support.flatMap((entry) => {
		if (entry.data.billing !== 'monthly') return [];
		const { carryOver } = entry.data.allowance;
		const says =
			carryOver === 'none'
				? { ja: '使わなかった分 消滅', en: 'it expires' }
				: valueSays('使わなかった分の繰越し', 'it carries over', carryOver);
		return [{ ...at(entry, ['allowance', 'carryOver'], { tier: entry.id }, says), carried: carryOver !== 'none' }];
	});

/** How much of a sentence stands in a label. */
const LONG = 32;
