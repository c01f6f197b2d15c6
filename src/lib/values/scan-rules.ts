/**
 * How a number in prose is recognised: a table of patterns, tried in order at one position of narrowed text; the
 * first that reads wins. What is a name (WordPress 6.5) comes before what is a date, and that before what is a plain
 * quantity, so a number is claimed by the most particular thing that it can be.
 */
import { isDate, WEEKDAY_NAMES, WEEKDAYS } from './day.ts';
import type { NumberKind, NumberMention } from './number-mention.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { DIGIT_NUMERAL, digitValue, KANJI_DIGITS, KANJI_NUMERAL, kanjiValue, trailingScale } from './numerals.ts';
import { canonicalUnit, UNITS } from './units.ts';
import type { Weekday } from './value.ts';

export interface Reading {
	/** Null: an ordinary word or a Latin name without a number, to be passed over. */
	readonly kind: NumberKind | null;
	readonly end: number;
	readonly value: number;
	readonly unit: string | null;
	readonly weekday: Weekday | null;
}

interface Here {
	readonly text: string;
	readonly at: number;
	/** The number found before this one. */
	readonly last: NumberMention | null;
}

interface Rule {
	readonly pattern: RegExp;
	/** Null when it is not this after all. `found` always ends where the match ends unless the reading says so. */
	read(found: RegExpExecArray, here: Here): Partial<Reading> | null;
}

/** What stands at `at`, or null when no number, name or number word begins there. */
export function readNumberAt(text: string, at: number, last: NumberMention | null): Reading | null {
	for (const { pattern, read } of RULES) {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		const reading = found === null ? null : read(found, { text, at, last });
		if (found !== null && reading !== null) {
			return { kind: null, end: at + found[0].length, value: Number.NaN, unit: null, weekday: null, ...reading };
		}
	}
	return null;
}

// ── The words that patterns are made of ──────────────────────────────────────────────────────────────────────────

const N = `(?:${DIGIT_NUMERAL}|${KANJI_NUMERAL})`;
/** A day, month, hour or article: no scale, no decimals. */
const SMALL = `(?:\\d{1,3}|${KANJI_NUMERAL})`;
/** 漢数字 that go on to the left, or that only say 「several」 (数十回). */
const LOOSE = `(?<![${KANJI_DIGITS}数何幾])`;

const unitWords = (entries: typeof UNITS): string =>
	entries
		.flatMap(({ unit, also = [], unlessBefore }) =>
			[unit, ...also].map((word) => {
				const lookahead = /^[A-Za-z]+$/.test(word)
					? '(?![A-Za-z0-9])'
					: word.length === 1 && unlessBefore !== undefined
						? `(?![${unlessBefore}])`
						: '';
				return { word, pattern: word + lookahead };
			}),
		)
		.sort((a, b) => b.word.length - a.word.length)
		.map(({ pattern }) => pattern)
		.join('|');

const UNIT = `(?:${unitWords(UNITS)})`;
const KANJI_UNIT = `(?:${unitWords(UNITS.filter(({ kanji }) => kanji === true))})`;
/** After a name: not when a unit, a clock or a date goes on (Zoom 2回, LP 10:00). */
const ALONE = `(?!\\d|[,.]\\d| ?${UNIT}|[:/]\\d|[年月時])`;
const LATIN_UNITS = new Set(
	UNITS.flatMap(({ unit, also = [] }) => [unit, ...also]).filter((word) => /^[A-Za-z]+$/.test(word)),
);

const WEEKDAY = '(?: ?\\((?<weekday>[月火水木金土日])(?:曜日?)?(?:・?祝日?)?\\))?';
const SEPARATOR = ' ?(?:[〜~\\-‐–—―、・,]|から|ないし|または|又は|もしくは|若しくは) ?';
const JOINED =
	/^(?:[ 、・,〜~\-–—]|及び|および|並びに|ならびに|又は|または|若しくは|もしくは|から|ないし|と|や|まで)*(?:同[条項号])?$/;

const sticky = (source: string) => new RegExp(source, 'y');

/** Digits or 漢数字; NaN for a run that is no number. */
function numberOf(numeral: string | undefined): number {
	if (numeral === undefined) return Number.NaN;
	return /^\d/.test(numeral) ? digitValue(numeral) : (kanjiValue(numeral) ?? Number.NaN);
}

