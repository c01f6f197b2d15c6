/** 書かれていない優先順位: two documents differ, and neither says which of them holds. */
import type { Check, Example } from '../check.ts';
import { inTerms } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const answer = 'ご依頼には<Value of="policies.no-support.firstResponse" />以内にお返事します。';

const unordered = (firstResponse: string): Example['files'] => ({
	'clauses/precedence.mdx': '---\ntitle: 協議\n---\nこの規約に定めのないことは、誠実に話し合います。\n',
	'support/standard.yaml': { replace: 'firstResponse: 1営業日', with: `firstResponse: ${firstResponse}` },
	...inTerms(
		`<Rule id="answer" when={{ tier: "standard", phase: "operation" }} then={{ firstResponse: "policies.no-support.firstResponse" }}>${answer}</Rule>`,
	),
});

export const precedenceMissing: Check = {
	id: 'documents/precedence-missing',
	title: { ja: '書かれていない優先順位', en: 'no order of precedence' },
	summary: {
		ja: '二つの文書が違うことを言うとき、どちらが優先するかは、読む人に見える文で書かれていなければなりません。',
		en: 'Where two documents say two things, a sentence that the client can read must say which of them prevails.',
	},
	example: {
		fails: { files: unordered('1営業日'), finds: [{ file: 'clauses/inspection.mdx', words: answer }] },
		passes: { files: unordered('3営業日') },
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: '二つの文書が違うことを言っていますが、どちらが優先するかがどこにも書かれていません',
			en: 'two documents say different things, and no sentence says which of them prevails',
		}));
	},
};
