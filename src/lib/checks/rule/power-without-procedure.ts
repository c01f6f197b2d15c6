/** 手続のない権利: the client may leave, and nobody says how long before. */
import type { Check } from '../check.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';

export const powerWithoutProcedure: Check = {
	id: 'rule/power-without-procedure',
	title: { ja: '手続のない権利', en: 'right without a procedure' },
	summary: {
		ja: '解約できると定めたら、いつまでに申し出て、いつ終わるのかも定めなければなりません。',
		en: 'A right to leave needs its procedure: how long before, and from when it takes effect.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="leave" when={{ phase: "operation" }} then={{ exit: "free" }}>甲は、本契約を解約することができる。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [{ file: 'clauses/allowance.mdx', words: '甲は、本契約を解約することができる。' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="leave" when={{ phase: "operation" }} then={{ exit: "free", exitNotice: "tier.term.exitNotice" }}>甲は、<Value of="tier.term.exitNotice" as="anchored" />までに通知して、本契約を解約することができる。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		return gapDiagnostics(input, this.id, {
			message: (where) => ({
				ja: `解約できるとされていますが、いつまでに申し出るのかがどこにもありません（${where.ja}）`,
				en: `the client may leave, but nothing says how long before (${where.en})`,
			}),
			fixes: [
				{
					ja: '申し出の期限を文に入れ、exitNotice に tier.term.exitNotice と書く',
					en: 'say how long before, and name it: exitNotice: tier.term.exitNotice',
				},
			],
		});
	},
};
