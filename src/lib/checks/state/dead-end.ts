/** 出口のない停止: work stops, and nothing says how it goes on. */
import type { Check } from '../check.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';
import { endlessSilence } from './endless-silence.ts';

export const deadEnd: Check = {
	id: 'state/dead-end',
	title: { ja: '出口のない停止', en: 'stop without a way out' },
	summary: {
		ja: '作業を止めると定めたら、どうすれば再開するのかも定めなければなりません。再開も終了もない停止は、いつまでも続きます。',
		en: 'What is suspended must say how it is taken up again; a stop without a way out lasts for ever.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="unpaid" when={{ phase: "operation", payment: "overdue" }} then={{ closure: "suspended" }} exceptionTo="support.standard.silence">料金の支払がない間、乙は、作業を停止し、停止の間の料金を請求しない。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [
				{
					file: 'clauses/allowance.mdx',
					words: '料金の支払がない間、乙は、作業を停止し、停止の間の料金を請求しない。',
				},
			],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="unpaid" when={{ phase: "operation", payment: "overdue" }} then={{ closure: "suspended" }} exceptionTo="support.standard.silence">料金の支払がない間、乙は、作業を停止し、停止の間の料金を請求しない。</Rule>\n<Rule id="paid-again" when={{ phase: "operation", payment: "overdue" }} then={{ reopening: "free" }}>支払があったときは、乙は、翌<Term>営業日</Term>から作業を再開する。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		const gaps = gapDiagnostics(input, this.id, {
			message: (where) => ({
				ja: `止めた後の再開が決まっていません（${where.ja}）`,
				en: `nothing says how the work is taken up again (${where.en})`,
			}),
			fixes: [
				{
					ja: '再開の条件を書く（reopening: free / paid / never）',
					en: 'say how it is taken up again (reopening: free, paid or never)',
				},
			],
		});
		return [...gaps, ...endlessSilence(this.id, input)];
	},
};
