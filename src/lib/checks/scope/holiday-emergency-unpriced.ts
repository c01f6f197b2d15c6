/** 休業日の緊急対応の料金: help on a closed day is promised, and nobody says what it costs. */
import type { Check } from '../check.ts';
import { tellOpposed, unsettled } from '../claims.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';

export const holidayEmergencyUnpriced: Check = {
	id: 'scope/holiday-emergency-unpriced',
	title: { ja: '料金のない休業日の緊急対応', en: 'unpriced emergency on a closed day' },
	summary: {
		ja: '休業日の緊急対応を約束するなら、その料金も書かなければなりません。書かれていない料金は、お客様には無償と読めます。',
		en: 'Whoever promises help on a closed day must say what it costs: what has no price reads as free.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="emergency" when={{ phase: "operation", day: ["saturday", "sunday"] }} then={{ treatment: "extra" }} exceptionTo="support.standard.holidays">緊急のときは、土曜日と日曜日でも早急に対応する。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [{ file: 'clauses/allowance.mdx', words: '緊急のときは、土曜日と日曜日でも早急に対応する。' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="emergency" when={{ phase: "operation", day: ["saturday", "sunday"] }} then={{ treatment: "extra", charge: "tier.hourly" }} exceptionTo="support.standard.holidays">緊急のときは、土曜日と日曜日でも早急に対応する。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		const inRules = gapDiagnostics(input, this.id, {
			message: (where) => ({
				ja: `休業日の対応の料金が、どこにも書かれていません（${where.ja}）`,
				en: `nothing says what the work on closed days costs (${where.en})`,
			}),
			fixes: [
				{ ja: '料金を書く（charge に tier.holidays.rate など）', en: 'write the price (charge: tier.holidays.rate …)' },
				{ ja: '無償なら、treatment を included にする', en: 'if it is free, make the treatment "included"' },
			],
		});
		const inWords = unsettled(input.project, 'emergency', 'unpriced', ['priced']).map((found) =>
			tellOpposed(found, {
				code: this.id,
				level: 'warning',
				message: {
					ja: `「${found.claim.words}」の料金が、この文のどこにも書かれていません。無償と読まれます`,
					en: `the text does not say what "${found.claim.words}" costs, and reads as if it were free`,
				},
				fixes: [{ ja: '料金を書く。無償であれば、そう書く', en: 'write the price, or that it is free' }],
			}),
		);
		return [...inRules, ...inWords];
	},
};
