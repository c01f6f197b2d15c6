/** 27条・28条の書き落とし: a transfer of copyright that does not name them leaves them where they are. */
import type { Check } from '../check.ts';
import { atContract, fails, inContract } from './examples.ts';
import { tellSaid } from './speech.ts';
import { transfers } from './transfers.ts';

/** 第27条および第28条, 27条・28条, ２７条, 二十七条. */
const named = /(?:第)?(?:27|２７|二十七|二七)条?[^。]{0,8}(?:28|２８|二十八|二八)条/;

export const rights2728Missing: Check = {
	id: 'law/rights-27-28-missing',
	title: { ja: '27条・28条の書き落とし', en: 'transfer without articles 27 and 28' },
	summary: {
		ja: '著作権を移すと書くときは、著作権法27条と28条の権利を名指しします。書かないと、直したり訳したりする権利は残ったものと推定されます。',
		en: 'A transfer of copyright names articles 27 and 28; unnamed, the rights to adapt are presumed to stay behind.',
	},
	example: {
		fails: fails(
			atContract,
			'成果の著作権は、料金の全額が支払われた時に、甲に移転する。乙は、著作者人格権を行使しない。汎用の部品を除く。',
			'著作権は、料金の全額が支払われた時に、甲に移転する',
		),
		passes: {
			files: inContract(
				'成果の著作権（著作権法第27条及び第28条に定める権利を含む。）は、料金の全額が支払われた時に、甲に移転する。乙は、著作者人格権を行使しない。汎用の部品の著作権は、甲に移転しない。',
			),
		},
	},
	run({ project }) {
		const found = transfers(project).filter(
			({ sentence, passage }) => !named.test(sentence.text) && !named.test(passage.text),
		);
		return tellSaid(project, 'copyright-27-28', found, {
			code: this.id,
			says: (words) => ({
				ja: `「${words}」だけでは、27条と28条の権利は残ったものと推定するという定め`,
				en: `"${words}" alone may be at odds with the presumption that the rights of articles 27 and 28 stay behind`,
			}),
			fixes: [
				{
					ja: '「著作権（著作権法第27条及び第28条に定める権利を含む。）」と書く',
					en: 'write 著作権（著作権法第27条及び第28条に定める権利を含む。）',
				},
				{ ja: '移さないのであれば、残る権利を名指しして書く', en: 'name what stays behind, if it is meant to' },
			],
		});
	},
};
