/** 版が二つある日: who signs while one version has not ended and the next has begun may rely on either. */
import { successionsOf } from '../../model/versions.ts';
import { addDays } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';

export const cohortOverlap: Check = {
	id: 'version/cohort-overlap',
	title: { ja: '版が二つある日', en: 'two versions apply' },
	summary: {
		ja: '前の版は、次の版が始まる前日に終わらなければなりません。重なる日に契約したお客様には、二つの版が適用されます。',
		en: 'A version ends on the day before the next begins; who signs on a day of both may rely on either.',
	},
	example: {
		fails: {
			files: {
				'documents/terms.yaml': {
					replace: 'sign: none\n',
					with: 'sign: none\nversions:\n  - { name: 第1版, from: 2026-04-01, until: 2026-12-31 }\n  - { name: 第2版, from: 2026-12-15 }\n',
				},
			},
			finds: [{ file: 'documents/terms.yaml', words: '2026-12-15' }],
		},
		passes: {
			files: {
				'documents/terms.yaml': {
					replace: 'sign: none\n',
					with: 'sign: none\nversions:\n  - { name: 第1版, from: 2026-04-01, until: 2026-12-14 }\n  - { name: 第2版, from: 2026-12-15 }\n',
				},
			},
		},
	},
	run({ project }) {
		return successionsOf(project).flatMap(({ document, earlier, later, end, begin }) => {
			const from = later.from.iso;
			const until = earlier.until?.iso ?? null;
			if (until !== null && until < from) return [];
			const day = formatValue(later.from);
			const last = until && formatValue({ kind: 'date', iso: until });
			return {
				code: this.id,
				level: 'error' as const,
				message: {
					ja: `「${document.data.title}」の${earlier.name}が終わらないうちに、${later.name}が始まります`,
					en: `${later.name} of ${document.id} begins before ${earlier.name} has ended`,
				},
				places: [
					{ place: begin, label: { ja: `${later.name}はここから`, en: `${later.name} begins` } },
					{
						place: end,
						label: last
							? { ja: `${earlier.name}はここまで`, en: `${earlier.name} ends` }
							: { ja: `${earlier.name}に最終日がない`, en: `${earlier.name} has no last day` },
					},
				] as const,
				notes: [
					{
						title: { ja: '場面', en: 'scenario' },
						text: { ja: `${day}に契約したお客様`, en: `a client who signs on ${from}` },
					},
					{
						title: { ja: '範囲', en: 'region' },
						text: last
							? { ja: `${day}から${last}まで`, en: `${from} to ${until}` }
							: { ja: `${day}以後`, en: `from ${from} on` },
					},
				],
				fixes: [
					{
						ja: `${earlier.name}の until を ${addDays(from, -1)} にする`,
						en: `let ${earlier.name} end on ${addDays(from, -1)}`,
					},
				],
			};
		});
	},
};