function weekdayOf(found: RegExpExecArray): Weekday | null {
	return WEEKDAYS.find((day) => WEEKDAY_NAMES[day] === found.groups?.['weekday']) ?? null;
}

const between = (n: number, low: number, high: number) => n >= low && n <= high;

// ── Names ────────────────────────────────────────────────────────────────────────────────────────────────────────

const identifier = (): Partial<Reading> => ({ kind: 'identifier' });

/** Names that end in a digit even where a unit could follow: HTML5ページ. */
const VERSIONED = /^(?:HTML|CSS|MP|IPv|ES|OAuth|HTTP|USB|PHP|SHA|MD|UTF|[A-Z])$/;

const NAMES: readonly Rule[] = [
	{
		pattern: sticky(
			'(?:https?|ftp|mailto|tel):[!-~]+|www\\.[!-~]+|(?<![A-Za-z0-9])[\\w-]+(?:\\.[\\w-]+)+/[!-~]*[A-Za-z][!-~]*',
		),
		read: identifier,
	},
	{
		// WordPress 6.5, UTF-8, A4, T1234567890123, info@example.jp; LP2点 is a name and a quantity.
		pattern: sticky(
			`(?<![A-Za-z0-9])(?<name>[A-Za-z][A-Za-z_]*)(?<rest>(?:[A-Za-z0-9_]|[.+@&'-](?=[A-Za-z0-9]))*\\+*)(?<version> ?\\d+(?:[.-]\\d+)*${ALONE})?`,
		),
		read(found, { at, text }) {
			const { name = '', rest = '' } = found.groups ?? {};
			if (
				/^\d+$/.test(rest) &&
				!VERSIONED.test(name) &&
				new RegExp(`^${UNIT}`).test(text.slice(at + name.length + rest.length))
			) {
				return { end: at + name.length };
			}
			return /\d/.test(found[0]) ? identifier() : {};
		},
	},
	{
		// 2FA, 4K, 5G, 24H; but 24h, 360px and 5GB are quantities.
		pattern: sticky('(?<![A-Za-z0-9.,])\\d+(?:\\.\\d+)?(?<letters>[A-Za-z]+)[A-Za-z0-9_-]*'),
		read: (found) =>
			LATIN_UNITS.has(found.groups?.['letters'] ?? '') && /[A-Za-z]$/.test(found[0]) ? null : identifier(),
	},
	{ pattern: sticky('#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3}|\\d+)(?![0-9A-Za-z])'), read: identifier },
	{
		pattern: sticky(
			`(?:バージョン|フェーズ|ステップ|レベル|パターン|ケース|プラン|コース|タイプ|質問|設問|回答|№|[案例問]) ?\\d+(?:\\.\\d+)*${ALONE}`,
		),
		read: identifier,
	},
	{
		pattern: sticky(
			`(?:${SMALL}丁目(?:${SMALL}番地?)?(?:${SMALL}号)?|\\d+番地(?:の\\d+)?|\\d+番\\d+号|\\d+号室|\\d+階)(?![層段])`,
		),
		read: identifier,
	},
];

/** Runs of digits that are a number of somebody or something; after the dates, which look alike. */
const NUMBERS_OF_THINGS: readonly Rule[] = [
	{ pattern: sticky(`\\d+(?:\\.\\d+){2,}${ALONE}`), read: identifier },
	{
		pattern: sticky(`〒? ?(?<!\\d)(?:0\\d{1,4}-\\d{1,4}-\\d{3,4}|\\d{3}-\\d{4}|\\d+(?:-\\d+){2,})${ALONE}`),
		read: identifier,
	},
	{ pattern: sticky(`\\d{7,}${ALONE}`), read: identifier },
];

// ── Laws and articles ────────────────────────────────────────────────────────────────────────────────────────────

const CHAIN = `(?:の${SMALL})*(?:第?${SMALL}項(?!目))?(?:第?${SMALL}号(?![室車機線]))?`;
const LAW_NAME = /(?:法|法律|政令|省令|府令|施行令|施行規則|条例|条約)$/;
const NOT_A_LAW = /(?:方法|手法|用法|作法|寸法|文法|不法|違法|適法|合法|技法|製法|論法)$/;

