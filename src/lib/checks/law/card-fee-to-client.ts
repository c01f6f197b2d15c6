/** カード手数料の上乗せ: the fee of card payment put on the client. */
import type { Check } from '../check.ts';
import { atTerms, fails, inTerms } from './examples.ts';
import { said, speeches, tellSaid } from './speech.ts';

const wordings = [
	{
		says: /カード[^。]{0,16}手数料[^。]{0,24}(?:(?:お客様|ご依頼者|購入者|甲|利用者)(?:の|に|が)?(?:側の?)?ご?負担|上乗せ|加算|別途(?:いただ|頂戴|申し受け|請求))/,
		unless:
			/手数料[^。]{0,16}(?:当社|当室|乙)[^。]{0,6}負担|(?:上乗せ|加算|いただき?|頂戴|申し受け|請求)(?:は|を)?(?:し|いたし)?(?:ません|ない)/,
	},
];

export const cardFeeToClient: Check = {
	id: 'law/card-fee-to-client',
	title: { ja: 'カード手数料の負担', en: 'card fee put on the client' },
	summary: {
		ja: 'クレジットカードの手数料をお客様の負担とする文は、カード会社の加盟店規約と合わないことがあります。',
		en: 'Putting the fee of card payment on the client may break the rules that card companies set for merchants.',
	},
	example: {
		// olioli-web.com/rules
		fails: fails(
			atTerms,
			'クレジットカード決済の手数料は、お客様のご負担となります。',
			'カード決済の手数料は、お客様のご負担',
		),
		passes: {
			files: inTerms(
				'銀行振込みの手数料は、お客様のご負担となります。クレジットカード決済の手数料は、当社が負担します。',
			),
		},
	},
	run({ project }) {
		return tellSaid(project, 'card-fee', said(speeches(project), wordings), {
			code: this.id,
			says: (words) => ({
				ja: `「${words}」は、加盟店の規約`,
				en: `"${words}" may be at odds with the merchant rules of card companies`,
			}),
			fixes: [
				{ ja: 'カードの手数料は当社の負担とする', en: 'bear the card fee yourself' },
				{ ja: '加盟店の規約を確かめる', en: 'look it up in your merchant contract' },
			],
		});
	},
};
