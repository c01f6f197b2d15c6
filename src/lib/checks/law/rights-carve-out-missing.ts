/** 移せないもの: parts used everywhere and what third parties own cannot pass to one client. */
import type { Check } from '../check.ts';
import { atContract, fails, inContract } from './examples.ts';
import { tellSaid, textAround } from './speech.ts';
import { transfers } from './transfers.ts';

const carvedOut = /汎用|オープンソース|OSS|第三者(?:の|が|ソフト)|従前から|以前から|既存の/;

export const rightsCarveOutMissing: Check = {
	id: 'law/rights-carve-out-missing',
	title: { ja: '移せない部品の書き落とし', en: 'transfer of what is not ours to give' },
	summary: {
		ja: '納品物には、汎用の部品、オープンソース、第三者の書体や写真が入ります。著作権を移す条では、これらを除きます。',
		en: 'Deliverables hold common parts, open source, and fonts and pictures of others; a transfer leaves them out.',
	},
	example: {
		fails: fails(
			atContract,
			'成果の著作権（著作権法第27条及び第28条に定める権利を含む。）は、納品の時に甲に移転し、乙は、著作者人格権を行使しない。',
			'著作権（著作権法第27条及び第28条に定める権利を含む。）は、納品の時に甲に移転し、',
		),
		passes: {
			files: inContract(
				'成果の著作権（著作権法第27条及び第28条に定める権利を含む。）は、納品の時に甲に移転し、乙は、著作者人格権を行使しない。第三者が権利を有する素材を除く。',
			),
		},
	},
	run(input) {
		const { project } = input;
		const found = transfers(project).filter(
			({ passage, sentence }) => sentence.speech.documents.length > 0 && !carvedOut.test(textAround(input, passage)),
		);
		return tellSaid(project, 'rights-carve-out', found, {
			code: this.id,
			says: () => ({
				ja: '納品物の著作権をすべて移す条は、他人の権利は移せないという定め',
				en: 'a transfer of everything may be at odds with the rule that nobody can pass on the rights of others',
			}),
			fixes: [
				{ ja: '汎用の部品と第三者の素材を除くと書き足す', en: 'except common parts and material of third parties' },
			],
		});
	},
};
