/** 「3回」, 「月2時間」, 「1案件につき3回」 → Count. */
import type { Parsed, Spelling } from './parsed.ts';
import { parsed, refused } from './parsed.ts';
import { anyOf, tidy, WHOLE, whole } from './spelling.ts';
import { canonicalUnit, UNITS } from './units.ts';
import type { Count, CountWindow } from './value.ts';

const SPELLING: Spelling = {
	name: { ja: '回数・数量', en: 'count' },
	examples: ['3回', '月3回', '週1回', '月2時間', '1日2通', '1案件につき3回'],
};

/** The window in front of the number; the first spelling is printed. */
export const WINDOWS: Readonly<Record<Exclude<CountWindow, 'none'>, readonly [string, ...string[]]>> = {
	day: ['1日', '毎日', '1日あたり', '1日につき'],
	week: ['週', '毎週', '1週間', '1週間あたり', '1週間につき'],
	month: ['月', '毎月', '月間', '1か月', '1か月あたり', '1か月につき'],
	year: ['年', '毎年', '年間', '1年', '1年あたり', '1年につき'],
	project: ['1案件につき', '1案件あたり', '1制作につき', '案件ごとに'],
};

const WINDOW_SPELLINGS: ReadonlyMap<string, CountWindow> = new Map(
	(Object.entries(WINDOWS) as [CountWindow, readonly string[]][]).flatMap(([window, words]) =>
		words.map((word): [string, CountWindow] => [word, window]),
	),
);

const COUNTED = UNITS.filter((entry) => entry.counts === true);

/** Units that a count may have, in their printed spelling. */
export const COUNT_UNITS: readonly string[] = COUNTED.map((entry) => entry.unit);

const words = anyOf(COUNTED.flatMap((entry) => [entry.unit, ...(entry.also ?? [])]));
const SHAPE = new RegExp(
	`^(?<window>${anyOf(WINDOW_SPELLINGS.keys())})?(?<n>${WHOLE})(?<unit>${words})(?:/(?<slash>日|週|月|年|案件))?$`,
	'u',
);
const SLASH: ReadonlyMap<string, CountWindow> = new Map<string, CountWindow>([
	['日', 'day'],
	['週', 'week'],
	['月', 'month'],
	['年', 'year'],
	['案件', 'project'],
]);

/** Reads a count. Without a window in front (月, 週, 1案件につき …) the window is `none`. */
export function parseCount(text: string): Parsed<Count> {
	const tidied = tidy(text);
	const parts = SHAPE.exec(tidied)?.groups;
	if (parts?.['n'] === undefined || parts['unit'] === undefined) return refused(text, SPELLING, hint(tidied));
	if (parts['window'] !== undefined && parts['slash'] !== undefined) {
		return refused(text, SPELLING, { ja: '期間の区切りが2か所にあります。', en: 'The window is said twice.' });
	}
	const max = whole(parts['n'], 999_999_999);
	if (max === null) return refused(text, SPELLING, { ja: '数が大きすぎます。', en: 'The number is too large.' });
	const window = WINDOW_SPELLINGS.get(parts['window'] ?? '') ?? SLASH.get(parts['slash'] ?? '') ?? 'none';
	return parsed({ kind: 'count', max, unit: canonicalUnit(parts['unit']), window });
}

function hint(tidied: string): { ja: string; en: string } {
	if (/(以内|まで|以上|未満)$/.test(tidied)) {
		return {
			ja: '「まで」「以内」などは値ではなく文章の側に書きます。',
			en: 'Words such as まで and 以内 belong to the sentence, not to the value.',
		};
	}
	const known = `${COUNT_UNITS.slice(0, 12).join('、')} …`;
	return { ja: `算用数字と単位（${known}）で書きます。`, en: `Write a number in digits and a unit (${known}).` };
}
