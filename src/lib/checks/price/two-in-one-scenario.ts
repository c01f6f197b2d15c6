/** 一つの場面に二つの料金: Saturday night is outside hours and a closed day, and each has a price of its own. */
import type { Check } from '../check.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

/** A Saturday at 20:00 is a closed day and outside business hours. */
const rates = (holidays: string) => ({
	'support/standard.yaml': {
		replace: 'afterHours: { treatment: declined }\nholidays: { treatment: declined }',
		with: `afterHours: { treatment: extra, rate: '8,800円/時 税込', only: any }
holidays: { treatment: extra, rate: '${holidays}円/時 税込', only: any }`,
	},
	'clauses/allowance.mdx': {
		replace: '乙は、<Term>営業日</Term>に',
		with: `<Rule id="after-hours" when={{ phase: "operation", time: "outside-hours" }} then={{ treatment: "extra", charge: "tier.afterHours.rate" }}>営業時間の外に行う作業の料金は、<Value of="tier.afterHours.rate" />とする。</Rule>

乙は、<Term>営業日</Term>に`,
	},
});

export const twoInOneScenario: Check = {
	id: 'price/two-in-one-scenario',
	title: { ja: '一つの場面に二つの料金', en: 'two prices in one scenario' },
	summary: {
		ja: '一つの場面にあてはまる料金は、一つでなければなりません。土曜の夜が「時間外」でも「休業日」でもあるときに起こります。',
		en: 'Only one price may apply to one scenario; a Saturday night is both outside hours and a closed day.',
	},
	example: {
		fails: {
			files: rates('11,000'),
			finds: [
				{
					file: 'clauses/allowance.mdx',
					words: '営業時間の外に行う作業の料金は、<Value of="tier.afterHours.rate" />とする。',
				},
			],
		},
		passes: { files: rates('8,800') },
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: '同じ場面に、二つの料金があります',
			en: 'two prices apply to one scenario',
		}));
	},
};
