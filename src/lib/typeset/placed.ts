/** What the typesetter gives back: pages of things with a place. Points from the top left corner, y downwards. */
import type { Tag } from './content.ts';
import type { Font } from './font.ts';

/** Glyphs of one face and size on one baseline. The four arrays are parallel. */
export interface PlacedGlyphs {
	readonly type: 'glyphs';
	readonly font: Font;
	readonly size: number;
	/** Of the origin that `offsets` count from. */
	readonly x: number;
	readonly y: number;
	readonly glyphs: readonly number[];
	readonly offsets: readonly number[];
	/** The source text of each glyph: joined, they are the text of the line. */
	readonly texts: readonly string[];
	readonly gray: number;
	readonly tag: Tag | null;
}

export interface PlacedRule {
	readonly type: 'rule';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly width: number;
	readonly gray: number;
	readonly tag: Tag | null;
}

export interface PlacedBox {
	readonly type: 'box';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly fill: number | null;
	readonly stroke: { readonly width: number; readonly dash: readonly number[]; readonly gray: number } | null;
	readonly tag: Tag | null;
}

/** Nothing to see: a named place for bookmarks, links and signers. */
export interface PlacedAnchor {
	readonly type: 'anchor';
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export type Placed = PlacedGlyphs | PlacedRule | PlacedBox | PlacedAnchor;

export interface PlacedPage {
	readonly items: readonly Placed[];
}

export function moved(item: Placed, dx: number, dy: number): Placed {
	if (item.type === 'rule') {
		return { ...item, x1: item.x1 + dx, x2: item.x2 + dx, y1: item.y1 + dy, y2: item.y2 + dy };
	}
	return { ...item, x: item.x + dx, y: item.y + dy };
}

/** The same, no longer part of the text: a head that repeats on the next page is read once. */
export function untagged(item: Placed): Placed {
	return item.type === 'anchor' ? item : { ...item, tag: null };
}
