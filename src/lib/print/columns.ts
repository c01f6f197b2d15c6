/** Text in columns of a fixed-width page: Japanese characters take two, Latin ones one. */

/** Combining marks, selectors and joiners stand on the character before them. */
const noWidth = /^[\p{Mark}\p{Cf}]$/u;

/** Ranges of code points that take one column, half-width katakana among them. */
const narrow: readonly (readonly [from: number, to: number])[] = [
	[0x0000, 0x1fff],
	[0x2010, 0x2027],
	[0xff61, 0xffdc],
	[0xffe8, 0xffee],
];

export function columnsOf(text: string): number {
	let columns = 0;
	for (const character of text) {
		if (noWidth.test(character)) continue;
		const code = character.codePointAt(0) ?? 0;
		columns += narrow.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
	}
	return columns;
}

/** Filled up with spaces, full-width ones as far as they go: they keep the columns in a proportional font too. */
export function padEnd(text: string, columns: number): string {
	const missing = Math.max(0, columns - columnsOf(text));
	return text + '　'.repeat(Math.floor(missing / 2)) + ' '.repeat(missing % 2);
}
