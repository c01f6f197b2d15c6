/** 「いかなる理由でも返さない」と当社の不履行: never means not even where we are the ones who fail. */
import { ruledTo } from '../../claims/typed.ts';
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
import type { Check } from '../check.ts';
import { tellClashes } from '../claims.ts';
import { inTerms } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const deposit = (when: string, text: string): string =>
	`<Rule id="deposit" when={{ phase: "production", payment: "paid"${when} }} then={{ refund: "none" }} exceptionTo={["cancel-by-client", "cancel-without-fault"]}>${text}</Rule>`;

const message: Localized = {
	ja: '返さないと書かれた料金が、当社に原因がある場合には返すことになっています',
	en: 'what is never refunded is to be refunded where the agency is the cause',
};

const fixes: readonly Localized[] = [
	{
		ja: '「当社に原因がある場合を除き」と、返さない場合を限って書く',
		en: 'except what the agency itself brings about',
	},
];

const isRefundForBreach = ({ then, when }: Rule): boolean =>
	(then.refund === 'full' || then.refund === 'part') && when.some(({ cause }) => cause === 'agency');

export const depositNeverVsBreach: Check = {
	id: 'refund/deposit-never-vs-breach',
	title: { ja: '「いかなる理由でも返さない」と当社の不履行', en: 'never refunded, not even for our breach' },
	summary: {
		ja: '「いかなる理由でも返還しない」は、制作する側に原因がある場合の返金とぶつかります。返さない場合を限って書きます。',
		en: 'A deposit that is never refunded clashes with the refund for what the agency itself brings about.',
	},
	example: {
		// hamaguchi-web.com/contract: 着手金は返還しない, beside the refund on termination for the maker's breach.
		fails: {
			files: inTerms(deposit('', '着手金は、いかなる理由があっても返還しません。')),
			finds: [
				{
					file: 'clauses/cancellation.mdx',
					words: '当社の事情で続けられない場合は、料金の全額をお返しします。',
				},
			],
		},
		passes: {
			files: inTerms(
				deposit(
					', cause: ["client", "third-party", "unknown"]',
					'着手金は、当社の事情で続けられない場合を除き、返還しません。',
				),
			),
		},
	},
	run(input) {
		const inRules = clashDiagnostics(input, this.id, () => message);
		const inWords = tellClashes(
			input.project,
			{
				topic: 'refund',
				one: ['deposit-never'],
				other: ['on-breach'],
				truths: ruledTo(input.project, isRefundForBreach),
				besidesRules: true,
			},
			{ code: this.id, message, fixes },
		);
		return [...inRules, ...inWords];
	},
};
