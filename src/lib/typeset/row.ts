/** A row: what stands side by side and is never cut by a page end. It knows what a page break before it would cost. */
import type { Placed } from './placed.ts';
import { moved } from './placed.ts';
import type { ParagraphMemory } from './remembered.ts';
import type { MissingGlyph } from './shape.ts';

/** What a page break before a row breaks up. The lowest available is chosen. */
export const KEEP = {
	free: 0,
	/** A first or last line of a paragraph alone; a head with a single row below it. */
	lonely: 1,
	/** A heading and what it heads. */
	heading: 2,
	/** A group, and the lines that keep it company. */
	group: 3,
} as const;

export type Keep = (typeof KEEP)[keyof typeof KEEP];

/** Placed from its own top left corner. */
export interface FlowRow {
	readonly items: readonly Placed[];
	readonly height: number;
	/** White above, where the row does not begin a page; the larger of this and the `after` of the row before counts. */
	readonly before: number;
	readonly after: number;
	readonly keep: Keep;
	readonly startsPage: boolean;
	/** A line of text, as company for a group. */
	readonly isText: boolean;
	/** How many lines of text must stand above it on its page. */
	readonly company: number;
	/** Set again at the head of a page that begins with this row: the head of a table. */
	readonly repeat: FlowRow | null;
	readonly keepWithNext: boolean;
}

export interface Setting {
	readonly missing: MissingGlyph[];
	readonly memory: ParagraphMemory;
	/** Height of a page's text area, for what is taller than a page. */
	readonly pageHeight: number;
}

export const PLAIN: Omit<FlowRow, 'items' | 'height'> = {
	before: 0,
	after: 0,
	keep: KEEP.free,
	startsPage: false,
	isText: false,
	company: 0,
	repeat: null,
	keepWithNext: false,
};

/** Rows set one below the other from 0, as in a cell: their items and the height they take. */
export function stacked(rows: readonly FlowRow[]): { readonly items: readonly Placed[]; readonly height: number } {
	const items: Placed[] = [];
	let y = 0;
	rows.forEach((row, index) => {
		y += whiteAbove(rows, index);
		for (const item of row.items) items.push(moved(item, 0, y));
		y += row.height;
	});
	return { items, height: y };
}

/** The white between a row and the one before it. */
export function whiteAbove(rows: readonly FlowRow[], index: number): number {
	return index === 0 ? 0 : Math.max(rows[index - 1]?.after ?? 0, rows[index]?.before ?? 0);
}

const kept = new WeakMap<FlowRow, Map<Keep, FlowRow>>();

/** The same row with another price of a break before it: one object for each, so that pages know their rows again. */
export function keeping(row: FlowRow, keep: Keep): FlowRow {
	if (row.keep === keep) return row;
	let others = kept.get(row);
	if (others === undefined) {
		others = new Map();
		kept.set(row, others);
	}
	let other = others.get(keep);
	if (other === undefined) {
		other = { ...row, keep };
		others.set(keep, other);
	}
	return other;
}
