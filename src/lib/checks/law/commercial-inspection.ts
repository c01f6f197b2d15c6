/** 売買の検査義務: 商法526条 is about sales of goods, and these are services. */
import type { Check } from '../check.ts';
import { atContract, fails, inContract } from './examples.ts';
import { said, speeches, tellSaid } from './speech.ts';

const wordings = [
	{
		says: /商法(?:第)?(?:526|５２６|五百二十六|五二六)条/,
		unless: /(?:適用|準用)(?:し(?:ない|ません)|されない|を(?:排除|除外))|によらない/,
	},
];

export const commercialInspection: Check = {
	id: 'law/commercial-inspection',
	title: { ja: '売買の定めの引用', en: 'rule on sales cited for a service' },
	summary: {
		ja: '商法526条の検査と通知は、売買についての定めです。請負や準委任の文書で引くと、どの期間が当てはまるのかがわからなくなります。',
		en: 'Article 526 of the Commercial Code is about sales; cited for work or services, it leaves open which period holds.',
	},
	example: {
		fails: fails(atContract, '甲の検査は、商法第526条の定めによる。', '商法第526条'),
		passes: { files: inContract('商法第512条の定めによるほか、商法第526条は適用しない。') },
	},
	run({ project }) {
		const binding = speeches(project).filter(({ binds, passage }) => binds || passage.collection === 'clauses');
		return tellSaid(project, 'commercial-inspection', said(binding, wordings), {
			code: this.id,
			says: (words) => ({
				ja: `「${words}」を制作や保守に引くことは、売買に限った定め`,
				en: `"${words}" cited for a service may be at odds with a rule that is about sales`,
			}),
			fixes: [
				{ ja: '検収の期間を値として書き、それを引く', en: 'state the inspection period and refer to it' },
				{ ja: '引用を消す', en: 'drop the citation' },
			],
		});
	},
};
