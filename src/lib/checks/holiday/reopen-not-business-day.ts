/** 営業日でない営業再開日: a closure ends, and the day after it is a day off all the same. */

import { datesToldAs } from '../calendar/date-findings.ts';
import type { Check } from '../check.ts';

export const reopenNotBusinessDay: Check = {
	id: 'holiday/reopen-not-business-day',
	title: { ja: '営業日でない営業再開日', en: 'reopening on a day off' },
	summary: {
		ja: '休み明けの営業日として知らせた日が、営業日ではありません。その日に連絡した人は、だれもいない事務所に連絡することになります。',
		en: 'The day on which the office is said to open again is a day off: who calls then finds nobody.',
	},
	example: {
		fails: {
			files: { 'pasted/old-notice.md': '新年は2027年1月4日（月）から通常どおり営業します。\n' },
			finds: [{ file: 'pasted/old-notice.md', words: '2027年1月4日（月）' }],
		},
		passes: { files: { 'pasted/old-notice.md': '新年は2027年1月5日（火）から通常どおり営業します。\n' } },
	},
	run(input) {
		return datesToldAs(input, this.id);
	},
};
