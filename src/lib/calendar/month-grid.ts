/** A month as rows of seven days, for printing. Weeks start on Sunday, as Japanese wall calendars do. */
import { daysInMonth, isoOf, WEEKDAYS, weekday } from '../values/day.ts';
import type { Weekday } from '../values/value.ts';
import type { BusinessCalendar, DayKind } from './business-calendar.ts';
import { closureOn, dayKind, halfDayOn } from './business-calendar.ts';
import { nationalHoliday } from './national-holiday.ts';

export interface GridDay {
	readonly date: string;
	readonly day: number;
	readonly weekday: Weekday;
	readonly kind: DayKind;
	/** The name of the closure, or else of the national holiday (open or not), or else of the half day. */
	readonly name: string | null;
	/** Closing time of a half day, minutes since midnight. */
	readonly until: number | null;
}

/** Weeks from Sunday to Saturday; null outside the month. `month` from 1. */
export function monthGrid(
	calendar: BusinessCalendar,
	year: number,
	month: number,
): readonly (readonly (GridDay | null)[])[] {
	const days = Array.from({ length: daysInMonth(year, month) }, (_, index) =>
		gridDay(calendar, isoOf(year, month, index + 1), index + 1),
	);
	const lead = (WEEKDAYS.indexOf(weekday(isoOf(year, month, 1))) + 1) % 7;
	const cells: (GridDay | null)[] = [...Array.from({ length: lead }, () => null), ...days];
	while (cells.length % 7 !== 0) cells.push(null);
	return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function gridDay(calendar: BusinessCalendar, date: string, day: number): GridDay {
	const half = halfDayOn(calendar, date);
	const kind = dayKind(calendar, date);
	return {
		date,
		day,
		weekday: weekday(date),
		kind,
		name:
			closureOn(calendar, date)?.name ?? nationalHoliday(date) ?? (kind === 'half-day' ? (half?.name ?? null) : null),
		until: kind === 'half-day' ? (half?.until ?? null) : null,
	};
}
