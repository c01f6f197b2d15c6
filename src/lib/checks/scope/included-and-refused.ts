/** 料金内なのに断られる依頼: what one sentence includes, another refuses. */
import type { Check } from '../check.ts';
import { channel, inContract } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const noPhone = (exceptionTo: string): string =>
	`<Rule id="no-phone" when={{ phase: "operation", channel: "phone", allowance: { upTo: "tier.allowance.amount" }, time: "business-hours" }} then={{ treatment: "declined" }} exceptionTo={${exceptionTo}}>電話による依頼には対応しない。</Rule>`;

export const includedAndRefused: Check = {
	id: 'scope/included-and-refused',
	title: { ja: '料金内なのに断られる依頼', en: 'included and refused' },
	summary: {
		ja: '一つの依頼が、ある所では料金に含まれ、ほかの所では対応しないことになっていてはいけません。',
		en: 'One request must not be included in one place and declined in another.',
	},
	example: {
		fails: {
			files: { ...channel('phone'), ...inContract(noPhone('"tasks"')) },
			finds: [{ file: 'clauses/allowance.mdx', words: '作業枠は、<Value of="tier.allowance.amount" />とする。' }],
		},
		passes: { files: { ...channel('phone'), ...inContract(noPhone('["tasks", "within-allowance"]')) } },
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: '同じ依頼が、料金内とも対応外ともされています',
			en: 'one request is both included and declined',
		}));
	},
};
