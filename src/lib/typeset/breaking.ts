/**
 * Where a line may end (JLREQ 3.1.7–3.1.10, appendix C, in its strict form), and what keeps numbers with their units.
 */
import type { CharacterClass } from './characters.ts';
import { CLASS, CLASS_COUNT } from './characters.ts';

/** How much a break before a character would cost; a worse one is taken only when the measure leaves no other. */
export const BREAK = {
	free: 0,
	/** Inside an address or file name after a slash, dot or hyphen. */
	inAddress: 1,
	/** Inside a Latin word, or between a number and its unit. */
	inWord: 2,
	/** 行頭禁則, 行末禁則, 分割禁止 */
	prohibited: 3,
} as const;

export type BreakLevel = (typeof BREAK)[keyof typeof BREAK];

type Classes = ReadonlySet<CharacterClass>;
const set = (...classes: CharacterClass[]): Classes => new Set(classes);

/** 行頭禁則 (JLREQ 3.1.7). A space at the line head would look like an indent, so it stays behind as well. */
const NOT_AT_START = set(
	CLASS.closing,
	CLASS.hyphen,
	CLASS.dividing,
	CLASS.middleDot,
	CLASS.fullStop,
	CLASS.comma,
	CLASS.iteration,
	CLASS.prolonged,
	CLASS.smallKana,
	CLASS.postfix,
	CLASS.westernClosing,
	CLASS.wordSpace,
	CLASS.fixedSpace,
	CLASS.ideographicSpace,
);
/** 行末禁則 (JLREQ 3.1.8), and prefixes such as ￥ (3.1.10 d). */
const NOT_AT_END = set(CLASS.opening, CLASS.westernOpening, CLASS.prefix, CLASS.fixedSpace);
const IN_WORD = set(
	CLASS.western,
	CLASS.numeral,
	CLASS.westernMark,
	CLASS.westernOpening,
	CLASS.westernClosing,
	CLASS.prefix,
);

const TABLE = new Uint8Array(CLASS_COUNT * CLASS_COUNT);
for (let before = 0; before < CLASS_COUNT; before++) {
	for (let after = 0; after < CLASS_COUNT; after++) {
		TABLE[before * CLASS_COUNT + after] = decide(before as CharacterClass, after as CharacterClass);
	}
}

function decide(before: CharacterClass, after: CharacterClass): BreakLevel {
	if (NOT_AT_START.has(after) || NOT_AT_END.has(before)) return BREAK.prohibited;
	if (before === CLASS.westernMark && IN_WORD.has(after)) return BREAK.inAddress;
	if (IN_WORD.has(before) && IN_WORD.has(after)) return BREAK.inWord;
	return BREAK.free;
}

/** Never at a line head: stricter than JLREQ, which forbids only to part them, but as UAX #14 (IN) and CSS `strict` do. */
const LEADERS: ReadonlySet<string> = new Set('…‥․⋯');

/** Marks joined to themselves: ——, …… (JLREQ 3.1.10 a, b). Different ones may part. */
export function breakBetween(
	before: CharacterClass,
	after: CharacterClass,
	beforeText: string,
	afterText: string,
): BreakLevel {
	if (LEADERS.has(afterText)) return BREAK.prohibited;
	if (before === CLASS.inseparable && after === CLASS.inseparable) {
		return beforeText === afterText ? BREAK.prohibited : BREAK.free;
	}
	return TABLE[before * CLASS_COUNT + after] as BreakLevel;
}

/** Words that count or measure, longest first within a first letter: they stay with the number before them. */
const UNITS =
	'円 万円 千円 億円 万 億 条 項 号 回 回目 日 日間 日目 日前 月 年 年間 年度 時 時間 時間前 分 分間 秒 週 週間 営業日 営業日前 営業時間 か月 か月間 か月前 ヶ月 カ月 ヵ月 箇月 件 名 人 通 部 枚 頁 ページ 箇所 か所 ヶ所 カ所 世代 台 個 点 本 社 者 歳 度 倍 割 種 種類 案 案件 文字 行 単位 階 番 番地 号室 丁目 パーセント'
		.split(' ')
		.sort((a, b) => b.length - a.length);
/** Words that a number completes: 第12条, 別紙1, 令和8年, 月3回; but 2026年 | 4月, where the word ends another number. */
const COUNTED = '第 別紙 別表 図 表 令和 平成 昭和 金 約 月 年 週 各'.split(' ');

/** A number, a time, a range: 8,800 · 10:00〜18:00 · 3〜5. */
const DIGITS = /[0-9０-９](?:[0-9０-９,，.．:：〜～–]*[0-9０-９])?/gu;

/**
 * The stretches of `text` in which a number and the words around it must stay together, as half-open
 * ranges of UTF-16 offsets: 「第12条」, 「8,800円」, 「5営業日」.
 */
export function numberRanges(text: string): readonly (readonly [number, number])[] {
	const ranges: (readonly [number, number])[] = [];
	for (const match of text.matchAll(DIGITS)) {
		const start = match.index;
		const end = start + match[0].length;
		const before = COUNTED.find(
			(word) => text.endsWith(word, start) && !/[0-9０-９]/u.test(text.charAt(start - word.length - 1)),
		);
		const unit = UNITS.find((word) => text.startsWith(word, end));
		const range = [start - (before?.length ?? 0), end + (unit?.length ?? 0)] as const;
		if (range[1] - range[0] > 1) ranges.push(range);
	}
	return ranges;
}
