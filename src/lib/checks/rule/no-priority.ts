/** 優先の定めのない二つの規定: two sentences hold at once, answer differently, and nothing says which goes first. */

import { attributeName } from '../../rules/tell.ts';
import type { Check } from '../check.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

export const noPriority: Check = {
	id: 'rule/no-priority',
	title: { ja: '優先の定めのない二つの規定', en: 'two rules, no priority' },
	summary: {
		ja: '一つの場面に二つの定めがあてはまり、結論が違い、どちらが優先するかも書かれていないとき、起きてから争いになります。',
		en: 'Two rules hold in one scenario with different outcomes, and nothing says which goes first.',
	},
	example: {
		fails: {
			files: {
				'clauses/cancellation.mdx': {
					replace: '契約が終わったときにお渡しします。</Rule>',
					with: `契約が終わったときにお渡しします。</Rule>

<Rule id="erasure" when={{ phase: "operation", payment: "overdue" }} then={{ data: "deleted" }}>料金のお支払いがない場合、お預かりしたデータは消去します。</Rule>`,
				},
			},
			finds: [
				{
					file: 'clauses/cancellation.mdx',
					words: 'お預かりしたデータは、契約が終わったときにお渡しします。',
				},
			],
		},
		passes: {
			files: {
				'clauses/cancellation.mdx': {
					replace: '契約が終わったときにお渡しします。</Rule>',
					with: `契約が終わったときにお渡しします。</Rule>

<Rule id="erasure" when={{ phase: "operation", payment: "overdue" }} then={{ data: "deleted" }} exceptionTo="handover">ただし、料金のお支払いがない場合、お預かりしたデータは消去します。</Rule>`,
				},
			},
		},
	},
	run(input) {
		return clashDiagnostics(input, this.id, ({ lead }) => {
			const { ja, en } = attributeName(lead.attribute);
			return {
				ja: `同じ場面に、「${ja}」の答えが二つあります。どちらが優先するかは書かれていません`,
				en: `one scenario has two answers (${en}), and nothing says which goes first`,
			};
		});
	},
};
