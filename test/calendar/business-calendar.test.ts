import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { BusinessCalendar, DayKind } from '../../src/lib/calendar/business-calendar.ts';
import {
	businessDayOnOrAfter,
	businessDayOnOrBefore,
	businessDaysBetween,
	closuresIn,
	dayKind,
	isBusinessDay,
	openSpan,
} from '../../src/lib/calendar/business-calendar.ts';
import { CannotTell } from '../../src/lib/calendar/cannot-tell.ts';
import { dueDate } from '../../src/lib/calendar/due-date.ts';
import { monthGrid } from '../../src/lib/calendar/month-grid.ts';
import { addMonths, weekday } from '../../src/lib/values/day.ts';
import { calendar } from './sample.ts';

test.each<[string, DayKind]>([
	['2026-12-24', 'business-day'],
	['2026-12-25', 'half-day'],
	['2026-12-26', 'closure'],
	['2027-01-01', 'closure'],
	['2027-01-05', 'business-day'],
	['2026-12-19', 'saturday'],
	['2026-12-20', 'sunday'],
	['2026-11-03', 'national-holiday'],
	['2026-05-03', 'national-holiday'],
	['2026-05-06', 'national-holiday'],
	['2026-09-22', 'national-holiday'],
])('%s is a %s', (iso, kind) => {
	expect(dayKind(calendar, iso)).toBe(kind);
});

describe('a calendar', () => {
	test('that opens on national holidays works on them', () => {
		expect(dayKind({ ...calendar, holidays: 'open' }, '2026-11-03')).toBe('business-day');
	});

	test('that is closed on Wednesdays has a regular day off', () => {
		const days = ['mon', 'tue', 'thu', 'fri', 'sat'] as const;
		const shop: BusinessCalendar = { ...calendar, hours: { ...calendar.hours, days } };
		expect(dayKind(shop, '2026-12-02')).toBe('regular-holiday');
		expect(dayKind(shop, '2026-12-05')).toBe('business-day');
	});

	test('may open on an extra day, which a closure overrules', () => {
		const busy = { ...calendar, extraBusinessDays: ['2026-12-19', '2026-11-03', '2026-12-28'] };
		expect(isBusinessDay(busy, '2026-12-19')).toBe(true);
		expect(isBusinessDay(busy, '2026-11-03')).toBe(true);
		expect(isBusinessDay(busy, '2026-12-28')).toBe(false);
	});

	test('refuses a year whose closures it does not settle', () => {
		const settled = { ...calendar, years: [2026] };
		expect(isBusinessDay(settled, '2026-12-24')).toBe(true);
		expect(() => isBusinessDay(settled, '2027-06-01')).toThrow(CannotTell);
	});

	test('that never opens is told so instead of being searched for ever', () => {
		const never: BusinessCalendar = { ...calendar, holidays: 'open', hours: { ...calendar.hours, days: [] } };
		expect(() => businessDayOnOrAfter(never, '2026-06-01')).toThrow(CannotTell);
	});
});

test('the office is open until its half day ends, and not at all on a closed day', () => {
	expect(openSpan(calendar, '2026-12-24')).toEqual({ from: 600, to: 1080 });
	expect(openSpan(calendar, '2026-12-25')).toEqual({ from: 600, to: 780 });
	expect(openSpan(calendar, '2026-12-28')).toBeNull();
});

test('the business days around New Year are the half day and 5 January', () => {
	expect(businessDayOnOrBefore(calendar, '2026-12-31')).toBe('2026-12-25');
	expect(businessDayOnOrAfter(calendar, '2026-12-26')).toBe('2027-01-05');
	expect(businessDaysBetween(calendar, '2026-12-25', '2027-01-05')).toBe(1);
	expect(businessDaysBetween(calendar, '2027-01-05', '2026-12-25')).toBe(-1);
});

