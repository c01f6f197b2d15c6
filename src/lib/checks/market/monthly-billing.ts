/** 月払いの呼びかけ: monthly billing where the marketplace bills by itself. */
import type { Check } from '../check.ts';
import { ban, inListing, inMarket } from './examples.ts';
import { refusedFindings } from './refusals.ts';

const market = inMarket(ban('monthly', '月額', 'ではありません'));

export const monthlyBilling: Check = {
	id: 'market/monthly-billing',
	title: { ja: '月払いの呼びかけ', en: 'monthly billing of our own' },
	summary: {
		ja: '月払いを禁じている掲載先では、保守は一か月分ずつの購入として書きます。',
		en: 'Where a marketplace bans monthly billing, support is sold as single months.',
	},
	example: {
		fails: {
			files: { ...market, ...inListing('公開したあとは、月額の保守で見守ります。') },
			finds: [{ file: 'listings/media.mdx', words: '月額' }],
		},
		passes: { files: { ...market, ...inListing('料金は月額ではありません。') } },
	},
	run({ project }) {
		return refusedFindings(project, {
			code: this.id,
			kinds: ['monthly'],
			what: { ja: '月払いなどの独自の支払い', en: 'billing of our own, such as by the month' },
		});
	},
};
