/** The freedoms of spelling that every parser grants: width, spaces, the several ways to write か月. */

/**
 * One spelling for what an author may write in several: full-width digits and signs become ASCII, spaces go, か月 is
 * written with か. A space between two digits stays, so that `3 0日` is refused rather than read as 30.
 */
export function tidy(text: string): string {
	return text
		.normalize('NFKC')
		.trim()
		.replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
		.replace(/[ヶヵカケ箇]月/g, 'か月');
}

/** Pattern source of a whole number, grouped by commas correctly or not at all; no leading zero. */
export const WHOLE = '(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)';

/** The number that `WHOLE` matched; null above `max`. */
export function whole(text: string, max = 999_999_999_999): number | null {
	const digits = text.replaceAll(',', '');
	if (digits.length > 15) return null;
	const n = Number(digits);
	return n <= max ? n : null;
}

/** `33000` → `33,000`. Not `toLocaleString`: the text must not depend on the machine. */
export function grouped(n: number): string {
	return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** An alternation that tries the longest word first. The words must not contain pattern characters other than `/`. */
export function anyOf(words: Iterable<string>): string {
	return [...words].sort((a, b) => b.length - a.length).join('|');
}
