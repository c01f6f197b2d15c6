/** The faces of a contract, read once and used for every document. Where the bytes come from is the caller's affair. */
import { Press } from '../../pdf/write.ts';
import type { Style } from '../../typeset/content.ts';
import { parseFont } from '../../typeset/font.ts';

export interface PdfFonts {
	readonly regular: Style['fonts'];
	readonly bold: Style['fonts'];
	readonly press: Press;
}

export interface PdfFontFiles {
	/** TrueType files in order of preference: a character comes from the first that has it. */
	readonly regular: readonly [Uint8Array, ...Uint8Array[]];
	readonly bold: readonly [Uint8Array, ...Uint8Array[]];
}

/** @throws FontError when a file is not a TrueType font. */
export function preparePdfFonts(files: PdfFontFiles): PdfFonts {
	return {
		regular: parseAll(files.regular),
		bold: parseAll(files.bold),
		press: new Press(),
	};
}

function parseAll([first, ...others]: readonly [Uint8Array, ...Uint8Array[]]): Style['fonts'] {
	return [parseFont(first), ...others.map(parseFont)];
}
