/** 月の長さで変わる順序: 1か月 is 28 to 31 days, so beside 30日 the day on which it begins decides which is longer. */
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';
import { orderedPairs, pairFinding } from './ordered-periods.ts';
import { paceOf } from './pace.ts';

export const monthArithmetic: Check = {
	id: 'time/month-arithmetic',
	title: { ja: '月の長さで変わる順序', en: 'order that the month decides' },
	summary: {
		ja: '前後の決まった二つの期間を、一方は月、他方は日で数えると、どの月に始まるかで順序が変わることがあります。1か月は28日から31日までのどれでもあるからです。',
		en: 'Of two periods in a fixed order, one in months and one in days, the month in which they begin may decide.',
	},
	example: {
		fails: {
			files: { 'policies/general.yaml': { replace: 'handover: 14日', with: 'handover: 1か月' } },
			finds: [{ file: 'policies/general.yaml', words: '1か月' }],
		},
		passes: {
			files: {
				'policies/general.yaml': {
					replace: 'handover: 14日\ndataKept: 30日',
					with: 'handover: 1か月\ndataKept: 31日',
				},
			},
		},
	},
	run(input) {
		const { policies, followUps } = orderedPairs(input);
		return [...policies, ...followUps].flatMap((pair) => {
			const [a, b] = [pair.first.period, pair.second.period];
			const paces = new Set([paceOf(a), paceOf(b)]);
			if (!paces.has('months') || !paces.has('clock') || pair.inOrder === null || pair.reversed === null) return [];
			return pairFinding(
				this.id,
				pair,
				{
					ja: `${pair.first.name.ja}（${formatValue(a)}）と${pair.second.name.ja}（${formatValue(b)}）は、始まる月によって順序が変わります`,
					en: `which of ${pair.first.name.en} (${formatValue(a)}) and ${pair.second.name.en} (${formatValue(b)}) ends first depends on the month they begin in`,
				},
				[
					{ ja: '二つとも月で、または二つとも日で書く', en: 'write both in months, or both in days' },
					{
						ja: '月の長さ（28日から31日まで）がどうであっても順序が変わらない差をつける',
						en: 'leave a gap that no length of a month (28 to 31 days) can close',
					},
				],
			);
		});
	},
};
