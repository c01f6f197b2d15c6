/**
 * How a number in prose is recognised: a table of patterns, tried in order at one position of narrowed text; the
 * first that reads wins. What is a name (WordPress 6.5) comes before what is a date, and that before what is a plain
 * quantity, so a number is claimed by the most particular thing that it can be.
 */
import type { NumberMention } from '../number-mention.ts';
import { CITATIONS } from './citations.ts';
import { CLOCKS, DATES } from './dates.ts';
import { NAMES, NUMBERS_OF_THINGS } from './names.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { QUANTITIES } from './quantities.ts';
import type { Here, Reading, Rule } from './rule.ts';

const RULES: readonly Rule[] = [
	...NAMES,
	...CITATIONS,
	...ORDINARY_WORDS,
	...DATES,
	...CLOCKS,
	...NUMBERS_OF_THINGS,
	...QUANTITIES,
];

/** What stands at `at`, or null when no number, name or number word begins there. */
export function readNumberAt(text: string, at: number, last: NumberMention | null): Reading | null {
	const here: Here = { text, at, last, readAt: (other) => readNumberAt(text, other, null) };
	for (const { pattern, read } of RULES) {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		const reading = found === null ? null : read(found, here);
		if (found !== null && reading !== null) {
			return { kind: null, end: at + found[0].length, value: Number.NaN, unit: null, weekday: null, ...reading };
		}
	}
	return null;
}
