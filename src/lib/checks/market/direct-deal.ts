/** 直接の取引への誘い: a listing that leads past the marketplace. */
import type { Check } from '../check.ts';
import { ban, inListing, inMarket } from './examples.ts';
import { refusedFindings } from './refusals.ts';

const market = inMarket(ban('direct-deal', '直接のご?契約', 'できません'));

export const directDeal: Check = {
	id: 'market/direct-deal',
	title: { ja: '直接の取引への誘い', en: 'invitation to deal outside' },
	summary: {
		ja: '掲載先を通さない連絡や契約に誘う文は、出品の決まりに反します。',
		en: 'A listing must not invite to deal, or to pay, past the marketplace.',
	},
	example: {
		fails: {
			files: { ...market, ...inListing('直接のご契約も承ります。') },
			finds: [{ file: 'listings/media.mdx', words: '直接のご契約' }],
		},
		passes: { files: { ...market, ...inListing('直接のご契約はできません。') } },
	},
	run({ project }) {
		return refusedFindings(project, {
			code: this.id,
			kinds: ['direct-deal'],
			what: { ja: '掲載先を通さない取引への誘い', en: 'invitations to deal past it' },
		});
	},
};
