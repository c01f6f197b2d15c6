/** 実績の公表と秘密: the work may be shown, and its very existence is secret. */
import { ruledOtherwise } from '../../claims/typed.ts';
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { tellPairs } from '../claims.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const message: Localized = {
	ja: '実績として公表できるとも、できないとも書かれています',
	en: 'the work may be published, and may not',
};

/** Two sentences of a text are told once, at the first of the pair. */
const pairs = [
	{ one: 'free', other: ['forbidden', 'with-consent'] },
	{ one: 'forbidden', other: ['with-consent'] },
	{ one: 'with-consent', other: [] },
] as const;

export const vsSecrecy: Check = {
	id: 'portfolio/vs-secrecy',
	title: { ja: '実績の公表と秘密保持', en: 'portfolio against secrecy' },
	summary: {
		ja: '実績として公表できるとしながら、契約の存在まで秘密としていてはいけません。',
		en: 'Work that may be shown as a reference must not be secret down to its existence.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="showcase" when={{}} then={{ publication: "free" }}>乙は、本契約の作業を実績として公表することができる。</Rule>\n\n<Rule id="hush" when={{}} then={{ publication: "forbidden" }}>甲及び乙は、本契約の存在を秘密とする。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [{ file: 'clauses/allowance.mdx', words: '乙は、本契約の作業を実績として公表することができる。' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="showcase" when={{}} then={{ publication: "free" }}>乙は、本契約の作業を実績として公表することができる。</Rule>\n\n<Rule id="hush" when={{ information: "personal" }} then={{ publication: "forbidden" }} exceptionTo="showcase">ただし、個人データを扱う作業については、その存在を秘密とする。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		const fixes = [{ ja: '公表できる場合を一つに決めて書く', en: 'settle on when the work may be shown' }];
		const inRules = clashDiagnostics(input, this.id, () => message);
		const inWords = tellPairs(
			input.project,
			pairs.map(({ one, other }) => ({
				topic: 'publication' as const,
				one: [one],
				other,
				truths: ruledOtherwise(input.project, 'publication', one),
				besidesRules: true,
			})),
			{ code: this.id, message, fixes },
		);
		return [...inRules, ...inWords];
	},
};
