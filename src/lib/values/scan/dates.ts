/** Dates (2026年12月29日（火）, 12/29, 毎月25日, 2026年) and times of day (18:00, 午後6時). */
import { isDate } from '../day.ts';
import type { Reading, Rule } from './rule.ts';
import { between, LOOSE, numberOf, SMALL, sticky, UNIT, WEEKDAY, weekdayOf } from './rule.ts';

const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };

/** 20261229, 202612 or 2026; null when there is no such day. */
function dateOf(found: RegExpExecArray, year: number): Partial<Reading> | null {
	const { m, d } = found.groups ?? {};
	if (!between(year, 1600, 2199)) return null;
	const [month, day] = [numberOf(m), numberOf(d)];
	if (m === undefined) return { kind: 'date', value: year };
	if (!between(month, 1, 12)) return null;
	if (d === undefined) return { kind: 'date', value: year * 100 + month };
	const value = (year * 100 + month) * 100 + day;
	return isDate(year, month, day) ? { kind: 'date', value, weekday: weekdayOf(found) } : null;
}

/** 1229 or 12; any year's 29 February is a day. */
function dayOfYear(found: RegExpExecArray): Partial<Reading> | null {
	const { m, d } = found.groups ?? {};
	const [month, day] = [numberOf(m), numberOf(d)];
	if (d === undefined) return between(month, 1, 12) ? { kind: 'date', value: month } : null;
	return isDate(2000, month, day) ? { kind: 'date', value: month * 100 + day, weekday: weekdayOf(found) } : null;
}

const REST_OF_DATE = `(?:度|(?: ?(?<m>${SMALL})月(?!間)(?: ?(?<d>${SMALL})日(?![本間])${WEEKDAY})?))?`;

export const DATES: readonly Rule[] = [
	{
		pattern: sticky(`(?<y>\\d{4}|[〇一二三四五六七八九]{4})年(?!間)${REST_OF_DATE}`),
		read: (found) => dateOf(found, numberOf(found.groups?.['y'])),
	},
	{
		pattern: sticky(`(?<era>明治|大正|昭和|平成|令和)(?<y>元|${SMALL})年${REST_OF_DATE}`),
		read(found) {
			const { era = '', y } = found.groups ?? {};
			return dateOf(found, (ERAS[era] ?? 0) + (y === '元' ? 1 : numberOf(y)));
		},
	},
	{
		pattern: sticky(`(?<!\\d)(?<y>\\d{4})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})(?!\\d)${WEEKDAY}`),
		read: (found) => dateOf(found, numberOf(found.groups?.['y'])),
	},
	{
		pattern: sticky(`(?<!\\d)(?<y>\\d{4})[-/](?<m>\\d{1,2})(?!\\d| ?${UNIT})`),
		read: (found) => dateOf(found, numberOf(found.groups?.['y'])),
	},
	{ pattern: sticky(`${LOOSE}(?<m>${SMALL})月 ?(?<d>${SMALL})日(?![本間])${WEEKDAY}`), read: dayOfYear },
	{
		pattern: sticky(`(?<![\\d/.])(?<m>\\d{1,2})/(?<d>\\d{1,2})(?![\\d/]|サイズ|以[上下]|程度)${WEEKDAY}`),
		read: dayOfYear,
	},
	{
		pattern: sticky(`${LOOSE}(?<m>${SMALL})月(?![間額給刊次例謝極報]|あたり|につき|以内|ごと|前|後)`),
		read: dayOfYear,
	},
	{
		// 毎月25日; 12月26日〜28日
		pattern: sticky(`${LOOSE}(?<d>${SMALL})日(?![本程常時付間額])${WEEKDAY}`),
		read(found, { text, at, last }) {
			const before = text.slice(Math.max(0, at - 8), at);
			const joined = last?.kind === 'date' && /^ ?(?:[〜~\-–—―]|から|、|・) ?$/.test(text.slice(last.end, at));
			const day = numberOf(found.groups?.['d']);
			if (!between(day, 1, 31)) return null;
			return joined || /(?:毎|当|翌|翌々|前|同|今|来|各)月の?$/.test(before)
				? { kind: 'date', value: day, unit: '日', weekday: weekdayOf(found) }
				: null;
		},
	},
];

function clockOf(found: RegExpExecArray): Partial<Reading> | null {
	const { half, h, min, halfHour } = found.groups ?? {};
	const [hour, minute] = [numberOf(h), halfHour === undefined ? (min === undefined ? 0 : numberOf(min)) : 30];
	if (!between(hour, 0, 30) || !between(minute, 0, 59)) return null;
	const afternoon = (half === '午後' || half === 'PM') && hour < 12 ? 12 : 0;
	return { kind: 'clock', value: (hour + afternoon) * 60 + minute };
}

export const CLOCKS: readonly Rule[] = [
	{
		pattern: sticky('(?:(?<half>午前|午後) ?)?(?<!\\d)(?<h>\\d{1,2}):(?<min>\\d{2})(?::\\d{2})?(?!\\d)'),
		read: clockOf,
	},
	{
		pattern: sticky(
			`(?:(?<half>午前|午後) ?|${LOOSE})(?<h>${SMALL})時(?![間点期代刻給差短系効限折事])(?:(?<min>${SMALL})分(?!間)|(?<halfHour>半)(?!期))?`,
		),
		read: clockOf,
	},
];
