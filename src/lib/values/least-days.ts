/** The least that a period can last, in calendar days, whatever day it begins on. */
import type { Duration } from './value.ts';

/** Days in the shortest run of this many months: February, and as few days as the calendar allows. */
const monthDays = (n: number): number =>
	Math.floor(n / 12) * 365 + ([0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334][n % 12] ?? 0);

export function leastDays({ n, unit }: Duration): number {
	switch (unit) {
		case 'minute':
			return n / 1440;
		case 'hour':
			return n / 24;
		case 'business-hour':
			return n / 24;
		case 'calendar-day':
			return n;
		case 'business-day':
			return n + 2 * Math.floor(n / 5);
		case 'week':
			return n * 7;
		case 'month':
			return monthDays(n);
		case 'year':
			return n * 365;
	}
}
