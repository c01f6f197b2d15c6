/** Which of two periods is longer, whatever day they begin on: 1か月 is longer than 14日, and neither than 30日. */

import type { Comparison } from '../values/compare.ts';
import { compareValues } from '../values/compare.ts';
import { formatValue } from '../values/format.ts';
import { leastDays } from '../values/least-days.ts';
import type { Duration } from '../values/value.ts';

const plain = (period: Duration): Duration => ({
	...period,
	anchor: null,
	direction: 'after',
	firstDay: 'excluded',
	roll: 'none',
});

/**
 * By length alone: what the periods count from, and in which direction, is left out. `incomparable` where the calendar
 * decides (30日 and 1か月, 5営業日 and 7日).
 */
export function compareLengths(a: Duration, b: Duration): Comparison {
	const exact = compareValues(plain(a), plain(b));
	if (exact !== 'incomparable') return exact;
	if (mostDays(a) < leastDays(b)) return 'less';
	if (leastDays(a) > mostDays(b)) return 'greater';
	return 'incomparable';
}

/** The most calendar days that a period can last; endless for business days, which a closure may hold up for long. */
function mostDays({ n, unit }: Duration): number {
	switch (unit) {
		case 'minute':
			return n / 1440;
		case 'hour':
			return n / 24;
		case 'business-hour':
		case 'business-day':
			return Number.POSITIVE_INFINITY;
		case 'calendar-day':
			return n;
		case 'week':
			return n * 7;
		case 'month':
			// Never less than the calendar's own: 31 days a month, and over a year thirty and a half.
			return Math.min(n * 31, Math.ceil(n * 30.5) + 2);
		case 'year':
			return n * 366;
	}
}

/** 「36か月」, 「30日」: in the unit in which two lengths can be compared by eye. */
export function inSmallerUnit(period: Duration): string {
	if (period.unit === 'year') return `${period.n * 12}か月`;
	if (period.unit === 'week') return `${period.n * 7}日`;
	return formatValue(plain(period));
}
