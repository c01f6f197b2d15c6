/** 掲載先で書けない言葉: contact details, outside tools, free work and other words that the marketplace bans. */
import type { Check } from '../check.ts';
import { ban, inListing, inMarket } from './examples.ts';
import { refusedFindings } from './refusals.ts';

const market = inMarket(ban('tool', 'Zoom', '使えません'));

export const forbiddenPattern: Check = {
	id: 'market/forbidden-pattern',
	title: { ja: '掲載先で書けない言葉', en: 'words that a marketplace bans' },
	summary: {
		ja: '連絡先、外部の道具の名前、無料の役務など、掲載先が禁じている言葉を載せると、出品が止められることがあります。',
		en: 'Contact details, tools from outside, free work: what a marketplace bans may end a listing.',
	},
	example: {
		fails: {
			files: { ...market, ...inListing('Zoomでのお打ち合わせもできます。') },
			finds: [{ file: 'listings/media.mdx', words: 'Zoom' }],
		},
		passes: { files: { ...market, ...inListing('Zoomは使えません。') } },
	},
	run({ project }) {
		return refusedFindings(project, {
			code: this.id,
			kinds: ['contact', 'tool', 'free', 'claim'],
			what: {
				ja: '連絡先、外部の道具、無料の役務などの禁じられた言葉',
				en: 'contact details, tools from outside or other words that it bans',
			},
		});
	},
};
