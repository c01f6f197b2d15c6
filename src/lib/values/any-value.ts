/** A value of whatever kind: what `facts.yaml` holds. The spellings of the kinds do not overlap, but for spans of time. */
import { parseClock } from './clock.ts';
import { parseCount } from './count.ts';
import { parseDate } from './date.ts';
import { parseDueDay } from './due-day.ts';
import { parseDuration } from './duration.ts';
import { parseHours } from './hours.ts';
import { parseMoney } from './money.ts';
import type { Parsed } from './parsed.ts';
import { refused } from './parsed.ts';
import { parseRate } from './rate.ts';
import type { TypedValue } from './value.ts';

/** 30分 and 2時間 are read as periods; as counts they would print the same. */
const parsers: readonly ((text: string) => Parsed<TypedValue>)[] = [
	parseMoney,
	parseRate,
	parseDate,
	parseHours,
	parseClock,
	parseDueDay,
	parseDuration,
	parseCount,
];

const SPELLING = {
	name: { ja: '値', en: 'value' },
	examples: ['3通', '月2回', '10営業日', '5,500円 税込', '年3%', '2026-12-29', '10:00'],
};

export function parseAnyValue(text: string): Parsed<TypedValue> {
	for (const parse of parsers) {
		const found = parse(text);
		if (found.ok) return found;
	}
	return refused(text, SPELLING, {
		ja: '数でないことばは、value ではなく text に書きます。',
		en: 'Words that are no number are written under text, not value.',
	});
}
