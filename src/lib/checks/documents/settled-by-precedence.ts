/** 優先順位だけで片づく食い違い: what is owed is clear, but two documents still say two things. */
import type { Check, Example } from '../check.ts';
import { inTerms } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const answer = (firstResponse: string): Example['files'] => ({
	'support/standard.yaml': { replace: 'firstResponse: 1営業日', with: `firstResponse: ${firstResponse}` },
	...inTerms(
		`<Rule id="answer" when={{ tier: "standard", phase: "operation" }} then={{ firstResponse: "policies.no-support.firstResponse" }}>ご依頼には<Value of="policies.no-support.firstResponse" />以内にお返事します。</Rule>`,
	),
});

export const settledByPrecedence: Check = {
	id: 'documents/settled-by-precedence',
	title: { ja: '優先順位だけで片づく食い違い', en: 'settled only by the order of documents' },
	summary: {
		ja: '文書の優先順位でどちらが正しいかは決まりますが、二つの文書が違うことを言っています。読む人のために、そろえておきます。',
		en: 'The order of the documents settles what is owed, but two documents still say two things.',
	},
	example: {
		fails: {
			files: answer('1営業日'),
			finds: [
				{
					file: 'clauses/inspection.mdx',
					words: 'ご依頼には<Value of="policies.no-support.firstResponse" />以内にお返事します。',
				},
			],
		},
		passes: { files: answer('3営業日') },
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: '二つの文書が違うことを言っています（優先順位により、どちらが正しいかは決まります）',
			en: 'two documents say different things; their order settles which is owed',
		}));
	},
};
