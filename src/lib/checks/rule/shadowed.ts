/** いつも置きかえられる規定: 「緊急のときは無償」, and an exception to it that takes everything. */
import type { Check } from '../check.ts';
import { inContract } from '../scenario/examples.ts';
import { shadowedSources } from '../scenario/idle.ts';

const charged = (cause: string): string =>
	`<Rule id="urgent" when={{ phase: "operation", task: "text-edit", payment: "paid", cause: "client", time: "business-hours" }} then={{ treatment: "included" }} exceptionTo="tasks">緊急の作業は、無償とする。</Rule>

<Rule id="always-charged" when={{ phase: "operation", task: "text-edit", payment: "paid", cause: ${cause}, time: "business-hours" }} then={{ treatment: "extra", charge: "tier.hourly" }} exceptionTo={["urgent", "within-allowance", "tasks"]}>前項にかかわらず、作業はすべて有償とする。</Rule>`;

export const shadowed: Check = {
	id: 'rule/shadowed',
	title: { ja: 'いつも置きかえられる規定', en: 'a rule that is always overridden' },
	summary: {
		ja: 'どの場面でも例外に置きかえられる定めは、書いてあるのに働きません。読んだ人は、働くものと思います。',
		en: 'A rule that gives way in every scenario stands in the text and does nothing, while its reader relies on it.',
	},
	example: {
		fails: {
			files: inContract(charged('["client", "unknown"]')),
			finds: [{ file: 'clauses/allowance.mdx', words: '緊急の作業は、無償とする。' }],
		},
		passes: { files: inContract(charged('"unknown"')) },
	},
	run({ project }) {
		return shadowedSources(project, this.id);
	},
};
