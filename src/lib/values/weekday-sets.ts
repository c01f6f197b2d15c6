/** Sets of weekdays as prose writes them: 平日, 平日（月〜金）, 土日祝, 水・土・日・祝, 月曜から金曜, 毎日. */
import { WEEKDAY_NAMES, WEEKDAYS } from './day.ts';
import { WORKING_WEEK } from './hours.ts';
import { anyOf } from './spelling.ts';
import type { Weekday } from './value.ts';

export interface WeekdaySet {
	/** In the order of the week. */
	readonly days: readonly Weekday[];
	/** Whether national holidays are named among them. */
	readonly holidays: boolean;
}

const DAY = '[月火水木金土日](?:曜日?)?';
const HOLIDAY = '(?:祝祭日|祝日|祝)';
const TO = '(?:〜|～|~|-|–|から)';
const AND = '(?:[・、,/ ]|と|および|及び|ならびに|並びに){0,3}';

const NAMED: ReadonlyMap<string, WeekdaySet> = new Map([
	['平日', { days: WORKING_WEEK, holidays: false }],
	['週末', { days: ['sat', 'sun'], holidays: false }],
	['毎日', { days: WEEKDAYS, holidays: true }],
] satisfies [string, WeekdaySet][]);

const SAME = `(?: ?\\(${DAY}${TO}${DAY}\\))?`;

/** Pattern source, without capturing groups; expects narrowed text (`narrow`). */
export const WEEKDAY_SET = `(?:${anyOf(NAMED.keys())}|${DAY}${TO}${DAY}(?:${AND}${DAY})*|${DAY}(?:${AND}${DAY})*|(?=${HOLIDAY}))${SAME}(?:${AND}${HOLIDAY}| ?\\(${HOLIDAY}[をも]?含む\\))?`;

/** What a match of `WEEKDAY_SET` names; null for one that names no day. */
export function weekdaySet(words: string): WeekdaySet | null {
	const holidays = /祝/.test(words);
	const known = [...NAMED].find(([name]) => words.startsWith(name))?.[1];
	if (known) return { days: known.days, holidays: known.holidays || holidays };
	const range = new RegExp(`^([月火水木金土日])(?:曜日?)?${TO}([月火水木金土日])`).exec(words);
	if (range) {
		const [from, to] = [dayNamed(range[1]), dayNamed(range[2])];
		const more = daysIn(words.slice(range[0].length));
		return from > to
			? null
			: { days: WEEKDAYS.filter((day, at) => (from <= at && at <= to) || more.has(day)), holidays };
	}
	const named = daysIn(words);
	const days = WEEKDAYS.filter((day) => named.has(day));
	return days.length === 0 && !holidays ? null : { days, holidays };
}

/** The day of 曜日, and of 祝日, is none of its own. */
function daysIn(words: string): ReadonlySet<Weekday> {
	const signs = new Set(words.replace(/曜日?|祝祭日|祝日/g, '').match(/[月火水木金土日]/g));
	return new Set(WEEKDAYS.filter((day) => signs.has(WEEKDAY_NAMES[day])));
}

const dayNamed = (name: string | undefined): number => WEEKDAYS.findIndex((day) => WEEKDAY_NAMES[day] === name);
