/** 契約より多くを約束する公開文: the contract prevails, and the client has read the other one. */
import type { Check, Example } from '../check.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const soon = 'ご依頼には<Value of="policies.no-support.firstResponse" />以内にお返事します。';

const listing = (firstResponse: string): Example['files'] => ({
	'policies/no-support.yaml': { replace: 'firstResponse: 3営業日', with: 'firstResponse: 1営業日' },
	'support/standard.yaml': { replace: 'firstResponse: 1営業日', with: `firstResponse: ${firstResponse}` },
	'clauses/note-revisions.mdx': {
		replace: '無料の修正は',
		with: `<Rule id="soon" when={{ tier: "standard", phase: "operation" }} then={{ firstResponse: "policies.no-support.firstResponse" }}>${soon}</Rule>\n\n無料の修正は`,
	},
});

export const listingPromisesMore: Check = {
	id: 'documents/listing-promises-more',
	title: { ja: '契約より多くを約束する公開文', en: 'a public text that promises more' },
	summary: {
		ja: '掲載文や規約が、契約書より多くを約束していてはいけません。契約書が優先するとしても、お客様が読んで決めたのは公開された文です。',
		en: 'A listing or the terms must not promise more than the contract that prevails over them: the client decided on what is public.',
	},
	example: {
		fails: { files: listing('2営業日'), finds: [{ file: 'clauses/note-revisions.mdx', words: soon }] },
		passes: { files: listing('1営業日') },
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: '公開された文が、契約書より多くを約束しています',
			en: 'a public text promises more than the contract gives',
		}));
	},
};
