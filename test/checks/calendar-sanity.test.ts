/** Slips in calendar.yaml: half days that are none, closures and years that do not fit together. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { base, minimalContent } from './minimal.ts';

const calendar = (lines: string): string => `hours: 平日 10:00〜18:00
nationalHolidays: closed
${lines}
`;

const CLOSURES = 'closures:\n  - { id: new-year, name: 年末年始休業, from: 2026-12-29, to: 2027-01-04 }';

function told(lines: string): string[] {
	const files = minimalContent({ files: { 'calendar.yaml': calendar(lines) } });
	return checkContent(files, { base }).diagnostics.map(({ code, message }) => `${code}: ${message.ja}`);
}

const halfDays = (...days: readonly string[]): string =>
	`years: [2026]\n${CLOSURES}\nhalfDays:\n${days.map((day) => `  - { ${day}, name: 半日 }`).join('\n')}`;

test.each([
	['a business day that ends early', ["date: 2026-12-28, until: '15:00'"], []],
	[
		'a day that ends no earlier than usual',
		["date: 2026-12-28, until: '18:00'"],
		['「半日」（2026年12月28日（月））は、18:00までで、いつもの終業（18:00）より早くありません'],
	],
	[
		'a day that ends before it begins',
		["date: 2026-12-28, until: '9:00'"],
		['「半日」（2026年12月28日（月））は、始業（10:00）の前に終わります'],
	],
	['a Saturday', ["date: 2026-12-26, until: '15:00'"], ['「半日」（2026年12月26日（土））は、休みの日です（土曜）']],
	[
		'a national holiday',
		["date: 2026-11-23, until: '15:00'"],
		['「半日」（2026年11月23日（月））は、休みの日です（祝日）'],
	],
	[
		'a closure',
		["date: 2026-12-30, until: '15:00'"],
		['「半日」（2026年12月30日（水））は、休みの日です（年末年始休業）'],
	],
	[
		'two times on one day',
		["date: 2026-12-28, until: '15:00'", "date: 2026-12-28, until: '16:00'"],
		['「半日」（2026年12月28日（月））は、16:00までとありますが、同じ日が15:00までともされています'],
	],
])('a half day on %s', (_, days, messages) => {
	expect(told(halfDays(...days))).toEqual(messages.map((message) => `calendar/half-day-misplaced: ${message}`));
});

test.each([
	['years that leave out today', `years: [2027]\n${CLOSURES}\nhalfDays: []`, 'カレンダーは2027年のもので'],
	[
		'a closure of a year that is not settled',
		`years: [2026]\n${CLOSURES}\n  - { id: old, name: 夏季休業, from: 2025-08-12, to: 2025-08-15 }\nhalfDays: []`,
		'「夏季休業」は2025年の日ですが、カレンダーの対象の年は2026年です',
	],
	[
		'a half day of a year that is not settled',
		`years: [2026]\n${CLOSURES}\nhalfDays:\n  - { date: 2025-12-26, until: '15:00', name: 仕事納め }`,
		'「仕事納め」は2025年の日ですが',
	],
])('%s are told', (_, lines, message) => {
	const found = told(lines);
	expect(found).toHaveLength(1);
	expect(found[0]).toMatch(/^calendar\/stale-year: /);
	expect(found[0]).toContain(message);
});

test('an office that is open on national holidays needs to know none of them', () => {
	const open = `hours: 平日（祝日を含む）10:00〜18:00\nyears: [2026, 2060]\nnationalHolidays: open\n${CLOSURES}\nhalfDays: []\n`;
	const files = minimalContent({ files: { 'calendar.yaml': open } });
	expect(checkContent(files, { base }).diagnostics.map(({ code }) => code)).not.toContain('calendar/holidays-unknown');
});
