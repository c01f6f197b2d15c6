/** 使わなかった分の行方: a monthly allowance, and no word on what was not used. */
import type { Check } from '../check.ts';
import { tellOpposed, unsettled } from '../claims.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';

export const unusedUndefined: Check = {
	id: 'allowance/unused-undefined',
	title: { ja: '使わなかった分の定め漏れ', en: 'unused allowance left open' },
	summary: {
		ja: '毎月の作業枠や、料金に含む作業時間を定めたら、使わなかった分が消えるのか、繰り越されるのかも定めなければなりません。',
		en: 'Where a fee buys an allowance, it must be said whether what was not used expires or carries over.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="unused" when={{ phase: "operation", term: "minimum" }} then={{ carryOver: null }} exceptionTo="support.standard.allowance">最低契約期間の間に使わなかった作業枠については、別に話し合う。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [
				{ file: 'clauses/allowance.mdx', words: '最低契約期間の間に使わなかった作業枠については、別に話し合う。' },
			],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="unused" when={{ phase: "operation" }} then={{ carryOver: "none" }}>使わなかった作業枠は、その月の末日に消滅する。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		const inRules = gapDiagnostics(input, this.id, {
			message: (where) => ({
				ja: `使わなかった分がどうなるのかが、決まっていません（${where.ja}）`,
				en: `what becomes of the unused part is left open (${where.en})`,
			}),
			fixes: [
				{ ja: '消滅するなら carryOver: none と書く', en: 'write carryOver: none, if it expires' },
				{ ja: '繰り越すなら carryOver に期間の参照を書く', en: 'name the period in carryOver, if it carries over' },
			],
		});
		const inWords = unsettled(input.project, 'allowance', 'per-month', ['carried', 'expires']).map((found) =>
			tellOpposed(found, {
				code: this.id,
				level: 'warning',
				message: {
					ja: `「${found.claim.words}」のうち使わなかった分がどうなるのかが、この文のどこにも書かれていません`,
					en: `the text does not say what becomes of the unused part of "${found.claim.words}"`,
				},
				fixes: [{ ja: '失効するのか、翌月に繰り越すのかを書く', en: 'say whether it expires or carries over' }],
			}),
		);
		return [...inRules, ...inWords];
	},
};
