/** 結果のない沈黙: the client falls silent, and nothing follows. */
import type { Check } from '../check.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';

export const noOutcome: Check = {
	id: 'closure/no-outcome',
	title: { ja: '結果のない沈黙', en: 'silence without an outcome' },
	summary: {
		ja: 'ご連絡がとれないまま期間が過ぎたときにどうなるかは、どの段階でも決まっていなければなりません。素材を待つ間だけ除く、という書き方が漏れのもとです。',
		en: 'Once the window of silence has passed, something must follow in every phase; a proviso for one case leaves that case open.',
	},
	example: {
		fails: {
			files: {
				'clauses/inspection.mdx': {
					replace: '<Rule id="deemed',
					with: '<Rule id="awaiting-materials" when={{ phase: "production", cause: "client", silence: { over: "service.silence.window" } }} then={{ closure: null }} exceptionTo="services.media.silence">お客様の素材をお待ちしている間は、正式な納品といたしません。</Rule>\n\n<Rule id="deemed',
				},
			},
			finds: [
				{ file: 'clauses/inspection.mdx', words: 'お客様の素材をお待ちしている間は、正式な納品といたしません。' },
			],
		},
		passes: {
			files: {
				'clauses/inspection.mdx': {
					replace: '<Rule id="deemed',
					with: '<Rule id="awaiting-materials" when={{ phase: "production", cause: "client", silence: { over: "service.silence.window" } }} then={{ closure: "suspended" }} exceptionTo="services.media.silence">お客様の素材をお待ちしている間にご連絡がとれない場合は、作業を中断します。</Rule>\n\n<Rule id="deemed',
				},
			},
		},
	},
	run(input) {
		return gapDiagnostics(input, this.id, {
			message: (where) => ({
				ja: `ご連絡がとれないときにどうなるのかが、決まっていません（${where.ja}）`,
				en: `nothing follows from silence (${where.en})`,
			}),
			fixes: [
				{
					ja: '中断（suspended）・納品（delivered）・終了（terminated）のどれになるかを書く',
					en: 'say which follows: suspended, delivered or terminated',
				},
			],
		});
	},
};
