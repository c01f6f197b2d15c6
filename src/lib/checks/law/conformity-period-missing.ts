/** 期間のない契約不適合: a clause that promises to repair defects, and not until when. */
import type { Check } from '../check.ts';
import { atTerms, fails, inTerms } from './examples.ts';
import { conformityPeriods } from './nonconformity.ts';
import { said, speeches, tellSaid, textAround } from './speech.ts';

const wordings = [
	{
		says: /(?:契約不適合|瑕疵)(?:担保)?責任を負(?:う|い|います)|(?:契約不適合|瑕疵)[^。]{0,40}(?:修補|補修|直し)(?:する|ます|を行)/,
		unless: /負(?:わない|いません)/,
	},
];

export const conformityPeriodMissing: Check = {
	id: 'law/conformity-period-missing',
	title: { ja: '期間のない契約不適合', en: 'liability for defects without a period' },
	summary: {
		ja: '契約不適合の責任を書く条には、いつから数えていつまでに知らせるかを書きます。書かないと、知った時から数える期間がいつまでも残ります。',
		en: 'A clause on liability for defects says until when they may be told, and from what the period counts.',
	},
	example: {
		fails: fails(atTerms, '当社は、制作物について契約不適合責任を負います。', '契約不適合責任を負い'),
		passes: {
			files: inTerms(
				'当社は、検収の後<Value of="policies.general.conformity" />以内にお知らせをいただいた不適合について、契約不適合責任を負います。当社が知っていた場合と、お客様が個人の場合の期間は、民法に定める期間とします。',
			),
		},
	},
	run(input) {
		const { project } = input;
		const timed = new Set(conformityPeriods(input).map(({ sentence }) => sentence.speech.passage.id));
		const bound = speeches(project).filter(
			({ passage, binds }) =>
				binds && !timed.has(passage.id) && !/民法[^。]{0,24}(?:期間|による|定め)/.test(textAround(input, passage)),
		);
		return tellSaid(project, 'nonconformity-notice', said(bound, wordings), {
			code: this.id,
			says: (words) => ({
				ja: `期間のない「${words}」は、知った時から1年以内に通知するという定め`,
				en: `"${words}" without a period may be at odds with the rule of one year from knowing`,
			}),
			fixes: [
				{
					ja: '通知の期間と起算点を書く（<Value of="policies.….conformity" as="anchored" />）',
					en: 'state the period and from what it counts (<Value of="policies.….conformity" as="anchored" />)',
				},
				{ ja: '民法に定める期間によるのであれば、そう書く', en: 'say so, if the statutory period is meant' },
			],
		});
	},
};
