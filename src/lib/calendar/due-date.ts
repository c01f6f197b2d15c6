/** The day that 「翌月末日」 or 「当月25日」 means for one month's invoice. */
import { addMonths, daysInMonth, fieldsOf, isoOf } from '../values/day.ts';
import type { DueDay } from '../values/value.ts';

/** The payment day counted from the month of `iso`. A day that the month lacks is its last one (翌月31日 in April). */
export function dueDate(due: DueDay, iso: string): string {
	const { year, month } = fieldsOf(addMonths(iso, due.monthOffset));
	const last = daysInMonth(year, month);
	return isoOf(year, month, due.day === 'end' ? last : Math.min(due.day, last));
}
