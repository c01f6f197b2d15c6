/**
 * How wide text is on a terminal, and how to show what must not be sent to one. Ambiguous characters (①, →, ─) count
 * as narrow: UAX #11 asks for it where the font is unknown, and it is what today's terminals do in Japanese too.
 */
import { eastAsianWidth } from 'get-east-asian-width';

/** What a reader sees as one character. */
export interface Cell {
	/** Safe to print: no control character, no character that turns the direction of writing. */
	readonly text: string;
	/** Columns. */
	readonly width: number;
	/** Half-open, in UTF-16 code units of the line. */
	readonly start: number;
	readonly end: number;
}

const tabWidth = 4;
const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

// Not to be printed: control characters, lone surrogates, line separators, unassigned and private codes, and what is
// formatting without a shape of its own (bidi controls, zero-width spaces). Inside an emoji the last are harmless.
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Cf}\p{Co}\p{Cn}]/u;
const shapeless = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]$/u;
const emoji = /^\p{RGI_Emoji}$/v;

/** The set above is a slow one to look through, and one code unit is an emoji of itself only between ⌚ and ⭕. */
function isEmoji(cluster: string): boolean {
	if (cluster.length === 1 && (cluster < '\u231a' || cluster > '\u2b55')) return false;
	return emoji.test(cluster);
}

/** The cells of one line. Tabs reach to the next stop of four columns. */
export function cellsOf(line: string): Cell[] {
	const cells: Cell[] = [];
	let column = 0;
	for (const { segment, index } of segmenter.segment(line)) {
		const text = segment === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : visible(segment);
		const width = segment === '\t' ? text.length : clusterWidth(text);
		cells.push({ text, width, start: index, end: index + segment.length });
		column += width;
	}
	return cells;
}

/** Columns that text takes after `printable`. */
export function widthOf(text: string): number {
	return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}

/** Text of one line made safe for a terminal. */
export function printable(text: string): string {
	return cellsOf(text)
		.map((cell) => cell.text)
		.join('');
}

function clusterWidth(text: string): number {
	if (isEmoji(text)) return 2;
	let width = 0;
	for (const character of text) {
		if (!shapeless.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: false });
	}
	return width;
}

function visible(cluster: string): string {
	if (!unsafe.test(cluster) || isEmoji(cluster)) return cluster;
	let shown = '';
	for (const character of cluster) shown += unsafe.test(character) ? named(character) : character;
	return shown;
}

function named(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	if (code === 0x7f) return '\u2421';
	return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
