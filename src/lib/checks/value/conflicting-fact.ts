/** 一つの事実に二つの値: where the same fact is written in two places, both must say the same. */
import type { Check } from '../check.ts';
import { impossiblePlacements, sameOrders, twoHomes } from './two-homes.ts';
import { typedAgency } from './typed-agency.ts';

export const conflictingFact: Check = {
	id: 'value/conflicting-fact',
	title: { ja: '食いちがう値', en: 'conflicting fact' },
	summary: {
		ja: '同じことを言う値が二か所にあるとき、二つは同じでなければなりません。掲載文と契約書が別の数字を言う原因になります。',
		en: 'Where one fact is written in two places, both must agree; otherwise two documents will say two numbers.',
	},
	example: {
		fails: {
			files: {
				'services/media.yaml': { replace: 'price: 300,000円 税込\npackages', with: 'price: 280,000円 税込\npackages' },
			},
			finds: [{ file: 'services/media.yaml', words: '280,000円 税込' }],
		},
		passes: {
			files: {
				'services/media.yaml': {
					replace: 'price: 300,000円 税込\npackages',
					with: 'price: 30万円 税込\npackages',
				},
			},
		},
	},
	run(input) {
		const { project } = input;
		return [...twoHomes(project), ...impossiblePlacements(project), ...sameOrders(project), ...typedAgency(input)];
	},
};
