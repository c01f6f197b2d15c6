/** 曜日のちがう日付: 「2024年12月30日(土)」 was a Monday; nobody knows which of the two is meant. */
import type { Check } from '../check.ts';
import { datesToldAs } from './date-findings.ts';

const notice = (text: string) => ({ 'pasted/old-notice.md': `---\nkind: notice\n---\n${text}\n` });

export const weekdayMismatch: Check = {
	id: 'calendar/weekday-mismatch',
	title: { ja: '曜日のちがう日付', en: 'date with another weekday' },
	summary: {
		ja: '日付に添えた曜日が、その日の曜日とちがっています。読む人には、日付と曜日のどちらが正しいのか分かりません。',
		en: 'The weekday beside a date is not that of the day: nobody can tell which of the two is meant.',
	},
	example: {
		fails: {
			files: notice('2026年12月28日（火）は15時に閉まります。'),
			finds: [{ file: 'pasted/old-notice.md', words: '2026年12月28日（火）' }],
		},
		passes: { files: notice('2026年12月28日（月）は15時に閉まります。') },
	},
	run(input) {
		return datesToldAs(input, this.id);
	},
};
