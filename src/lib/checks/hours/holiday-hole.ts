/** 決まっていない休日: 「平日」 and 「土日」 leave out the holiday that falls on a weekday. */
import type { Check } from '../check.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';

export const holidayHole: Check = {
	id: 'hours/holiday-hole',
	title: { ja: '決まっていない休日', en: 'undecided holiday' },
	summary: {
		ja: '営業日と土日だけを決めても、平日にあたる祝日や休業期間の扱いは決まりません。',
		en: 'Deciding weekdays and weekends leaves open the public holiday on a weekday and the office closure.',
	},
	example: {
		fails: {
			files: {
				'clauses/outside-hours.mdx': {
					replace: '[{ phase: ["production", "free-period"], time: "outside-hours" }',
					with: '[{ phase: ["production", "free-period"], day: "business-day", time: "outside-hours" }, { phase: ["production", "free-period"], day: ["saturday", "sunday"] }',
				},
			},
			finds: [{ file: 'clauses/outside-hours.mdx', words: '営業時間の外と休業日は、作業を承りません。' }],
		},
		passes: {
			files: {
				'clauses/outside-hours.mdx': {
					replace: '[{ phase: ["production", "free-period"], time: "outside-hours" }',
					with: '[{ phase: ["production", "free-period"], day: ["business-day", "half-day"], time: "outside-hours" }, { phase: ["production", "free-period"], day: ["saturday", "sunday", "regular-holiday", "national-holiday", "closure"] }',
				},
			},
		},
	},
	run(input) {
		return gapDiagnostics(input, this.id, {
			message: (where, what) => ({
				ja: `「${what.ja}」が決まっていない休みの日があります（${where.ja}）`,
				en: `${what.en} is undecided on some closed days (${where.en})`,
			}),
			fixes: [
				{
					ja: 'time: outside-hours だけで書き、休みの日をすべて含める',
					en: 'write time: outside-hours, which covers every closed day',
				},
			],
		});
	},
};
