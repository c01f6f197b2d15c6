/** 署名する人のいない契約書: nobody is named who could sign for us. */
import type { Check } from '../check.ts';

export const signatoryMissing: Check = {
	id: 'sign/signatory-missing',
	title: { ja: '署名する人のいない契約書', en: 'no signatory' },
	summary: {
		ja: '署名する文書には、乙として署名する代表者の肩書と氏名が要ります。署名欄に名前のない契約書は、だれの約束か分かりません。',
		en: 'A document to be signed needs somebody who signs for the agency, by title and name.',
	},
	example: {
		fails: {
			files: { 'agency.yaml': { replace: 'representative: { title: 代表社員, name: 例野 花子 }\n', with: '' } },
			finds: [{ file: 'agency.yaml', words: '合同会社例の制作室' }],
		},
		passes: {
			files: {
				'agency.yaml': { replace: 'representative: { title: 代表社員, name: 例野 花子 }\n', with: '' },
				'documents/contract.yaml': { replace: 'sign: electronic', with: 'sign: none' },
			},
		},
	},
	run({ project }) {
		const { agency } = project;
		const signed = project.documents.filter(({ data }) => data.sign !== 'none');
		if (agency.data.representative !== undefined || signed.length === 0) return [];
		return [
			{
				code: this.id,
				level: 'error',
				message: {
					ja: `「${signed[0]?.data.title ?? ''}」に、乙として署名する代表者がいません`,
					en: 'nobody is named who signs for the agency',
				},
				places: [
					{ place: agency.places.at(['legalName']), label: { ja: '代表者の定めなし', en: 'no representative' } },
					...signed.map(({ places }) => ({
						place: places.at(['sign']),
						label: { ja: '署名する文書', en: 'to be signed' },
					})),
				],
				fixes: [
					{
						ja: 'agency.yaml に書く: representative: { title: 代表社員, name: 氏名 }',
						en: 'write into agency.yaml: representative: { title: …, name: … }',
					},
				],
			},
		];
	},
};
