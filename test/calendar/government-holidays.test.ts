/**
 * The holiday package against the government's own table, and, for the years that the table does not reach yet,
 * against the law's rules as this test reads them.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HOLIDAY_YEARS, nationalHoliday } from '../../src/lib/calendar/national-holiday.ts';
import { addDays, fieldsOf, isoOf, weekday } from '../../src/lib/values/day.ts';

/** 内閣府 syukujitsu.csv: 「2026/5/6,休日」. */
const published = new Map(
	readFileSync(new URL('syukujitsu.csv', import.meta.url), 'utf8')
		.split('\n')
		.flatMap((line): [string, string][] => {
			const [, year, month, day, name] = /^(\d{4})\/(\d+)\/(\d+),(.+)$/.exec(line) ?? [];
			return name === undefined ? [] : [[isoOf(Number(year), Number(month), Number(day)), name]];
		}),
);

const yearsPublished = [...published.keys()].map((iso) => fieldsOf(iso).year);
const lastPublished = Math.max(...yearsPublished);

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function daysOf(year: number): string[] {
	const days: string[] = [];
	for (let day = isoOf(year, 1, 1); fieldsOf(day).year === year; day = addDays(day, 1)) days.push(day);
	return days;
}

/** What the package calls holidays that are no 国民の祝日 of their own (祝日法3条2項・3項). */
const FOLLOWING = ['振替休日', '国民の休日'];

/** The table calls both kinds 休日, and names two days with a remark in brackets. */
const sameName = (ours: string | null, theirs: string | undefined): boolean => {
	if (ours === null || theirs === undefined) return ours === null && theirs === undefined;
	if (theirs === '休日') return FOLLOWING.includes(ours);
	return ours === theirs || theirs.includes(ours) || ours.startsWith(theirs.replace(/（.*）/, ''));
};

test('the table of the Cabinet Office reaches from the first year of the package to the year after its publication', () => {
	expect(Math.min(...yearsPublished)).toBe(HOLIDAY_YEARS.from);
	expect(lastPublished).toBe(2027);
	expect(published.size).toBeGreaterThan(900);
});

test.each(range(HOLIDAY_YEARS.from, lastPublished))(
	'%i has the holidays of the published table, and no others',
	(year) => {
		const different = daysOf(year).flatMap((day) => {
			const [ours, theirs] = [nationalHoliday(day), published.get(day)];
			return sameName(ours, theirs) ? [] : [{ day, ours, theirs }];
		});
		expect(different).toEqual([]);
	},
);

/** 祝日法2条 as it stands since 2022; the equinoxes by the usual approximation for 1980 to 2099. */
function lawOf(year: number): Map<string, string> {
	const nth = (month: number, n: number): string => {
		const mondays = range(1, 31)
			.filter((day) => day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
			.map((day) => isoOf(year, month, day))
			.filter((day) => weekday(day) === 'mon');
		return mondays[n - 1] ?? '';
	};
	const equinox = (constant: number): number =>
		Math.floor(constant + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));
	const days = new Map([
		[isoOf(year, 1, 1), '元日'],
		[nth(1, 2), '成人の日'],
		[isoOf(year, 2, 11), '建国記念の日'],
		[isoOf(year, 2, 23), '天皇誕生日'],
		[isoOf(year, 3, equinox(20.8431)), '春分の日'],
		[isoOf(year, 4, 29), '昭和の日'],
		[isoOf(year, 5, 3), '憲法記念日'],
		[isoOf(year, 5, 4), 'みどりの日'],
		[isoOf(year, 5, 5), 'こどもの日'],
		[nth(7, 3), '海の日'],
		[isoOf(year, 8, 11), '山の日'],
		[nth(9, 3), '敬老の日'],
		[isoOf(year, 9, equinox(23.2488)), '秋分の日'],
		[nth(10, 2), 'スポーツの日'],
		[isoOf(year, 11, 3), '文化の日'],
		[isoOf(year, 11, 23), '勤労感謝の日'],
	]);
	const holidays = new Map(days);
	// 3条2項: a holiday on a Sunday makes the next day that is none a holiday.
	for (const [day] of days) {
		if (weekday(day) !== 'sun') continue;
		let next = addDays(day, 1);
		while (days.has(next)) next = addDays(next, 1);
		holidays.set(next, '振替休日');
	}
	// 3条3項: so is a day between two holidays.
	for (const [day] of days) {
		const between = addDays(day, 1);
		if (!holidays.has(between) && days.has(addDays(day, 2))) holidays.set(between, '国民の休日');
	}
	return holidays;
}

test.each(range(2022, lastPublished))(
	'the rules of the law, as this test reads them, give the published table of %i',
	(year) => {
		const law = lawOf(year);
		expect([...law.keys()].toSorted()).toEqual([...published.keys()].filter((day) => fieldsOf(day).year === year));
	},
);

test.each(range(lastPublished + 1, HOLIDAY_YEARS.to))(
	'%i, not published yet, has the holidays that the law gives',
	(year) => {
		const law = lawOf(year);
		const different = daysOf(year).flatMap((day) => {
			const [ours, theirs] = [nationalHoliday(day), law.get(day) ?? null];
			return ours === theirs ? [] : [{ day, ours, theirs }];
		});
		expect(different).toEqual([]);
	},
);

test('a Sunday holiday moves past the holidays that follow it, and a day between two is one', () => {
	expect(nationalHoliday('2026-05-06')).toBe('振替休日');
	expect(nationalHoliday('2026-09-22')).toBe('国民の休日');
	expect(nationalHoliday('2027-03-22')).toBe('振替休日');
});
