/**
 * Plain literals for PDF's objects (ISO 32000-1 7.3), and their source. A contract has some two thousand of them, each
 * written once: pdf-lib (file.ts) numbers and places them.
 */

/** Points to an object of its own number. */
export class Ref {
	readonly id: number;

	constructor(id: number) {
		this.id = id;
	}
}

/** PDF source, as it stands. */
export class Source {
	readonly source: string;

	constructor(source: string) {
		this.source = source;
	}
}

export type PdfValue =
	| Ref
	| Source
	| string
	| number
	| boolean
	| null
	| readonly PdfValue[]
	| { readonly [key: string]: PdfValue | undefined };

export interface PdfDict {
	readonly [key: string]: PdfValue | undefined;
}

/** A plain literal → PDF source. A string is a name; text goes through `text`. Absent members are left out. */
export function sourceOf(value: PdfValue): string {
	if (typeof value === 'string') return name(value);
	if (typeof value === 'number') return number(value);
	if (typeof value === 'boolean' || value === null) return String(value);
	if (value instanceof Ref) return `${value.id} 0 R`;
	if (value instanceof Source) return value.source;
	if (isList(value)) return `[${value.map(sourceOf).join(' ')}]`;
	let members = '';
	for (const key in value) {
		const member = value[key];
		if (member !== undefined) members += `${name(key)} ${sourceOf(member)}`;
	}
	return `<<${members}>>`;
}

/** A text string, in UTF-16 with its mark: what a reader shows to people. */
export function text(words: string): Source {
	return new Source(`<FEFF${utf16(words)}>`);
}

/** A string of ASCII letters: dates, languages, registries. */
export function ascii(words: string): Source {
	return new Source(`(${words.replaceAll(/[()\\]/g, '\\$&')})`);
}

/** A string of bytes, one a character. A carriage return would be read as a line feed (ISO 32000-1 7.3.4.2). */
export function bytes(characters: string): string {
	return `(${NEEDS_ESCAPE.test(characters) ? characters.replaceAll(ESCAPES, escaped) : characters})`;
}

const NEEDS_ESCAPE = /[()\\\r]/;
const ESCAPES = /[()\\\r]/g;
const escaped = (character: string): string => (character === '\r' ? '\\r' : `\\${character}`);

/** Code units in hexadecimal, four digits each. */
export function utf16(words: string): string {
	let digits = '';
	for (let i = 0; i < words.length; i++) digits += hex(words.charCodeAt(i));
	return digits;
}

/** Four digits: a code of two bytes. */
export function hex(code: number): string {
	return code.toString(16).toUpperCase().padStart(4, '0');
}

/** At most three decimals, a thousandth of a point; never `-0`, never an exponent. */
export function number(value: number): string {
	if (Number.isInteger(value)) return value === 0 ? '0' : String(value);
	const rounded = Math.round(value * 1000) / 1000;
	return rounded === 0 ? '0' : String(rounded);
}

/** Names here are ASCII; what ends a name or begins another object is written by its code (7.3.5). */
function name(letters: string): string {
	return IRREGULAR.test(letters)
		? `/${letters.replaceAll(/[^!-~]|[#()<>[\]{}/%]/g, (letter) => `#${hex(letter.charCodeAt(0)).slice(2)}`)}`
		: `/${letters}`;
}

const IRREGULAR = /[^!-~]|[#()<>[\]{}/%]/;

function isList(value: object): value is readonly PdfValue[] {
	return Array.isArray(value);
}
