/**
 * From a day (or a moment) and a period to the day on which it ends, with every step of the arithmetic.
 *
 * - 初日不算入 (民法140条) unless `firstDay` is `included`; the period ends with the last day (141条).
 * - Weeks, months and years run by the calendar (143条): they end on the day before the one that corresponds to
 *   the first counted day, or with the month where there is no such day. So 1 month from 28 February, whose first
 *   counted day is 1 March, ends on 31 March.
 * - Minutes and hours count at once from the moment (139条); business hours only while the office is open.
 * - `before` counts back in the same way: 7 days before the 10th is the 3rd; 1 month before 31 March is 28 February.
 * - `roll` moves a last day that is closed to the next business day (142条, where a contract follows it).
 */
import { addDays, addMonths, daysInMonth, fieldsOf, fromEpochDay, isoOf, toEpochDay } from '../values/day.ts';
import type { Duration } from '../values/value.ts';
import type { BusinessCalendar, DayKind } from './business-calendar.ts';
import { businessDayOnOrAfter, dayKind, isBusinessDay, openSpan } from './business-calendar.ts';
import { CannotTell } from './cannot-tell.ts';

/** A day, and where it matters the time of day in minutes since midnight. */
export interface Moment {
	readonly date: string;
	readonly minutes: number;
}

/** One day of the arithmetic, in the order in which it was counted. */
export interface Step {
	readonly date: string;
	/** `rolled`: the last day was closed, the period ends here instead. */
	readonly role: 'start' | 'counted' | 'skipped' | 'rolled';
	/** The count after this day, in the period's unit; in minutes for business hours. */
	readonly count: number;
	/** Told where the kind of day decided whether it counts. */
	readonly kind: DayKind | null;
}

export interface Reached {
	readonly date: string;
	/** Minutes since midnight for minutes, hours and business hours; null for the end of the day. */
	readonly minutes: number | null;
	readonly steps: readonly Step[];
}

export interface AddOptions {
	/** `closures`: days of an office closure do not count (a silence clock that stands still over New Year). */
	readonly pause?: 'none' | 'closures';
}

/**
 * The end of `duration` counted from `start`. Throws `CannotTell` when hours are counted from a day without a time,
 * or when the calendar ends before the period does.
 */
export function addDuration(
	calendar: BusinessCalendar,
	start: string | Moment,
	duration: Duration,
	{ pause = 'none' }: AddOptions = {},
): Reached {
	const from = typeof start === 'string' ? { date: start, minutes: null } : start;
	const step = duration.direction === 'before' ? -1 : 1;
	switch (duration.unit) {
		case 'minute':
		case 'hour': {
			const minutes = duration.unit === 'hour' ? duration.n * 60 : duration.n;
			const begun = pause === 'closures' ? afterClosure(calendar, timed(from), step) : timed(from);
			const reached = addMinutes(begun, minutes * step);
			return rolled(
				calendar,
				duration,
				pause === 'closures' ? stretched(calendar, begun.date, reached, step) : reached,
			);
		}
		case 'business-hour':
			return walkOpenMinutes(calendar, timed(from), duration.n * 60, step);
		case 'business-day':
			return walkDays(calendar, from.date, duration, duration.n, step, (kind) => OPEN.has(kind));
		case 'calendar-day':
		case 'week': {
			const days = duration.unit === 'week' ? duration.n * 7 : duration.n;
			const reached =
				pause === 'closures'
					? walkDays(calendar, from.date, duration, days, step, (kind) => kind !== 'closure')
					: jump(from.date, addDays(from.date, (days - included(duration)) * step), duration.n);
			return rolled(calendar, duration, reached);
		}
		case 'month':
		case 'year': {
			const months = (duration.unit === 'year' ? duration.n * 12 : duration.n) * step;
			const reached = jump(from.date, byCalendar(from.date, months, duration), duration.n);
			return rolled(calendar, duration, pause === 'closures' ? stretched(calendar, from.date, reached, step) : reached);
		}
	}
}

const OPEN: ReadonlySet<DayKind> = new Set<DayKind>(['business-day', 'half-day']);

function included({ firstDay }: Duration): 0 | 1 {
	return firstDay === 'included' ? 1 : 0;
}

function jump(from: string, to: string, n: number): Reached {
	return {
		date: to,
		minutes: null,
		steps: [
			{ date: from, role: 'start', count: 0, kind: null },
			{ date: to, role: 'counted', count: n, kind: null },
		],
	};
}

/** A clock that stands still begins to run when the closure is over: at midnight of the day after, or counting back before. */
function afterClosure(calendar: BusinessCalendar, moment: Moment, step: 1 | -1): Moment {
	if (dayKind(calendar, moment.date) !== 'closure') return moment;
	let { date } = moment;
	for (let idle = 0; dayKind(calendar, date) === 'closure'; idle++) {
		refuseEndlessClosure(idle, date);
		date = addDays(date, step);
	}
	return { date, minutes: step === 1 ? 0 : 1440 };
}

