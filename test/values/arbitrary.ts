/** Every typed value that an author can write, for property tests. */
import fc from 'fast-check';
import { ANCHORS } from '../../src/lib/values/anchors.ts';
import { COUNT_UNITS } from '../../src/lib/values/count.ts';
import { fromEpochDay, toEpochDay, WEEKDAYS } from '../../src/lib/values/day.ts';
import type {
	AnchorEvent,
	CalendarDate,
	ClockTime,
	Count,
	DueDay,
	Duration,
	DurationUnit,
	Hours,
	Money,
	Per,
	Rate,
} from '../../src/lib/values/value.ts';

const LONGEST: Readonly<Record<DurationUnit, number>> = {
	minute: 9_999,
	hour: 9_999,
	'business-hour': 9_999,
	'calendar-day': 9_999,
	'business-day': 9_999,
	week: 9_999,
	month: 1_200,
	year: 100,
};

export const durations: fc.Arbitrary<Duration> = fc
	.constantFrom(...(Object.keys(LONGEST) as DurationUnit[]))
	.chain((unit) =>
		fc.record({
			kind: fc.constant('duration' as const),
			n: fc.integer({ min: 1, max: LONGEST[unit] }),
			unit: fc.constant(unit),
			anchor: fc.constantFrom(null, ...(Object.keys(ANCHORS) as AnchorEvent[])),
			direction: fc.constantFrom('after' as const, 'before' as const),
			firstDay: fc.constantFrom('excluded' as const, 'included' as const),
			roll: fc.constantFrom('none' as const, 'next-business-day' as const),
		}),
	);

const PER: Per[] = ['once', 'hour', 'half-hour', 'month', 'year', 'incident', 'round', 'page', 'item'];

export const money: fc.Arbitrary<Money> = fc.record({
	kind: fc.constant('money' as const),
	yen: fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 999_999_999_999 })),
	tax: fc.constantFrom('included' as const, 'excluded' as const),
	rate: fc.constantFrom(8 as const, 10 as const),
	per: fc.constantFrom(...PER),
});

export const counts: fc.Arbitrary<Count> = fc.record({
	kind: fc.constant('count' as const),
	max: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 999_999_999 })),
	unit: fc.constantFrom(...COUNT_UNITS),
	window: fc.constantFrom('none', 'project', 'week', 'month', 'year', 'day'),
});

export const rates: fc.Arbitrary<Rate> = fc.record({
	kind: fc.constant('rate' as const),
	percent: fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 1000),
	per: fc.constantFrom('none', 'year', 'month', 'day'),
});

export const isoDays = (from: string, to: string): fc.Arbitrary<string> =>
	fc.integer({ min: toEpochDay(from), max: toEpochDay(to) }).map(fromEpochDay);

export const dates: fc.Arbitrary<CalendarDate> = fc.record({
	kind: fc.constant('date' as const),
	iso: isoDays('1900-01-01', '2999-12-31'),
});

export const clocks: fc.Arbitrary<ClockTime> = fc.record({
	kind: fc.constant('time' as const),
	minutes: fc.integer({ min: 0, max: 1440 }),
});

export const hours: fc.Arbitrary<Hours> = fc
	.record({
		days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
		from: fc.integer({ min: 0, max: 1439 }),
		length: fc.integer({ min: 1, max: 1440 }),
		holidays: fc.constantFrom('closed' as const, 'open' as const),
	})
	.map(({ days, from, length, holidays }) => ({
		kind: 'hours',
		days,
		from,
		to: Math.min(1440, from + length),
		holidays,
	}));

export const dueDays: fc.Arbitrary<DueDay> = fc.record({
	kind: fc.constant('due-day' as const),
	monthOffset: fc.constantFrom(0 as const, 1 as const, 2 as const),
	day: fc.oneof(fc.constant('end' as const), fc.integer({ min: 1, max: 31 })),
});
