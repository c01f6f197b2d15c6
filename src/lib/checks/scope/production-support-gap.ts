/** 制作と保守のすき間: a day that neither the production contract nor the support contract covers. */

import { placeIn } from '../../model/project.ts';
import type { Check } from '../check.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';

export const productionSupportGap: Check = {
	id: 'scope/production-support-gap',
	title: { ja: '制作と保守のすき間', en: 'gap between production and support' },
	summary: {
		ja: '納品してから保守が始まるまでの日に、どちらの契約にも入らない日があってはいけません。',
		en: 'Between delivery and the beginning of support there must be no day that neither contract covers.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="support-begins" when={{ phase: "operation", sinceDelivery: { upTo: "services.media.freePeriod" } }} then={{ treatment: null }} exceptionTo={["within-allowance", "tasks.text-edit.operation.standard", "support.standard"]}>本契約の作業は、納品から<Value of="services.media.freePeriod" />を過ぎた後に始める。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [
				{
					file: 'clauses/allowance.mdx',
					words: '本契約の作業は、納品から<Value of="services.media.freePeriod" />を過ぎた後に始める。',
				},
			],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="support-begins" when={{ phase: "operation", sinceDelivery: { upTo: "services.media.freePeriod" } }} then={{ treatment: "included" }} exceptionTo={["within-allowance", "tasks.text-edit.operation.standard", "support.standard"]}>納品から<Value of="services.media.freePeriod" />以内の作業は、無償とする。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		return gapDiagnostics(input, this.id, {
			message: (where, what) => ({
				ja: `納品の後に、制作の契約でも保守の契約でも「${what.ja}」が決まらない期間があります（${where.ja}）`,
				en: `after delivery there are days on which neither contract decides (${where.en})`,
			}),
			fixes: [
				{ ja: '保守の始まりを早める', en: 'let support begin earlier' },
				{ ja: 'その期間のご依頼の扱いを書く', en: 'write how requests are treated in between' },
			],
			places: () =>
				input.project.services.map((service) => ({
					place: placeIn(service, ['freePeriod']),
					label: { ja: '無償対応期間', en: 'free period' },
				})),
		});
	},
};
