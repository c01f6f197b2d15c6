/** 消費者への遅延損害金: a rate above the cap, typed or pasted, where a consumer may be the one who pays it. */
import type { Check } from '../check.ts';
import { amountsIn, yearly } from './amounts.ts';
import { conflict, lawPlace, rateIn } from './cite.ts';
import { sentencesOf, speeches } from './speech.ts';

export const consumerRateCap: Check = {
	id: 'law/consumer-rate-cap',
	title: { ja: '遅延損害金の割合', en: 'late interest above the cap' },
	summary: {
		ja: '消費者かもしれないお客様の遅延損害金は、法令の上限までです。超える部分は無効とされます。',
		en: 'Late interest owed by a consumer has a cap; what exceeds it is void.',
	},
	example: {
		fails: {
			files: {
				'policies/payment.yaml': { replace: 'lateInterest: 年14.6%', with: 'lateInterest: 年18%' },
				'clauses/responsibility.mdx': {
					replace: '<Rule id="agency-liability"',
					with: 'お支払いが遅れたときは、期限の翌日からお支払いの日まで、残りの額に<Value of="policies.payment.lateInterest" />の遅延損害金をいただきます。\n\n<Rule id="agency-liability"',
				},
			},
			finds: [{ file: 'policies/payment.yaml', words: '年18%' }],
		},
		// The contract, which is between businesses, may go higher.
		passes: {
			files: {
				'policies/payment.yaml': { replace: 'lateInterest: 年14.6%', with: 'lateInterest: 年18%' },
				'clauses/definitions.mdx': {
					replace: 'この契約において<Define>',
					with: '甲は、支払期限の翌日から支払済みまで、未払額に<Value of="tier.payment.lateInterest" />の遅延損害金を支払う。\n\nこの契約において<Define>',
				},
			},
		},
	},
	run(input) {
		const { project } = input;
		const cap = rateIn(project, 'consumer-late-interest');
		if (!cap) return [];
		return speeches(project)
			.filter(({ toConsumers, passage }) => toConsumers && /遅延損害金|遅延利息|延滞/.test(passage.text))
			.flatMap(sentencesOf)
			.filter(({ text }) => /遅延損害金|遅延利息|延滞/.test(text))
			.flatMap((sentence) =>
				amountsIn(sentence, input).flatMap(({ value, place, source }) => {
					if (value.kind !== 'rate' || yearly(value) <= yearly(cap)) return [];
					const rate = `年${yearly(value)}%`;
					return conflict(project, 'consumer-late-interest', {
						code: this.id,
						says: {
							ja: `消費者を含むお客様への遅延損害金が${rate}になり、上限の年${yearly(cap)}%`,
							en: `late interest of ${yearly(value)}% a year toward consumers may be at odds with the cap of ${yearly(cap)}%`,
						},
						places: [
							{ place: source ?? place },
							...(source ? [{ place, label: { ja: '消費者も読む文', en: 'a consumer reads it here' } }] : []),
							...lawPlace(project, 'consumer-late-interest'),
						],
						fixes: [
							{ ja: '割合を上限までに下げる', en: 'lower the rate to the cap' },
							{
								ja: '事業者だけを相手とするのであれば、文書に customer: business と書く',
								en: 'write customer: business in the document, if it is for businesses only',
							},
						],
					});
				}),
			);
	},
};
