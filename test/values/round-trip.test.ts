import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseClock } from '../../src/lib/values/clock.ts';
import { parseCount } from '../../src/lib/values/count.ts';
import { parseDate } from '../../src/lib/values/date.ts';
import { parseDueDay } from '../../src/lib/values/due-day.ts';
import { parseDuration } from '../../src/lib/values/duration.ts';
import type { Style } from '../../src/lib/values/format.ts';
import { formatValue } from '../../src/lib/values/format.ts';
import { parseHours } from '../../src/lib/values/hours.ts';
import { parseMoney } from '../../src/lib/values/money.ts';
import type { Parsed } from '../../src/lib/values/parsed.ts';
import { parseRate } from '../../src/lib/values/rate.ts';
import type { TypedValue } from '../../src/lib/values/value.ts';
import { clocks, counts, dates, dueDays, durations, hours, money, rates } from './arbitrary.ts';

interface Kind {
	readonly name: string;
	readonly parse: (text: string) => Parsed<TypedValue>;
	readonly values: fc.Arbitrary<TypedValue>;
	readonly complete: readonly Style[];
}

const KINDS: readonly Kind[] = [
	{ name: 'duration', parse: parseDuration, values: durations, complete: ['full'] },
	{ name: 'money', parse: parseMoney, values: money, complete: ['default', 'short'] },
	{ name: 'count', parse: parseCount, values: counts, complete: ['default'] },
	{ name: 'rate', parse: parseRate, values: rates, complete: ['default'] },
	{ name: 'date', parse: parseDate, values: dates, complete: ['default', 'plain-date'] },
	{ name: 'time', parse: parseClock, values: clocks, complete: ['default'] },
	{ name: 'hours', parse: parseHours, values: hours, complete: ['default'] },
	{ name: 'due-day', parse: parseDueDay, values: dueDays, complete: ['default'] },
];

describe.each(KINDS)('$name', ({ parse, values, complete }) => {
	test.each(complete)('what the style %s prints is read back as the same value', (style) => {
		fc.assert(
			fc.property(values, (value) => {
				expect(parse(formatValue(value, style))).toEqual({ ok: true, value });
			}),
		);
	});

	test('every string is read or refused with a reason and an example, never thrown at', () => {
		const garbage = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({
				unit: fc.constantFrom(...'0123456789,.:/-%¥円万税込別月額年日時間分か回件ページ営業（）()〜・前後の'),
			}),
			values.map((value) => `${formatValue(value)}。`),
		);
		fc.assert(
			fc.property(garbage, (text) => {
				const read = parse(text);
				if (read.ok) return;
				expect(read.reason.ja).toContain('例: 「');
				expect(read.reason.en).toContain('Examples: 「');
			}),
			{ numRuns: 500 },
		);
	});

	test('the examples that a refusal gives are read', () => {
		const read = parse('でたらめ');
		expect(read.ok).toBe(false);
		const [, list = ''] = (read.ok ? '' : read.reason.ja).split('例: ');
		const examples = [...list.matchAll(/「([^」]+)」/g)].map((found) => found[1] ?? '');
		expect(examples.length).toBeGreaterThan(0);
		for (const example of examples) expect(parse(example)).toMatchObject({ ok: true });
	});
});

test('a period without closing terms is also complete in the anchored style', () => {
	fc.assert(
		fc.property(durations, (any) => {
			const value = { ...any, firstDay: 'excluded', roll: 'none' } as const;
			expect(parseDuration(formatValue(value, 'anchored'))).toEqual({ ok: true, value });
		}),
	);
});
