/** Values of the right kind in the wrong form for their field: a monthly fee without /月, an allowance without 月. */
import { WINDOWS } from './count.ts';
import { formatValue } from './format.ts';
import { PER_NAMES } from './money.ts';
import type { Parsed } from './parsed.ts';
import { grouped } from './spelling.ts';
import { canonicalUnit } from './units.ts';
import type { Count, CountWindow, Money, Per } from './value.ts';

/** What an amount in one field may be per; the first is the usual one. */
export type PerForm = readonly [Per, ...Per[]];

/** How a count in one field is counted; the first of each is the usual one. */
export interface CountForm {
	readonly windows?: readonly [CountWindow, ...CountWindow[]];
	readonly units?: readonly [string, ...string[]];
}

const spelledMoney = ({ yen, tax, rate }: Money, per: Per): string => {
	const after = per === 'once' ? '' : PER_NAMES[per].after;
	const eight = rate === 8 ? '（軽減税率8%）' : '';
	return `${grouped(yen)}円${after} ${tax === 'included' ? '税込' : '税別'}${eight}`;
};

const called = (per: Per): string => (per === 'once' ? '一度きりの金額' : `${PER_NAMES[per].before}の金額`);

/** Refuses an amount that is per something else, with the spelling that was probably meant. */
export function fitsPer(parsed: Parsed<Money>, [usual, ...others]: PerForm): Parsed<Money> {
	if (!parsed.ok || parsed.value.per === usual || others.includes(parsed.value.per)) return parsed;
	const { value } = parsed;
	const found = formatValue(value, 'short');
	const form = `…円${usual === 'once' ? '' : PER_NAMES[usual].after}`;
	// Only what is missing or too much can be mended; 396,000円/年 is not so many yen a month.
	if (value.per !== 'once' && usual !== 'once')
		return {
			ok: false,
			reason: {
				ja: `「${found}」は${called(value.per)}です。ここは${called(usual)}なので、「${form}」の形で書きます。`,
				en: `「${found}」 is per ${value.per}; this field is per ${usual}, written 「${form}」.`,
			},
		};
	const mended = spelledMoney(value, usual);
	const missing = value.per === 'once';
	return {
		ok: false,
		reason: {
			ja: missing
				? `「${found}」には、何あたりの金額かがありません。「${mended}」と書きます。`
				: `「${found}」は${called(value.per)}です。ここは${called('once')}なので、「${mended}」と書きます。`,
			en: missing
				? `「${found}」 does not say what it is per: write 「${mended}」.`
				: `「${found}」 is per ${value.per}, and this field is an amount paid once: write 「${mended}」.`,
		},
	};
}

const spelledCount = ({ max }: Count, window: CountWindow, unit: string): string =>
	`${window === 'none' ? '' : WINDOWS[window][0]}${grouped(max)}${unit}`;

/** Refuses a count that starts anew at other times, or that counts other things. */
export function fitsCount(parsed: Parsed<Count>, { windows, units }: CountForm): Parsed<Count> {
	if (!parsed.ok) return parsed;
	const { value } = parsed;
	const found = formatValue(value);
	const unitFits = !units || units.some((unit) => canonicalUnit(unit) === canonicalUnit(value.unit));
	const windowFits = !windows || windows.includes(value.window);
	if (unitFits && windowFits) return parsed;
	const window = windowFits ? value.window : (windows?.[0] ?? value.window);
	const mended = spelledCount(value, window, unitFits ? value.unit : (units?.[0] ?? value.unit));
	if (!unitFits)
		return {
			ok: false,
			reason: {
				ja: `「${found}」の単位は、ここでは${units?.map((unit) => `「${unit}」`).join('か')}です。「${mended}」のように書きます。`,
				en: `「${found}」 is counted in ${units?.join(' or ')} here, as in 「${mended}」.`,
			},
		};
	const missing = value.window === 'none';
	return {
		ok: false,
		reason: {
			ja: missing
				? `「${found}」には、いつごとの数かがありません。「${mended}」と書きます。`
				: `「${found}」は、ここでは「${mended}」のように書きます。`,
			en: missing
				? `「${found}」 does not say how often: write 「${mended}」.`
				: `「${found}」 is written 「${mended}」 here.`,
		},
	};
}

/** 298000 as the field's own example is written: 「298,000円 税込」, 「298,000円 税別」. Empty where it has no number. */
export function spelledLike(example: string | undefined, digits: number): string[] {
	if (example === undefined || !/\d/.test(example) || !Number.isInteger(digits) || digits < 0) return [];
	const number = example.includes('円') ? grouped(digits) : String(digits);
	const like = example.replace(/\d[\d,]*(?:\.\d+)?/, number);
	// The tax basis is never guessed.
	return like.includes('税込') ? [like, like.replace('税込', '税別')] : [like];
}
