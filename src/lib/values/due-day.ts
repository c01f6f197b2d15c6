/** 「翌月末日」, 「当月25日」, 「翌々月10日」 → DueDay. */
import type { Parsed, Spelling } from './parsed.ts';
import { parsed, refused } from './parsed.ts';
import { tidy } from './spelling.ts';
import type { DueDay } from './value.ts';

const SPELLING: Spelling = {
	name: { ja: '支払日', en: 'payment day' },
	examples: ['翌月末日', '当月25日', '翌々月10日'],
};

/** Index = months after the one that is counted from. */
export const DUE_MONTHS = ['当月', '翌月', '翌々月'] as const;

const OFFSETS: ReadonlyMap<string | undefined, DueDay['monthOffset']> = new Map([
	['当月', 0],
	['翌月', 1],
	['翌々月', 2],
	['翌翌月', 2],
]);

const SHAPE = /^(?<month>当月|翌月|翌々月|翌翌月)の?(?:(?<end>末日?|月末)|(?<day>[1-9]\d?)日)$/u;

export function parseDueDay(text: string): Parsed<DueDay> {
	const parts = SHAPE.exec(tidy(text))?.groups;
	const day = parts?.['end'] === undefined ? Number(parts?.['day']) : 'end';
	if (parts === undefined || (day !== 'end' && day > 31)) {
		return refused(text, SPELLING, {
			ja: '当月・翌月・翌々月のいずれかと、1日から31日または末日を書きます。',
			en: 'Write 当月, 翌月 or 翌々月, then a day from 1 to 31 or 末日.',
		});
	}
	return parsed({ kind: 'due-day', monthOffset: OFFSETS.get(parts['month']) ?? 0, day });
}
