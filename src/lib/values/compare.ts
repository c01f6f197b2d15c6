/**
 * Which of two values is more, where that has one answer in every case. What depends on a calendar (30日 and 1か月,
 * 24時間 and 1日) or counts from different events has none: `incomparable`.
 */
import { priceOf } from './price.ts';
import { canonicalUnit } from './units.ts';
import type { Count, DueDay, Duration, DurationUnit, Hours, Money, Rate, TypedValue } from './value.ts';

export type Comparison = 'less' | 'equal' | 'greater' | 'incomparable';

/**
 * `less`: `a` is a shorter period, a lower price (tax included), a smaller count or rate, an earlier day or time, or
 * weekly hours that lie within those of `b`.
 */
export function compareValues(a: TypedValue, b: TypedValue): Comparison {
	if (a.kind === 'duration' && b.kind === 'duration') return compareDurations(a, b);
	if (a.kind === 'money' && b.kind === 'money') return compareMoney(a, b);
	if (a.kind === 'count' && b.kind === 'count') return compareCounts(a, b);
	if (a.kind === 'rate' && b.kind === 'rate') return compareRates(a, b);
	if (a.kind === 'date' && b.kind === 'date') return order(a.iso, b.iso);
	if (a.kind === 'time' && b.kind === 'time') return order(a.minutes, b.minutes);
	if (a.kind === 'hours' && b.kind === 'hours') return compareHours(a, b);
	if (a.kind === 'due-day' && b.kind === 'due-day') return order(dueRank(a), dueRank(b));
	return 'incomparable';
}

function order<T extends number | string>(a: T, b: T): Comparison {
	return a < b ? 'less' : a > b ? 'greater' : 'equal';
}

/** Units that convert into each other in every case, and how many of the smallest each is. */
const SCALES: Readonly<Record<DurationUnit, readonly [family: string, size: number]>> = {
	minute: ['clock', 1],
	hour: ['clock', 60],
	'business-hour': ['office', 1],
	'calendar-day': ['days', 1],
	week: ['days', 7],
	'business-day': ['business-days', 1],
	month: ['months', 1],
	year: ['months', 12],
};

function compareDurations(a: Duration, b: Duration): Comparison {
	const sameTerms =
		a.anchor === b.anchor && a.direction === b.direction && a.firstDay === b.firstDay && a.roll === b.roll;
	const [familyA, sizeA] = SCALES[a.unit];
	const [familyB, sizeB] = SCALES[b.unit];
	return sameTerms && familyA === familyB ? order(a.n * sizeA, b.n * sizeB) : 'incomparable';
}

function compareMoney(a: Money, b: Money): Comparison {
	return a.per === b.per ? order(priceOf(a).gross, priceOf(b).gross) : 'incomparable';
}

const MINUTES: Readonly<Record<string, number>> = { 分: 1, 時間: 60 };

function compareCounts(a: Count, b: Count): Comparison {
	if (a.window !== b.window) return 'incomparable';
	const [unitA, unitB] = [canonicalUnit(a.unit), canonicalUnit(b.unit)];
	if (unitA === unitB) return order(a.max, b.max);
	const [minutesA, minutesB] = [MINUTES[unitA], MINUTES[unitB]];
	return minutesA === undefined || minutesB === undefined ? 'incomparable' : order(a.max * minutesA, b.max * minutesB);
}

function compareRates(a: Rate, b: Rate): Comparison {
	return a.per === b.per ? order(a.percent, b.percent) : 'incomparable';
}

function compareHours(a: Hours, b: Hours): Comparison {
	const [inB, inA] = [within(a, b), within(b, a)];
	if (inA && inB) return 'equal';
	return inB ? 'less' : inA ? 'greater' : 'incomparable';
}

/** Whether the office is open under `outer` whenever it is under `inner`. */
function within(inner: Hours, outer: Hours): boolean {
	return (
		inner.days.every((day) => outer.days.includes(day)) &&
		outer.from <= inner.from &&
		inner.to <= outer.to &&
		(inner.holidays === 'closed' || outer.holidays === 'open')
	);
}

/** 末日 is the 31st: both are the last day of every month. */
function dueRank(due: DueDay): number {
	return due.monthOffset * 100 + (due.day === 'end' ? 31 : due.day);
}
