/** 責任の全部免除: 「一切の責任を負いません」 toward somebody who may be a consumer. */
import type { Check } from '../check.ts';
import { atTerms, fails, inTerms } from './examples.ts';
import { said, speeches, tellSaid } from './speech.ts';

const wordings = [
	{
		says: /(?:一切|いかなる|何ら|なんら|すべての|全ての)[^。、]{0,6}(?:責任|責め|賠償)[^。、]{0,8}(?:負わ|負い|負う(?:こと|もの)では|応じ|しません|しない|免れ|免除)(?:ません|ない|るもの|され)?/,
		// No fault of ours is nothing to be freed from; the client's own freedom harms nobody.
		unless:
			/責め?に帰す[^。]{0,12}(?:ない|できない|でき(?:ません|ない)|以外)|責任(?:では|の|が)(?:ない|ありません)|(?:お客様|甲)(?:は|が)、?[^。、]{0,10}(?:一切|いかなる|何ら|なんら)|(?:ものでは|わけでは|ことは)(?:ない|ありません)/,
	},
];

export const consumerTotalWaiver: Check = {
	id: 'law/consumer-total-waiver',
	title: { ja: '責任の全部免除', en: 'full waiver toward a consumer' },
	summary: {
		ja: '消費者かもしれないお客様に、当社の責任をすべて免れると書いてはいけません。その条項は無効とされ、限度のない責任だけが残ります。',
		en: 'A text that a consumer may read must not waive all liability: the waiver is void, and no limit is left.',
	},
	example: {
		fails: fails(
			atTerms,
			'当社は、制作物の利用により生じた損害について、一切の責任を負いません。',
			'一切の責任を負いません',
		),
		passes: {
			files: inTerms(
				'当社の責めに帰することのできない事由による損害について、当社は一切の責任を負いません。お客様は、なんらの責任も負いません。',
			),
		},
	},
	run({ project }) {
		const found = said(
			speeches(project).filter(({ toConsumers }) => toConsumers),
			wordings,
		);
		return tellSaid(project, 'consumer-total-waiver', found, {
			code: this.id,
			says: (words) => ({
				ja: `「${words}」は、責任の全部を免れる条項は無効という定め`,
				en: `"${words}" may be at odds with the rule that a waiver of all liability is void`,
			}),
			fixes: [
				{
					ja: '賠償の限度を金額で示し、故意と重大な過失を除く',
					en: 'state a limit, and except intent and gross negligence',
				},
				{
					ja: '当社に責任のない事情に限るのであれば、そう書く',
					en: 'say so, if only causes beyond your control are meant',
				},
				{
					ja: '事業者だけを相手とするのであれば、文書に customer: business と書く',
					en: 'write customer: business in the document, if it is for businesses only',
				},
			],
		});
	},
};
