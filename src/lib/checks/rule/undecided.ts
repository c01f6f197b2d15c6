/** 決まっていない場面: the documents must answer, and do not. */
import type { Check } from '../check.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';

export const undecided: Check = {
	id: 'rule/undecided',
	title: { ja: '決まっていない場面', en: 'undecided scenario' },
	summary: {
		ja: '扱い、料金、返信の期限など、文書が答えなければならないことには、どの場面でも答えがなければなりません。広く当てはまるだけの文は、答えに数えません。',
		en: 'What the documents must answer has to be answered in every scenario; a sentence that covers everything without naming the case does not count.',
	},
	example: {
		fails: {
			files: {
				'clauses/outside-hours.mdx': {
					replace: '[{ phase: ["production", "free-period"],',
					with: '[{ phase: "production",',
				},
			},
			finds: [{ file: 'clauses/outside-hours.mdx', words: '営業時間の外と休業日は、作業を承りません。' }],
		},
		passes: {
			files: {
				'clauses/outside-hours.mdx': {
					replace: '[{ phase: ["production", "free-period"],',
					with: '[{ phase: "production", time: "outside-hours" }, { phase: "free-period",',
				},
			},
		},
	},
	run(input) {
		return gapDiagnostics(input, this.id, {
			message: (where, what) => ({
				ja: `「${what.ja}」が決まっていない場面があります（${where.ja}）`,
				en: `${what.en} is undecided (${where.en})`,
			}),
			fixes: [{ ja: 'この場面の定めを書き足す', en: 'write what holds there' }],
		});
	},
};
