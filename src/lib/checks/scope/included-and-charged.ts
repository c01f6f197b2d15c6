/** 料金内でもあり別料金でもある依頼: the client reads the one sentence, the invoice follows the other. */
import type { Check } from '../check.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

export const includedAndCharged: Check = {
	id: 'scope/included-and-charged',
	title: { ja: '料金内でもあり別料金でもある依頼', en: 'included and charged' },
	summary: {
		ja: '一つの依頼が、ある所では料金に含まれ、ほかの所では別料金になっていてはいけません。お客様は前者を、請求は後者を根拠にします。',
		en: 'One request must not be included in one place and charged in another: the client reads the first, the invoice the second.',
	},
	example: {
		fails: {
			files: { 'clauses/allowance.mdx': { replace: ' allowance: { upTo: "tier.allowance.amount" },', with: '' } },
			finds: [{ file: 'clauses/allowance.mdx', words: '作業枠は、<Value of="tier.allowance.amount" />とする。' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace:
						' allowance: { upTo: "tier.allowance.amount" }, time: "business-hours" }} then={{ treatment: "included" }}>',
					with: ' time: "business-hours" }} then={{ treatment: "included" }} exceptionTo="tasks">',
				},
			},
		},
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: '同じ依頼が、料金内とも別料金ともされています',
			en: 'one request is both included and charged',
		}));
	},
};
