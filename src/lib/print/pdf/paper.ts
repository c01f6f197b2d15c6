/**
 * What stands around the text of a page and is no part of it: the foot of every page, and on paper the places for what only
 * paper needs, 収入印紙 at the upper left of the first page and 契印 on the seams between pages.
 */
import { stampNote } from '../../document/stamp-note.ts';
import type { Document } from '../../document/tree.ts';
import type { Placed, PlacedPage } from '../../typeset/placed.ts';
import { typesetLine } from '../../typeset/typeset.ts';
import { withNumbers } from './footer.ts';
import type { Styles } from './runs.ts';
import { words } from './runs.ts';
import { millimetres, PAPER } from './style.ts';

export function decorated(pages: readonly PlacedPage[], document: Document, styles: Styles): readonly PlacedPage[] {
	const footed = withNumbers(pages, document, styles);
	const { signature } = document;
	if (signature?.mode !== 'paper') return footed;
	const seals = signature.parties.map(({ label }) => label);
	return footed.map(({ items }, index) => ({
		items: [...items, ...(index === 0 ? stamp(document, styles) : seams(seals, document, styles))],
	}));
}

function stamp(document: Document, styles: Styles): readonly Placed[] {
	const { left, top, width, height } = PAPER.stamp;
	const duty = document.signature?.stamp ?? null;
	const lines = ['収入印紙', ...(duty === null ? [] : [stampNote(duty).ja])];
	return square(
		lines,
		{ x: millimetres(left), y: millimetres(top), width: millimetres(width), height: millimetres(height) },
		document,
		styles,
	);
}

/** One mark a party, at the bound edge: each seal lies half on this page and half on the back of the one before. */
function seams(seals: readonly string[], document: Document, styles: Styles): readonly Placed[] {
	const { top, size, gap, shown } = PAPER.seam;
	return seals.flatMap((label, index) => {
		const y = millimetres(top + index * (size + gap));
		const area = { x: 0, y, width: millimetres(shown), height: millimetres(size) };
		return square([`${label} 契印`], area, document, styles);
	});
}

/** A dotted place with a line or two of small grey words in its middle; points. */
function square(
	lines: readonly string[],
	{ x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
	document: Document,
	styles: Styles,
): readonly Placed[] {
	const first = y + height / 2 - (lines.length * PAPER.leading) / 2;
	return [
		{ type: 'box', x, y, width, height, fill: null, stroke: PAPER.rule, tag: null },
		...lines.flatMap((line, index) => {
			const text = words(line, styles.regular(PAPER.size), document.origin);
			const area = { x, y: first + index * PAPER.leading, width, leading: PAPER.leading };
			return typesetLine([text], area, 'center', null).map(grey);
		}),
	];
}

function grey(item: Placed): Placed {
	return item.type === 'glyphs' ? { ...item, gray: PAPER.gray } : item;
}
