/** 返金の約束と「返金なし」: for one way of ending, money comes back in one sentence and does not in another. */
import { ruledOtherwise, ruledTo } from '../../claims/typed.ts';
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { tellPairs } from '../claims.ts';
import { inTerms } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const noRefund = (exception: string): string =>
	`<Rule id="no-refund" when={{ phase: "production", cause: "client", payment: "paid" }} then={{ refund: "none" }}${exception}>お支払いいただいた料金は、お客様のご都合による取りやめではお返ししません。</Rule>`;

const message: Localized = {
	ja: '同じ終わり方について、返金するとも返金しないとも書かれています',
	en: 'for one way of ending, a refund is both promised and excluded',
};

const fixes: readonly Localized[] = [
	{
		ja: '返金する場合としない場合を、原因と時期（着手の前と後）で分けて書く',
		en: 'tell by cause and time when money comes back, and when it does not',
	},
];

export const promiseVsNone: Check = {
	id: 'refund/promise-vs-none',
	title: { ja: '返金の約束と「返金なし」', en: 'refund promised and excluded' },
	summary: {
		ja: '同じ終わり方について、返金するとも、しないとも書かれていてはいけません。',
		en: 'For one way of ending, a refund must not be both promised and excluded.',
	},
	example: {
		fails: {
			files: inTerms(noRefund('')),
			finds: [
				{
					file: 'clauses/cancellation.mdx',
					words: 'お客様のご都合で取りやめる場合は、行っていない作業の料金をお返しします。',
				},
			],
		},
		passes: { files: inTerms(noRefund(' exceptionTo="cancel-by-client"')) },
	},
	run(input) {
		const { project } = input;
		const inRules = clashDiagnostics(input, this.id, () => message);
		const telling = { code: this.id, message, fixes };
		// A text that promises a full refund may mean the one that ours gives in full.
		const neverInFull = ruledOtherwise(project, 'refund', 'full').length > 0;
		const never = {
			topic: 'refund',
			one: ['never'],
			other: ['promised', 'on-breach'],
			truths: ruledTo(project, ({ then }) => then.refund === 'full' || then.refund === 'part'),
			besidesRules: true,
		} as const;
		const promised = {
			topic: 'refund',
			one: ['promised'],
			other: [],
			truths: neverInFull ? ruledTo(project, ({ then }) => then.refund === 'none') : [],
			besidesRules: true,
		} as const;
		// What becomes of the money hangs on what was done, never on whether somebody is pleased.
		const unhappy = {
			topic: 'refund',
			one: ['if-unhappy'],
			other: [],
			truths: ruledTo(project, ({ then }) => then.refund === 'none'),
			besidesRules: true,
		} as const;
		return [...inRules, ...tellPairs(project, [never, promised, unhappy], telling)];
	},
};
