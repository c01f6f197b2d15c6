import { expect, test } from 'vitest';
import { CannotTell } from '../../src/lib/calendar/cannot-tell.ts';
import { HOLIDAY_YEARS, nationalHoliday } from '../../src/lib/calendar/national-holiday.ts';
import { addDays } from '../../src/lib/values/day.ts';

// 内閣府「国民の祝日」について: the lists of 2026 and 2027.
const LISTS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
	2026: {
		'2026-01-01': '元日',
		'2026-01-12': '成人の日',
		'2026-02-11': '建国記念の日',
		'2026-02-23': '天皇誕生日',
		'2026-03-20': '春分の日',
		'2026-04-29': '昭和の日',
		'2026-05-03': '憲法記念日',
		'2026-05-04': 'みどりの日',
		'2026-05-05': 'こどもの日',
		'2026-05-06': '振替休日',
		'2026-07-20': '海の日',
		'2026-08-11': '山の日',
		'2026-09-21': '敬老の日',
		'2026-09-22': '国民の休日',
		'2026-09-23': '秋分の日',
		'2026-10-12': 'スポーツの日',
		'2026-11-03': '文化の日',
		'2026-11-23': '勤労感謝の日',
	},
	2027: {
		'2027-01-01': '元日',
		'2027-01-11': '成人の日',
		'2027-02-11': '建国記念の日',
		'2027-02-23': '天皇誕生日',
		'2027-03-21': '春分の日',
		'2027-03-22': '振替休日',
		'2027-04-29': '昭和の日',
		'2027-05-03': '憲法記念日',
		'2027-05-04': 'みどりの日',
		'2027-05-05': 'こどもの日',
		'2027-07-19': '海の日',
		'2027-08-11': '山の日',
		'2027-09-20': '敬老の日',
		'2027-09-23': '秋分の日',
		'2027-10-11': 'スポーツの日',
		'2027-11-03': '文化の日',
		'2027-11-23': '勤労感謝の日',
	},
};

test.each(Object.entries(LISTS))('%s has the holidays that the Cabinet Office lists, and no others', (year, list) => {
	const found: Record<string, string> = {};
	for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
		const name = nationalHoliday(day);
		if (name !== null) found[day] = name;
	}
	expect(found).toEqual(list);
});

test('a year without holiday data is refused with the years that are known', () => {
	const beyond = `${HOLIDAY_YEARS.to + 1}-01-01`;
	expect(() => nationalHoliday(beyond)).toThrow(CannotTell);
	try {
		nationalHoliday(beyond);
	} catch (error) {
		expect(error instanceof CannotTell && error.reason.ja).toContain(`${HOLIDAY_YEARS.to}年まで`);
	}
});
