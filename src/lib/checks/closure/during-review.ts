/** 確認の期間の中の終了: the client has days to look, and silence ends things before they are over. */
import type { Check } from '../check.ts';
import { inTerms } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const review = (exception: string): string =>
	`<Rule id="silent-end" when={{ phase: "free-period", silence: { over: "policies.silence.window" } }} then={{ closure: "terminated" }}>ご連絡のないまま<Value of="policies.silence.window" />を過ぎた場合は、終了とします。</Rule>

<Rule id="review" when={{ phase: "free-period", sinceDelivery: { upTo: "policies.general.acceptance" } }} then={{ closure: "open" }}${exception}>ご確認の期間の間は、終了しません。</Rule>`;

export const duringReview: Check = {
	id: 'closure/during-review',
	title: { ja: '確認の期間の中の終了', en: 'closure during a review' },
	summary: {
		ja: 'ご確認のための期間が終わる前に、ご連絡がないことを理由に終えてはいけません。「沈黙七日で終了」と「検収十四日」が重なると起こります。',
		en: 'Silence must not end things while an agreed review period still runs.',
	},
	example: {
		fails: {
			files: inTerms(review('')),
			finds: [
				{
					file: 'clauses/inspection.mdx',
					words: 'ご連絡のないまま<Value of="policies.silence.window" />を過ぎた場合は、終了とします。',
				},
			],
		},
		passes: { files: inTerms(review(' exceptionTo="silent-end"')) },
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: 'ご確認の期間が終わる前に、ご連絡がないことで終わってしまいます',
			en: 'silence ends things while the review period still runs',
		}));
	},
};
