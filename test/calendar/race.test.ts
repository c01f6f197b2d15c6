import fc from 'fast-check';
import { expect, test } from 'vitest';
import { race } from '../../src/lib/calendar/race.ts';
import { addDays, WEEKDAYS, weekday } from '../../src/lib/values/day.ts';
import type { Duration } from '../../src/lib/values/value.ts';
import { calendar, period } from './sample.ts';

const starts = Array.from({ length: 60 }, (_, day) => ({ date: addDays('2026-11-24', day), minutes: 600 }));

test('three business days and seventy-two hours end on the same day in a quiet week, and not over New Year', () => {
	const { inOrder, reversed } = race(calendar, starts, [period(3, 'business-day')], period(72, 'hour'));
	expect(inOrder?.start.date).toBe('2026-11-24');
	expect(inOrder?.first.date).toBe('2026-11-27');
	expect(inOrder?.second).toMatchObject({ date: '2026-11-27', minutes: 600 });
	expect(reversed?.start.date).toBe('2026-11-25');
	const beforeNewYear = race(
		calendar,
		[{ date: '2026-12-25', minutes: 600 }],
		[period(3, 'business-day')],
		period(72, 'hour'),
	);
	expect(beforeNewYear.reversed?.first.date).toBe('2027-01-07');
	expect(beforeNewYear.reversed?.second.date).toBe('2026-12-28');
});

test('a month and thirty days: the month in which they begin decides', () => {
	const { inOrder, reversed } = race(calendar, starts, [period(1, 'month')], period(30, 'calendar-day'));
	expect([inOrder?.first.date, inOrder?.second.date]).toEqual(['2026-12-24', '2026-12-24']);
	expect(reversed?.start.date).toBe('2026-11-30');
	expect([reversed?.first.date, reversed?.second.date]).toEqual(['2026-12-31', '2026-12-30']);
});

test('the links of a chain follow one another', () => {
	const links = [period(14, 'calendar-day'), period(28, 'calendar-day'), period(14, 'calendar-day')];
	expect(race(calendar, starts, links, period(56, 'calendar-day')).reversed).toBeNull();
	expect(race(calendar, starts, links, period(55, 'calendar-day')).inOrder).toBeNull();
});

test('starts of which the calendar cannot tell the end are left out', () => {
	const short = { ...calendar, years: [2026] };
	const late = [{ date: '2026-12-24', minutes: 600 }];
	expect(race(short, late, [period(3, 'business-day')], period(30, 'calendar-day'))).toEqual({
		inOrder: null,
		reversed: null,
	});
});

const HOLIDAYS = new Set(['2026-11-03', '2026-11-23', '2027-01-11', '2027-02-11', '2027-02-23', '2027-03-22']);

/** With nothing of the code under test but the date arithmetic: one day after the other. */
function crossOff(from: string, { n, unit }: Duration): string {
	let [day, left] = [from, n];
	while (left > 0) {
		day = addDays(day, 1);
		const closed = calendar.closures.some((closure) => closure.from <= day && day <= closure.to);
		const off = WEEKDAYS.indexOf(weekday(day)) > 4 || HOLIDAYS.has(day) || closed;
		if (unit === 'calendar-day' || !off) left--;
	}
	return day;
}

test('whoever is told to have won has won on a wall calendar, and nobody is told who did not', () => {
	const periods = fc.record({
		n: fc.integer({ min: 1, max: 25 }),
		unit: fc.constantFrom('calendar-day' as const, 'business-day' as const),
	});
	fc.assert(
		fc.property(fc.array(periods, { minLength: 1, maxLength: 3 }), periods, (links, cutoff) => {
			const chain = links.map(({ n, unit }) => period(n, unit));
			const second = period(cutoff.n, cutoff.unit);
			const { inOrder, reversed } = race(calendar, starts, chain, second);
			const ends = starts.map(({ date }) => ({
				date,
				first: chain.reduce((day, link) => crossOff(day, link), date),
				second: crossOff(date, second),
			}));
			expect(reversed?.start.date).toBe(ends.find((end) => end.first > end.second)?.date);
			expect(inOrder?.start.date).toBe(ends.find((end) => end.first <= end.second)?.date);
		}),
		{ numRuns: 60 },
	);
});
