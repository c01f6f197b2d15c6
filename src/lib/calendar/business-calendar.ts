/** The agency's calendar as plain data, and what it says about one day. Days are ISO strings, times minutes since midnight. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import { addDays, fieldsOf, toEpochDay, weekday } from '../values/day.ts';
import type { Hours, Weekday } from '../values/value.ts';
import { CannotTell } from './cannot-tell.ts';
import { nationalHoliday } from './national-holiday.ts';

/** An office closure (休業), both days inclusive. */
export interface Closure {
	readonly id: string;
	readonly name: string;
	readonly from: string;
	readonly to: string;
}

export interface HalfDay {
	readonly date: string;
	/** Minutes since midnight at which the office closes that day. */
	readonly until: number;
	readonly name?: string;
}

export interface BusinessCalendar {
	/** Days of the week and times; its own `holidays` is not read here, so that the rule has one home. */
	readonly hours: Hours;
	readonly closures: readonly Closure[];
	readonly halfDays: readonly HalfDay[];
	/** Whether national holidays on working weekdays are closed. */
	readonly holidays: 'closed' | 'open';
	/** Days that are open although the week or a national holiday would close them. A closure is stronger. */
	readonly extraBusinessDays?: readonly string[];
	/** The years whose closures are settled. Days of other years are refused, not guessed. Absent: every year. */
	readonly years?: readonly number[];
}

/** `regular-holiday` (定休日): a weekday from Monday to Friday on which the office does not work. */
export type DayKind =
	| 'business-day'
	| 'half-day'
	| 'saturday'
	| 'sunday'
	| 'regular-holiday'
	| 'national-holiday'
	| 'closure';

export const DAY_KINDS: Readonly<Record<DayKind, Localized>> = {
	'business-day': { ja: '営業日', en: 'business day' },
	'half-day': { ja: '半日営業', en: 'half day' },
	saturday: { ja: '土曜', en: 'Saturday' },
	sunday: { ja: '日曜', en: 'Sunday' },
	'regular-holiday': { ja: '定休日', en: 'regular day off' },
	'national-holiday': { ja: '祝日', en: 'national holiday' },
	closure: { ja: '休業', en: 'office closure' },
};

/**
 * What kind of day it is for the office. The first that applies: closure · extra business day · national holiday ·
 * day off in the week · half day · business day. Throws `CannotTell` where the calendar or the holiday list ends.
 */
export function dayKind(calendar: BusinessCalendar, iso: string): DayKind {
	refuseUnsettledYear(calendar, iso);
	if (closureOn(calendar, iso) !== null) return 'closure';
	const open = halfDayOn(calendar, iso) === null ? 'business-day' : 'half-day';
	if (calendar.extraBusinessDays?.includes(iso) === true) return open;
	if (calendar.holidays === 'closed' && nationalHoliday(iso) !== null) return 'national-holiday';
	const day = weekday(iso);
	return calendar.hours.days.includes(day) ? open : dayOff(day);
}

function dayOff(day: Weekday): DayKind {
	return day === 'sat' ? 'saturday' : day === 'sun' ? 'sunday' : 'regular-holiday';
}

export function isBusinessDay(calendar: BusinessCalendar, iso: string): boolean {
	const kind = dayKind(calendar, iso);
	return kind === 'business-day' || kind === 'half-day';
}

/** When the office is open that day, half-open; null when it is closed. */
export function openSpan(calendar: BusinessCalendar, iso: string): { from: number; to: number } | null {
	if (!isBusinessDay(calendar, iso)) return null;
	const { from, to } = calendar.hours;
	const until = Math.min(to, halfDayOn(calendar, iso)?.until ?? to);
	return until > from ? { from, to: until } : null;
}

export function closureOn(calendar: BusinessCalendar, iso: string): Closure | null {
	return calendar.closures.find(({ from, to }) => from <= iso && iso <= to) ?? null;
}

export function halfDayOn(calendar: BusinessCalendar, iso: string): HalfDay | null {
	return calendar.halfDays.find(({ date }) => date === iso) ?? null;
}

/** The closures that touch the span, both days inclusive. */
export function closuresIn(calendar: BusinessCalendar, from: string, to: string): readonly Closure[] {
	return calendar.closures.filter((closure) => closure.from <= to && from <= closure.to);
}

/** The day itself when it is a business day, otherwise the next one. */
export function businessDayOnOrAfter(calendar: BusinessCalendar, iso: string): string {
	return nearestBusinessDay(calendar, iso, 1);
}

/** The day itself when it is a business day, otherwise the one before. */
export function businessDayOnOrBefore(calendar: BusinessCalendar, iso: string): string {
	return nearestBusinessDay(calendar, iso, -1);
}

/** No agency is closed for a year on end: a calendar that is has a mistake in it. */
const LONGEST_CLOSURE = 366;

function nearestBusinessDay(calendar: BusinessCalendar, iso: string, step: 1 | -1): string {
	let day = iso;
	for (let tried = 0; tried <= LONGEST_CLOSURE; tried++) {
		if (isBusinessDay(calendar, day)) return day;
		day = addDays(day, step);
	}
	throw new CannotTell({
		ja: `${iso}から1年のあいだ営業日がありません。カレンダーを確認してください。`,
		en: `There is no business day within a year of ${iso}: look at the calendar.`,
	});
}

/**
 * Business days after `from` up to and including `to` (初日不算入), so that it undoes adding business days.
 * Negative when `to` is earlier: business days from `to` up to the day before `from`.
 */
export function businessDaysBetween(calendar: BusinessCalendar, from: string, to: string): number {
	const [first, last] = [toEpochDay(from), toEpochDay(to)];
	const step = last >= first ? 1 : -1;
	let [count, day] = [0, from];
	while (day !== to) {
		day = addDays(day, step);
		if (isBusinessDay(calendar, day)) count += step;
	}
	return count;
}

function refuseUnsettledYear(calendar: BusinessCalendar, iso: string): void {
	const { year } = fieldsOf(iso);
	if (calendar.years === undefined || calendar.years.includes(year)) return;
	throw new CannotTell({
		ja: `${year}年の休業日はカレンダーに定めがありません（定めてあるのは${calendar.years.join('年、')}年）。`,
		en: `The calendar does not settle the closures of ${year} (it settles ${calendar.years.join(', ')}).`,
	});
}
