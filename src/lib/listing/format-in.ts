/** Typed values in the language of a marketplace. Japanese has its one formatter; English says what listings need. */
import type { Lang } from '../model/marketplace.ts';
import { WEEKDAYS } from '../values/day.ts';
import type { Style } from '../values/format.ts';
import { formatValue } from '../values/format.ts';
import type { Duration, TypedValue, Weekday } from '../values/value.ts';

export const formatIn = (lang: Lang, value: TypedValue, style: Style = 'default'): string =>
	lang === 'ja' ? formatValue(value, style) : (inEnglish(value) ?? formatValue(value, style));

const units: Readonly<Record<Duration['unit'], string>> = {
	minute: 'minute',
	hour: 'hour',
	'business-hour': 'business hour',
	'calendar-day': 'day',
	'business-day': 'business day',
	week: 'week',
	month: 'month',
	year: 'year',
};

/** Units of counts, by their Japanese counter. */
const counters: Readonly<Record<string, string>> = {
	回: 'round',
	ページ: 'page',
	案: 'draft',
	時間: 'hour',
	件: 'item',
};

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const name = (day: Weekday): string => day.charAt(0).toUpperCase() + day.slice(1);

/** Mon-Fri where the days follow each other; else one by one. */
function daysText(days: readonly Weekday[]): string {
	const [first, ...rest] = WEEKDAYS.filter((day) => days.includes(day));
	const last = rest.at(-1);
	if (!first) return '';
	const run = last !== undefined && WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === rest.length;
	return run ? `${name(first)}-${name(last)}` : [first, ...rest].map(name).join(', ');
}

/** Null for a kind of value that no English listing has needed. */
function inEnglish(value: TypedValue): string | null {
	switch (value.kind) {
		case 'duration':
			return plural(value.n, units[value.unit]);
		case 'count': {
			const noun = counters[value.unit];
			return noun === undefined ? null : plural(value.max, noun);
		}
		case 'money':
			return `JPY ${value.yen.toLocaleString('en-US')} (${value.tax === 'included' ? 'tax included' : 'plus tax'})`;
		case 'date':
			return value.iso;
		case 'hours':
			return `${daysText(value.days)} ${clock(value.from)}-${clock(value.to)} Japan time`;
		default:
			return null;
	}
}
