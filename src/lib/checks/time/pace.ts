/** How the units of periods run, which decides whether a holiday or a month can change the order of two of them. */
import type { Duration } from '../../values/value.ts';

/** How a unit runs: only while the office is open, by the clock, or by the months of the calendar. */
export type Pace = 'office' | 'clock' | 'months';

export const paceOf = ({ unit }: Duration): Pace =>
	unit === 'business-day' || unit === 'business-hour'
		? 'office'
		: unit === 'month' || unit === 'year'
			? 'months'
			: 'clock';
