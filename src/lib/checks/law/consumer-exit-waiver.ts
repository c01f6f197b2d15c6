/** 解除権の放棄: a client who may not leave, whatever the agency has done. */
import type { Check } from '../check.ts';
import { atTerms, fails, inTerms } from './examples.ts';
import { said, speeches, tellSaid } from './speech.ts';

const wordings = [
	{
		says: /(?:いかなる|どのような|どんな|如何なる)(?:理由|事情|場合|事由)[^。]{0,24}(?:解除|解約|キャンセル|取消し?)[^。、]{0,12}(?:できません|できない|認めません|認めない|お受けできません|応じません|応じない)/,
		unless: /当社(?:は|が)[^。]{0,20}(?:解除|解約)(?:すること(?:は|が))?でき(?:ません|ない)/,
	},
];

export const consumerExitWaiver: Check = {
	id: 'law/consumer-exit-waiver',
	title: { ja: '解除権の放棄', en: 'waiver of the right to leave' },
	summary: {
		ja: '消費者かもしれないお客様に、当社に責任がある場合まで解除できないと書いてはいけません。',
		en: 'A consumer must not be told that leaving is impossible even where the agency is to blame.',
	},
	example: {
		fails: fails(
			atTerms,
			'いかなる理由があっても、着手の後のキャンセルはお受けできません。',
			'いかなる理由があっても、着手の後のキャンセルはお受けできません',
		),
		passes: {
			files: inTerms('お客様のご都合による着手の後のキャンセルは、お受けできません。'),
		},
	},
	run({ project }) {
		const found = said(
			speeches(project).filter(({ toConsumers }) => toConsumers),
			wordings,
		);
		return tellSaid(project, 'consumer-exit-waiver', found, {
			code: this.id,
			says: (words) => ({
				ja: `「${words}」は、消費者の解除権を放棄させる条項は無効という定め`,
				en: `"${words}" may be at odds with the rule that a consumer's right to leave cannot be waived`,
			}),
			fixes: [
				{ ja: '「お客様のご都合による場合は」と限る', en: 'limit it to reasons on the client’s side' },
				{ ja: '当社に責任がある場合を除く', en: 'except what the agency is to blame for' },
			],
		});
	},
};
