/** 故意・重過失まで限る上限: a cap on damages that does not leave out intent and gross negligence. */
import type { Check } from '../check.ts';
import { conflict } from './cite.ts';
import { atTerms, fails, inTerms } from './examples.ts';
import { said, speeches, textAround } from './speech.ts';

const cap = [
	{
		says: /(?:賠償|責任|損害)[^。]{0,40}(?:上限|限度|を超えない)/,
		unless: /上限(?:は|が)?[^。]{0,16}(?:適用し|ありませ|設け)|限度で[^。]{0,20}責任を負/,
	},
	{ says: /(?:上限|限度)(?:として|に)[^。]{0,16}(?:賠償|責任を負)/ },
];

const carvedOut = /故意[^。]{0,12}重(?:大な|い)?過失|重(?:大な|い)?過失[^。]{0,12}故意|軽(?:い|微な)?過失/;

export const consumerPartialWaiver: Check = {
	id: 'law/consumer-partial-waiver',
	title: { ja: '故意と重過失まで含む上限', en: 'cap that covers gross negligence' },
	summary: {
		ja: '消費者かもしれないお客様への賠償の上限は、故意と重大な過失による損害を除いて定めます。除かない上限は無効とされます。',
		en: 'A cap on damages toward a consumer leaves out intent and gross negligence, or it is void as a whole.',
	},
	example: {
		fails: fails(
			atTerms,
			'当社が賠償する額は、ご依頼の料金の額を上限とします。',
			'賠償する額は、ご依頼の料金の額を上限',
		),
		passes: {
			files: inTerms(
				'当社が賠償する額は、ご依頼の料金の額を上限とします。この上限は、当社の故意または重大な過失による損害には適用しません。',
			),
		},
	},
	run(input) {
		const { project } = input;
		const spoken = speeches(project).filter(({ toConsumers, binds }) => toConsumers && binds);
		return said(spoken, cap)
			.filter(({ sentence }) => !carvedOut.test(textAround(input, sentence.speech.passage)))
			.flatMap(({ sentence, words, start, end }) =>
				conflict(project, 'consumer-partial-waiver', {
					code: this.id,
					says: {
						ja: `「${words}」は、故意または重大な過失による責任は限れないという定め`,
						en: `"${words}" may be at odds with the rule that liability for gross negligence cannot be limited`,
					},
					places: [{ place: sentence.speech.passage.placeOf(start, end) }],
					fixes: [
						{
							ja: '「故意または重大な過失による損害には、上限を適用しない」と書き足す',
							en: 'add that the cap does not apply to intent and gross negligence',
						},
					],
				}),
			);
	},
};
