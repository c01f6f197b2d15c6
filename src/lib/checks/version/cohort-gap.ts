/** 版のない日: who signs between two versions has agreed to neither. */
import { successionsOf } from '../../model/versions.ts';
import { addDays } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';

export const cohortGap: Check = {
	id: 'version/cohort-gap',
	title: { ja: '版のない日', en: 'no version applies' },
	summary: {
		ja: '一つの版が終わってから次の版が始まるまでに、日が空いてはいけません。その間に契約したお客様には、どの版も適用されません。',
		en: 'No day may lie between the end of one version and the beginning of the next: who signs on it has agreed to neither.',
	},
	example: {
		fails: {
			files: {
				'documents/terms.yaml': {
					replace: 'sign: none\n',
					with: 'sign: none\nversions:\n  - { name: 第1版, from: 2026-04-01, until: 2026-11-30 }\n  - { name: 第2版, from: 2026-12-15 }\n',
				},
			},
			finds: [{ file: 'documents/terms.yaml', words: '2026-11-30' }],
		},
		passes: {
			files: {
				'documents/terms.yaml': {
					replace: 'sign: none\n',
					with: 'sign: none\nversions:\n  - { name: 第1版, from: 2026-04-01, until: 2026-11-30 }\n  - { name: 第2版, from: 2026-12-01 }\n',
				},
			},
		},
	},
	run({ project }) {
		return successionsOf(project).flatMap(({ document, earlier, later, end, begin }) => {
			const first = earlier.until && addDays(earlier.until.iso, 1);
			if (first === undefined || first >= later.from.iso) return [];
			const day = formatValue({ kind: 'date', iso: first });
			const last = formatValue({ kind: 'date', iso: addDays(later.from.iso, -1) });
			const { title } = document.data;
			return {
				code: this.id,
				level: 'error' as const,
				message: {
					ja: `「${title}」の${earlier.name}と${later.name}の間に、どの版も適用されない日があります`,
					en: `no version of ${document.id} applies between ${earlier.name} and ${later.name}`,
				},
				places: [
					{ place: end, label: { ja: `${earlier.name}はここまで`, en: `${earlier.name} ends` } },
					{ place: begin, label: { ja: `${later.name}はここから`, en: `${later.name} begins` } },
				] as const,
				notes: [
					{
						title: { ja: '場面', en: 'scenario' },
						text: { ja: `${day}に契約したお客様`, en: `a client who signs on ${first}` },
					},
					{
						title: { ja: '範囲', en: 'region' },
						text: { ja: `${day}から${last}まで`, en: `${first} to ${addDays(later.from.iso, -1)}` },
					},
				],
				fixes: [
					{
						ja: `${earlier.name}の until を、${later.name}の前日にする`,
						en: `let ${earlier.name} end on the day before`,
					},
					{ ja: `${later.name}の from を、${day}にする`, en: `let ${later.name} begin on ${first}` },
				],
			};
		});
	},
};
