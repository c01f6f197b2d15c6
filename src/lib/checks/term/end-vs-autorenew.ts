/** 終わる契約と自動更新: a fixed end beside a renewal that nobody has to ask for. */
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { opposed, tellOpposed, withinOneText } from '../claims.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const message: Localized = {
	ja: '期間が満了したとき、終わるとも自動で更新するとも書かれています',
	en: 'the contract both ends with its term and renews itself',
};

export const endVsAutorenew: Check = {
	id: 'term/end-vs-autorenew',
	title: { ja: '終了と自動更新', en: 'fixed end against automatic renewal' },
	summary: {
		ja: '期間の満了で終わると書いた契約が、ほかの所で自動更新になっていてはいけません。除くもの（「管理業務を注文した場合を除き」）は、条件として書きます。',
		en: 'A contract that ends with its term must not renew itself elsewhere; what is excepted has to be written as a condition.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="ends" when={{ phase: "operation" }} then={{ renewal: "none" }}>本契約は、期間の満了によって終了し、更新しない。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [{ file: 'clauses/allowance.mdx', words: '本契約は、期間の満了によって終了し、更新しない。' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="ends" when={{ phase: "operation" }} then={{ renewal: "none" }}>本契約は、期間の満了によって終了し、更新しない。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
				'policies/term.yaml': { replace: 'renewal: automatic', with: 'renewal: none' },
			},
		},
	},
	run(input) {
		const inRules = clashDiagnostics(input, this.id, () => message);
		const inWords = opposed(input.project, { topic: 'renewal', one: ['ends'], other: ['renews'], besidesRules: true })
			.flatMap((found) => withinOneText(found))
			.map((found) =>
				tellOpposed(found, {
					code: this.id,
					message,
					fixes: [
						{
							ja: '更新するものを除くと書く（「管理業務を注文した場合を除き、…終了する」）',
							en: 'except what renews itself from what ends',
						},
					],
				}),
			);
		return [...inRules, ...inWords];
	},
};
