import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseClock } from '../../src/lib/values/clock.ts';
import type { Comparison } from '../../src/lib/values/compare.ts';
import { compareValues } from '../../src/lib/values/compare.ts';
import { parseCount } from '../../src/lib/values/count.ts';
import { parseDate } from '../../src/lib/values/date.ts';
import { parseDueDay } from '../../src/lib/values/due-day.ts';
import { parseDuration } from '../../src/lib/values/duration.ts';
import { parseHours } from '../../src/lib/values/hours.ts';
import { parseMoney } from '../../src/lib/values/money.ts';
import type { Parsed } from '../../src/lib/values/parsed.ts';
import { parseRate } from '../../src/lib/values/rate.ts';
import type { TypedValue } from '../../src/lib/values/value.ts';
import { clocks, counts, dates, dueDays, durations, hours, money, rates } from './arbitrary.ts';

type Parse = (text: string) => Parsed<TypedValue>;

test.each<[Parse, string, string, Comparison]>([
	[parseDuration, '3営業日', '5営業日', 'less'],
	[parseDuration, '2週間', '14日', 'equal'],
	[parseDuration, '90分', '1時間', 'greater'],
	[parseDuration, '1年', '12か月', 'equal'],
	[parseDuration, '1か月', '30日', 'incomparable'],
	[parseDuration, '24時間', '1日', 'incomparable'],
	[parseDuration, '3営業日', '72時間', 'incomparable'],
	[parseDuration, '納品から30日', '検収から30日', 'incomparable'],
	[parseDuration, '契約満了の1か月前', '契約満了の2か月前', 'less'],
	[parseDuration, '納品から30日', '納品から30日（初日算入）', 'incomparable'],
	[parseMoney, '月額33,000円（税込）', '月額30,000円（税別）', 'equal'],
	[parseMoney, '8,000円/時 税別', '8,800円/時 税込', 'equal'],
	[parseMoney, '8,000円/時 税込', '8,000円/時 税別', 'less'],
	[parseMoney, '8,800円/時 税込', '月額8,800円（税込）', 'incomparable'],
	[parseCount, '月3回', '月2回', 'greater'],
	[parseCount, '月2時間', '月90分', 'greater'],
	[parseCount, '月3回', '3回', 'incomparable'],
	[parseCount, '3回', '3ページ', 'incomparable'],
	[parseRate, '年3%', '年14.6%', 'less'],
	[parseRate, '月1%', '年12%', 'incomparable'],
	[parseDate, '2026-12-29', '2027-01-05', 'less'],
	[parseClock, '24:00', '18時', 'greater'],
	[parseHours, '平日 10:00〜18:00', '毎日 9:00〜21:00', 'less'],
	[parseHours, '平日 10:00〜18:00', '月〜金 10:00〜18:00', 'equal'],
	[parseHours, '平日 10:00〜18:00', '平日 9:00〜17:00', 'incomparable'],
	[parseHours, '月〜木 9:00〜18:00', '平日 10:00〜18:00', 'incomparable'],
	[parseDueDay, '当月25日', '翌月10日', 'less'],
	[parseDueDay, '翌月末日', '翌月31日', 'equal'],
])('%o compares %s with %s: %s', (parse, a, b, expected) => {
	const [left, right] = [parse(a), parse(b)];
	if (!left.ok || !right.ok) throw new Error(`${a} or ${b} is not readable`);
	expect(compareValues(left.value, right.value)).toBe(expected);
});

test('values of different kinds have no order', () => {
	expect(compareValues({ kind: 'rate', percent: 3, per: 'none' }, { kind: 'time', minutes: 3 })).toBe('incomparable');
});

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
	less: 'greater',
	greater: 'less',
	equal: 'equal',
	incomparable: 'incomparable',
};

test('every value equals itself, and turning a comparison round turns its answer round', () => {
	const any = fc.oneof(durations, money, counts, rates, dates, clocks, hours, dueDays);
	fc.assert(
		fc.property(any, any, (a, b) => {
			expect(compareValues(a, a)).toBe('equal');
			expect(compareValues(b, a)).toBe(OPPOSITE[compareValues(a, b)]);
		}),
		{ numRuns: 500 },
	);
});
