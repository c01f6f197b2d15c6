/** 沈黙を注文とみなす: no answer becomes a paid contract. */
import type { Check } from '../check.ts';
import { atTerms, fails, inTerms } from './examples.ts';
import { said, speeches, tellSaid } from './speech.ts';

const wordings = [
	{
		says: /(?:お?返事|お?返信|ご?連絡|ご?回答|ご?応答|お?申し?出)(?:が|の)(?:ない|なかった|ありません|ございません)[^。]{0,40}(?:有料|料金|追加|ご?契約|お?申込み?|ご?注文|ご?購入|プラン|更新)[^。]{0,24}(?:とみな|もの(?:と|として)|自動(?:的に|で)|移行|扱い)/,
		unless:
			/みなし(?:ません|てはならない|ない)|(?:契約|料金)[^。]{0,16}(?:終了|解除|発生し(?:ません|ない)|いただきません|取り?消)|(?:検収|納品)[^。]{0,12}(?:とみな|もの)/,
	},
];

export const silenceAsOrder: Check = {
	id: 'law/silence-as-order',
	title: { ja: '返事のないことを注文とみなす', en: 'silence taken for an order' },
	summary: {
		ja: '消費者かもしれないお客様の返事がないことを、新しい有料の契約の承諾とみなしてはいけません。',
		en: 'That a consumer says nothing must not become a new contract that costs money.',
	},
	example: {
		fails: fails(
			atTerms,
			'納品の後にご連絡がない場合は、有料の保守をお申込みいただいたものとみなします。',
			'ご連絡がない場合は、有料の保守をお申込みいただいたものとみな',
		),
		passes: {
			files: inTerms('ご連絡がない場合も、有料の保守をお申込みいただいたものとはみなしません。'),
		},
	},
	run({ project }) {
		const found = said(
			speeches(project).filter(({ toConsumers }) => toConsumers),
			wordings,
		);
		return tellSaid(project, 'consumer-silence', found, {
			code: this.id,
			says: (words) => ({
				ja: `「${words}」は、消費者の利益を一方的に害する条項は無効という定め`,
				en: `"${words}" may be at odds with the rule against terms that one-sidedly harm a consumer`,
			}),
			fixes: [
				{
					ja: '返事がないときは、作業を止めるか検収とするにとどめる',
					en: 'let silence stop the work or accept it, and no more',
				},
				{ ja: '新しい料金は、承諾をいただいてからとする', en: 'make any new charge wait for consent' },
			],
		});
	},
};
