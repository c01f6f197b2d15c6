import { describe, expect, test } from 'vitest';
import { formatIn } from '../../src/lib/listing/format-in.ts';
import { parseAnyValue } from '../../src/lib/values/any-value.ts';
import { parseHours } from '../../src/lib/values/hours.ts';

const english = (spelling: string): string => {
	const parsed = parseAnyValue(spelling);
	if (!parsed.ok) throw new Error(parsed.reason.en);
	return formatIn('en', parsed.value);
};

describe('a value on an English marketplace', () => {
	test.each([
		['3回', '3 rounds'],
		['1回', '1 round'],
		['5ページ', '5 pages'],
		['30日', '30 days'],
		['1か月', '1 month'],
		['10営業日', '10 business days'],
		['33,000円 税込', 'JPY 33,000 (tax included)'],
		['2026-12-29', '2026-12-29'],
	])('%s is %s', (spelling, words) => {
		expect(english(spelling)).toBe(words);
	});

	test.each([
		['平日 10:00〜18:00', 'Mon-Fri 10:00-18:00 Japan time'],
		['火・木 9:00〜12:30', 'Tue, Thu 9:00-12:30 Japan time'],
	])('hours %s are %s', (spelling, words) => {
		const parsed = parseHours(spelling);
		if (!parsed.ok) throw new Error(parsed.reason.en);
		expect(formatIn('en', parsed.value)).toBe(words);
	});
});
