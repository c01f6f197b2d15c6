/** 「無制限」と追加料金: revisions without limit, and a charge for the very same revision. */
import type { Check } from '../check.ts';
import { opponent, tellOpposed } from '../claims.ts';
import { inTerms } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';
import { unlimitedAndCharged } from './unlimited-and-charged.ts';

const revisions = (text: string, limit: string): string =>
	`<Rule id="revisions" when={{ phase: "production", task: "text-edit",${limit} time: "business-hours" }} then={{ treatment: "included" }}>${text}</Rule>

<Rule id="large-revisions" when={{ phase: "production", task: "text-edit", revisions: { over: "service.revisions" }, time: "business-hours" }} then={{ treatment: "extra", charge: "policies.revisions.over" }} exceptionTo="tasks">大幅な修正は、別料金とします。</Rule>`;

export const unlimitedVsSurcharge: Check = {
	id: 'value/unlimited-vs-surcharge',
	title: { ja: '「無制限」と追加料金', en: 'unlimited, and charged' },
	summary: {
		ja: '「無制限」や「何度でも」と書いた依頼に、追加料金をいただく場面があってはいけません。',
		en: 'What is said to be unlimited must not be charged for in any scenario.',
	},
	example: {
		// olioli-web.com/rules: 「納品まで修正無制限」 beside 「大幅修正は別料金」.
		fails: {
			files: inTerms(revisions('納品まで、修正は無制限です。', '')),
			finds: [{ file: 'clauses/inspection.mdx', words: '納品まで、修正は無制限です。' }],
		},
		passes: {
			files: inTerms(
				revisions('修正は、サービスごとに定める回数まで料金に含みます。', ' revisions: { upTo: "service.revisions" },'),
			),
		},
	},
	run(input) {
		const inRules = clashDiagnostics(input, this.id, () => ({
			ja: '回数を限らずに料金内とした依頼に、別料金になる場面があります',
			en: 'a request that is included without limit is charged in some scenario',
		}));
		const inWords = unlimitedAndCharged(input.project).map((found) =>
			tellOpposed(found, {
				code: this.id,
				message: {
					ja: `「${found.claim.words}」と言いながら、${opponent(found).ja}とも言っています`,
					en: `"${found.claim.words}" has no limit, but some of it is charged: ${opponent(found).en}`,
				},
				fixes: [
					{
						ja: '料金内の回数と、その先の料金を分けて書く',
						en: 'say how many are included, and the price of the rest',
					},
				],
			}),
		);
		return [...inRules, ...inWords];
	},
};
