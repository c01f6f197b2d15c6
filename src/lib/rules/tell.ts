/** Situations, regions and answers in words that a client and a colleague both understand. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { Deed } from '../model/axes.ts';
import { deeds } from '../model/axes.ts';
import type { Answer } from '../scenario/answer.ts';
import type { AttributeId, Outcome } from '../scenario/rule.ts';
import type { Axis, AxisId, Condition, NamedAxis, Picks, Scenario, Span } from '../scenario/space.ts';
import { tellAmount, tellSpans } from './amounts.ts';
import type { CompiledContent } from './compiled-content.ts';
import { CLOSED_DAYS } from './hours.ts';
import { timesName } from './office-times.ts';

export const ATTRIBUTES: Readonly<Record<AttributeId, Localized>> = {
	treatment: { ja: '扱い', en: 'treatment' },
	charge: { ja: '料金', en: 'charge' },
	firstResponse: { ja: '初回の返信', en: 'first response' },
	start: { ja: '着手', en: 'start' },
	completion: { ja: '完了', en: 'completion' },
	acceptance: { ja: '検収', en: 'acceptance' },
	closure: { ja: 'ご連絡がとれないとき', en: 'closure' },
	reopening: { ja: '再開', en: 'reopening' },
	refund: { ja: '返金', en: 'refund' },
	data: { ja: 'データ', en: 'data' },
	liability: { ja: '損害の負担', en: 'liability' },
	revision: { ja: '修正の扱い', en: 'revisions' },
	carryOver: { ja: '使わなかった作業枠', en: 'unused allowance' },
	exit: { ja: 'お客様からの解約', en: 'leaving' },
	exitNotice: { ja: '解約の申し出の期限', en: 'notice of leaving' },
	renewal: { ja: '契約の更新', en: 'renewal' },
	subcontracting: { ja: '再委託', en: 'subcontracting' },
	publication: { ja: '実績としての公表', en: 'publication' },
	rights: { ja: '権利の移転', en: 'transfer of rights' },
	amendment: { ja: '文書の変更', en: 'changes of the document' },
};

/** What an attribute is called; those of documents and of duties are made of a word and a name: `amendment.terms`. */
export function attributeName(id: AttributeId): Localized {
	const known = ATTRIBUTES[id];
	if (known) return known;
	const [kind = '', name = ''] = id.split(/\.(.*)/s);
	const deed = deeds[name as Deed];
	if (deed === undefined) return ATTRIBUTES[kind] ?? { ja: id, en: id };
	if (kind === 'by') return { ja: `${deed.ja}を行う側`, en: `who is responsible for ${deed.en}` };
	return kind === 'client'
		? { ja: `お客様による${deed.ja}`, en: `${deed.en} by the client` }
		: { ja: `当社による${deed.ja}`, en: `${deed.en} by the agency` };
}

/** Axes that are told as one: 「土曜 20:00」, 「サイトの復旧（お客様に原因）」. */
const PAIRS: readonly {
	readonly axes: readonly [AxisId, AxisId];
	readonly join: (a: string, b: string) => Localized;
}[] = [
	{ axes: ['day', 'minute'], join: (a, b) => ({ ja: `${a} ${b}`, en: `${a} ${b}` }) },
	{ axes: ['task', 'cause'], join: (a, b) => ({ ja: `${a}（${b}）`, en: `${a} (${b})` }) },
];

/** One situation, in the order of the axes; only the axes in `matters`, where it is given. */
export function tellScenario(content: CompiledContent, scenario: Scenario, matters?: readonly AxisId[]): Localized {
	const told = content.set.space.axes.flatMap((axis): [AxisId, Localized][] => {
		const value = scenario[axis.id];
		if (value === undefined || (matters && !matters.includes(axis.id))) return [];
		return [[axis.id, typeof value === 'number' ? tellAmount(axis.id, value) : labelOf(axis, value)]];
	});
	return joined(told);
}

export interface TellOptions {
	/** The most values of one axis to name; the rest is counted (「ほか12件」). Default: all are named. */
	readonly most?: number;
	/** Axes to leave unsaid, because the reader gave them. */
	readonly without?: readonly AxisId[];
}

/** A box of situations: 「スタンダード・グロース ・ 休業日」. */
export function tellCondition(content: CompiledContent, condition: Condition, options: TellOptions = {}): Localized {
	return tellRegion(content, [condition], options);
}

/** `times`: what the day and the time of the box are called together. */
function tellBox(
	content: CompiledContent,
	condition: Condition,
	times: Localized | null,
	options: TellOptions,
): Localized {
	const told = content.set.space.axes.flatMap((axis): [AxisId, Localized][] => {
		if (axis.id === 'day' && times) return [[axis.id, times]];
		const picks = condition[axis.id];
		if (picks === undefined || options.without?.includes(axis.id)) return [];
		const words =
			axis.kind === 'number' ? tellSpans(axis, picks as readonly Span[]) : tellPicks(content, axis, picks, options);
		return words === null ? [] : [[axis.id, words]];
	});
	return told.length === 0 ? { ja: 'どの場面でも', en: 'always' } : joined(told);
}

