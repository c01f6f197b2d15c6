/** calendar.yaml as the calendar room counts with it. */
import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { CalendarContent } from './calendar.ts';

/** Days of years that the calendar does not settle are refused (`CannotTell`). */
export function officeCalendar({
	hours,
	years,
	closures,
	halfDays,
	nationalHolidays,
}: CalendarContent): BusinessCalendar & { readonly years: readonly number[] } {
	return {
		hours,
		years,
		holidays: nationalHolidays,
		closures: closures.map(({ id, name, from, to }) => ({ id, name, from: from.iso, to: to.iso })),
		halfDays: halfDays.map(({ date, until, name }) => ({ date: date.iso, until: until.minutes, name })),
	};
}
