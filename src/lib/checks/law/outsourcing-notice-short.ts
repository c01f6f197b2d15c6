/** 再委託を終えるときの予告: work that has gone on for months does not end from one day to the next. */
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Check } from '../check.ts';
import { conflict, lawPlace, periodIn } from './cite.ts';

const outsourcing = (endNotice: string) => ({
	'agency.yaml': {
		replace: 'asOf: 2026-11-21\n',
		with: `asOf: 2026-11-21\noutsourcing: { due: 納品から30日, method: 銀行口座への振込み, term: 12か月, endNotice: ${endNotice} }\n`,
	},
});

export const outsourcingNoticeShort: Check = {
	id: 'law/outsourcing-notice-short',
	title: { ja: '再委託を終えるときの予告', en: 'notice to a subcontractor' },
	summary: {
		ja: '続けて頼んでいる仕事を終えるときは、法令の期間より前に知らせます。',
		en: 'Work that has been passed on for months ends with the notice that the law asks for.',
	},
	example: {
		fails: {
			files: outsourcing('14日'),
			finds: [{ file: 'agency.yaml', words: '14日' }],
		},
		passes: { files: outsourcing('30日') },
	},
	run({ project }) {
		const { agency } = project;
		const { term, endNotice } = agency.data.outsourcing ?? {};
		const long = periodIn(project, 'freelance-long');
		const notice = periodIn(project, 'freelance-end-notice');
		if (!term || !endNotice || !long || !notice) return [];
		// A month of notice is read as a month: February is no shorter a notice.
		const given = endNotice.unit === 'month' ? endNotice.n * 30 : leastDays(endNotice);
		if (leastDays(term) < leastDays(long) || given >= leastDays(notice)) return [];
		return conflict(project, 'freelance-end-notice', {
			code: this.id,
			says: {
				ja: `${formatValue(term)}続く再委託を${formatValue(endNotice, 'number')}の予告で終えることは、${formatValue(notice)}前までに予告するという定め`,
				en: `ending work of that length on so short a notice may be at odds with the notice of ${leastDays(notice)} days`,
			},
			places: [
				{ place: agency.places.at(['outsourcing', 'endNotice']) },
				{ place: agency.places.at(['outsourcing', 'term']), label: { ja: '続く長さ', en: 'how long it lasts' } },
				...lawPlace(project, 'freelance-end-notice'),
			],
			fixes: [{ ja: `予告を${formatValue(notice)}以上にする`, en: `give ${leastDays(notice)} days or more` }],
		});
	},
};
