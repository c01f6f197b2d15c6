/**
 * Values that follow from others and are never written: the days off, which are the days that the hours leave out.
 * Their place is that of the hours, so whoever asks where they come from is led to what decides them.
 */
import { WEEKDAY_NAMES, WEEKDAYS } from '../values/day.ts';
import type { CalendarContent } from './calendar.ts';

export interface Derived {
	readonly label: string;
	/** The field that it follows from. */
	readonly from: keyof CalendarContent;
	/** Empty where there is nothing to tell: an office that is open every day. */
	readonly tell: (calendar: CalendarContent) => string;
}

/** As a law names them. */
const LEGAL_HOLIDAYS = '国民の祝日に関する法律に定める休日';

/** From the day after a working day, as people say them: 土・日, and 日・月 where the week is 火〜土. */
function daysOff({ hours }: CalendarContent): string[] {
	const works = (index: number): boolean => hours.days.some((day) => day === WEEKDAYS[index % 7]);
	const first = WEEKDAYS.findIndex((_, index) => !works(index) && works(index + 6));
	const week = [...WEEKDAYS.slice(Math.max(0, first)), ...WEEKDAYS.slice(0, Math.max(0, first))];
	return week.filter((day) => !hours.days.includes(day)).map((day) => WEEKDAY_NAMES[day]);
}

const holidaysOff = ({ nationalHolidays }: CalendarContent, name: string): string[] =>
	nationalHolidays === 'closed' ? [name] : [];

export const calendarDerived: Readonly<Record<string, Derived>> = {
	/** 土曜日、日曜日、国民の祝日に関する法律に定める休日 */
	closedDays: {
		label: '定休日と祝日',
		from: 'hours',
		tell: (calendar) =>
			[...daysOff(calendar).map((name) => `${name}曜日`), ...holidaysOff(calendar, LEGAL_HOLIDAYS)].join('、'),
	},
	/** 土日祝日, 日曜 */
	closedDaysShort: {
		label: '定休日と祝日',
		from: 'hours',
		tell: (calendar) => {
			const names = [...daysOff(calendar), ...holidaysOff(calendar, '祝日')].join('');
			return names.length === 1 ? `${names}曜` : names;
		},
	},
};
