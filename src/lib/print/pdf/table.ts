/** Tables: ruled, heads in grey and repeated on the next page, the first column a header where the tree says so. */
import type { Cell, Table } from '../../document/tree.ts';
import type { StructureElement } from '../../pdf/structure.ts';
import type * as Typeset from '../../typeset/content.ts';
import type { Styles } from './runs.ts';
import { element, runsOf, words } from './runs.ts';
import { MEASURE, TABLE } from './style.ts';

export function tableBlocks(
	table: Table,
	section: StructureElement | null,
	styles: Styles,
	padding: Typeset.TableBlock['padding'] = TABLE.padding,
): readonly Typeset.Block[] {
	const tag = element('Table', section);
	const total = table.widths.reduce((sum, width) => sum + width, 0);
	const set: Typeset.TableBlock = {
		type: 'table',
		columns: table.widths.map((width) => (width / total) * MEASURE),
		head: table.head.length === 0 ? [] : [headRow(table, tag, styles)],
		rows: table.rows.map((cells) => bodyRow(cells, table.rowHeader, tag, styles)),
		rules: TABLE.rules,
		padding,
		before: TABLE.before,
		after: TABLE.after,
	};
	return table.caption === null ? [set] : [caption(table, table.caption, tag, styles), { ...set, before: 0 }];
}

function caption(table: Table, text: string, tag: StructureElement, styles: Styles): Typeset.Block {
	return {
		type: 'paragraph',
		runs: [words(text, styles.bold(TABLE.size), table.origin)],
		leading: TABLE.leading,
		align: 'start',
		before: TABLE.caption.before,
		after: TABLE.caption.after,
		keepWithNext: true,
		tag: element('Caption', tag),
	};
}

function headRow(table: Table, tag: StructureElement, styles: Styles): Typeset.TableRow {
	const row = element('TR', tag);
	return {
		cells: table.head.map((cell) => ({
			blocks: [cellText({ ...cell, align: 'center' }, element('TH', row, { scope: 'Column' }), styles)],
			vertical: 'middle',
			fill: TABLE.headFill,
		})),
	};
}

function bodyRow(cells: readonly Cell[], rowHeader: boolean, tag: StructureElement, styles: Styles): Typeset.TableRow {
	const row = element('TR', tag);
	return {
		cells: cells.map((cell, index) => {
			const heads = rowHeader && index === 0;
			const own = heads ? element('TH', row, { scope: 'Row' }) : element('TD', row);
			return {
				blocks: [cellText(cell, own, styles)],
				vertical: 'middle',
				...(heads ? { fill: TABLE.rowHeadFill } : {}),
			};
		}),
	};
}

function cellText(cell: Cell, tag: StructureElement, styles: Styles): Typeset.Block {
	const runs = runsOf(cell.spans, styles.regular(TABLE.size), tag, styles);
	const [only] = runs;
	// A cell that is nothing but a space to fill in has its lines around it; it only needs room for a hand.
	const toFill = runs.length === 1 && only?.type === 'blank';
	return {
		type: 'paragraph',
		runs: toFill ? [{ ...only, ruled: false }] : runs,
		leading: toFill ? TABLE.fillLeading : TABLE.leading,
		align: cell.align,
		tag,
	};
}
