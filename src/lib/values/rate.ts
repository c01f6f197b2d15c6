/** 「年14.6%」, 「150%」 → Rate. */
import type { Parsed, Spelling } from './parsed.ts';
import { parsed, refused } from './parsed.ts';
import { anyOf, tidy } from './spelling.ts';
import type { Rate } from './value.ts';

const SPELLING: Spelling = { name: { ja: '割合', en: 'rate' }, examples: ['年14.6%', '150%'] };

/** What the rate is per; the first spelling is printed. */
export const RATE_WINDOWS: Readonly<Record<Exclude<Rate['per'], 'none'>, readonly [string, ...string[]]>> = {
	year: ['年', '年率', '年利', '年あたり', '1年あたり', '1年につき'],
	month: ['月', '月率', '月利', '月あたり', '1か月あたり', '1か月につき'],
	day: ['1日', '日', '1日あたり', '1日につき'],
};

const WINDOW_SPELLINGS: ReadonlyMap<string, Rate['per']> = new Map(
	(Object.entries(RATE_WINDOWS) as [Rate['per'], readonly string[]][]).flatMap(([per, words]) =>
		words.map((word): [string, Rate['per']] => [word, per]),
	),
);

const SHAPE = new RegExp(
	`^(?<window>${anyOf(WINDOW_SPELLINGS.keys())})?(?<n>(?:0|[1-9]\\d{0,3})(?:\\.\\d{1,4})?)(?:%|パーセント)$`,
	'u',
);

/** Reads a percentage with at most four decimals. */
export function parseRate(text: string): Parsed<Rate> {
	const parts = SHAPE.exec(tidy(text))?.groups;
	if (parts?.['n'] === undefined) {
		return refused(text, SPELLING, {
			ja: '算用数字と%で書き、期間あたりなら「年」「月」を前に付けます。',
			en: 'Write a number in digits and %, with 年 or 月 in front when it is per year or month.',
		});
	}
	return parsed({
		kind: 'rate',
		percent: Number(parts['n']),
		per: WINDOW_SPELLINGS.get(parts['window'] ?? '') ?? 'none',
	});
}
