/** Which typed value a number in prose is probably about: the kind of number, and words that the field's name shares. */
import { ANCHOR_SPELLINGS } from '../../values/anchors.ts';
import { DURATION_UNITS } from '../../values/duration.ts';
import { formatValue } from '../../values/format.ts';
import type { NumberKind } from '../../values/number-mention.ts';
import { priceOf } from '../../values/price.ts';
import { canonicalUnit } from '../../values/units.ts';
import type { AnchorEvent, CountWindow, TypedValue } from '../../values/value.ts';
import { namedBefore, shortName } from '../whose.ts';
import type { KnownFact } from './known-facts.ts';
import { mayMean } from './subject.ts';

/** A number, or both ends of a range, with the words around it. */
export interface SaidNumber {
	readonly kind: NumberKind;
	readonly unit: string | null;
	readonly numbers: readonly number[];
	/** The passage, and where the number stands in it. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** All values of one name, as one thing that a sentence may be about. */
export interface Candidate {
	readonly label: string;
	readonly facts: readonly KnownFact[];
	/** Those among them that say just this number. */
	readonly same: readonly KnownFact[];
	readonly score: number;
}

/** From here on the words around a number name the value; below it they only share a word with its name. */
const SURE = 2;

/** What the words around the number name, the likeliest first; none where they do not say. */
export function candidatesFor(said: SaidNumber, known: readonly KnownFact[]): Candidate[] {
	// 「4回目から」 is not the number that the value has.
	if (said.kind === 'ordinal') return [];
	const anchor = anchorBefore(said);
	const sentence = sentenceOf(said);
	const isOthers = othersThan(said, known);
	const alike = known.flatMap((fact) => {
		if (isOthers(fact)) return [];
		if (fact.topic?.test(sentence) === false || !mayMean(fact.value, fact.label, said)) return [];
		const numbers = numbersOf(fact.value, said);
		return numbers === null
			? []
			: [{ fact, inUnit: numbers.length > 0 || fact.value.kind !== 'duration', isSame: says(numbers, said) }];
	});
	const names = [...new Set(alike.map(({ fact }) => fact.label))].map((label) => pairs(label));
	const worth = (pair: string): number => (names.filter((name) => name.has(pair)).length === 1 ? SURE : 1);
	const fitting = alike.filter(({ fact }) => !isOtherAnchor(fact, anchor) && !isOtherEdge(fact, said));
	const groups = Map.groupBy(fitting, ({ fact }) => fact.label);
	// 「ライト 11,000円／月」 is its 月額.
	const monthly = known.some(
		({ owner, fact }) => owner && fact.path.startsWith('support.') && sentence.includes(owner),
	);
	const sign = said.unit === '円' && monthly && perMonth.test(said.text.slice(said.end)) ? ' 月額' : '';
	const named = (around: string): Candidate[] => {
		const context = around + sign;
		const shared = pairs(context);
		return [...groups]
			.flatMap(([label, group]): Candidate[] => {
				const words = [...pairs(label)].filter((pair) => shared.has(pair));
				const name = label.replace(/の(?:期間|頻度|割合|料金)$/, '');
				const whole = context.includes(name) && !everywhere.has(name) ? SURE : 0;
				// A period in another unit has to be named by more than one word.
				const facts = group.flatMap(({ fact, inUnit }) => (inUnit || whole > 0 || words.length > 1 ? [fact] : []));
				const [counted, back] = anchoring(facts, anchor);
				// 「遅延1日につき代金の1%」 shares one word with 遅延損害金, and is another matter.
				if (facts[0]?.value.kind === 'rate' && whole === 0 && words.length < 2) return [];
				const score = whole + back + words.reduce((sum, pair) => sum + worth(pair), 0);
				if (facts.length === 0 || score < SURE) return [];
				return [
					{ label, facts, same: group.flatMap(({ fact, isSame }) => (isSame ? [fact] : [])), score: score + counted },
				];
			})
			.sort((a, b) => b.score - a.score || Number(b.same.length > 0) - Number(a.same.length > 0));
	};
	const [near, wide] = contexts(said, anchor);
	const nearby = named(near);
	// There are many periods: farther away one word is not enough to tell which.
	const isPeriod = ({ facts: [first] }: Candidate): boolean => first?.value.kind === 'duration';
	return nearby.length > 0 ? nearby : named(wide).filter((one) => one.score > SURE || !isPeriod(one));
}

const perMonth = /^(?:[(（][^)）\n]*[)）])? ?[／/] ?(?:[1１]?[かカヶケ])?月/;

