/** Text and boxes in, placed pages out. The same input gives the same output, always and everywhere. */
import type { Block, Run, Tag } from './content.ts';
import { Memory } from './memory.ts';
import { paginate } from './pages.ts';
import { setSingleLine } from './paragraph.ts';
import type { Placed, PlacedPage } from './placed.ts';
import { moved } from './placed.ts';
import type { ParagraphMemory } from './remembered.ts';
import { rowsOf } from './rows.ts';
import type { MissingGlyph } from './shape.ts';
import { naturalWidth, shape } from './shape.ts';

/** Paragraphs of one generation: those of some ten different contracts. */
const PARAGRAPHS = 4000;

export function newParagraphMemory(): ParagraphMemory {
	return new Memory(PARAGRAPHS);
}

/** Points. */
export interface PageShape {
	readonly width: number;
	readonly height: number;
	readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** Characters that no face has, all of them, each with the source that the caller gave its run. */
export class MissingGlyphsError extends Error {
	override readonly name = 'MissingGlyphsError';
	readonly glyphs: readonly MissingGlyph[];

	constructor(glyphs: readonly MissingGlyph[]) {
		super(`no face has: ${[...new Set(glyphs.map(({ text }) => text))].join(' ')}`);
		this.glyphs = glyphs;
	}
}

/**
 * @param memory of paragraphs; hand the same one in for the next document, and what they share is set once.
 * @throws MissingGlyphsError
 */
export function typeset(
	blocks: readonly Block[],
	page: PageShape,
	memory: ParagraphMemory = newParagraphMemory(),
): readonly PlacedPage[] {
	const { margin } = page;
	const missing: MissingGlyph[] = [];
	const pageHeight = page.height - margin.top - margin.bottom;
	const rows = rowsOf(blocks, page.width - margin.left - margin.right, { missing, memory, pageHeight });
	if (missing.length > 0) throw new MissingGlyphsError(missing);
	return paginate(rows, margin.left, margin.top, pageHeight);
}

/** How wide these runs are on one line, in points. What no face has counts for nothing. */
export function widthOf(runs: readonly Run[]): number {
	return naturalWidth(shape(runs, []));
}

/** One line outside the text area. @throws MissingGlyphsError */
export function typesetLine(
	runs: readonly Run[],
	at: { readonly x: number; readonly y: number; readonly width: number; readonly leading: number },
	align: 'start' | 'center' | 'end',
	tag: Tag | null,
): readonly Placed[] {
	const missing: MissingGlyph[] = [];
	const items = setSingleLine(runs, at.width, align, at.leading, tag, missing);
	if (missing.length > 0) throw new MissingGlyphsError(missing);
	return items.map((item) => moved(item, at.x, at.y));
}
