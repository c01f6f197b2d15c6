/**
 * What stands around the text of a page and is no part of it: the foot of every page, and on paper the places for what only
 * paper needs, 収入印紙 at the upper left of the first page and 契印 on the seams between pages.
 */
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
	return square(
		'収入印紙',
		millimetres(left),
		millimetres(top),
		millimetres(width),
		millimetres(height),
		document,
		styles,
	);
}

/** One mark a party, at the bound edge: each seal lies half on this page and half on the back of the one before. */
function seams(seals: readonly string[], document: Document, styles: Styles): readonly Placed[] {
	const { top, size, gap, shown } = PAPER.seam;
	return seals.flatMap((label, index) => {
		const y = millimetres(top + index * (size + gap));
		return square(`${label} 契印`, 0, y, millimetres(shown), millimetres(size), document, styles);
	});
}

function square(
	label: string,
	x: number,
	y: number,
	width: number,
	height: number,
	document: Document,
	styles: Styles,
): readonly Placed[] {
	const text = words(label, styles.regular(PAPER.size), document.origin);
	const area = { x, y, width, leading: height };
	return [
		{ type: 'box', x, y, width, height, fill: null, stroke: PAPER.rule, tag: null },
		...typesetLine([text], area, 'center', null).map(grey),
	];
}

function grey(item: Placed): Placed {
	return item.type === 'glyphs' ? { ...item, gray: PAPER.gray } : item;
}