/** Several boxes, the one or the other. Boxes that together are a known stretch of the week are told as one. */
export function tellRegion(
	content: CompiledContent,
	region: readonly Condition[],
	options: TellOptions = {},
): Localized {
	const alike = new Map<string, { readonly rest: Condition; readonly boxes: Condition[] }>();
	for (const condition of region) {
		const rest = Object.fromEntries(Object.entries(condition).filter(([axis]) => axis !== 'day' && axis !== 'minute'));
		const key = JSON.stringify(Object.entries(rest).sort());
		const group = alike.get(key) ?? { rest, boxes: [] };
		group.boxes.push(condition);
		alike.set(key, group);
	}
	const told = [...alike.values()].flatMap(({ rest, boxes }) => {
		const times = options.without?.includes('day') ? null : timesName(boxes, content.officeTimes);
		return times
			? [tellBox(content, rest, times, options)]
			: boxes.map((condition) => tellBox(content, condition, null, options));
	});
	const unique = [...new Map(told.map((words) => [words.ja, words])).values()];
	return { ja: unique.map(({ ja }) => ja).join(' ／ '), en: unique.map(({ en }) => en).join(' / ') };
}

export function tellOutcome(content: CompiledContent, attribute: AttributeId, outcome: Outcome): Localized {
	return content.outcomes.get(attribute)?.get(outcome) ?? { ja: String(outcome), en: String(outcome) };
}

export function tellAnswer(content: CompiledContent, attribute: AttributeId, answer: Answer): Localized {
	switch (answer.state) {
		case 'undecided':
			return { ja: '定めなし', en: 'undecided' };
		case 'decided':
			return tellOutcome(content, attribute, answer.outcome);
		case 'contradiction': {
			const told = answer.outcomes.map((outcome) => tellOutcome(content, attribute, outcome));
			return {
				ja: `${told.map(({ ja }) => `「${ja}」`).join('と')}が食い違う`,
				en: `${told.map(({ en }) => `"${en}"`).join(' against ')}`,
			};
		}
	}
}

/** The label of a value of a named axis. */
export function labelOf(axis: Axis, id: string): Localized {
	const known = axis.kind === 'named' ? axis.values.find((value) => value.id === id) : undefined;
	return known?.label ?? { ja: id, en: id };
}

function joined(told: readonly (readonly [AxisId, Localized])[]): Localized {
	const words = new Map(told);
	for (const { axes, join } of PAIRS) {
		const [first, second] = axes.map((axis) => words.get(axis));
		if (!first || !second) continue;
		words.set(axes[0], { ja: join(first.ja, second.ja).ja, en: join(first.en, second.en).en });
		words.delete(axes[1]);
	}
	const all = [...words.values()];
	return { ja: all.map(({ ja }) => ja).join(' ・ '), en: all.map(({ en }) => en).join(' · ') };
}

/** Names for lists that have one, before the list is spelled out. */
const GROUPS: Readonly<
	Record<AxisId, readonly { readonly of: (ids: readonly string[]) => readonly string[]; readonly label: Localized }[]>
> = {
	tier: [
		{ of: (ids) => ids.filter((id) => id !== 'none'), label: { ja: '保守プランあり', en: 'any support contract' } },
	],
	day: [{ of: (ids) => ids.filter((id) => CLOSED_DAYS.has(id)), label: { ja: '休業日', en: 'closed days' } }],
};

/** Null where the picks leave out only what cannot happen. */
function tellPicks(content: CompiledContent, axis: NamedAxis, picks: Picks, { most }: TellOptions): Localized | null {
	const possible = axis.values.filter(({ id }) => !isAbsent(content, axis.id, id));
	const picked = possible.filter(({ id }) => (picks as readonly string[]).includes(id));
	if (picked.length === possible.length) return null;
	const ids = possible.map(({ id }) => id);
	const same = (group: readonly string[]) =>
		group.length === picked.length && picked.every(({ id }) => group.includes(id));
	const group = GROUPS[axis.id]?.find(({ of }) => same(of(ids)));
	if (group) return group.label;
	const others = possible.filter((value) => !picked.includes(value));
	if (others.length * 4 <= picked.length) {
		const { ja, en } = listed(others, most);
		return { ja: `${ja}以外`, en: `all but ${en}` };
	}
	return listed(picked, most);
}

function listed(values: NamedAxis['values'], most = Number.POSITIVE_INFINITY): Localized {
	const named = values.length > most ? values.slice(0, most) : values;
	const rest = values.length - named.length;
	const ja = named.map(({ label }) => label.ja).join('・');
	const en = named.map(({ label }) => label.en).join(', ');
	return rest === 0 ? { ja, en } : { ja: `${ja}ほか${rest}件`, en: `${en} and ${rest} more` };
}

/** A value that by itself cannot happen, as a kind of day that the calendar does not have. */
function isAbsent({ set }: CompiledContent, axis: AxisId, id: string): boolean {
	return set.space.impossible.some((condition) => {
		const axes = Object.keys(condition);
		return axes.length === 1 && axes[0] === axis && (condition[axis] as readonly unknown[]).includes(id);
	});
}
