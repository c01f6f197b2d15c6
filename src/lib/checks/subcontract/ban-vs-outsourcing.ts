/** 再委託の禁止と外注: the contract forbids what the way of working rests on. */
import { ruledOtherwise } from '../../claims/typed.ts';
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { tellPairs } from '../claims.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const message: Localized = {
	ja: '再委託できるのかどうかが、二通りに書かれています',
	en: 'two sentences differ on whether work may be subcontracted',
};

/** Two sentences of a text are told once, at the first of the pair. */
const pairs = [
	{ one: 'forbidden', other: ['free', 'with-consent'] },
	{ one: 'with-consent', other: ['free'] },
	{ one: 'free', other: [] },
] as const;

export const banVsOutsourcing: Check = {
	id: 'subcontract/ban-vs-outsourcing',
	title: { ja: '再委託の禁止と外注', en: 'subcontracting forbidden and used' },
	summary: {
		ja: '承諾なく再委託しないと約束しながら、別の文で外注を前提にしていてはいけません。',
		en: 'A promise not to subcontract without consent must not stand beside a sentence that takes outsourcing for granted.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="no-subcontracting" when={{ phase: "operation" }} then={{ subcontracting: "with-consent" }}>乙は、甲の承諾なく、作業を第三者に再委託しない。</Rule>\n\n<Rule id="partners" when={{ phase: "operation" }} then={{ subcontracting: "free" }}>作業の一部は、乙の選ぶ協力会社が行う。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [{ file: 'clauses/allowance.mdx', words: '乙は、甲の承諾なく、作業を第三者に再委託しない。' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="no-subcontracting" when={{ phase: "operation" }} then={{ subcontracting: "with-consent" }}>乙は、甲の承諾なく、作業を第三者に再委託しない。</Rule>\n\n<Rule id="partners" when={{ phase: "operation", information: "ordinary" }} then={{ subcontracting: "free" }} exceptionTo="no-subcontracting">ただし、個人データを扱わない作業は、乙の選ぶ協力会社が行う。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		const fixes = [{ ja: '再委託できる場合を一つに決めて書く', en: 'settle on when work may be subcontracted' }];
		const inRules = clashDiagnostics(input, this.id, () => message);
		const inWords = tellPairs(
			input.project,
			pairs.map(({ one, other }) => ({
				topic: 'subcontracting' as const,
				one: [one],
				other,
				truths: ruledOtherwise(input.project, 'subcontracting', one),
				besidesRules: true,
			})),
			{ code: this.id, message, fixes },
		);
		return [...inRules, ...inWords];
	},
};
