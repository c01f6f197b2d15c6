/**
 * Days as ISO strings (`2026-12-29`) and as whole numbers counted from 1970-01-01. Everything is UTC arithmetic on
 * calendar fields, so no machine's time zone can move a day.
 */
import type { Weekday } from './value.ts';

const MS_PER_DAY = 86_400_000;

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 月, 火, 水 … as written in dates and hours. */
export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
	mon: '月',
	tue: '火',
	wed: '水',
	thu: '木',
	fri: '金',
	sat: '土',
	sun: '日',
};

/** Whether the day exists: 2026-02-29 does not. Years 1000–9999. */
export function isDate(year: number, month: number, day: number): boolean {
	return (
		Number.isInteger(year) &&
		year >= 1000 &&
		year <= 9999 &&
		Number.isInteger(month) &&
		month >= 1 &&
		month <= 12 &&
		Number.isInteger(day) &&
		day >= 1 &&
		day <= daysInMonth(year, month)
	);
}

/** `month` from 1. */
export function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isoOf(year: number, month: number, day: number): string {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The fields of an ISO day. Throws a RangeError for a day that does not exist: dates are parsed at the edge. */
export function fieldsOf(iso: string): { year: number; month: number; day: number } {
	const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
	const [year, month, day] = [Number(found?.[1]), Number(found?.[2]), Number(found?.[3])];
	if (found === null || !isDate(year, month, day)) throw new RangeError(`not a day of the calendar: ${iso}`);
	return { year, month, day };
}

/** Days since 1970-01-01. */
export function toEpochDay(iso: string): number {
	const { year, month, day } = fieldsOf(iso);
	return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

export function fromEpochDay(epochDay: number): string {
	const date = new Date(epochDay * MS_PER_DAY);
	return isoOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

export function weekday(iso: string): Weekday {
	// 1970-01-01 was a Thursday, index 3 from Monday.
	const index = (((toEpochDay(iso) + 3) % 7) + 7) % 7;
	return WEEKDAYS[index] as Weekday;
}

export function addDays(iso: string, days: number): string {
	return fromEpochDay(toEpochDay(iso) + days);
}

/** The same day `months` later (or earlier); the month's last day where there is no such day (民法143条2項ただし書). */
export function addMonths(iso: string, months: number): string {
	const { year, month, day } = fieldsOf(iso);
	const index = year * 12 + (month - 1) + months;
	const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
	return isoOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}
