/** One line of a file with marks under it, cut to the width of the frame around the marks. */
import type { Cell } from './width.ts';
import { cellsOf } from './width.ts';

/** Half-open columns, counted from 0 in UTF-16 code units of the line. */
export interface Mark {
	readonly from: number;
	readonly to: number;
}

export interface Excerpt {
	/** Safe to print. */
	readonly text: string;
	/** For every mark, in order: where it begins in `text` and how wide it is, in columns. */
	readonly marks: readonly { readonly indent: number; readonly width: number }[];
}

const ellipsis: Cell = { text: '…', width: 1, start: 0, end: 0 };
/** Columns kept before a mark when the line is cut. */
const lead = 16;

export function excerpt(line: string, marks: readonly Mark[], width: number): Excerpt {
	const cells = cellsOf(line);
	const [from, to] = window(cells, marks, width);
	const shown = cells.slice(from, to);
	if (from > 0) shown.unshift({ ...ellipsis, end: cells[from]?.start ?? 0 });
	if (to < cells.length) shown.push({ ...ellipsis, start: cells[to]?.start ?? 0, end: line.length });
	const text = shown.map((cell) => cell.text).join('');
	return { text, marks: marks.map((mark) => under(shown, mark)) };
}

/** Which cells to show: all when they fit, else those from a little before the first mark. */
function window(cells: readonly Cell[], marks: readonly Mark[], width: number): readonly [number, number] {
	if (total(cells) <= width) return [0, cells.length];
	const first = Math.min(...marks.map(({ from }) => from));
	const marked = cells.findIndex(({ end }) => end > first);
	const anchor = marked < 0 ? cells.length : marked;
	// What follows the mark is shown as long as there is room, then what is before it.
	let from = anchor;
	for (let room = lead; from > 0; from--) {
		room -= cells[from - 1]?.width ?? 0;
		if (room < 0) break;
	}
	const room = width - 2;
	let to = from;
	let used = 0;
	while (to < cells.length && used + (cells[to]?.width ?? 0) <= room) used += cells[to++]?.width ?? 0;
	while (from > 0 && to === cells.length && used + (cells[from - 1]?.width ?? 0) <= room)
		used += cells[--from]?.width ?? 0;
	return [from, to];
}

function under(cells: readonly Cell[], { from, to }: Mark): { readonly indent: number; readonly width: number } {
	let indent = 0;
	let width = 0;
	for (const cell of cells) {
		if (cell.end <= from && cell.end > cell.start) indent += cell.width;
		else if (cell.start < to) width += cell.width;
	}
	return { indent, width: Math.max(1, width) };
}

function total(cells: readonly Cell[]): number {
	return cells.reduce((sum, { width }) => sum + width, 0);
}