/** Which values are those of another service or tier than the sentence names. */
function othersThan(said: SaidNumber, known: readonly KnownFact[]): (fact: KnownFact) => boolean {
	const owners = new Set(known.flatMap(({ owner }) => owner ?? []));
	const called = new Map(
		[...owners].flatMap((owner) => [owner, shortName(owner)].map((name) => [name, owner] as const)),
	);
	const named = namedBefore(said.text, said.start, [...called.keys()])?.map((name) => called.get(name));
	const kinds = new Set(known.filter(({ owner }) => owner && named?.includes(owner)).map(rootOf));
	return (fact) => named !== undefined && fact.owner !== null && kinds.has(rootOf(fact)) && !named.includes(fact.owner);
}

const rootOf = ({ fact }: KnownFact): string | undefined => fact.path.split('.')[0];

/** What a fact says, for people. */
export const factText = ({ value }: KnownFact): string => formatValue(value);

interface Anchor {
	readonly event: AnchorEvent;
	/** Where its words begin in the text. */
	readonly start: number;
	readonly isBefore: boolean;
}

const anchorWords = new RegExp(
	`(${[...ANCHOR_SPELLINGS.keys()].sort((a, b) => b.length - a.length).join('|')})(?:の日|日|時)?(?:から起算して|から|より|後|の)$`,
);

/** 「契約終了の｜2か月前」, 「納品から｜30日」. */
function anchorBefore({ text, start, end }: SaidNumber): Anchor | null {
	const found = anchorWords.exec(text.slice(0, start));
	const event = ANCHOR_SPELLINGS.get(found?.[1] ?? '');
	const isBefore = text.startsWith('前', end);
	if (!found || event === undefined || (found[0].endsWith('の') && !isBefore)) return null;
	return { event, start: found.index, isBefore };
}

const isOtherAnchor = ({ value }: KnownFact, anchor: Anchor | null): boolean =>
	value.kind === 'duration' && anchor !== null && value.anchor !== null && value.anchor !== anchor.event;

/** Counting from the same event settles nothing by itself; counting back from it (契約終了の2か月前) does. */
function anchoring(facts: readonly KnownFact[], anchor: Anchor | null): readonly [counted: number, back: number] {
	const from = facts.flatMap(({ value }) =>
		value.kind === 'duration' && value.anchor === anchor?.event ? [value] : [],
	);
	const isBack = anchor?.isBefore === true && from.some(({ direction }) => direction === 'before');
	return [from.length > 0 ? 1 : 0, isBack ? SURE : 0];
}

/** 「12月30日から休業」 is about the first day of a closure, 「…まで」 about the last. */
function isOtherEdge({ path }: KnownFact, { text, end }: SaidNumber): boolean {
	if (/^(?:から|より|〜|～)/.test(text.slice(end))) return path.endsWith('.to');
	return text.startsWith('まで', end) && path.endsWith('.from');
}

/** The words between two commas around the number, then those of its sentence. Words of the anchor are not counted. */
function contexts({ text, start, end }: SaidNumber, anchor: Anchor | null): readonly [near: string, wide: string] {
	const before = text.slice(0, anchor?.start ?? start);
	// What follows another amount's 月額 is that amount's: 「396,000円＝月額33,000円」.
	const after = text.slice(end).replace(/[＝=]?(?:月額|年額)[\d０-９].*$/s, '');
	const cut = (left: RegExp, right: RegExp, reach: number): string =>
		`${before.slice(before.search(left)).slice(-reach)} ${after.slice(0, after.search(right)).slice(0, reach / 2)}`;
	return [cut(/[^、。，\n（(「」・：]*$/, /[、。，\n）)「」・]|$/, 24), cut(/[^。\n]*$/, /[。\n]|$/, 24)];
}

