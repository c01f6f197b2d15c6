import { expect, test } from 'vitest';
import { isRange, mayBeSame, periodsIn } from '../../src/lib/claims/periods.ts';

test.each([
	['納期は7日', [[7, 'calendar-day']]],
	[
		'7〜14日',
		[
			[7, 'calendar-day'],
			[14, 'calendar-day'],
		],
	],
	[
		'7日／14日／21日',
		[
			[7, 'calendar-day'],
			[14, 'calendar-day'],
			[21, 'calendar-day'],
		],
	],
	['１ヶ月', [[1, 'month']]],
	['二週間', [[2, 'week']]],
	['5営業日', [[5, 'business-day']]],
	['すぐ', []],
] as const)('the periods in %s', (words, periods) => {
	expect(periodsIn(words).map(({ n, unit }) => [n, unit])).toEqual(periods);
});

test.each([
	['7〜14日', true],
	['7-14日', true],
	['アフターサポート7日', false],
	['7日／14日', false],
])('%s is a range: %s', (words, range) => {
	expect(isRange(words)).toBe(range);
});

test('periods differ only where no calendar makes them the same', () => {
	const [month, weeks, days, more, business] = periodsIn('1か月、2週間、14日、45日、5営業日');
	if (!month || !weeks || !days || !more || !business) throw new Error('five periods');
	expect(mayBeSame(weeks, days)).toBe(true);
	expect(mayBeSame(month, days)).toBe(false);
	expect(mayBeSame(month, { n: 30, unit: 'calendar-day' })).toBe(true);
	expect(mayBeSame(more, business)).toBe(true);
});
