/** 休みをはさむと入れかわる順序: business days stretch over a long holiday, hours and calendar days do not. */
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';
import { orderedPairs, pairFinding } from './ordered-periods.ts';
import { paceOf } from './pace.ts';

/** A calendar that is settled beyond New Year, where business days are held up. */
const overNewYear = { 'calendar.yaml': { replace: 'years: [2026]', with: 'years: [2026, 2027]' } };

export const unitOrderFlip: Check = {
	id: 'time/unit-order-flip',
	title: { ja: '休みをはさむと入れかわる順序', en: 'order that flips over a holiday' },
	summary: {
		ja: '前後の決まった二つの期間を、一方は営業日、他方は暦日や時間で数えると、連休をはさんだときに順序が入れかわることがあります。',
		en: 'Of two periods in a fixed order, one in business days and one by the clock, a long holiday may flip the order.',
	},
	example: {
		fails: {
			files: { ...overNewYear, 'policies/general.yaml': { replace: 'handover: 14日', with: 'handover: 20営業日' } },
			finds: [{ file: 'policies/general.yaml', words: '20営業日' }],
		},
		passes: {
			files: { ...overNewYear, 'policies/general.yaml': { replace: 'handover: 14日', with: 'handover: 10営業日' } },
		},
	},
	run(input) {
		const { policies, followUps } = orderedPairs(input);
		return [...policies, ...followUps].flatMap((pair) => {
			const [a, b] = [pair.first.period, pair.second.period];
			const mixed = (paceOf(a) === 'office') !== (paceOf(b) === 'office');
			if (!mixed || pair.inOrder === null || pair.reversed === null) return [];
			return pairFinding(
				this.id,
				pair,
				{
					ja: `${pair.first.name.ja}（${formatValue(a)}）は、ふだんは${pair.second.name.ja}（${formatValue(b)}）より後になりませんが、休みをはさむと後になります`,
					en: `${pair.first.name.en} (${formatValue(a)}) usually ends no later than ${pair.second.name.en} (${formatValue(b)}), and over closed days it does`,
				},
				[
					{
						ja: '二つを同じ単位（営業日か、暦日か）で書く',
						en: 'write both in one unit: business days or calendar days',
					},
					{ ja: '長い休みの分だけ、差を広げる', en: 'widen the gap by the longest run of closed days' },
				],
			);
		});
	},
};
