/** 「2026-12-29」, 「2026年12月29日（火）」 → CalendarDate. A wrong weekday is refused, never dropped. */
import { isDate, isoOf, WEEKDAY_NAMES, weekday } from './day.ts';
import type { Parsed, Spelling } from './parsed.ts';
import { parsed, refused } from './parsed.ts';
import { tidy } from './spelling.ts';
import type { CalendarDate } from './value.ts';

const SPELLING: Spelling = { name: { ja: '日付', en: 'date' }, examples: ['2026-12-29', '2026年12月29日'] };

const SHAPE =
	/^(?<year>\d{4})(?:-(?<m1>\d{1,2})-(?<d1>\d{1,2})|\/(?<m2>\d{1,2})\/(?<d2>\d{1,2})|年(?<m3>\d{1,2})月(?<d3>\d{1,2})日)(?:\((?<w1>[月火水木金土日])(?:曜日?)?\)|(?<w2>[月火水木金土日])曜日?)?$/u;

/** Beyond these a year is a slip of the keyboard, and periods counted from it leave the calendar (years of four digits). */
const YEARS = { first: 1900, last: 2999 };

export function parseDate(text: string): Parsed<CalendarDate> {
	const parts = SHAPE.exec(tidy(text))?.groups;
	if (parts === undefined) {
		return refused(text, SPELLING, { ja: '西暦の年月日で書きます。', en: 'Write year, month and day.' });
	}
	const year = Number(parts['year']);
	const month = Number(parts['m1'] ?? parts['m2'] ?? parts['m3']);
	const day = Number(parts['d1'] ?? parts['d2'] ?? parts['d3']);
	if (!isDate(year, month, day)) {
		return refused(text, SPELLING, { ja: '暦にない日です。', en: 'There is no such day.' });
	}
	if (year < YEARS.first || year > YEARS.last) {
		return refused(text, SPELLING, {
			ja: `${YEARS.first}年から${YEARS.last}年までの日を書きます。`,
			en: `Write a day from ${YEARS.first} to ${YEARS.last}.`,
		});
	}
	const iso = isoOf(year, month, day);
	const [said, right] = [parts['w1'] ?? parts['w2'], WEEKDAY_NAMES[weekday(iso)]];
	if (said !== undefined && said !== right) {
		const correct = `${year}年${month}月${day}日（${right}）`;
		return refused(
			text,
			{ ...SPELLING, examples: [correct, iso] },
			{
				ja: `この日は${said}曜日ではなく${right}曜日です。日付か曜日のどちらかを直します。`,
				en: `That day is ${right}曜日, not ${said}曜日: mend the date or the weekday.`,
			},
		);
	}
	return parsed({ kind: 'date', iso });
}
