/** 消費者への期間の短縮: a period shorter than the statute's, in a text that a consumer may read. */

import { leastDays } from '../../values/least-days.ts';
import type { Check } from '../check.ts';
import { conflict, lawPlace, periodIn } from './cite.ts';
import { atTerms, fails, inTerms } from './examples.ts';
import { conformityPeriods } from './nonconformity.ts';
import { textAround } from './speech.ts';

/** Consumers keep the period of the statute. */
const spared = /(?:個人|消費者)[^。]{0,60}(?:民法|法令)/;

export const conformityShortened: Check = {
	id: 'law/conformity-shortened',
	title: { ja: '消費者への期間の短縮', en: 'period shortened for consumers' },
	summary: {
		ja: '消費者かもしれないお客様の契約不適合の通知期間を、法令より短くするときは、消費者を除くかどうかを決めておきます。',
		en: 'Where a consumer may read it, a period shorter than that of the statute says whether it holds for consumers.',
	},
	example: {
		fails: fails(
			atTerms,
			'検収の後<Value of="policies.general.conformity" />以内にお知らせをいただいた不適合は、無償で直します。当社が知っていたものは、この期間に限りません。',
			'<Value of="policies.general.conformity" />',
		),
		passes: {
			files: inTerms(
				'検収の後<Value of="policies.general.conformity" />以内にお知らせをいただいた不適合は、無償で直します。当社が知っていたものは、この期間に限りません。お客様が個人で、事業のためではない場合は、民法に定める期間とします。',
			),
		},
	},
	run(input) {
		const { project } = input;
		const least = periodIn(project, 'nonconformity-consumer');
		if (!least) return [];
		return conformityPeriods(input)
			.filter(
				({ sentence, period }) =>
					sentence.speech.toConsumers &&
					(period.value.anchor === 'defect-known'
						? leastDays(period.value) < leastDays(least)
						: leastDays(period.value) <= leastDays(least)) &&
					!spared.test(textAround(input, sentence.speech.passage)),
			)
			.flatMap(({ period }) =>
				conflict(project, 'nonconformity-consumer', {
					code: this.id,
					says: {
						ja: '消費者にも当てはまる短い期間は、一方的に害する条項かどうかを問う定め',
						en: 'a short period that holds for consumers too may be at odds with the rule against one-sided terms',
					},
					places: [{ place: period.place }, ...lawPlace(project, 'nonconformity-consumer')],
					fixes: [
						{
							ja: '「お客様が個人で、事業のためでない場合は、民法に定める期間とする」と書き足す',
							en: 'add that consumers keep the period of the Civil Code',
						},
						{
							ja: '事業者だけを相手とするのであれば、文書に customer: business と書く',
							en: 'write customer: business in the document, if it is for businesses only',
						},
					],
				}),
			);
	},
};
