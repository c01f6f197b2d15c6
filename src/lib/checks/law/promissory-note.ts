/** 手形による支払: subcontractors paid by promissory note. */
import type { Check } from '../check.ts';
import { conflict } from './cite.ts';

const outsourcing = (method: string) => ({
	'agency.yaml': {
		replace: 'asOf: 2026-11-21\n',
		with: `asOf: 2026-11-21\noutsourcing: { due: 納品から30日, method: ${method} }\n`,
	},
});

export const promissoryNote: Check = {
	id: 'law/promissory-note',
	title: { ja: '手形による支払', en: 'payment by promissory note' },
	summary: {
		ja: '仕事を外に頼むときの支払に、手形は使えません。',
		en: 'Whoever takes work on for the agency is not paid by promissory note.',
	},
	example: {
		fails: { files: outsourcing('約束手形'), finds: [{ file: 'agency.yaml', words: '約束手形' }] },
		passes: { files: outsourcing('銀行口座への振込み（手形は用いない）') },
	},
	run({ project }) {
		const { agency } = project;
		const method = agency.data.outsourcing?.method ?? '';
		if (!/手形/.test(method) || /手形(?:は|を|に)?[^、。]{0,8}(?:ない|ません|除く)/.test(method)) return [];
		return conflict(project, 'promissory-note', {
			code: this.id,
			says: {
				ja: `再委託先への支払方法「${method}」は、手形による支払を禁じる定め`,
				en: 'paying subcontractors by promissory note may be at odds with the ban on it',
			},
			places: [{ place: agency.places.at(['outsourcing', 'method']) }],
			fixes: [{ ja: '銀行口座への振込みにする', en: 'pay by bank transfer' }],
		});
	},
};
