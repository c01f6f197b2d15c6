/** The faces of a contract, read once and used for every document. Where the bytes come from is the caller's affair. */
import { Press } from '../../pdf/write.ts';
import type { Block, Style } from '../../typeset/content.ts';
import { parseFont } from '../../typeset/font.ts';
import { Memory } from '../../typeset/memory.ts';
import type { ParagraphMemory } from '../../typeset/remembered.ts';
import { newParagraphMemory } from '../../typeset/typeset.ts';

export interface PdfFonts {
	readonly regular: Style['fonts'];
	readonly bold: Style['fonts'];
	/** The same faces again, for what differs from one client to the next: its own small subset, so that the large one is shared. */
	readonly filled: { readonly regular: Style['fonts']; readonly bold: Style['fonts'] };
	/** What is remembered from one document to the next. */
	readonly paragraphs: ParagraphMemory;
	readonly parts: Memory<WeakMap<object, readonly Block[]>>;
	readonly press: Press;
}

/** Different contracts (not clients) of one generation. */
const DOCUMENTS = 50;

export interface PdfFontFiles {
	/** TrueType files in order of preference: a character comes from the first that has it. */
	readonly regular: readonly [Uint8Array, ...Uint8Array[]];
	readonly bold: readonly [Uint8Array, ...Uint8Array[]];
}

/** @throws FontError when a file is not a TrueType font. */
export function preparePdfFonts(files: PdfFontFiles): PdfFonts {
	return withNewMemory({ regular: parseAll(files.regular), bold: parseAll(files.bold) });
}

/** The same faces, and nothing remembered. */
export function withNewMemory({ regular, bold }: Pick<PdfFonts, 'regular' | 'bold'>): PdfFonts {
	return {
		regular,
		bold,
		filled: { regular: again(regular), bold: again(bold) },
		paragraphs: newParagraphMemory(),
		parts: new Memory(DOCUMENTS),
		press: new Press(),
	};
}

function again([first, ...others]: Style['fonts']): Style['fonts'] {
	return [{ ...first }, ...others.map((font) => ({ ...font }))];
}

function parseAll([first, ...others]: readonly [Uint8Array, ...Uint8Array[]]): Style['fonts'] {
	return [parseFont(first), ...others.map(parseFont)];
}
