/** The days on which the dated stories of findings begin: business days from `asOf` to where the calendar ends. */
import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { isBusinessDay } from '../calendar/business-calendar.ts';
import { CannotTell } from '../calendar/cannot-tell.ts';
import { officeCalendar } from '../model/office-calendar.ts';
import type { Project } from '../model/project.ts';
import { addDays } from '../values/day.ts';
import { formatValue } from '../values/format.ts';

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

function readDays({ agency, calendar: { data } }: Project): ComingDays {
	const calendar = officeCalendar(data);
	const { iso: asOf } = agency.data.asOf;
	const businessDays = [...new Set(data.years)].sort().flatMap((year) => {
		const days: string[] = [];
		for (
			let day = asOf.startsWith(`${year}-`) ? asOf : `${year}-01-01`;
			day.startsWith(`${year}-`);
			day = addDays(day, 1)
		)
			if (day >= asOf && orNull(() => isBusinessDay(calendar, day)) === true) days.push(day);
		return days;
	});
	return { calendar, businessDays };
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
