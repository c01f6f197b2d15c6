/** 過ぎた年の案内: 「2024年の休業日」 on the page of 2026, or a calendar that ends before today. */
import type { Check } from '../check.ts';
import { datesToldAs } from './date-findings.ts';
import { staleCalendar, staleNotices } from './stale-years.ts';

const notice = (text: string) => ({ 'pasted/old-notice.md': `---\nkind: notice\n---\n${text}\n` });

export const staleYear: Check = {
	id: 'calendar/stale-year',
	title: { ja: '過ぎた年の案内', en: 'days off of another year' },
	summary: {
		ja: '休みの案内やカレンダーが、もう過ぎた年のものです。日付だけを見た人は、今年の休みだと思います。',
		en: 'A notice of days off, or the calendar itself, is of a year that is over; who reads only the dates takes them for those of this year.',
	},
	example: {
		fails: {
			files: notice('2024年の年末年始休業のお知らせです。'),
			finds: [{ file: 'pasted/old-notice.md', words: '2024年' }],
		},
		passes: { files: notice('2024年に開業し、2026年の年末年始休業のお知らせをお送りします。') },
	},
	run(input) {
		return [...datesToldAs(input, this.id), ...staleNotices(input), ...staleCalendar(input)];
	},
};
