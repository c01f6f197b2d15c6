/** サポート期間の食いちがい: a text promises free support for another time than the service does, or for two. */
import type { Check } from '../check.ts';
import { tellOpposed } from '../claims.ts';
import { atListing, fails, inListing } from '../law/examples.ts';
import { differs, mismatches } from './stated-periods.ts';

export const supportPeriodMismatch: Check = {
	id: 'value/support-period-mismatch',
	title: { ja: 'サポート期間の食いちがい', en: 'periods of support differ' },
	summary: {
		ja: '納品の後に無償で対応すると書いた期間は、サービスの無償対応期間と同じでなければなりません。',
		en: 'A period of free support stated in any text must be that of the service.',
	},
	example: {
		// A template: 「サポート1週間付き」 above 「1ヶ月サポート」.
		fails: fails(atListing, 'サポート1週間付きです。', 'サポート1週間付き'),
		passes: {
			files: inListing('<Value of="service.freePeriod" />のサポートつきです。サポートへのお返事は営業日にいたします。'),
		},
	},
	run({ project }) {
		return mismatches(project, 'support-period').map((found) =>
			tellOpposed(found, {
				code: this.id,
				message: differs(found),
				fixes: [
					{
						ja: '期間を値から引く（<Value of="service.freePeriod" />）。引けない文は、値のとおりに直す',
						en: 'refer to the value, or say what it says',
					},
					{ ja: '本文が正しければ、無償対応期間のほうを直す', en: 'change the value, if the text is right' },
				],
			}),
		);
	},
};
