/** 祝日の分からない年: beyond the table of holidays no day is a holiday by mistake; it is told that nobody knows. */
import { HOLIDAY_YEARS } from '../../calendar/national-holiday.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';

const beyond = HOLIDAY_YEARS.to + 1;

export const holidaysUnknown: Check = {
	id: 'calendar/holidays-unknown',
	title: { ja: '祝日の分からない年', en: 'year without known holidays' },
	summary: {
		ja: '祝日を休むなら、対象の年の祝日が分かっていなければなりません。表にない年を「祝日なし」として数えることはしません。',
		en: 'Where national holidays are closed, those of every year of the calendar must be known; none is silently taken as open.',
	},
	example: {
		fails: {
			files: { 'calendar.yaml': { replace: 'years: [2026]', with: `years: [2026, ${beyond}]` } },
			finds: [{ file: 'calendar.yaml', words: String(beyond) }],
		},
		passes: { files: { 'calendar.yaml': { replace: 'years: [2026]', with: `years: [2026, ${HOLIDAY_YEARS.to}]` } } },
	},
	run({ project: { calendar } }) {
		const { years, nationalHolidays } = calendar.data;
		if (nationalHolidays === 'open') return [];
		return years.flatMap((year, index): Diagnostic[] => {
			if (HOLIDAY_YEARS.from <= year && year <= HOLIDAY_YEARS.to) return [];
			const { from, to } = HOLIDAY_YEARS;
			return [
				{
					code: this.id,
					level: 'error',
					message: {
						ja: `${year}年の祝日は分かりません（分かるのは${from}年から${to}年まで）。営業日を数えられません`,
						en: `the national holidays of ${year} are not known (${from} to ${to} are): business days cannot be counted`,
					},
					places: [
						{ place: calendar.places.at(['years', index]) },
						{ place: calendar.places.at(['nationalHolidays']), label: { ja: '祝日は休み', en: 'closed on holidays' } },
					],
					fixes: [
						{ ja: '対象の年（years）から外す', en: 'take the year out of years' },
						{
							ja: '祝日の表（@holiday-jp/holiday_jp）を新しくする',
							en: 'update the table of holidays (@holiday-jp/holiday_jp)',
						},
					],
				},
			];
		});
	},
};
