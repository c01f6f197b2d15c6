/** あてはまる場面のない規定: a sentence about telephone requests, for a tier without a telephone. */
import type { Check } from '../check.ts';
import { channel, inContract } from '../scenario/examples.ts';
import { unreachableSources } from '../scenario/idle.ts';

const byPhone =
	'<Rule id="by-phone" when={{ phase: "operation", channel: "phone" }} then={{ firstResponse: "tier.channels.0.firstResponse" }}>乙は、電話による依頼に、<Value of="tier.channels.0.firstResponse" />以内に回答する。</Rule>';

export const unreachableClause: Check = {
	id: 'rule/unreachable-clause',
	title: { ja: 'あてはまる場面のない規定', en: 'a rule that can never apply' },
	summary: {
		ja: '条件にあう場面が一つもない定めは、飾りです。なくした窓口や、どのプランにもない作業が、文だけに残っています。',
		en: 'A rule that no scenario meets is decoration: a channel or a kind of work is gone, and only the sentence is left.',
	},
	example: {
		fails: {
			files: inContract(byPhone),
			finds: [
				{
					file: 'clauses/allowance.mdx',
					words: '乙は、電話による依頼に、<Value of="tier.channels.0.firstResponse" />以内に回答する。',
				},
			],
		},
		passes: { files: { ...channel('phone'), ...inContract(byPhone) } },
	},
	run({ project }) {
		return unreachableSources(project, this.id);
	},
};
