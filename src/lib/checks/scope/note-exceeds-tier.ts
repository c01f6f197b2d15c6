/** プランを超える注意書き: a note for all tiers promises what one of them does not include. */
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { opposed, tellOpposed, withinOneText } from '../claims.ts';
import { inTerms, premiumTier } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const note = (tier: string, text: string): string =>
	`<Rule id="watching-over" when={{ tier: ${tier}, phase: "operation", task: "update-breakage", time: "business-hours" }} then={{ treatment: "included" }}>${text}</Rule>`;

/** kotohomu.com/wordpress-discas: the sentence stands under all plans, the cheapest of which has no such work. */
const allPlans = '不具合を発見した場合は、ご連絡がなくとも直ちに対応作業を行います。';

const message: Localized = {
	ja: '全プランに向けた公開の文が、このプランに含まれない作業を約束しています',
	en: 'a public sentence for all tiers promises what this tier does not include',
};

export const noteExceedsTier: Check = {
	id: 'scope/note-exceeds-tier',
	title: { ja: 'プランを超える注意書き', en: 'a note that exceeds a tier' },
	summary: {
		ja: '全プランに向けた注意書きが、あるプランに含まれない作業まで約束していてはいけません。読んだお客様は、ご自分のプランのことだと受けとります。',
		en: 'A public note for all tiers must not promise work that one of the tiers does not include.',
	},
	example: {
		fails: {
			files: { ...premiumTier, ...inTerms(note('["standard", "premium"]', allPlans)) },
			finds: [{ file: 'clauses/inspection.mdx', words: allPlans }],
		},
		passes: {
			files: { ...premiumTier, ...inTerms(note('"premium"', `プレミアムでは、${allPlans}`)) },
		},
	},
	run(input) {
		const inRules = clashDiagnostics(input, this.id, () => message);
		const inWords = opposed(input.project, {
			topic: 'unasked-repair',
			one: ['done'],
			other: ['not-included'],
			besidesRules: true,
		})
			.flatMap((found) => withinOneText(found))
			.map((found) =>
				tellOpposed(found, {
					code: this.id,
					message,
					fixes: [{ ja: 'その作業を含むプランの名を書く', en: 'name the plans that include the work' }],
				}),
			);
		return [...inRules, ...inWords];
	},
};
