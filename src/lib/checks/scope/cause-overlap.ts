/** 二つの原因にあてはまる不具合: 「更新が原因なら無償」「第三者の製品が原因なら有償」, and an update of such a product. */
import type { Check } from '../check.ts';
import { breakageTask, inContract } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const causes = (free: string): string =>
	`<Rule id="update-caused" when={{ phase: "operation", task: "update-breakage", cause: ${free}, time: "business-hours" }} then={{ treatment: "included" }} exceptionTo="tasks">更新に起因する不具合は、無償で復旧する。</Rule>

<Rule id="product-caused" when={{ phase: "operation", task: "update-breakage", cause: ["third-party", "unknown"], time: "business-hours" }} then={{ treatment: "extra", charge: "tier.hourly" }} exceptionTo="tasks">第三者の製品に起因する不具合の復旧は、有償とする。</Rule>`;

export const causeOverlap: Check = {
	id: 'scope/cause-overlap',
	title: { ja: '二つの原因にあてはまる不具合', en: 'one cause under two rules' },
	summary: {
		ja: '原因で扱いを分けるときは、どの原因も一つの定めだけにあてはまらなければなりません。「更新」と「第三者の製品」のように重なると、どちらの料金かで争いになります。',
		en: 'Where treatment depends on the cause, each cause may fall under one rule only.',
	},
	example: {
		fails: {
			files: { ...breakageTask, ...inContract(causes('["agency", "third-party"]')) },
			finds: [{ file: 'clauses/allowance.mdx', words: '更新に起因する不具合は、無償で復旧する。' }],
		},
		passes: { files: { ...breakageTask, ...inContract(causes('"agency"')) } },
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: '一つの原因が、扱いの違う二つの定めにあてはまります',
			en: 'one cause falls under two rules that treat it differently',
		}));
	},
};
