/** 期限も数もない値引き: a discount that never ends is a price. */
import type { Check } from '../check.ts';
import { ban, inListing, inMarket } from './examples.ts';
import { refusedFindings } from './refusals.ts';

const market = inMarket(ban('discount', '今だけ', '先着'));

export const discountWithoutPeriod: Check = {
	id: 'market/discount-without-period',
	title: { ja: '期限も数もない値引き', en: 'discount without period or number' },
	summary: {
		ja: '値引きには、いつまでか、先着いくつまでかを示します。示さない値下げは、掲載先が禁じています。',
		en: 'A discount says until when, or for how many; marketplaces ban those that say neither.',
	},
	example: {
		fails: {
			files: { ...market, ...inListing('今だけの特別な料金です。') },
			finds: [{ file: 'listings/media.mdx', words: '今だけ' }],
		},
		passes: { files: { ...market, ...inListing('先着順で、今だけの料金です。') } },
	},
	run({ project }) {
		return refusedFindings(project, {
			code: this.id,
			kinds: ['discount'],
			what: { ja: '期間も数も示さない値下げ', en: 'a discount without period or number' },
		});
	},
};
