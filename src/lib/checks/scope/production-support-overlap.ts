/** 制作と保守が重なる日: the free period of the production contract still runs, and the support contract already charges. */
import type { Check } from '../check.ts';
import { inContract } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const included = {
	'tasks.yaml': { replace: 'free-period: { extra: policies.no-support.hourly }', with: 'free-period: included' },
} as const;

const fromDelivery = (then: string, text: string): string =>
	`<Rule id="from-delivery" when={{ phase: "free-period", task: "text-edit", time: "business-hours" }} then={{ ${then} }}>${text}</Rule>`;

const charged = '納品の後の文章の差し替えは、有償とする。';

export const productionSupportOverlap: Check = {
	id: 'scope/production-support-overlap',
	title: { ja: '制作と保守が重なる日', en: 'production and support on one day' },
	summary: {
		ja: '無償対応期間の中の依頼を、保守の契約が別の扱いにしてはいけません。「九十日は無償」と「納品の翌月から有償」のように、同じ日が二つの契約にあてはまります。',
		en: 'What the free period of the production contract includes must not be treated otherwise by the support contract on the same day.',
	},
	example: {
		fails: {
			files: { ...included, ...inContract(fromDelivery('treatment: "extra", charge: "tier.hourly"', charged)) },
			finds: [{ file: 'tasks.yaml', words: 'included' }],
		},
		passes: {
			files: {
				...included,
				...inContract(fromDelivery('treatment: "included"', '無償対応期間の文章の差し替えは、無償とする。')),
			},
		},
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: '無償対応期間の中の同じ依頼が、制作の側と保守の側で違う扱いになっています',
			en: 'within the free period, production and support treat the same request differently',
		}));
	},
};