/** Whether what stands before `at` is a law's name, perhaps with （平成12年法律第61号） after it. */
function followsLaw({ text, at }: Here): boolean {
	const before = text
		.slice(Math.max(0, at - 80), at)
		.replace(/ ?\([^()]*\)$/, '')
		.replace(/[」』 ]+$/, '');
	return LAW_NAME.test(before) && !NOT_A_LAW.test(before);
}

/** 「及び第3項」 and 「同条第2項」 cite what the citation before them cites. */
function continuesLaw({ text, at, last }: Here): boolean {
	if (last?.kind !== 'law') return false;
	const gap = text.slice(last.end, at);
	return JOINED.test(gap) || (gap.length <= 40 && /同[条項号]$/.test(gap));
}

function citation(found: RegExpExecArray, here: Here): Partial<Reading> {
	const kind = followsLaw(here) || continuesLaw(here) ? 'law' : 'article';
	return { kind, value: numberOf(found.groups?.['n']) };
}

const CITATIONS: readonly Rule[] = [
	{
		pattern: sticky(
			`(?:明治|大正|昭和|平成|令和)(?:元|${SMALL})年[^\\d、。()]{0,10}?(?:法律|政令|省令|府令|規則|告示|条例|勅令)第(?<n>${N})号`,
		),
		read: (found) => ({ kind: 'law', value: numberOf(found.groups?.['n']) }),
	},
	{ pattern: sticky(`第(?<n>${SMALL})条(?!件|例|約)${CHAIN}`), read: citation },
	{ pattern: sticky(`(?<n>\\d{1,3})条(?!件|例|約|文)${CHAIN}`), read: citation },
	{
		pattern: sticky(`${LOOSE}(?<n>${KANJI_NUMERAL})条(?!件|例|約|文)${CHAIN}`),
		read: (found, here) =>
			followsLaw(here) || /[前次同]$/.test(here.text.slice(0, here.at)) ? citation(found, here) : null,
	},
	{
		pattern: sticky(`第(?<n>${SMALL})(?:項(?!目)|号(?![室車機線])|章|節|編|款|目(?![的標]))(?:第?${SMALL}号)?`),
		read: citation,
	},
	{ pattern: sticky(`(?<=[前次同条項])(?<n>${SMALL})(?:項(?!目)|号(?![室車機線]))`), read: citation },
	{ pattern: sticky('(?<n>\\d{1,3})(?:項(?!目)|号(?![室車機線]))'), read: citation },
	{
		pattern: sticky(`(?:別紙|別表|別添|別記|様式|附則|付則)(?:の|第)?(?<n>${SMALL})(?:の${SMALL})?${ALONE}`),
		read: citation,
	},
	{ pattern: sticky(`(?:[図表注※]|資料|付録) ?(?<n>\\d{1,3})(?:[-.]\\d+)?${ALONE}`), read: citation },
	{ pattern: sticky('\\((?<n>\\d{1,2}|[一二三四五六七八九十]{1,3})\\)'), read: citation },
	{ pattern: sticky('(?<=(?:^|\\n)[ \\t]*)(?<n>\\d{1,2})[.)](?!\\d)'), read: citation },
	{
		pattern: sticky('[①-⒇]'),
		read: ([sign]) => ({ kind: 'article', value: ((sign.charCodeAt(0) - 0x2460) % 20) + 1 }),
	},
	{
		// 別紙1及び2: bare, and joined to a citation.
		pattern: sticky(`(?<n>${SMALL})${ALONE}`),
		read(found, { text, at, last }) {
			if (last === null || (last.kind !== 'article' && last.kind !== 'law')) return null;
			const gap = text.slice(last.end, at);
			return gap !== '' && JOINED.test(gap) ? { kind: last.kind, value: numberOf(found.groups?.['n']) } : null;
		},
	},
];

// ── Ordinary words ───────────────────────────────────────────────────────────────────────────────────────────────

const wordPatterns = [...NUMBER_WORDS]
	.sort((a, b) => b.word.length - a.word.length)
	.map(({ word, unlessBefore, unlessAfter }) => {
		const numeral = new RegExp(`^[\\d${KANJI_DIGITS}]`).test(word) ? `(?<![\\d${KANJI_DIGITS}])` : '';
		const after = unlessAfter === undefined ? '' : `(?<![${unlessAfter}])`;
		const before = unlessBefore === undefined ? '' : `(?!${unlessBefore.join('|')})`;
		return numeral + after + word + before;
	});

