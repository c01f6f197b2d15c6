/** 使えない連絡の手段: telephone, meetings, forms of our own, where the marketplace allows its own channel only. */
import type { Check } from '../check.ts';
import { ban, inListing, inMarket } from './examples.ts';
import { refusedFindings } from './refusals.ts';

const market = inMarket(ban('channel', '対面', 'ありません'));

export const channelNotAllowed: Check = {
	id: 'market/channel-not-allowed',
	title: { ja: '掲載先で使えない連絡の手段', en: 'channel that a marketplace bans' },
	summary: {
		ja: '電話や対面など、掲載先が許していない手段をお約束すると、守れない約束か、規約に反する取引になります。',
		en: 'A channel that the marketplace does not allow is a promise that can only be broken, or kept against its rules.',
	},
	example: {
		fails: {
			files: { ...market, ...inListing('対面でのお打ち合わせもできます。') },
			finds: [{ file: 'listings/media.mdx', words: '対面' }],
		},
		passes: { files: { ...market, ...inListing('対面でのお打ち合わせはありません。') } },
	},
	run({ project }) {
		return refusedFindings(project, {
			code: this.id,
			kinds: ['channel'],
			what: { ja: '使えない連絡の手段', en: 'this channel' },
		});
	},
};
