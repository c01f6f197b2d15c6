/** How a contract looks: every measure of the page in one place. Points, unless it says millimetres or ems. */
import type { PageShape } from '../../typeset/typeset.ts';

const MM = 72 / 25.4;
export const millimetres = (value: number): number => value * MM;

/** 明朝 10.5pt, 44 characters a line, 39 lines a page; 25 mm at the left for binding. */
export const BODY = { size: 10.5, leading: 17.85 } as const;
const CHARACTERS_PER_LINE = 44;

const A4 = { width: millimetres(210), height: millimetres(297) };
const LEFT = millimetres(25);

export const PAGE: PageShape = {
	...A4,
	margin: {
		top: millimetres(25),
		bottom: millimetres(25),
		left: LEFT,
		right: A4.width - LEFT - CHARACTERS_PER_LINE * BODY.size,
	},
};

export const MEASURE = CHARACTERS_PER_LINE * BODY.size;

export const TITLE = { size: 17, leading: 26, after: 10 } as const;
export const SUBTITLE = { size: 9, leading: 15, after: 22 } as const;
export const ANNEX_TITLE = { size: 14, leading: 22, after: 14 } as const;
export const KEY_TERMS_TITLE = { size: 12, leading: 20, before: 14, after: 6 } as const;
export const ARTICLE = { before: 9, after: 0 } as const;
export const SUBHEADING = { before: 12, after: 3 } as const;

/** Ems of the body: where the text of a 項 begins; its number hangs before it, at the margin. */
export const PARAGRAPH = { textAt: 2 } as const;
/** Ems: the column of (1), (2) … at least, and the white after the widest of them. */
export const ITEM = { labelWidth: 2, gap: 0.75 } as const;

export const TABLE = {
	size: 9.5,
	leading: 15,
	/** Of a row that is filled in by hand. */
	fillLeading: 19,
	padding: { x: 5, y: 3.5 },
	/** Of 要項, which has a page to fit on. */
	dense: { padding: { x: 5, y: 1.4 }, fillLeading: 17 },
	rules: { outer: 0.7, inner: 0.35 },
	headFill: 0.93,
	rowHeadFill: 0.965,
	before: 6,
	after: 8,
	caption: { before: 10, after: 4 },
} as const;

/** 重要事項説明: all of it on one page, still large enough to be read out from. */
export const BRIEFING = {
	page: {
		...A4,
		margin: { top: millimetres(11), bottom: millimetres(18.5), left: millimetres(18), right: millimetres(18) },
	},
	measure: A4.width - 2 * millimetres(18),
	title: { size: 14, leading: 20, after: 0 },
	subtitle: { size: 8.5, leading: 13, after: 4 },
	text: { size: 8, leading: 12 },
	table: {
		size: 7.8,
		leading: 11,
		fillLeading: 13,
		padding: { x: 4, y: 1.5 },
		before: 4,
		after: 4,
		caption: { before: 5, after: 2 },
	},
	/** Of the line on which the client signs off. */
	foot: { before: 6, leading: 17 },
} as const;

export const SIGNATURE = {
	before: 22,
	dateAfter: 14,
	partyBefore: 12,
	/** Ems: the block's indent, 甲/乙, 住所 and its like. */
	indent: 4,
	partyLabel: 3,
	lineLabel: 5,
	leading: { paper: 25, electronic: 20 },
	seal: { rule: { width: 0.5, dash: [2, 2], gray: 0.55 }, size: 8, gap: 8 },
	/** Millimetres, kept free beside each party of an electronic contract: GMOサイン asks for 25 at least. */
	electronicPlace: 25,
	/** Of the white letters that a signing service looks for. */
	anchorSize: 3,
	/** Lines of the text above that must share its page. */
	company: 2,
} as const;

/** クラウドサイン prints its id at the lower left, so the footer leaves that side and the lowest 10 mm alone. */
export const FOOTER = { size: 8, leading: 12, top: A4.height - millimetres(17), gray: 0.3 } as const;

/** Millimetres from the upper left corner of the page; the words in points. */
export const PAPER = {
	/** A little larger than the common stamps, with room for 消印 over its edge; a title beside it stays clear. */
	stamp: { left: 25, top: 8, width: 22, height: 26, clear: 3 },
	/** Half of each seal of 18 mm shows on this page. */
	seam: { top: 120, size: 18, gap: 6, shown: 9 },
	size: 6.5,
	leading: 10,
	gray: 0.45,
	rule: { width: 0.4, dash: [2, 2], gray: 0.6 },
} as const;
