/** Tables: cells wrap, rows stay whole, heads repeat. Only a row taller than a page is cut, between lines. */
import type { Block, TableBlock, TableRow } from './content.ts';
import type { Placed } from './placed.ts';
import { moved, untagged } from './placed.ts';
import type { FlowRow, Setting } from './row.ts';
import { KEEP, PLAIN, stacked, whiteAbove } from './row.ts';

/** The share of a cell's spare height that stands above its content. */
const SLACK = { top: 0, middle: 0.5, bottom: 1 } as const;

interface Grid {
	readonly block: TableBlock;
	readonly left: number;
	readonly layOut: LayOut;
}

/** Cells hold blocks of any kind, so what sets blocks is handed in. */
type LayOut = (blocks: readonly Block[], width: number) => readonly FlowRow[];

export function tableRows(block: TableBlock, setting: Setting, layOut: LayOut): readonly FlowRow[] {
	const grid: Grid = { block, left: block.indent ?? 0, layOut };
	const heads = block.head.flatMap((row) => setRow(grid, row, setting.pageHeight));
	const head: FlowRow | null = heads.length === 0 ? null : edged(grid, { ...PLAIN, ...stacked(heads) }, 0);
	const repeat = head === null ? null : { ...head, items: head.items.filter(isDrawn).map(untagged) };
	const room = setting.pageHeight - (head?.height ?? 0);
	const body = block.rows.flatMap((row) => setRow(grid, row, room));
	const rows = body.map((row, index): FlowRow => {
		// Neither the first row alone under the head, nor the last one alone on the next page.
		const lonely = body.length > 2 && (index === 1 || index === body.length - 1);
		const own = index === body.length - 1 ? edged(grid, row, row.height) : row;
		return { ...own, repeat, keep: lonely ? KEEP.lonely : row.keep };
	});
	const first = rows[0];
	if (head === null) return first === undefined ? [] : [edged(grid, first, 0), ...rows.slice(1)];
	if (first === undefined) return [edged(grid, head, head.height)];
	return [head, { ...first, repeat: null, keep: KEEP.heading }, ...rows.slice(1)];
}

function isDrawn(item: Placed): boolean {
	return item.type !== 'anchor';
}

function setRow(grid: Grid, row: TableRow, room: number): readonly FlowRow[] {
	const { columns, padding } = grid.block;
	const cells = row.cells.map((cell, index) => grid.layOut(cell.blocks, (columns[index] ?? 0) - 2 * padding.x));
	const pieces = cut(cells, room - 2 * padding.y);
	return pieces.map((piece) => setPiece(grid, row, piece));
}

/** Each piece holds, for every cell, as many of its lines as fit; nearly always there is one piece. */
function cut(cells: readonly (readonly FlowRow[])[], room: number): readonly (readonly (readonly FlowRow[])[])[] {
	const pieces: (readonly FlowRow[])[][] = [];
	let left = cells;
	do {
		const counts = left.map((rows) => fitting(rows, room));
		pieces.push(left.map((rows, index) => rows.slice(0, counts[index])));
		left = left.map((rows, index) => rows.slice(counts[index]));
	} while (left.some((rows) => rows.length > 0));
	return pieces;
}

function fitting(rows: readonly FlowRow[], room: number): number {
	let height = 0;
	for (const [index, row] of rows.entries()) {
		height += whiteAbove(rows, index) + row.height;
		if (height > room && index > 0) return index;
	}
	return rows.length;
}

function setPiece(grid: Grid, row: TableRow, cells: readonly (readonly FlowRow[])[]): FlowRow {
	const { columns, padding } = grid.block;
	const contents = cells.map(stacked);
	const height = Math.max(0, ...contents.map((content) => content.height)) + 2 * padding.y;
	const fills: Placed[] = [];
	const texts: Placed[] = [];
	let x = grid.left;
	for (const [index, width] of columns.entries()) {
		const cell = row.cells[index];
		const content = contents[index];
		if (cell?.fill !== undefined) {
			fills.push({ type: 'box', x, y: 0, width, height, fill: cell.fill, stroke: null, tag: null });
		}
		if (cell !== undefined && content !== undefined) {
			const slack = SLACK[cell.vertical] * (height - 2 * padding.y - content.height);
			for (const item of content.items) texts.push(moved(item, x + padding.x, padding.y + slack));
		}
		x += width;
	}
	return { ...PLAIN, items: [...fills, ...texts, ...ruling(grid, height)], height, isText: true };
}

/** The frame's upper or lower side, at `y` of a row. */
function edged(grid: Grid, row: FlowRow, y: number): FlowRow {
	const { rules, columns } = grid.block;
	if (rules === null) return row;
	const right = grid.left + columns.reduce((sum, width) => sum + width, 0);
	return { ...row, items: [...row.items, line(grid.left, y, right, y, rules.outer)] };
}

/** Each row draws its own four sides, so that a page may end after any of them. */
function ruling(grid: Grid, height: number): readonly Placed[] {
	const { rules, columns } = grid.block;
	if (rules === null) return [];
	const right = grid.left + columns.reduce((sum, width) => sum + width, 0);
	const lines = [0, height].map((y) => line(grid.left, y, right, y, rules.inner));
	let x = grid.left;
	for (const [index, width] of [0, ...columns].entries()) {
		x += width;
		const outside = index === 0 || index === columns.length;
		lines.push(line(x, 0, x, height, outside ? rules.outer : rules.inner));
	}
	return lines;
}

function line(x1: number, y1: number, x2: number, y2: number, width: number): Placed {
	return { type: 'rule', x1, y1, x2, y2, width, gray: 0, tag: null };
}
