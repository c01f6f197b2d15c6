/** 食い違う休業の日付: the notice, the listing and the terms close the office on other days than the calendar. */

import { datesToldAs } from '../calendar/date-findings.ts';
import type { Check } from '../check.ts';
import { overlappingClosures } from './overlapping-closures.ts';

const notice = (text: string) => ({ 'pasted/old-notice.md': `---\nkind: notice\n---\n${text}\n` });

export const datesDiffer: Check = {
	id: 'holiday/dates-differ',
	title: { ja: '食い違う休業の日付', en: 'closure on other days than in the calendar' },
	summary: {
		ja: '文章に書かれた休業や営業再開の日が、カレンダーとちがっています。素材の締切りも返信の期限も、どちらの日を信じるかで変わります。',
		en: 'The days on which a text closes or reopens the office are not those of the calendar, from which every limit is counted.',
	},
	example: {
		fails: {
			files: notice('2026年12月28日（月）から2027年1月4日（月）まで休業いたします。'),
			finds: [{ file: 'pasted/old-notice.md', words: '2026年12月28日（月）から2027年1月4日（月）' }],
		},
		passes: { files: notice('2026年12月29日（火）から2027年1月4日（月）まで休業いたします。') },
	},
	run(input) {
		return [...datesToldAs(input, this.id), ...overlappingClosures(input)];
	},
};