/** A period by the calendar or in hours, made longer by each day of a closure that lies in it. */
function stretched(calendar: BusinessCalendar, from: string, reached: Reached, step: 1 | -1): Reached {
	const skipped: Step[] = [];
	let [end, idle] = [reached.date, 0];
	for (let day = from; day !== end; ) {
		day = addDays(day, step);
		idle = dayKind(calendar, day) === 'closure' ? idle + 1 : 0;
		if (idle === 0) continue;
		refuseEndlessClosure(idle, day);
		skipped.push({ date: day, role: 'skipped', count: 0, kind: 'closure' });
		end = addDays(end, step);
	}
	const [start, last] = [reached.steps.slice(0, -1), reached.steps.slice(-1)];
	return { ...reached, date: end, steps: [...start, ...skipped, ...last.map((step) => ({ ...step, date: end }))] };
}

/** 民法143条2項. Counting back, the corresponding day itself is the limit. */
function byCalendar(from: string, months: number, duration: Duration): string {
	if (months < 0) return addDays(addMonths(from, months), included(duration));
	const first = addDays(from, 1 - included(duration));
	const { year, month, day } = fieldsOf(addMonths(first, months));
	const exists = day === fieldsOf(first).day;
	return exists ? addDays(isoOf(year, month, day), -1) : isoOf(year, month, daysInMonth(year, month));
}

/** Counts the days that `counts` accepts, one by one. */
function walkDays(
	calendar: BusinessCalendar,
	from: string,
	duration: Duration,
	days: number,
	step: 1 | -1,
	counts: (kind: DayKind) => boolean,
): Reached {
	const steps: Step[] = [];
	let [date, count] = [from, 0];
	if (duration.firstDay === 'excluded') {
		steps.push({ date, role: 'start', count, kind: null });
		date = addDays(date, step);
	}
	let idle = 0;
	for (;;) {
		const kind = dayKind(calendar, date);
		const counted = counts(kind);
		if (counted) count++;
		idle = counted ? 0 : idle + 1;
		steps.push({ date, role: counted ? 'counted' : 'skipped', count, kind });
		if (count === days) return { date, minutes: null, steps };
		refuseEndlessClosure(idle, date);
		date = addDays(date, step);
	}
}

function addMinutes({ date, minutes }: Moment, delta: number): Reached {
	const total = toEpochDay(date) * 1440 + minutes + delta;
	const end = fromEpochDay(Math.floor(total / 1440));
	return {
		date: end,
		minutes: ((total % 1440) + 1440) % 1440,
		steps: [
			{ date, role: 'start', count: 0, kind: null },
			{ date: end, role: 'counted', count: Math.abs(delta), kind: null },
		],
	};
}

/** Runs through the open minutes of each day. A period that is used up at closing time ends there, not at the next opening. */
function walkOpenMinutes(calendar: BusinessCalendar, from: Moment, minutes: number, step: 1 | -1): Reached {
	const steps: Step[] = [];
	let [date, left, idle] = [from.date, minutes, 0];
	for (;;) {
		const open = openSpan(calendar, date);
		const span = open === null || date !== from.date ? open : clipped(open, from.minutes, step);
		const length = span === null ? 0 : span.to - span.from;
		const used = Math.min(left, length);
		left -= used;
		idle = used > 0 ? 0 : idle + 1;
		steps.push({
			date,
			role: used > 0 ? 'counted' : 'skipped',
			count: minutes - left,
			kind: dayKind(calendar, date),
		});
		if (left === 0 && span !== null) {
			return { date, minutes: step === 1 ? span.from + used : span.to - used, steps };
		}
		refuseEndlessClosure(idle, date);
		date = addDays(date, step);
	}
}

/** What is left of the day after (or, counting back, before) the moment; null when nothing is. */
function clipped(span: { from: number; to: number }, minutes: number, step: 1 | -1): typeof span | null {
	const rest =
		step === 1
			? { from: Math.max(span.from, minutes), to: span.to }
			: { from: span.from, to: Math.min(span.to, minutes) };
	return rest.from < rest.to ? rest : null;
}

function rolled(calendar: BusinessCalendar, duration: Duration, reached: Reached): Reached {
	if (duration.roll === 'none' || isBusinessDay(calendar, reached.date)) return reached;
	const date = businessDayOnOrAfter(calendar, reached.date);
	return {
		date,
		minutes: reached.minutes === null ? null : (openSpan(calendar, date)?.from ?? 0),
		steps: [...reached.steps, { date, role: 'rolled', count: duration.n, kind: dayKind(calendar, date) }],
	};
}

function timed(from: { date: string; minutes: number | null }): Moment {
	if (from.minutes !== null) return { date: from.date, minutes: from.minutes };
	throw new CannotTell({
		ja: `${from.date}の何時から数えるのかが分かりません。時間の期間には起点の時刻が必要です。`,
		en: `It is not known from what time on ${from.date} to count: a period in hours needs the time it starts at.`,
	});
}

function refuseEndlessClosure(idle: number, date: string): void {
	if (idle <= 366) return;
	throw new CannotTell({
		ja: `${date}まで1年のあいだ数えられる日がありません。カレンダーを確認してください。`,
		en: `For a year up to ${date} no day counts: look at the calendar.`,
	});
}
