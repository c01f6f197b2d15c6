/** いつでもできる解約と最低契約期間: the client reads 「いつでも」, the invoice follows the minimum term. */
import { minimumTerms } from '../../claims/typed.ts';
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { tellClashes } from '../claims.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';
import { endsInMinimum } from './ends-in-minimum.ts';

const message: Localized = {
	ja: '最低契約期間の中に解約できるのかどうかが、二通りに書かれています',
	en: 'two sentences differ on whether the client may leave within the minimum term',
};

export const minimumVsAnytime: Check = {
	id: 'term/minimum-vs-anytime',
	title: { ja: '最低契約期間と「いつでも解約」', en: 'minimum term against leaving at any time' },
	summary: {
		ja: '「いつでも解約できる」と「最低契約期間の間は解約できない」は、一方が他方の例外と書かれていないかぎり両立しません。',
		en: 'Leaving at any time and a minimum term contradict each other unless one is written as an exception to the other.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="leave" when={{ phase: "operation" }} then={{ exit: "free", exitNotice: "tier.term.exitNotice" }}>甲は、<Value of="tier.term.exitNotice" as="anchored" />までに申し出て、いつでも本契約を解約することができる。</Rule>\n\n<Rule id="minimum" when={{ phase: "operation", term: "minimum" }} then={{ exit: "barred" }}>甲は、<Value of="tier.term.minimum" />を経過するまで、本契約を解約することができない。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [
				{
					file: 'clauses/allowance.mdx',
					words:
						'甲は、<Value of="tier.term.exitNotice" as="anchored" />までに申し出て、いつでも本契約を解約することができる。',
				},
			],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="leave" when={{ phase: "operation" }} then={{ exit: "free", exitNotice: "tier.term.exitNotice" }}>甲は、<Value of="tier.term.exitNotice" as="anchored" />までに申し出て、いつでも本契約を解約することができる。</Rule>\n\n<Rule id="minimum" when={{ phase: "operation", term: "minimum" }} then={{ exit: "barred" }} exceptionTo="leave">甲は、<Value of="tier.term.minimum" />を経過するまで、本契約を解約することができない。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		const fixes = [
			{
				ja: '最低契約期間の後はいつでも、と書く',
				en: 'say that the client may leave at any time after the minimum term',
			},
		];
		const inRules = clashDiagnostics(input, this.id, () => message);
		const inWords = tellClashes(
			input.project,
			{
				topic: 'exit',
				one: ['anytime'],
				other: ['minimum'],
				truths: minimumTerms(input.project),
				besidesRules: true,
			},
			{ code: this.id, message, fixes },
		);
		return [...inRules, ...inWords, ...endsInMinimum(input)];
	},
};
