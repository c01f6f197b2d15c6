import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration } from '../../src/lib/calendar/add-duration.ts';
import { tellArithmetic } from '../../src/lib/calendar/arithmetic.ts';
import type { BusinessCalendar } from '../../src/lib/calendar/business-calendar.ts';
import { businessDaysBetween, dayKind, isBusinessDay, openSpan } from '../../src/lib/calendar/business-calendar.ts';
import { CannotTell } from '../../src/lib/calendar/cannot-tell.ts';
import { addDays, addMonths, WEEKDAYS } from '../../src/lib/values/day.ts';
import type { Duration } from '../../src/lib/values/value.ts';
import { isoDays } from '../values/arbitrary.ts';
import { calendar, period } from './sample.ts';

const before: Partial<Duration> = { direction: 'before' };
const included: Partial<Duration> = { firstDay: 'included' };

describe('the worked examples of a year end', () => {
	test('a publication on Friday 25 December that needs 14 business days has its cut-off on Monday 7 December', () => {
		const need = period(14, 'business-day', before);
		const reached = addDuration(calendar, '2026-12-25', need);
		expect(reached.date).toBe('2026-12-07');
		expect(tellArithmetic('2026-12-25', need, reached).ja).toBe(
			'2026年12月25日（金）の14営業日前は2026年12月7日（月）（土曜2日・日曜2日を除く）',
		);
	});

	test('a silence of 3 days from Friday 25 December runs out inside the closure when it runs on', () => {
		const limit = period(3, 'calendar-day');
		expect(addDuration(calendar, '2026-12-25', limit).date).toBe('2026-12-28');
		expect(dayKind(calendar, '2026-12-28')).toBe('closure');
		expect(dayKind(calendar, addDays('2026-12-28', -1))).toBe('closure');
	});

	test('the same silence goes on at 5 January when it pauses', () => {
		const reached = addDuration(calendar, '2026-12-25', period(3, 'calendar-day'), { pause: 'closures' });
		expect(reached.steps.find(({ role }) => role === 'counted')?.date).toBe('2027-01-05');
		expect(reached.date).toBe('2027-01-07');
	});
});

test.each<[string, Duration, string]>([
	['2026-12-01', period(7, 'calendar-day'), '2026-12-08'],
	['2026-12-01', period(7, 'calendar-day', included), '2026-12-07'],
	['2026-12-10', period(7, 'calendar-day', before), '2026-12-03'],
	['2026-12-10', period(2, 'week'), '2026-12-24'],
	['2026-12-24', period(1, 'business-day'), '2026-12-25'],
	['2026-12-25', period(1, 'business-day'), '2027-01-05'],
	['2026-12-24', period(2, 'business-day', included), '2026-12-25'],
	['2026-12-26', period(1, 'business-day', included), '2027-01-05'],
	['2026-09-18', period(1, 'business-day'), '2026-09-24'],
	['2027-01-05', period(1, 'business-day', before), '2026-12-25'],
])('from %s, %o ends on %s', (start, duration, end) => {
	expect(addDuration(calendar, start, duration).date).toBe(end);
});

// 民法143条2項, counted from the day after (140条).
test.each<[string, Duration, string]>([
	['2026-01-15', period(1, 'month'), '2026-02-15'],
	['2026-01-31', period(1, 'month'), '2026-02-28'],
	['2026-01-30', period(1, 'month'), '2026-02-28'],
	['2028-01-31', period(1, 'month'), '2028-02-29'],
	['2026-02-28', period(1, 'month'), '2026-03-31'],
	['2026-04-30', period(3, 'month'), '2026-07-31'],
	['2026-04-01', period(12, 'month', included), '2027-03-31'],
	['2028-02-28', period(1, 'year'), '2029-02-28'],
	['2028-02-29', period(1, 'year', included), '2029-02-28'],
	['2027-03-31', period(1, 'month', before), '2027-02-28'],
	['2027-03-31', period(2, 'month', before), '2027-01-31'],
])('by the calendar, from %s, %o ends on %s', (start, duration, end) => {
	expect(addDuration(calendar, start, duration).date).toBe(end);
});

test('a last day that is closed moves to the next business day only when the contract says so', () => {
	const days = period(2, 'calendar-day');
	expect(addDuration(calendar, '2026-12-25', days)).toMatchObject({ date: '2026-12-27' });
	const moved = addDuration(calendar, '2026-12-25', { ...days, roll: 'next-business-day' });
	expect(moved.date).toBe('2027-01-05');
	expect(moved.steps.at(-1)).toMatchObject({ role: 'rolled', date: '2027-01-05' });
	expect(tellArithmetic('2026-12-25', days, moved).ja).toContain('休業日のため翌営業日');
});

