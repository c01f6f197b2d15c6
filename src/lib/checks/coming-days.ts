/** The days on which the dated stories of findings begin: business days from `asOf` to where the calendar ends. */
import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { isBusinessDay } from '../calendar/business-calendar.ts';
import { CannotTell } from '../calendar/cannot-tell.ts';
import { officeCalendar } from '../model/office-calendar.ts';
import type { Project } from '../model/project.ts';
import { addDays, fieldsOf, isoOf, toEpochDay } from '../values/day.ts';
import { formatValue } from '../values/format.ts';
import type { Duration } from '../values/value.ts';

export interface ComingDays {
	readonly calendar: BusinessCalendar;
	/** ISO, in order; empty where the calendar settles no day from `asOf` on. */
	readonly businessDays: readonly string[];
}

const known = new WeakMap<Project, ComingDays>();

export function comingDays(project: Project): ComingDays {
	const cached = known.get(project);
	if (cached) return cached;
	const found = readDays(project);
	known.set(project, found);
	return found;
}

/** What happens to nobody within five years of `asOf` is no story, however many years are settled. */
const HORIZON = 5;

function readDays({ agency, calendar: { data } }: Project): ComingDays {
	const calendar = officeCalendar(data);
	const { iso: asOf } = agency.data.asOf;
	const { year: first } = fieldsOf(asOf);
	const years = [...new Set(data.years)].filter((year) => first <= year && year < first + HORIZON).sort();
	const businessDays = years.flatMap((year) => {
		const from = year === first ? asOf : isoOf(year, 1, 1);
		const length = toEpochDay(isoOf(year + 1, 1, 1)) - toEpochDay(from);
		const days = Array.from({ length }, (_, later) => addDays(from, later));
		return days.filter((day) => orNull(() => isBusinessDay(calendar, day)) === true);
	});
	return { calendar, businessDays };
}

type Length = Pick<Duration, 'n' | 'unit'> & Partial<Pick<Duration, 'roll'>>;

const longest = new WeakMap<Project, Map<number, number>>();

/** The most calendar days that a period can last when it begins on a coming business day; a bound, for what needs no search. */
export function mostDays(project: Project, { n, unit, roll = 'none' }: Length): number {
	if (roll !== 'none') return Number.POSITIVE_INFINITY;
	switch (unit) {
		case 'minute':
			return n / 1440;
		case 'hour':
			return n / 24;
		case 'business-hour':
			return mostDays(project, { unit: 'business-day', n: n + 1 });
		case 'business-day':
			return longestRun(project, n);
		case 'calendar-day':
			return n;
		case 'week':
			return n * 7;
		case 'month':
			return n * 31;
		case 'year':
			return n * 366;
	}
}

/** Endless where the calendar ends before so many business days have passed. */
function longestRun(project: Project, n: number): number {
	const found = longest.get(project) ?? new Map<number, number>();
	longest.set(project, found);
	const cached = found.get(n);
	if (cached !== undefined) return cached;
	const days = comingDays(project).businessDays.map(toEpochDay);
	const runs = days.flatMap((day, index) => {
		const end = days[index + n];
		return end === undefined ? [] : [end - day];
	});
	const most = runs.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...runs);
	found.set(n, most);
	return most;
}

/** Null where the calendar ends before the answer is reached. */
export function orNull<T>(count: () => T): T | null {
	try {
		return count();
	} catch (error) {
		if (error instanceof CannotTell) return null;
		throw error;
	}
}

/** 「2026年12月25日（金）」, 「2026年12月28日（月）17:00」 */
export const tellDay = (iso: string, minutes: number | null = null): string =>
	formatValue({ kind: 'date', iso }) + (minutes === null ? '' : formatValue({ kind: 'time', minutes }));

/** `2026-12-28 17:00` for the English half of a finding. */
export const isoTime = (iso: string, minutes: number | null = null): string =>
	minutes === null ? iso : `${iso} ${formatValue({ kind: 'time', minutes })}`;
