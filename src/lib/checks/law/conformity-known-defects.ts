/** 知りながら告げない不適合: a shortened period does not cover what the agency knew of. */
import type { Check } from '../check.ts';
import { conflict } from './cite.ts';
import { atTerms, fails, inTerms } from './examples.ts';
import { conformityPeriods } from './nonconformity.ts';
import { textAround } from './speech.ts';

const excepted = /知りながら|知って(?:い|お)|悪意|故意/;

export const conformityKnownDefects: Check = {
	id: 'law/conformity-known-defects',
	title: { ja: '知っていた不適合', en: 'defects that were known' },
	summary: {
		ja: '契約不適合の通知の期間を決める条では、当社が知っていた不適合を除きます。知りながら告げなかったことの責任は、期間を決めても免れません。',
		en: 'A period for telling defects leaves out those that the agency knew of; no agreement frees it from these.',
	},
	example: {
		fails: fails(
			atTerms,
			'検収の後<Value of="policies.general.conformity" />以内にお知らせをいただいた不適合は、無償で直します。お客様が個人の場合は、民法に定める期間とします。',
			'<Value of="policies.general.conformity" />',
		),
		passes: {
			files: inTerms(
				'検収の後<Value of="policies.general.conformity" />以内にお知らせをいただいた不適合は、無償で直します。当社が知りながらお伝えしなかったものは、この期間に限りません。お客様が個人の場合は、民法に定める期間とします。',
			),
		},
	},
	run(input) {
		const { project } = input;
		return conformityPeriods(input)
			.filter(({ sentence }) => !excepted.test(textAround(input, sentence.speech.passage)))
			.flatMap(({ period }) =>
				conflict(project, 'nonconformity-known', {
					code: this.id,
					says: {
						ja: '知っていた不適合を除かない期間は、告げなかった不適合の責任は免れないという定め',
						en: 'a period that does not except known defects may be at odds with the rule that these are never waived',
					},
					places: [{ place: period.place }],
					fixes: [
						{
							ja: '「当社が知りながら告げなかった不適合には、この期間を適用しない」と書き足す',
							en: 'add that the period does not apply to defects that were known and not told',
						},
					],
				}),
			);
	},
};
