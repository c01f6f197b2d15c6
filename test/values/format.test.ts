import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDuration } from '../../src/lib/values/duration.ts';
import type { Style } from '../../src/lib/values/format.ts';
import { formatValue, stylesOf } from '../../src/lib/values/format.ts';
import { parseMoney } from '../../src/lib/values/money.ts';
import { grossOf, netOf, priceOf } from '../../src/lib/values/price.ts';
import type { Duration, Money, TypedValue } from '../../src/lib/values/value.ts';
import { money } from './arbitrary.ts';

const monthly: Money = { kind: 'money', yen: 33_000, tax: 'included', rate: 10, per: 'month' };
const hourly: Money = { kind: 'money', yen: 8_000, tax: 'excluded', rate: 10, per: 'hour' };
const silence: Duration = {
	kind: 'duration',
	n: 7,
	unit: 'business-day',
	anchor: 'last-contact',
	direction: 'after',
	firstDay: 'excluded',
	roll: 'none',
};

test.each<[TypedValue, Style, string]>([
	[monthly, 'default', '月額33,000円（税込）'],
	[monthly, 'amount', '33,000円（税込）'],
	[monthly, 'net', '30,000円（税別）'],
	[monthly, 'gross', '33,000円（税込）'],
	[monthly, 'tax', '3,000円'],
	[monthly, 'short', '33,000円/月（税込）'],
	[hourly, 'default', '1時間あたり8,000円（税別）'],
	[hourly, 'gross', '8,800円（税込）'],
	[hourly, 'short', '8,000円/時（税別）'],
	[{ ...monthly, per: 'once', yen: 440_000 }, 'default', '440,000円（税込）'],
	[{ ...monthly, per: 'once', yen: 1_080, rate: 8 }, 'default', '1,080円（税込・軽減税率8%）'],
	[silence, 'default', '7営業日'],
	[silence, 'anchored', '最終連絡から7営業日'],
	[{ ...silence, n: 1, unit: 'month', anchor: 'term-end', direction: 'before' }, 'anchored', '契約満了の1か月前'],
	[{ ...silence, firstDay: 'included' }, 'full', '最終連絡から7営業日（初日算入）'],
	[{ kind: 'count', max: 3, unit: '回', window: 'month' }, 'default', '月3回'],
	[{ kind: 'count', max: 3, unit: '回', window: 'month' }, 'number', '3回'],
	[{ kind: 'count', max: 2, unit: '通', window: 'day' }, 'default', '1日2通'],
	[{ kind: 'count', max: 3, unit: '回', window: 'project' }, 'default', '1案件につき3回'],
	[{ kind: 'rate', percent: 14.6, per: 'year' }, 'default', '年14.6%'],
	[{ kind: 'date', iso: '2026-12-29' }, 'default', '2026年12月29日（火）'],
	[{ kind: 'date', iso: '2026-12-29' }, 'plain-date', '2026年12月29日'],
	[{ kind: 'time', minutes: 570 }, 'default', '9:30'],
	[
		{ kind: 'hours', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: 600, to: 1080, holidays: 'closed' },
		'default',
		'平日10:00〜18:00',
	],
	[
		{ kind: 'hours', days: ['mon', 'tue', 'wed', 'thu', 'sat'], from: 600, to: 1440, holidays: 'open' },
		'default',
		'月〜木・土（祝日を含む）10:00〜24:00',
	],
	[
		{ kind: 'hours', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: 600, to: 1080, holidays: 'closed' },
		'times',
		'10:00から18:00まで',
	],
	[{ kind: 'due-day', monthOffset: 1, day: 'end' }, 'default', '翌月末日'],
	[{ kind: 'due-day', monthOffset: 1, day: 'end' }, 'of-month', '翌月末日'],
	[{ kind: 'due-day', monthOffset: 0, day: 25 }, 'of-month', '25日'],
])('%o in the style %s is %s', (value, style, text) => {
	expect(formatValue(value, style)).toBe(text);
});

test('every style that a kind offers prints something of its own', () => {
	for (const value of [monthly, silence] as const) {
		const texts = stylesOf(value.kind).map((style) =>
			formatValue({ ...value, ...{ tax: 'excluded', roll: 'next-business-day' } } as TypedValue, style),
		);
		expect(new Set(texts).size).toBe(texts.length - (value.kind === 'money' ? 1 : 0));
	}
});

describe('a price', () => {
	test('is its net amount and its tax together', () => {
		fc.assert(
			fc.property(money, (value) => {
				const { net, tax, gross } = priceOf(value);
				expect(net + tax).toBe(gross);
				expect([net, tax, gross].every((yen) => Number.isInteger(yen) && yen >= 0)).toBe(true);
			}),
		);
	});

	test('keeps its three amounts when a net price is said with tax', () => {
		fc.assert(
			fc.property(money, (value) => {
				const net = { ...value, tax: 'excluded' } as const;
				expect(priceOf(grossOf(net))).toEqual(priceOf(net));
				expect(netOf(grossOf(net))).toEqual(net);
			}),
		);
	});

	test('has its tax rounded down', () => {
		expect(priceOf({ ...hourly, yen: 19 })).toEqual({ net: 19, tax: 1, gross: 20 });
		expect(priceOf({ ...monthly, yen: 999 })).toEqual({ net: 909, tax: 90, gross: 999 });
		expect(priceOf({ ...monthly, yen: 1_080, rate: 8 })).toEqual({ net: 1_000, tax: 80, gross: 1_080 });
	});
});

test('author spellings of one value print as one text', () => {
	const prices = ['月額33,000円（税込）', '33000円/月 税込', '￥33,000/月（税込）', '毎月3.3万円 税込み'].map((text) =>
		parseMoney(text),
	);
	const texts = prices.map((read) => (read.ok ? formatValue(read.value) : read.reason.ja));
	expect(new Set(texts)).toEqual(new Set(['月額33,000円（税込）']));
	const read = parseDuration('３ヶ月間');
	expect(read.ok && formatValue(read.value)).toBe('3か月');
});
