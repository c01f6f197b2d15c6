/** 権利の移る時が二つ: who owns the site between delivery and payment? */
import { ruledOtherwise } from '../../claims/typed.ts';
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { tellPairs } from '../claims.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const message: Localized = {
	ja: '権利の移る時が、二通りに書かれています',
	en: 'the rights pass at two different moments',
};

/** Two sentences of a text are told once, at the first of the pair. */
const pairs = [
	{ one: 'delivery', other: ['payment', 'acceptance'] },
	{ one: 'acceptance', other: ['payment'] },
	{ one: 'payment', other: [] },
] as const;

export const transferTimeClash: Check = {
	id: 'ip/transfer-time-clash',
	title: { ja: '権利の移る時の食い違い', en: 'two moments at which rights pass' },
	summary: {
		ja: '著作権が移る時は、一つでなければなりません。納品の時と入金の時では、支払のない間の権利者が変わります。',
		en: 'The rights in the work pass at one moment; delivery and payment name different owners for the time between them.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="rights" when={{}} then={{ rights: "payment" }}>成果物の権利は、料金の全額が支払われた時に甲に移転する。</Rule>\n\n<Rule id="rights-again" when={{}} then={{ rights: "delivery" }}>成果物の権利は、納品の時に甲に移転する。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [{ file: 'clauses/allowance.mdx', words: '成果物の権利は、料金の全額が支払われた時に甲に移転する。' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="rights" when={{}} then={{ rights: "payment" }}>成果物の権利は、料金の全額が支払われた時に甲に移転する。</Rule>\n\n<Rule id="rights-again" when={{}} then={{ rights: "payment" }}>成果物の権利は、全額の支払の時に甲に移転する。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		const fixes = [{ ja: '移る時を一つに決める', en: 'settle on one moment' }];
		const inRules = clashDiagnostics(input, this.id, () => message);
		const inWords = tellPairs(
			input.project,
			pairs.map(({ one, other }) => ({
				topic: 'rights' as const,
				one: [one],
				other,
				truths: ruledOtherwise(input.project, 'rights', one),
				besidesRules: true,
			})),
			{ code: this.id, message, fixes },
		);
		return [...inRules, ...inWords];
	},
};
