/** 連絡がとれないときの二つの結末: silence delivers in one sentence and ends the contract in another. */
import type { Check, Example } from '../check.ts';
import { inTerms } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const ending = (exception: string): string =>
	`<Rule id="silent-end" when={{ phase: "production", silence: { over: "policies.long-silence.window" } }} then={{ closure: "terminated" }}${exception}>ご連絡のないまま<Value of="policies.long-silence.window" />を過ぎた場合は、契約を終了します。</Rule>`;

const policy: Example['files'] = {
	'policies/long-silence.yaml': `kind: silence
name: 長く連絡がとれないとき
window: 30日
notices: [14日, 1日]
at: '14:00'
holidays: pause
outcome: terminate
reopen: never
`,
};

export const twoOutcomes: Check = {
	id: 'closure/two-outcomes',
	title: { ja: '連絡がとれないときの二つの結末', en: 'silence with two outcomes' },
	summary: {
		ja: 'ご連絡がとれないときの結末は、一つでなければなりません。「検収に合格したとみなす」と「契約を終了する」では、料金が変わります。',
		en: 'Silence may lead to one result only: deemed accepted and contract ended are not the same money.',
	},
	example: {
		fails: {
			files: { ...policy, ...inTerms(ending('')) },
			finds: [
				{
					file: 'clauses/inspection.mdx',
					words: 'ご連絡のないまま<Value of="policies.long-silence.window" />を過ぎた場合は、契約を終了します。',
				},
			],
		},
		passes: { files: { ...policy, ...inTerms(ending(' exceptionTo="services.media.silence"')) } },
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: 'ご連絡がとれないときの結末が、二つあります',
			en: 'silence leads to two different results',
		}));
	},
};
