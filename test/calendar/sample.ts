/** A small agency's calendar: weekdays 10:00–18:00, New Year and summer closures, a half day before New Year. */
import type { BusinessCalendar } from '../../src/lib/calendar/business-calendar.ts';
import type { Duration } from '../../src/lib/values/value.ts';

export const calendar: BusinessCalendar = {
	hours: { kind: 'hours', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: 600, to: 1080, holidays: 'closed' },
	holidays: 'closed',
	closures: [
		{ id: 'summer', name: '夏季休業', from: '2026-08-12', to: '2026-08-16' },
		{ id: 'new-year', name: '年末年始休業', from: '2026-12-26', to: '2027-01-04' },
	],
	halfDays: [{ date: '2026-12-25', until: 780, name: '仕事納め' }],
};

export function period(n: number, unit: Duration['unit'], more: Partial<Duration> = {}): Duration {
	return {
		kind: 'duration',
		n,
		unit,
		anchor: null,
		direction: 'after',
		firstDay: 'excluded',
		roll: 'none',
		...more,
	};
}
