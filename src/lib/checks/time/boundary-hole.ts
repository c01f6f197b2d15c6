/** どちらにも入らない時点: 「未満」 and 「超える」 both leave out the point between them. */
import type { Check } from '../check.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';

export const boundaryHole: Check = {
	id: 'time/boundary-hole',
	title: { ja: 'どちらにも入らない時点', en: 'point in time on neither side' },
	summary: {
		ja: '「18時まで」と「18時を過ぎたら」、「5日未満」と「5日を超える」のように分けたときは、境目ちょうどがどちらかに入らなければなりません。',
		en: 'Where two sentences divide time, the very point between them must belong to one of them.',
	},
	example: {
		fails: {
			files: {
				'clauses/cancellation.mdx': {
					replace:
						'<Rule id="handover" when={{ phase: "operation" }} then={{ data: "handed-over" }}>お預かりしたデータは、契約が終わったときにお渡しします。</Rule>',
					with: '<Rule id="kept" when={{ phase: "operation", sinceDelivery: { before: "policies.general.acceptance" } }} then={{ data: "kept" }}>納品から<Value of="policies.general.acceptance" />未満で契約が終わったときは、データをお預かりします。</Rule>\n<Rule id="handover" when={{ phase: "operation", sinceDelivery: { over: "policies.general.acceptance" } }} then={{ data: "handed-over" }}>納品から<Value of="policies.general.acceptance" />を超えて契約が終わったときは、データをお渡しします。</Rule>',
				},
			},
			finds: [
				{
					file: 'clauses/cancellation.mdx',
					words:
						'納品から<Value of="policies.general.acceptance" />を超えて契約が終わったときは、データをお渡しします。',
				},
			],
		},
		passes: {
			files: {
				'clauses/cancellation.mdx': {
					replace:
						'<Rule id="handover" when={{ phase: "operation" }} then={{ data: "handed-over" }}>お預かりしたデータは、契約が終わったときにお渡しします。</Rule>',
					with: '<Rule id="kept" when={{ phase: "operation", sinceDelivery: { upTo: "policies.general.acceptance" } }} then={{ data: "kept" }}>納品から<Value of="policies.general.acceptance" />以内で契約が終わったときは、データをお預かりします。</Rule>\n<Rule id="handover" when={{ phase: "operation", sinceDelivery: { over: "policies.general.acceptance" } }} then={{ data: "handed-over" }}>納品から<Value of="policies.general.acceptance" />を超えて契約が終わったときは、データをお渡しします。</Rule>',
				},
			},
		},
	},
	run(input) {
		return gapDiagnostics(input, this.id, {
			message: (where, what) => ({
				ja: `「${what.ja}」の境目ちょうどが、どちらの文にも入っていません（${where.ja}）`,
				en: `the very point between two sentences about ${what.en} belongs to neither (${where.en})`,
			}),
			fixes: [
				{
					ja: '一方を upTo（以下・以内）または from（以上・以後）にして、境目を含める',
					en: 'include the point: upTo or from in one of the two',
				},
			],
		});
	},
};
