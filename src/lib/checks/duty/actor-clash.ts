/** 同じ義務を負う二人: each side waits for the other. */
import type { Check } from '../check.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

export const actorClash: Check = {
	id: 'duty/actor-clash',
	title: { ja: '同じ義務を負う二人', en: 'the same duty on both sides' },
	summary: {
		ja: '同じことを、甲の義務とも乙の義務とも書いてはいけません。どちらも相手がすると思います。',
		en: 'The same thing must not be the duty of both parties: each will wait for the other.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="materials-agency" when={{ phase: "operation" }} then={{ agency: { materials: "must" } }}>素材は、乙が用意する。</Rule>\n\n<Rule id="materials-client" when={{ phase: "operation" }} then={{ client: { materials: "must" } }}>素材は、甲が用意する。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [{ file: 'clauses/allowance.mdx', words: '素材は、乙が用意する。' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="materials-agency" when={{ phase: "operation" }} then={{ agency: { materials: "must" } }}>素材は、乙が用意する。</Rule>\n\n<Rule id="materials-client" when={{ phase: "production" }} then={{ client: { materials: "must" } }}>制作の素材は、甲が用意する。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: '同じことが、お客様の義務とも当社の義務とも書かれています',
			en: 'the same is said to be the duty of either party',
		}));
	},
};
