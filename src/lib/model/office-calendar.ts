/** calendar.yaml as the calendar room counts with it. */
import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { fieldsOf } from '../values/day.ts';
import type { CalendarContent } from './calendar.ts';

type OfficeCalendar = BusinessCalendar & { readonly years: readonly number[] };

/** Days of years that the calendar does not settle are refused (`CannotTell`). */
export function officeCalendar({
	hours,
	years,
	closures,
	halfDays,
	nationalHolidays,
}: CalendarContent): OfficeCalendar {
	return {
		hours,
		years,
		holidays: nationalHolidays,
		closures: closures.map(({ id, name, from, to }) => ({ id, name, from: from.iso, to: to.iso })),
		halfDays: halfDays.map(({ date, until, name }) => ({ date: date.iso, until: until.minutes, name })),
	};
}

/** A closure over New Year settles the days around its end, although its year may not be settled yet. */
export function calendarAroundClosures(content: CalendarContent): OfficeCalendar {
	const office = officeCalendar(content);
	return { ...office, years: [...office.years, ...office.closures.map(({ to }) => fieldsOf(to).year)] };
}
