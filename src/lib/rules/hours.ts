/** Office hours as boxes of kind of day × minute of the day. A half day that closes at another time is a kind of its own. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { DayKindName } from '../model/axes.ts';
import { dayKinds } from '../model/axes.ts';
import type { CalendarContent } from '../model/calendar.ts';
import type { Condition, Span } from '../scenario/space.ts';
import type { Weekday } from '../values/value.ts';

const DAY_END = 1440;

/** A value of the axis `day`. */
export interface Day {
	readonly id: string;
	readonly kind: DayKindName;
	/** The calendar has no such day. */
	readonly absent: boolean;
	/** Half-open; null on a closed day. */
	readonly open: Span | null;
	readonly label: Localized;
}

const LABELS: Readonly<Record<DayKindName, Localized>> = {
	'business-day': { ja: '営業日', en: 'business day' },
	'half-day': { ja: '半日営業の日', en: 'half day' },
	saturday: { ja: '土曜', en: 'Saturday' },
	sunday: { ja: '日曜', en: 'Sunday' },
	'regular-holiday': { ja: '定休日', en: 'regular day off' },
	'national-holiday': { ja: '祝日', en: 'national holiday' },
	closure: { ja: '休業期間', en: 'office closure' },
};

/** Days on which the office does not open. */
export const CLOSED_DAYS: ReadonlySet<string> = new Set<DayKindName>([
	'saturday',
	'sunday',
	'regular-holiday',
	'national-holiday',
	'closure',
]);

const WORKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** Every kind of day in the order of the axis, whether the calendar has such days or not. */
export function daysOf({ hours, nationalHolidays, closures, halfDays }: CalendarContent): Day[] {
	const { days, from, to } = hours;
	const absent: Readonly<Record<DayKindName, boolean>> = {
		'business-day': false,
		'half-day': false,
		saturday: days.includes('sat'),
		sunday: days.includes('sun'),
		'regular-holiday': WORKDAYS.every((day) => days.includes(day)),
		'national-holiday': nationalHolidays === 'open',
		closure: closures.length === 0,
	};
	const closings = [...new Set(halfDays.map(({ until }) => Math.min(until.minutes, to)))].sort((a, b) => a - b);
	return dayKinds.flatMap((kind): Day[] => {
		if (kind === 'business-day') return [{ id: kind, kind, absent: false, open: [from, to], label: LABELS[kind] }];
		if (kind !== 'half-day') return [{ id: kind, kind, absent: absent[kind], open: null, label: LABELS[kind] }];
		if (closings.length === 0) return [{ id: kind, kind, absent: true, open: null, label: LABELS[kind] }];
		return closings.map((closing): Day => {
			const only = closings.length === 1;
			const { ja, en } = LABELS[kind];
			const label = only
				? LABELS[kind]
				: { ja: `${ja}（${clock(closing)}まで）`, en: `${en} (until ${clock(closing)})` };
			const id = only ? kind : `${kind}-${clock(closing).replace(':', '-')}`;
			return { id, kind, absent: false, open: closing > from ? [from, closing] : null, label };
		});
	});
}

/** Inside business hours: on every open day from opening to closing. */
export function insideHours(days: readonly Day[]): Condition[] {
	return days.flatMap(({ id, open }): Condition[] => (open === null ? [] : [{ day: [id], minute: [open] }]));
}

/** The rest: before opening, after closing, and the whole of a closed day. */
export function outsideHours(days: readonly Day[]): Condition[] {
	const closed = days.filter(({ open }) => open === null).map(({ id }) => id);
	const around = days.flatMap(({ id, open }): Condition[] => {
		if (open === null) return [];
		const spans: Span[] = [
			[0, open[0]],
			[open[1], DAY_END],
		];
		const minute = spans.filter(([from, to]) => from < to);
		return minute.length === 0 ? [] : [{ day: [id], minute }];
	});
	return closed.length === 0 ? around : [...around, { day: closed }];
}