/** The line or sentence around the number. */
const sentenceOf = ({ text, start, end }: SaidNumber): string =>
	`${/[^。\n]{0,120}$/.exec(text.slice(0, start))?.[0] ?? ''} ${/^[^。\n]{0,120}/.exec(text.slice(end))?.[0] ?? ''}`;

/** Words in カタカナ, and pairs of neighbouring 漢字; units and particles alone tell nothing. */
function pairs(text: string): Set<string> {
	const words = text.match(/\p{Script=Katakana}[\p{Script=Katakana}ー]+/gu) ?? [];
	const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
	const neighbours = runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
	return new Set([...words, ...neighbours].filter((pair) => !everywhere.has(pair)));
}

/** In so many field names and sentences that sharing them means nothing. */
const everywhere: ReadonlySet<string> = new Set(
	(
		'期間 料金 時間 回数 日数 場合 営業 業日 以内 以上 対応 契約 通知 納品 作業 終了 了後 業時 期限 内容 必要 ' +
		'費用 無料 初回 初日 最終 終日 連絡 可能 金額 上限 有効 効期 データ サイト ページ プラン メール サービス'
	).split(' '),
);

/** Only both ends make hours; of anything else one number is enough. */
const says = (numbers: readonly number[], said: SaidNumber): boolean =>
	said.kind === 'clock' && said.numbers.length > 1
		? said.numbers.every((number, index) => numbers[index] === number)
		: said.numbers.some((number) => numbers.includes(number));

/**
 * The numbers that `value` could be written as in the unit of the mention; null when it is not that kind of value. A
 * period in another unit is one that no number of these can say: 10日 where the value has 5営業日.
 */
function numbersOf(value: TypedValue, said: SaidNumber): number[] | null {
	const { kind, unit } = said;
	switch (value.kind) {
		case 'count':
			if (unit === null || kind !== 'quantity' || canonicalUnit(value.unit) !== unit) return null;
			// 「月3回」 is none of the three times that there are in all.
			if (value.window === 'none' && windowBefore(said) !== null) return null;
			return [null, value.window].includes(windowBefore(said)) ? [value.max] : [];
		case 'duration': {
			if (unit === null || kind !== 'quantity') return null;
			if (DURATION_UNITS[value.unit].some((name) => name === unit)) return [value.n];
			return periodUnits.has(unit) ? [] : null;
		}
		case 'money':
			return unit === '円' ? amounts(value, said) : null;
		case 'rate':
			return unit === '%' ? [value.percent] : null;
		case 'time':
			return kind === 'clock' ? [value.minutes] : null;
		case 'hours':
			return kind === 'clock' ? [value.from, value.to] : null;
		case 'date': {
			const day = Number(value.iso.replaceAll('-', ''));
			return kind === 'date' ? [day, day % 10_000] : null;
		}
		case 'due-day':
			return kind === 'date' && typeof value.day === 'number' ? [value.day] : null;
	}
}

const windows = { 日: 'day', 週: 'week', 月: 'month', 年: 'year' } as const;

/** 週に｜一度, 毎月｜2回: how often the count starts anew, where the sentence says so. */
function windowBefore({ text, start }: SaidNumber): CountWindow | null {
	const sign = /(?:^|[^来先今同翌当前])([日週月年])(?:間?に|ごとに|あたり)?$/.exec(text.slice(0, start))?.[1];
	return sign === '日' || sign === '週' || sign === '月' || sign === '年' ? windows[sign] : null;
}

const periodUnits: ReadonlySet<string> = new Set(Object.values(DURATION_UNITS).flat());

/** 11,000円（税別） is not 11,000円 with tax; without a word on tax either is meant. */
function amounts(value: Extract<TypedValue, { kind: 'money' }>, { text, end }: SaidNumber): number[] {
	const { net, gross } = priceOf(value);
	const tax = /^[^。、]{0,4}税(込|別|抜)/.exec(text.slice(end))?.[1];
	if (tax === undefined) return [value.yen, net, gross];
	return tax === '込' ? [gross] : [net];
}
