/** 誰のものでもない原因: somebody caused it, and no sentence says who pays for it. */
import type { Check } from '../check.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';

export const causeHole: Check = {
	id: 'scope/cause-hole',
	title: { ja: '誰のものでもない原因', en: 'cause nobody answers for' },
	summary: {
		ja: '当社の原因とお客様の原因を定めたら、第三者に原因があるときと、原因のわからないときも定めなければなりません。現実の不具合の多くは、このどちらかです。',
		en: 'Where the cause decides, every cause must be decided: a third party and "nobody knows" are the frequent ones.',
	},
	example: {
		fails: {
			files: {
				'clauses/responsibility.mdx': { replace: 'cause: ["third-party", "unknown"]', with: 'cause: "third-party"' },
			},
			finds: [{ file: 'clauses/responsibility.mdx', words: 'どちらにも原因のない損害は、互いに負担しません。' }],
		},
		passes: {
			files: {
				'clauses/responsibility.mdx': {
					replace: 'cause: ["third-party", "unknown"]',
					with: 'cause: "third-party" }} then={{ liability: "none" }}>第三者に原因のある損害も、互いに負担しません。</Rule>\n\n<Rule id="unknown-cause" when={{ phase: ["production", "free-period", "operation"], cause: "unknown"',
				},
			},
		},
	},
	run(input) {
		return gapDiagnostics(input, this.id, {
			message: (where, what) => ({
				ja: `原因によって分けた「${what.ja}」に、どこにも入らない原因があります（${where.ja}）`,
				en: `${what.en} depends on the cause, and one cause is left out (${where.en})`,
			}),
			fixes: [{ ja: 'この原因のときの定めを書き足す', en: 'write what holds for that cause' }],
		});
	},
};
