/** 広告のメール: sent without asking, or without a way to stop it. */
import { passagesOf } from '../../model/passages.ts';
import type { Check } from '../check.ts';
import { atTerms, fails, inTerms } from './examples.ts';
import { said, speeches, tellSaid } from './speech.ts';

const wordings = [
	{
		says: /(?:メールマガジン|メルマガ|ニュースレター|(?:広告|宣伝|キャンペーン|セール|新サービス)[^。、]{0,16}(?:メール|お知らせ))[^。]{0,24}(?:送(?:り|る|信|付)|配信|お届け)/,
		unless: /(?:送|配信|お届け)[^。、]{0,8}(?:ません|しない|ことはない)/,
	},
];

const asked = /同意|承諾|ご?希望|お申込み|登録/;
const stopped =
	/(?:配信|受信|購読|送信)(?:の)?(?:停止|解除|拒否|中止)|いつでも(?:止め|やめ|停止)|(?:ご?希望|同意|登録|購読)[^。]{0,16}(?:取り?消|解除|撤回|やめ)/;

export const newsletterWithoutOptout: Check = {
	id: 'law/newsletter-without-optout',
	title: { ja: '止められない広告メール', en: 'newsletter without opt-out' },
	summary: {
		ja: '広告や宣伝のメールを送ると書くところには、同意を得て送ることと、配信を止める方法を書きます。',
		en: 'Where advertising mail is announced, the text says that it is sent by consent and how to stop it.',
	},
	example: {
		fails: fails(atTerms, 'お客様には、当社のニュースレターをお送りします。', 'ニュースレターをお送り'),
		passes: {
			files: inTerms(
				'ご希望のお客様には、当社のニュースレターをお送りします。配信の停止は、届いたメールの末尾からお手続きいただけます。',
			),
		},
	},
	run({ project }) {
		const around = (collection: string, id: string): string =>
			passagesOf(project)
				.filter((passage) => passage.collection === collection && passage.id === id)
				.map(({ text }) => text)
				.join('\n');
		const found = said(speeches(project), wordings).filter(({ sentence }) => {
			const { collection, id } = sentence.speech.passage;
			const text = around(collection, id);
			return !(asked.test(sentence.text) || asked.test(text)) || !stopped.test(text);
		});
		return tellSaid(project, 'marketing-mail', found, {
			code: this.id,
			says: (words) => ({
				ja: `「${words}」に、同意を得ることと配信を止める方法が見当たらないことは、広告のメールの定め`,
				en: `"${words}" without consent and a way to stop it may be at odds with the rules on advertising mail`,
			}),
			fixes: [
				{
					ja: '「ご希望の方に」「配信はいつでも停止できます」と書き、その方法を示す',
					en: 'say that it goes to those who ask, and how to stop it',
				},
				{ ja: '広告のメールを送らない', en: 'send none' },
			],
		});
	},
};
