/** The typed values that a text says in plain digits: 「月額20,000円（税込）」, 「年3%」, 「12か月」, 「月3回」. */
import { COUNT_UNITS, WINDOWS } from '../values/count.ts';
import { DURATION_UNITS } from '../values/duration.ts';
import { PER_NAMES, parseMoney } from '../values/money.ts';
import type { NumberMention } from '../values/number-mention.ts';
import { narrow } from '../values/numerals.ts';
import { scanNumbers } from '../values/scan-numbers.ts';
import { anyOf } from '../values/spelling.ts';
import type { Count, CountWindow, Duration, DurationUnit, Money, Rate } from '../values/value.ts';

export type SaidKind = Rate | Duration | Money | Count;

export interface SaidInDigits {
	readonly value: SaidKind;
	/** In the text, half-open, with the words that belong to the value: 月額, （税込）, 年. */
	readonly start: number;
	readonly end: number;
	/** Of an amount: whether its words say 税込 or 税別. Where they do not, `tax` is `included` and means nothing. */
	readonly taxSaid: boolean;
}

/** In the order of the text. Numbers that are no value of these kinds (第3条, 18:00, 3名) are left out. */
export function saidInDigits(text: string): SaidInDigits[] {
	const plain = narrow(text);
	return scanNumbers(text).flatMap((mention): SaidInDigits[] => {
		if (mention.kind !== 'quantity' || mention.unit === null) return [];
		return [amount(mention, plain) ?? quantity(mention, plain)].flatMap((found) => found ?? []);
	});
}

/** As far back as the words of a number reach: a line may be very long, and hold very many of them. */
const justBefore = (plain: string, start: number): string => plain.slice(Math.max(0, start - 16), start);

const names = Object.values(PER_NAMES);
const perBefore = new RegExp(`(?:${anyOf(names.flatMap(({ before, alsoBefore }) => [before, ...alsoBefore]))})$`, 'u');
const perAfter = new RegExp(`^(?:${anyOf(names.flatMap(({ after, alsoAfter }) => [after, ...alsoAfter]))})`, 'u');
const taxAfter = /^[ 　]*(?:[（(]税(?:込み?|別|抜き?)[）)]|税(?:込み?|別|抜き?))/;

function amount({ start, end, unit, value: yen }: NumberMention, plain: string): SaidInDigits | null {
	if (unit !== '円' || !Number.isInteger(yen)) return null;
	const before = perBefore.exec(justBefore(plain, start))?.[0] ?? '';
	const after = before === '' ? (perAfter.exec(plain.slice(end))?.[0] ?? '') : '';
	const tax = taxAfter.exec(plain.slice(end + after.length))?.[0] ?? '';
	const parsed = parseMoney(`${before}${yen}円${after} ${tax === '' ? '税込' : tax}`);
	if (!parsed.ok) return null;
	const span = { start: start - before.length, end: end + after.length + tax.length };
	return { value: parsed.value, ...span, taxSaid: tax !== '' };
}

const durationUnits = new Map<string, DurationUnit>(
	(Object.entries(DURATION_UNITS) as [DurationUnit, readonly string[]][]).flatMap(([unit, words]) =>
		words.map((word): [string, DurationUnit] => [word, unit]),
	),
);

const countWindows = Object.entries(WINDOWS) as [Exclude<CountWindow, 'none'>, readonly string[]][];

const rateWindows: readonly (readonly [RegExp, Rate['per']])[] = [
	[/(?:1日|一日|日)(?:あたり|につき)?$/, 'day'],
	[/月(?:あたり|につき|率|利)?$/, 'month'],
	[/年(?:あたり|につき|率|利)?$/, 'year'],
];

/** Read as an author would have typed them into YAML. */
function quantity({ start, end, unit, value: n }: NumberMention, plain: string): SaidInDigits | null {
	const before = justBefore(plain, start).trimEnd();
	const at = { start, end, taxSaid: false };
	if (unit === '%' || unit === '割') {
		const per = rateWindows.find(([words]) => words.test(before))?.[1] ?? 'none';
		return { value: { kind: 'rate', percent: unit === '割' ? n * 10 : n, per }, ...at };
	}
	const span = durationUnits.get(unit ?? '');
	const window = countWindows.find(([, words]) => words.some((word) => before.endsWith(word)))?.[0] ?? 'none';
	if (span && window === 'none')
		return {
			value: { kind: 'duration', n, unit: span, anchor: null, direction: 'after', firstDay: 'excluded', roll: 'none' },
			...at,
		};
	if (unit === null || !COUNT_UNITS.includes(unit)) return null;
	return { value: { kind: 'count', max: n, unit, window }, ...at };
}
