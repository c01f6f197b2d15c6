/** The column of rows → pages: as full as they go, broken where it hurts least. */
import type { Placed, PlacedPage } from './placed.ts';
import { moved } from './placed.ts';
import type { FlowRow } from './row.ts';
import { whiteAbove } from './row.ts';

/** A page emptier than this is too high a price for a good break; a worse break further down is taken. */
const LEAST_FILL = 0.3;
const NOTHING = 1e-6;

/** @param left, top where the text area begins; @param height its height. Points. */
export function paginate(rows: readonly FlowRow[], left: number, top: number, height: number): readonly PlacedPage[] {
	const pages: PlacedPage[] = [];
	let start = 0;
	while (start < rows.length) {
		const end = endOfPage(rows, start, height);
		pages.push(knownPage(rows.slice(start, end), left, top));
		start = end;
	}
	return pages;
}

function endOfPage(rows: readonly FlowRow[], start: number, height: number): number {
	const bottoms: number[] = [];
	let y = rows[start]?.repeat?.height ?? 0;
	let end = start;
	for (; end < rows.length; end++) {
		const row = rows[end] as FlowRow;
		if (end > start && row.startsPage) return end;
		y += (end === start ? 0 : whiteAbove(rows, end)) + row.height;
		if (y > height + NOTHING) break;
		bottoms.push(y);
	}
	if (end === rows.length) return end;
	let best = end;
	for (let at = end; at > start; at--) {
		if ((bottoms[at - start - 1] ?? 0) < LEAST_FILL * height) break;
		if ((rows[at]?.keep ?? 0) < (rows[best]?.keep ?? 0)) best = at;
	}
	// Something taller than a page stands alone on its own.
	return Math.max(best, start + 1);
}

/** By its first row: what a page was the last time that it began so. */
const known = new WeakMap<
	FlowRow,
	{ readonly rows: readonly FlowRow[]; readonly at: string; readonly page: PlacedPage }
>();

/** A page of the same rows is the same page. */
function knownPage(rows: readonly FlowRow[], left: number, top: number): PlacedPage {
	const at = `${left} ${top}`;
	const [first] = rows as readonly [FlowRow];
	const before = known.get(first);
	if (before?.at === at && before.rows.length === rows.length && before.rows.every((row, i) => row === rows[i])) {
		return before.page;
	}
	const page = { items: place(rows, left, top) };
	known.set(first, { rows, at, page });
	return page;
}

function place(rows: readonly FlowRow[], left: number, top: number): readonly Placed[] {
	const items: Placed[] = [];
	let y = top;
	const put = (row: FlowRow) => {
		for (const item of row.items) items.push(moved(item, left, y));
		y += row.height;
	};
	const repeat = rows[0]?.repeat ?? null;
	if (repeat !== null) put(repeat);
	rows.forEach((row, index) => {
		y += whiteAbove(rows, index);
		put(row);
	});
	return items;
}
