/** Blocks → one long column of rows. */
import type { Block, FrameBlock, GroupBlock, ParagraphBlock } from './content.ts';
import { setSingleLine } from './paragraph.ts';
import type { Placed } from './placed.ts';
import { moved } from './placed.ts';
import { rememberedParagraph } from './remembered.ts';
import type { FlowRow, Keep, Setting } from './row.ts';
import { KEEP, keeping, PLAIN } from './row.ts';
import { tableRows } from './table.ts';

export function rowsOf(blocks: readonly Block[], width: number, setting: Setting): readonly FlowRow[] {
	const rows: FlowRow[] = [];
	for (const block of blocks) {
		const own = knownRows(block, width, setting);
		const previous = rows.at(-1);
		own.forEach((row, index) => {
			rows.push(index === 0 && previous?.keepWithNext ? keeping(row, max(row.keep, KEEP.heading)) : row);
		});
	}
	return keepCompany(rows);
}

/** The caller may hand in the same block again, in another document: its rows are then the same objects. */
const known = new WeakMap<
	Block,
	{ readonly width: number; readonly pageHeight: number; readonly rows: readonly FlowRow[] }
>();

function knownRows(block: Block, width: number, setting: Setting): readonly FlowRow[] {
	const { missing, pageHeight } = setting;
	const before = known.get(block);
	if (before?.width === width && before.pageHeight === pageHeight) return before.rows;
	const count = missing.length;
	const rows = framed(block, rowsOfBlock(block, width, setting));
	if (missing.length === count) known.set(block, { width, pageHeight, rows });
	return rows;
}

function rowsOfBlock(block: Block, width: number, setting: Setting): readonly FlowRow[] {
	switch (block.type) {
		case 'paragraph':
			return paragraphRows(block, width, setting);
		case 'table':
			return tableRows(block, setting, (blocks, measure) => rowsOf(blocks, measure, setting));
		case 'group':
			return groupRows(block, width, setting);
		case 'frame':
			return [frameRow(block, width, setting)];
	}
}

/** What every block has: white around it, a place to start, a name. */
function framed(block: Block, rows: readonly FlowRow[]): readonly FlowRow[] {
	return rows.map((row, index) => {
		const isFirst = index === 0;
		const isLast = index === rows.length - 1;
		const anchor: readonly Placed[] =
			isFirst && block.anchor !== undefined && block.type !== 'frame'
				? [{ type: 'anchor', name: block.anchor, x: block.indent ?? 0, y: 0, width: 0, height: row.height }]
				: [];
		return {
			...row,
			items: [...anchor, ...row.items],
			before: isFirst ? Math.max(row.before, block.before ?? 0) : row.before,
			after: isLast ? Math.max(row.after, block.after ?? 0) : row.after,
			startsPage: row.startsPage || (isFirst && (block.startsPage ?? false)),
			keepWithNext: row.keepWithNext || (isLast && (block.keepWithNext ?? false)),
		};
	});
}

function paragraphRows(block: ParagraphBlock, width: number, setting: Setting): readonly FlowRow[] {
	const lines = rememberedParagraph(block, width, setting.missing, setting.memory);
	return lines.map((line, index) => ({
		...PLAIN,
		...line,
		isText: true,
		keep: index === 1 || (index > 0 && index === lines.length - 1) ? KEEP.lonely : KEEP.free,
	}));
}

function groupRows(block: GroupBlock, width: number, setting: Setting): readonly FlowRow[] {
	const indent = block.indent ?? 0;
	return rowsOf(block.blocks, width - indent, setting).map((row, index) => ({
		...row,
		items: row.items.map((item) => moved(item, indent, 0)),
		keep: index === 0 ? row.keep : KEEP.group,
		company: index === 0 ? Math.max(row.company, block.company) : row.company,
	}));
}

function frameRow(block: FrameBlock, width: number, setting: Setting): FlowRow {
	const room = width - (block.indent ?? 0) - block.width;
	const x = (block.indent ?? 0) + (block.align === 'center' ? room / 2 : block.align === 'end' ? room : 0);
	const words = setSingleLine(block.runs, block.width, 'center', block.height, block.tag ?? null, setting.missing);
	const area = { x, y: 0, width: block.width, height: block.height };
	const tag = block.runs.length === 0 ? (block.tag ?? null) : null;
	const box: Placed = { type: 'box', ...area, fill: null, stroke: block.rule, tag };
	const anchor: readonly Placed[] = block.anchor === undefined ? [] : [{ type: 'anchor', name: block.anchor, ...area }];
	return { ...PLAIN, items: [...anchor, box, ...words.map((item) => moved(item, x, 0))], height: block.height };
}

function keepCompany(rows: readonly FlowRow[]): readonly FlowRow[] {
	const keeps = rows.map((row) => row.keep);
	rows.forEach((row, index) => {
		for (let lines = 0, i = index; lines < row.company && i > 0 && !rows[i]?.startsPage; i--) {
			keeps[i] = KEEP.group;
			if (rows[i - 1]?.isText) lines++;
		}
	});
	return rows.map((row, index) => keeping(row, keeps[index] as Keep));
}

function max(a: Keep, b: Keep): Keep {
	return a > b ? a : b;
}
