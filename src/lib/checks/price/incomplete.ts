/** 金額のない別料金: work is said to cost extra, and not how much. */
import type { Check } from '../check.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';

export const incomplete: Check = {
	id: 'price/incomplete',
	title: { ja: '金額のない別料金', en: 'extra charge without a price' },
	summary: {
		ja: '別料金とした作業には、金額か、見積りによることが書かれていなければなりません。税の扱いと単位は、金額の書き方が求めます。',
		en: 'Work at an extra charge needs its price or "quoted"; tax and unit are asked for by the way a price is written.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="over-allowance" when={{ phase: "operation", task: "text-edit", cause: "client", allowance: { over: "tier.allowance.amount" }, time: "business-hours" }} then={{ treatment: "extra" }} exceptionTo="tasks.text-edit.operation.standard">甲の求めによる作業が作業枠を超えるときは、別料金とする。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [{ file: 'clauses/allowance.mdx', words: '甲の求めによる作業が作業枠を超えるときは、別料金とする。' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="over-allowance" when={{ phase: "operation", task: "text-edit", cause: "client", allowance: { over: "tier.allowance.amount" }, time: "business-hours" }} then={{ treatment: "extra", charge: "tier.hourly" }} exceptionTo="tasks.text-edit.operation.standard">甲の求めによる作業が作業枠を超えるときは、別料金とする。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		return gapDiagnostics(input, this.id, {
			message: (where) => ({
				ja: `別料金とされていますが、いくらかがどこにも書かれていません（${where.ja}）`,
				en: `said to cost extra, but nothing says how much (${where.en})`,
			}),
			fixes: [
				{ ja: 'charge に金額の参照（tier.hourly など）を書く', en: 'name the price in charge (tier.hourly …)' },
				{ ja: '見積りによるなら charge: quoted とする', en: 'write charge: quoted, if it is quoted' },
			],
		});
	},
};