const ORDINARY_WORDS: readonly Rule[] = [{ pattern: sticky(wordPatterns.join('|')), read: () => ({}) }];

// ── Dates and times of day ───────────────────────────────────────────────────────────────────────────────────────

const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };

/** 20261229, 202612 or 2026; null when there is no such day. */
function dateOf(found: RegExpExecArray, year: number): Partial<Reading> | null {
	const { m, d } = found.groups ?? {};
	if (!between(year, 1600, 2199)) return null;
	const [month, day] = [numberOf(m), numberOf(d)];
	if (m === undefined) return { kind: 'date', value: year };
	if (!between(month, 1, 12)) return null;
	if (d === undefined) return { kind: 'date', value: year * 100 + month };
	const value = (year * 100 + month) * 100 + day;
	return isDate(year, month, day) ? { kind: 'date', value, weekday: weekdayOf(found) } : null;
}

/** 1229 or 12; any year's 29 February is a day. */
function dayOfYear(found: RegExpExecArray): Partial<Reading> | null {
	const { m, d } = found.groups ?? {};
	const [month, day] = [numberOf(m), numberOf(d)];
	if (d === undefined) return between(month, 1, 12) ? { kind: 'date', value: month } : null;
	return isDate(2000, month, day) ? { kind: 'date', value: month * 100 + day, weekday: weekdayOf(found) } : null;
}

const REST_OF_DATE = `(?:度|(?: ?(?<m>${SMALL})月(?!間)(?: ?(?<d>${SMALL})日(?![本間])${WEEKDAY})?))?`;

const DATES: readonly Rule[] = [
	{
		pattern: sticky(`(?<y>\\d{4}|[〇一二三四五六七八九]{4})年(?!間)${REST_OF_DATE}`),
		read: (found) => dateOf(found, numberOf(found.groups?.['y'])),
	},
	{
		pattern: sticky(`(?<era>明治|大正|昭和|平成|令和)(?<y>元|${SMALL})年${REST_OF_DATE}`),
		read(found) {
			const { era = '', y } = found.groups ?? {};
			return dateOf(found, (ERAS[era] ?? 0) + (y === '元' ? 1 : numberOf(y)));
		},
	},
	{
		pattern: sticky(`(?<!\\d)(?<y>\\d{4})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})(?!\\d)${WEEKDAY}`),
		read: (found) => dateOf(found, numberOf(found.groups?.['y'])),
	},
	{
		pattern: sticky(`(?<!\\d)(?<y>\\d{4})[-/](?<m>\\d{1,2})(?!\\d| ?${UNIT})`),
		read: (found) => dateOf(found, numberOf(found.groups?.['y'])),
	},
	{ pattern: sticky(`${LOOSE}(?<m>${SMALL})月 ?(?<d>${SMALL})日(?![本間])${WEEKDAY}`), read: dayOfYear },
	{ pattern: sticky(`(?<![\\d/.])(?<m>\\d{1,2})/(?<d>\\d{1,2})(?![\\d/])${WEEKDAY}`), read: dayOfYear },
	{
		pattern: sticky(`${LOOSE}(?<m>${SMALL})月(?![間額給刊次例謝極報]|あたり|につき|以内|ごと|前|後)`),
		read: dayOfYear,
	},
	{
		// 毎月25日; 12月26日〜28日
		pattern: sticky(`${LOOSE}(?<d>${SMALL})日(?![本程常時付間額])${WEEKDAY}`),
		read(found, { text, at, last }) {
			const before = text.slice(Math.max(0, at - 8), at);
			const joined = last?.kind === 'date' && /^ ?(?:[〜~\-–—―]|から|、|・) ?$/.test(text.slice(last.end, at));
			const day = numberOf(found.groups?.['d']);
			if (!between(day, 1, 31)) return null;
			return joined || /(?:毎|当|翌|翌々|前|同|今|来|各)月の?$/.test(before)
				? { kind: 'date', value: day, unit: '日', weekday: weekdayOf(found) }
				: null;
		},
	},
];