describe('hours', () => {
	const at = (date: string, hour: number, minute = 0) => ({ date, minutes: hour * 60 + minute });

	test('run through the night', () => {
		expect(addDuration(calendar, at('2026-12-24', 17, 30), period(48, 'hour'))).toMatchObject(at('2026-12-26', 17, 30));
		expect(addDuration(calendar, at('2026-12-24', 23, 30), period(90, 'minute'))).toMatchObject(at('2026-12-25', 1));
		expect(addDuration(calendar, at('2027-01-01', 0, 30), period(1, 'hour', before))).toMatchObject(
			at('2026-12-31', 23, 30),
		);
	});

	test('of business count only while the office is open', () => {
		expect(addDuration(calendar, at('2026-12-18', 17, 30), period(2, 'business-hour'))).toMatchObject(
			at('2026-12-21', 11, 30),
		);
		expect(addDuration(calendar, at('2026-12-25', 12), period(4, 'business-hour'))).toMatchObject(at('2027-01-05', 13));
		expect(addDuration(calendar, at('2026-12-19', 9), period(1, 'business-hour'))).toMatchObject(at('2026-12-21', 11));
		expect(addDuration(calendar, at('2026-12-24', 7), period(8, 'business-hour'))).toMatchObject(at('2026-12-24', 18));
		expect(addDuration(calendar, at('2027-01-05', 11), period(2, 'business-hour', before))).toMatchObject(
			at('2026-12-25', 12),
		);
	});

	test('cannot be counted from a day without a time', () => {
		expect(() => addDuration(calendar, '2026-12-24', period(4, 'business-hour'))).toThrow(CannotTell);
	});
});

test('a calendar that never opens again is told, not walked for ever', () => {
	const never: BusinessCalendar = { ...calendar, holidays: 'open', hours: { ...calendar.hours, days: [] } };
	expect(() => addDuration(never, '2026-06-01', period(1, 'business-day'))).toThrow(CannotTell);
	expect(() => addDuration(never, { date: '2026-06-01', minutes: 0 }, period(1, 'business-hour'))).toThrow(CannotTell);
});

describe('for every calendar and day', () => {
	const day = isoDays('2025-06-01', '2027-06-30');
	const calendars: fc.Arbitrary<BusinessCalendar> = fc.record({
		hours: fc.record({
			kind: fc.constant('hours' as const),
			days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
			from: fc.integer({ min: 0, max: 700 }),
			to: fc.integer({ min: 701, max: 1440 }),
			holidays: fc.constant('closed' as const),
		}),
		holidays: fc.constantFrom('closed' as const, 'open' as const),
		closures: fc.array(
			fc.tuple(day, fc.integer({ min: 0, max: 12 })).map(([from, length]) => ({
				id: `closure-${from}`,
				name: '休業',
				from,
				to: addDays(from, length),
			})),
			{ maxLength: 4 },
		),
		halfDays: fc.array(fc.record({ date: day, until: fc.integer({ min: 0, max: 1440 }) }), { maxLength: 3 }),
		extraBusinessDays: fc.array(day, { maxLength: 3 }),
	});
	const n = fc.integer({ min: 1, max: 60 });

	test('adding business days lands on a business day, and counting between gives them back', () => {
		fc.assert(
			fc.property(calendars, day, n, (any, start, days) => {
				const after = addDuration(any, start, period(days, 'business-day'));
				expect(isBusinessDay(any, after.date)).toBe(true);
				expect(businessDaysBetween(any, start, after.date)).toBe(days);
				expect(after.steps.filter(({ role }) => role === 'counted')).toHaveLength(days);
				const back = addDuration(any, start, period(days, 'business-day', before));
				expect(isBusinessDay(any, back.date)).toBe(true);
				expect(businessDaysBetween(any, start, back.date)).toBe(-days);
			}),
		);
	});

	test('from a business day, going forward and back again returns to it', () => {
		fc.assert(
			fc.property(calendars, day, n, (any, start, days) => {
				fc.pre(isBusinessDay(any, start));
				const { date } = addDuration(any, start, period(days, 'business-day'));
				expect(addDuration(any, date, period(days, 'business-day', before)).date).toBe(start);
			}),
		);
	});

	test('a later start or a longer period never ends earlier', () => {
		const units = fc.constantFrom('business-day' as const, 'calendar-day' as const, 'week' as const, 'month' as const);
		fc.assert(
			fc.property(calendars, day, n, units, fc.boolean(), (any, start, length, unit, first) => {
				const firstDay = first ? 'included' : 'excluded';
				const end = (from: string, count: number) => addDuration(any, from, period(count, unit, { firstDay })).date;
				fc.pre(unit !== 'month' || length <= 24);
				expect(end(addDays(start, 1), length) >= end(start, length)).toBe(true);
				expect(end(start, length + 1) > end(start, length)).toBe(true);
			}),
		);
	});

	test('business hours end while the office is open and use exactly as many open minutes as asked', () => {
		fc.assert(
			fc.property(
				calendars,
				day,
				fc.integer({ min: 0, max: 1439 }),
				fc.integer({ min: 1, max: 40 }),
				(any, date, minutes, hours) => {
					const end = addDuration(any, { date, minutes }, period(hours, 'business-hour'));
					const span = openSpan(any, end.date);
					expect(span).not.toBeNull();
					expect(end.minutes).toBeGreaterThan(span?.from ?? 0);
					expect(end.minutes).toBeLessThanOrEqual(span?.to ?? 0);
					const back = addDuration(
						any,
						{ date: end.date, minutes: end.minutes ?? 0 },
						period(hours, 'business-hour', before),
					);
					const opened = openSpan(any, date);
					if (opened !== null && opened.from <= minutes && minutes < opened.to)
						expect(back).toMatchObject({ date, minutes });
				},
			),
		);
	});

	test('a month ends on the same day of the month, or where its law says when there is none', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 24 }), (start, months) => {
				const { date } = addDuration(calendar, start, period(months, 'month'));
				const plain = addMonths(start, months);
				const lastOfMonth = addDays(start, 1).endsWith('-01');
				if (lastOfMonth) expect(addDays(date, 1).endsWith('-01')).toBe(true);
				else expect(date).toBe(plain);
			}),
		);
	});
});
