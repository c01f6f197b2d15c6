/**
 * Finds every number in Japanese prose, with its unit: 3回, ３回, 三回, 8,800円, 18時, 12/29, 第12条第2項. What kind of
 * number it is tells callers what to make of it: a quantity needs a source, a law citation or a version does not.
 */
import type { NumberMention } from './number-mention.ts';
import { formOf, KANJI_DIGITS, narrow } from './numerals.ts';
import { readNumberAt } from './scan/rules.ts';

export type { NumberKind, NumberMention } from './number-mention.ts';

/** Longest text in front of a numeral that a rule may begin with (別表第, バージョン). */
const REACH = 12;

/** Every number in `text`, in order, none overlapping. Ordinary words (一部, 第三者, 十分) are passed over. */
export function scanNumbers(text: string): NumberMention[] {
	const plain = narrow(text);
	const numeral = new RegExp(`[\\d${KANJI_DIGITS}①-⒇]|元(?=年)|半(?=[年月日])`, 'g');
	const mentions: NumberMention[] = [];
	let at = 0;
	for (;;) {
		numeral.lastIndex = at;
		const next = numeral.exec(plain)?.index;
		if (next === undefined) return mentions;
		at = Math.max(at, tokenStart(plain, Math.max(0, next - REACH)));
		const found = firstReading(plain, at, next, mentions.at(-1) ?? null);
		if (found === null) {
			at = next + 1;
			continue;
		}
		const { start, reading } = found;
		at = Math.max(reading.end, start + 1);
		if (reading.kind === null) continue;
		const words = text.slice(start, reading.end);
		const { kind, end, value, unit, weekday } = reading;
		mentions.push({ start, end, text: words, kind, value, unit, form: formOf(words), weekday });
	}
}

function firstReading(plain: string, from: number, to: number, last: NumberMention | null) {
	for (let start = from; start <= to; start++) {
		const reading = readNumberAt(plain, start, last);
		if (reading !== null) return { start, reading };
	}
	return null;
}

/** Back to where a Latin word or an address begins, so that none is entered in its middle. */
function tokenStart(plain: string, at: number): number {
	let start = at;
	while (start > 0 && /[!-~]/.test(plain[start - 1] ?? '')) start--;
	return start;
}
