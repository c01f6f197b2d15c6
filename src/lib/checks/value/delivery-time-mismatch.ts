/** 納期の食いちがい: a text states a delivery time that is not the one of the service, or two that differ. */
import type { Check } from '../check.ts';
import { tellOpposed } from '../claims.ts';
import { atListing, fails, inListing } from '../law/examples.ts';
import { differs, mismatches } from './stated-periods.ts';

export const deliveryTimeMismatch: Check = {
	id: 'value/delivery-time-mismatch',
	title: { ja: '納期の食いちがい', en: 'delivery times differ' },
	summary: {
		ja: '掲載文、ページ、以前の契約書などに書かれた納期は、サービスの納期のどれかと同じでなければなりません。',
		en: 'A delivery time stated in any text must be one of those of the service.',
	},
	example: {
		// 「納期 7日／14日／21日」 beside 「7〜14日」; 「お届け14日」 beside 30日 in the contract.
		fails: fails(atListing, '納期は2週間です。', '納期は2週間'),
		passes: {
			files: inListing('納期は<Value of="service.deliveryTime" />です。納期に遅れるときは、早めにお知らせします。'),
		},
	},
	run({ project }) {
		return mismatches(project, 'delivery-time').map((found) =>
			tellOpposed(found, {
				code: this.id,
				message: differs(found),
				fixes: [
					{
						ja: '納期を値から引く（<Value of="service.deliveryTime" />）。引けない文は、値のとおりに直す',
						en: 'refer to the value, or say what it says',
					},
					{ ja: '本文が正しければ、サービスの納期のほうを直す', en: 'change the value, if the text is right' },
				],
			}),
		);
	},
};
