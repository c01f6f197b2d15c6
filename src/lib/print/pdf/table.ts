/** Tables: ruled, heads in grey and repeated on the next page, the first column a header where the tree says so. */
import type { Cell, Table } from '../../document/tree.ts';
import type { StructureElement } from '../../pdf/structure.ts';
import type * as Typeset from '../../typeset/content.ts';
import type { Styles } from './runs.ts';
import { element, runsOf, words } from './runs.ts';
import { MEASURE, TABLE } from './style.ts';

/** How a table is set: points, but for `measure`, the width of the text around it. */
export interface TableLook {
	readonly measure: number;
	readonly size: number;
	readonly leading: number;
	/** Of a row that is filled in by hand. */
	readonly fillLeading: number;
	readonly padding: Typeset.TableBlock['padding'];
	readonly before: number;
	readonly after: number;
	readonly caption: { readonly before: number; readonly after: number };
}

export const CONTRACT_TABLE: TableLook = { ...TABLE, measure: MEASURE };

export function tableBlocks(
	table: Table,
	section: StructureElement | null,
	styles: Styles,
	look: TableLook = CONTRACT_TABLE,
): readonly Typeset.Block[] {
	const tag = element('Table', section);
	const total = table.widths.reduce((sum, width) => sum + width, 0);
	const set: Typeset.TableBlock = {
		type: 'table',
		columns: table.widths.map((width) => (width / total) * look.measure),
		head: table.head.length === 0 ? [] : [headRow(table, tag, styles, look)],
		rows: table.rows.map((cells) => bodyRow(cells, table.rowHeader, tag, styles, look)),
		rules: TABLE.rules,
		padding: look.padding,
		before: look.before,
		after: look.after,
	};
	return table.caption === null ? [set] : [caption(table, table.caption, tag, styles, look), { ...set, before: 0 }];
}

function caption(table: Table, text: string, tag: StructureElement, styles: Styles, look: TableLook): Typeset.Block {
	return {
		type: 'paragraph',
		runs: [words(text, styles.bold(look.size), table.origin)],
		leading: look.leading,
		align: 'start',
		before: look.caption.before,
		after: look.caption.after,
		keepWithNext: true,
		tag: element('Caption', tag),
	};
}

function headRow(table: Table, tag: StructureElement, styles: Styles, look: TableLook): Typeset.TableRow {
	const row = element('TR', tag);
	return {
		cells: table.head.map((cell) => ({
			blocks: [cellText({ ...cell, align: 'center' }, element('TH', row, { scope: 'Column' }), styles, look)],
			vertical: 'middle',
			fill: TABLE.headFill,
		})),
	};
}

function bodyRow(
	cells: readonly Cell[],
	rowHeader: boolean,
	tag: StructureElement,
	styles: Styles,
	look: TableLook,
): Typeset.TableRow {
	const row = element('TR', tag);
	return {
		cells: cells.map((cell, index) => {
			const heads = rowHeader && index === 0;
			const own = heads ? element('TH', row, { scope: 'Row' }) : element('TD', row);
			return {
				blocks: [cellText(cell, own, styles, look)],
				vertical: 'middle',
				...(heads ? { fill: TABLE.rowHeadFill } : {}),
			};
		}),
	};
}

function cellText(cell: Cell, tag: StructureElement, styles: Styles, look: TableLook): Typeset.Block {
	const runs = runsOf(cell.spans, styles.regular(look.size), tag, styles);
	const [only] = runs;
	// A cell that is nothing but a space to fill in has its lines around it; it only needs room for a hand.
	const toFill = runs.length === 1 && only?.type === 'blank';
	return {
		type: 'paragraph',
		runs: toFill ? [{ ...only, ruled: false }] : runs,
		leading: toFill ? look.fillLeading : look.leading,
		align: cell.align,
		tag,
	};
}
