/** 著作者人格権: it cannot be transferred, so a transfer of copyright says that it is not exercised. */
import type { Check } from '../check.ts';
import { atContract, fails, inContract } from './examples.ts';
import { tellSaid, textAround } from './speech.ts';
import { transfers } from './transfers.ts';

export const moralRightsUnsaid: Check = {
	id: 'law/moral-rights-unsaid',
	title: { ja: '著作者人格権の書き落とし', en: 'moral rights left out' },
	summary: {
		ja: '著作者人格権は移せません。著作権を移す契約では、行使しないことを同じ条に書きます。書かないと、お客様が直すたびに承諾が要ります。',
		en: 'Moral rights stay with the author; where copyright passes, the article says that they are not exercised.',
	},
	example: {
		fails: fails(
			atContract,
			'成果の著作権（著作権法第27条及び第28条に定める権利を含む。）は、納品の時に甲に移転する。汎用の部品を除く。',
			'著作権（著作権法第27条及び第28条に定める権利を含む。）は、納品の時に甲に移転する',
		),
		passes: {
			files: inContract(
				'成果の著作権（著作権法第27条及び第28条に定める権利を含む。）は、納品の時に甲に移転し、乙は、著作者人格権を行使しない。汎用の部品を除く。',
			),
		},
	},
	run(input) {
		const { project } = input;
		const found = transfers(project).filter(
			({ passage, sentence }) =>
				sentence.speech.documents.some(({ data }) => data.kind !== 'notes') &&
				!/人格権/.test(textAround(input, passage)),
		);
		return tellSaid(project, 'moral-rights', found, {
			code: this.id,
			says: () => ({
				ja: '著作権を移すだけの条は、著作者人格権は移せないという定め',
				en: 'a bare transfer of copyright may be at odds with the rule that moral rights cannot be transferred',
			}),
			fixes: [{ ja: '「著作者人格権を行使しない」と書き足す', en: 'add that moral rights are not exercised' }],
		});
	},
};