test('closures that touch a span are found, on its first and last day too', () => {
	const ids = (from: string, to: string) => closuresIn(calendar, from, to).map(({ id }) => id);
	expect(ids('2026-08-16', '2026-12-26')).toEqual(['summer', 'new-year']);
	expect(ids('2026-08-17', '2026-12-25')).toEqual([]);
});

test.each([
	['2026-01-31', 1, '2026-02-28'],
	['2028-01-31', 1, '2028-02-29'],
	['2026-12-31', 2, '2027-02-28'],
	['2026-03-31', -1, '2026-02-28'],
	['2026-01-15', -1, '2025-12-15'],
	['2026-06-15', 12, '2027-06-15'],
])('%s and %i months is %s', (iso, months, end) => {
	expect(addMonths(iso, months)).toBe(end);
});

test.each([
	['2026-12-25', 'fri'],
	['2024-12-30', 'mon'],
	['1969-12-31', 'wed'],
	['2028-02-29', 'tue'],
])('%s is a %s', (iso, day) => {
	expect(weekday(iso)).toBe(day);
});

test('a payment day is found in its month, on the last day where the month is shorter', () => {
	expect(dueDate({ kind: 'due-day', monthOffset: 1, day: 'end' }, '2027-01-31')).toBe('2027-02-28');
	expect(dueDate({ kind: 'due-day', monthOffset: 1, day: 31 }, '2026-10-05')).toBe('2026-11-30');
	expect(dueDate({ kind: 'due-day', monthOffset: 2, day: 10 }, '2026-11-30')).toBe('2027-01-10');
	expect(dueDate({ kind: 'due-day', monthOffset: 0, day: 25 }, '2026-12-01')).toBe('2026-12-25');
});

describe('a printed month', () => {
	const december = monthGrid(calendar, 2026, 12);

	test('has weeks from Sunday to Saturday with every day once', () => {
		expect(december.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
		expect(december[0]?.slice(0, 3).map((day) => day?.day ?? null)).toEqual([null, null, 1]);
		expect(december.flat().flatMap((day) => day?.day ?? [])).toEqual(Array.from({ length: 31 }, (_, i) => i + 1));
	});

	test('names closures, holidays and half days', () => {
		const day = (n: number) => december.flat().find((cell) => cell?.day === n);
		expect(day(25)).toMatchObject({ kind: 'half-day', name: '仕事納め', until: 780 });
		expect(day(28)).toMatchObject({ kind: 'closure', name: '年末年始休業', until: null });
		expect(
			monthGrid(calendar, 2026, 9)
				.flat()
				.find((cell) => cell?.day === 22)?.name,
		).toBe('国民の休日');
	});
});

test('no time zone moves a day', () => {
	const script = `
		import { addDuration } from './src/lib/calendar/add-duration.ts';
		import { monthGrid } from './src/lib/calendar/month-grid.ts';
		import { calendar, period } from './test/calendar/sample.ts';
		console.log(JSON.stringify([
			new Date(2026, 0, 1).getTimezoneOffset(),
			addDuration(calendar, '2026-12-25', period(14, 'business-day', { direction: 'before' })).date,
			addDuration(calendar, { date: '2026-10-31', minutes: 1410 }, period(3, 'hour')),
			addDuration(calendar, '2026-01-31', period(1, 'month')).date,
			monthGrid(calendar, 2026, 3)[0],
		]));`;
	const told = ['Pacific/Kiritimati', 'America/Sao_Paulo', 'Pacific/Pago_Pago'].map((TZ) => {
		const out = execFileSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', script], {
			env: { ...process.env, TZ },
			encoding: 'utf8',
		});
		const [offset, ...answers] = JSON.parse(out) as unknown[];
		return { offset, answers };
	});
	expect(new Set(told.map(({ offset }) => offset)).size).toBe(3);
	expect(told[1]?.answers).toEqual(told[0]?.answers);
	expect(told[2]?.answers).toEqual(told[0]?.answers);
	expect(told[0]?.answers[0]).toBe('2026-12-07');
});