function clockOf(found: RegExpExecArray): Partial<Reading> | null {
	const { half, h, min, halfHour } = found.groups ?? {};
	const [hour, minute] = [numberOf(h), halfHour === undefined ? (min === undefined ? 0 : numberOf(min)) : 30];
	if (!between(hour, 0, 30) || !between(minute, 0, 59)) return null;
	const afternoon = (half === '午後' || half === 'PM') && hour < 12 ? 12 : 0;
	return { kind: 'clock', value: (hour + afternoon) * 60 + minute };
}

const CLOCKS: readonly Rule[] = [
	{
		pattern: sticky('(?:(?<half>午前|午後) ?)?(?<!\\d)(?<h>\\d{1,2}):(?<min>\\d{2})(?::\\d{2})?(?!\\d)'),
		read: clockOf,
	},
	{
		pattern: sticky(
			`(?:(?<half>午前|午後) ?|${LOOSE})(?<h>${SMALL})時(?![間点期代刻給差短系効限折事])(?:(?<min>${SMALL})分(?!間)|(?<halfHour>半)(?!期))?`,
		),
		read: clockOf,
	},
];

// ── Quantities ───────────────────────────────────────────────────────────────────────────────────────────────────

function counted(kind: NumberKind, n: number, unit: string | undefined): Partial<Reading> | null {
	return Number.isNaN(n) ? null : { kind, value: n, unit: unit === undefined ? null : canonicalUnit(unit) };
}

const asOrdinal = ({ groups }: RegExpExecArray) => counted('ordinal', numberOf(groups?.['n']), groups?.['unit']);
const asQuantity = ({ groups }: RegExpExecArray) => counted('quantity', numberOf(groups?.['n']), groups?.['unit']);

const QUANTITIES: readonly Rule[] = [
	{ pattern: sticky(`第(?<n>${N}) ?(?<unit>${UNIT}|[版位番次種期弾課])?`), read: asOrdinal },
	{ pattern: sticky(`${LOOSE}(?<n>${N}) ?(?<unit>${UNIT}|番)目(?![的標安次])`), read: asOrdinal },
	{ pattern: sticky(`(?<n>${DIGIT_NUMERAL})(?<unit>[番位次級版])(?![号組地元第])`), read: asOrdinal },
	{
		pattern: sticky(`${LOOSE}(?<of>${N})分の(?<n>${N})(?! ?${UNIT})`),
		read({ groups }) {
			const value = numberOf(groups?.['n']) / numberOf(groups?.['of']);
			return Number.isFinite(value) ? { kind: 'quantity', value } : null;
		},
	},
	{
		pattern: sticky(`(?<sign>[¥$]) ?(?<n>${DIGIT_NUMERAL})円?`),
		read: ({ groups }) => counted('quantity', numberOf(groups?.['n']), groups?.['sign'] === '¥' ? '円' : 'ドル'),
	},
	{ pattern: sticky(`(?<n>${DIGIT_NUMERAL}) ?(?<unit>${UNIT})`), read: asQuantity },
	{ pattern: sticky(`${LOOSE}(?<n>${KANJI_NUMERAL})(?<unit>${KANJI_UNIT})`), read: asQuantity },
	{
		// 3〜5営業日, 9–18時, 10〜15万円, 二、三回: the first number has the unit of the second.
		pattern: sticky(`${LOOSE}(?<n>${N})(?<sep>${SEPARATOR})(?=(?<next>${N}))`),
		read(found, { text, at }) {
			const { n = '', next = '' } = found.groups ?? {};
			const second = readNumberAt(text, at + found[0].length, null);
			const measured = second !== null && (second.unit !== null || second.kind === 'clock' || second.kind === 'date');
			if (!measured || second.kind === 'identifier' || Number.isNaN(numberOf(n))) return null;
			const scale = trailingScale(n) === 1 && /^\d/.test(n) ? trailingScale(next) : 1;
			const value = second.kind === 'clock' ? numberOf(n) * 60 : numberOf(n) * scale;
			return { kind: second.kind, end: at + n.length, value, unit: second.unit };
		},
	},
	{ pattern: sticky(`(?<n>${DIGIT_NUMERAL})`), read: asQuantity },
];

const RULES: readonly Rule[] = [
	...NAMES,
	...CITATIONS,
	...ORDINARY_WORDS,
	...DATES,
	...CLOCKS,
	...NUMBERS_OF_THINGS,
	...QUANTITIES,
];
