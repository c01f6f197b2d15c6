/** 一つの場面に二つの期限: 「二十四時間以内に回答」 and 「二営業日以内」; on a Friday evening they are days apart. */
import type { Check } from '../check.ts';
import { inContract } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const answer = (of: string): string =>
	`<Rule id="answer" when={{ phase: "operation" }} then={{ firstResponse: "${of}" }}>乙は、依頼に対し<Value of="${of}" />以内に回答する。</Rule>`;

export const twoDeadlines: Check = {
	id: 'response/two-deadlines',
	title: { ja: '一つの場面に二つの期限', en: 'two deadlines in one scenario' },
	summary: {
		ja: '返信、着手、完了の期限は、一つの場面に一つでなければなりません。遅いほうを守っても、早いほうでは遅れになります。',
		en: 'A response, a start or a completion may have one deadline only; keeping the later one breaks the earlier.',
	},
	example: {
		fails: {
			files: inContract(answer('policies.general.incidentNotice')),
			finds: [
				{
					file: 'clauses/allowance.mdx',
					words: '乙は、依頼に対し<Value of="policies.general.incidentNotice" />以内に回答する。',
				},
			],
		},
		passes: { files: inContract(answer('tier.channels.0.firstResponse')) },
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: '同じ場面に、二つの期限があります',
			en: 'two deadlines apply to one scenario',
		}));
	},
};
