/**
 * What the typesetter is given: a neutral tree of paragraphs, tables and frames. Lengths are in points unless they say
 * ems. `Tag` is the caller's own mark: it comes back, untouched, on everything that was placed for it.
 */
import type { Font } from './font.ts';

/** Any object of the caller's. `null` marks what is not part of the text: rules, repeated heads, page numbers. */
export type Tag = object;

export interface Style {
	/** In order of preference: a character comes from the first face that has it. */
	readonly fonts: readonly [Font, ...Font[]];
	readonly size: number;
}

export interface TextRun {
	readonly type: 'text';
	readonly text: string;
	readonly style: Style;
	/** Named in errors about this text; the typesetter does not look into it. */
	readonly source?: unknown;
	/** Overrides the tag of the paragraph. */
	readonly tag?: Tag;
}

/** A space to be filled in by hand. */
export interface BlankRun {
	readonly type: 'blank';
	/** In ems of its style; shortened to the measure where it is longer. */
	readonly width: number;
	readonly style: Style;
	/** Whether a line is drawn under it; else it is only kept free. */
	readonly ruled: boolean;
	/** The rectangle is reported under this name. */
	readonly anchor?: string;
	readonly tag?: Tag;
}

export type Run = TextRun | BlankRun;

export type Alignment = 'justify' | 'start' | 'center' | 'end';

interface Spaced {
	/** White above; neighbours' white is not added up, the larger counts; dropped at the head of a page. */
	readonly before?: number;
	readonly after?: number;
	readonly startsPage?: boolean;
	/** Never the last thing on a page: the next block's first lines come along. */
	readonly keepWithNext?: boolean;
	/** Indent from the left edge of the container. */
	readonly indent?: number;
	/** The place of the block's first line is reported under this name. */
	readonly anchor?: string;
}

export interface ParagraphBlock extends Spaced {
	readonly type: 'paragraph';
	readonly runs: readonly Run[];
	/** Distance from baseline to baseline. */
	readonly leading: number;
	readonly align: Alignment;
	/** Added to the first line alone, in points; may be negative. */
	readonly firstIndent?: number;
	/** Stands in the indent, before the first line; a label too wide for its place pushes the first line on. */
	readonly label?: { readonly runs: readonly Run[]; readonly width: number; readonly tag?: Tag };
	readonly hangPunctuation?: boolean;
	readonly tag?: Tag;
}

export interface TableBlock extends Spaced {
	readonly type: 'table';
	/** One width a column. */
	readonly columns: readonly number[];
	/** Repeated at the head of each page that the table runs on to. */
	readonly head: readonly TableRow[];
	readonly rows: readonly TableRow[];
	readonly rules: TableRules | null;
	readonly padding: { readonly x: number; readonly y: number };
}

export interface TableRules {
	readonly outer: number;
	readonly inner: number;
}

export interface TableRow {
	readonly cells: readonly TableCell[];
}

export interface TableCell {
	readonly blocks: readonly Block[];
	readonly vertical: 'top' | 'middle' | 'bottom';
	/** Grey behind the cell: 0 black … 1 white. */
	readonly fill?: number;
}

/** Blocks that never part over a page. */
export interface GroupBlock extends Spaced {
	readonly type: 'group';
	readonly blocks: readonly Block[];
	/** How many lines of the text above must stand on the same page. */
	readonly company: number;
}

/** A rectangle with words in its middle or none: a place for a seal, a stamp, a signature. Its anchor is the rectangle. */
export interface FrameBlock extends Spaced {
	readonly type: 'frame';
	readonly width: number;
	readonly height: number;
	readonly align: 'start' | 'center' | 'end';
	/** `null`: the place is kept free, and nothing shows it. */
	readonly rule: { readonly width: number; readonly dash: readonly number[]; readonly gray: number } | null;
	readonly runs: readonly Run[];
	readonly tag?: Tag;
}

export type Block = ParagraphBlock | TableBlock | GroupBlock | FrameBlock;
