/** Writes into the blanks of a document what a client's file or a form says; what is not said stays blank. */
import type { Place } from '../source/place.ts';
import type {
	Annex,
	Article,
	BlankSpan,
	Block,
	Cell,
	Document,
	Item,
	Items,
	KeyTerms,
	SignatureBlock,
	SignatureParty,
	Span,
	Table,
} from './tree.ts';
import { blocksIn, spansIn } from './walk.ts';

export interface Filling {
	readonly text: string;
	/** Where it is written, for a character that no font has. */
	readonly origin: Place;
}

export interface Fillings {
	/** By the field of the blank: `client.name`. */
	readonly fields: ReadonlyMap<string, Filling>;
	/** Fields that this client does not have: their line in the signature block is left out (代表者 of a person). */
	readonly without: ReadonlySet<string>;
}

/** Every blank of the document, in the order of the text, those of the signature block last. */
export const blanksIn = (document: Document): BlankSpan[] =>
	[...blocksIn(document).flatMap(spansIn), ...signatureSpans(document.signature)].filter(
		(span): span is BlankSpan => span.type === 'blank',
	);

/** The same document, its numbers and anchors untouched. */
export function fill(document: Document, fillings: Fillings): Document {
	const blocks = (all: readonly Block[]): Block[] => all.map((block) => filledBlock(block, fillings));
	const part = <T extends KeyTerms | Article | Annex>(of: T): T => ({ ...of, blocks: blocks(of.blocks) });
	return {
		...document,
		preamble: blocks(document.preamble),
		keyTerms: document.keyTerms && part(document.keyTerms),
		articles: document.articles.map(part),
		closing: blocks(document.closing),
		signature: document.signature && filledSignature(document.signature, fillings),
		annexes: document.annexes.map(part),
	};
}

const signatureSpans = (signature: SignatureBlock | null): readonly Span[] =>
	signature === null
		? []
		: [...signature.date, ...signature.parties.flatMap(({ lines }) => lines.flatMap(({ spans }) => spans))];

const filled = (spans: readonly Span[], { fields }: Fillings): Span[] =>
	spans.map((span) => {
		const filling = span.type === 'blank' ? fields.get(span.field) : undefined;
		if (span.type !== 'blank' || filling === undefined) return span;
		return { type: 'text', text: filling.text, rules: span.rules, origin: filling.origin };
	});

function filledBlock(block: Block, fillings: Fillings): Block {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return { ...block, spans: filled(block.spans, fillings) };
		case 'items':
			return filledItems(block, fillings);
		case 'table':
			return filledTable(block, fillings);
	}
}

const filledItems = (items: Items, fillings: Fillings): Items => ({
	...items,
	items: items.items.map(
		(item): Item => ({
			...item,
			spans: filled(item.spans, fillings),
			children: item.children && filledItems(item.children, fillings),
		}),
	),
});

function filledTable(table: Table, fillings: Fillings): Table {
	const row = (cells: readonly Cell[]): Cell[] =>
		cells.map((cell) => ({ ...cell, spans: filled(cell.spans, fillings) }));
	return { ...table, head: row(table.head), rows: table.rows.map(row) };
}

function filledSignature(signature: SignatureBlock, fillings: Fillings): SignatureBlock {
	const isLeftOut = (spans: readonly Span[]): boolean =>
		spans.some((span) => span.type === 'blank' && fillings.without.has(span.field));
	const party = (one: SignatureParty): SignatureParty => ({
		...one,
		lines: one.lines
			.filter(({ spans }) => !isLeftOut(spans))
			.map((line) => ({ ...line, spans: filled(line.spans, fillings) })),
	});
	return { ...signature, date: filled(signature.date, fillings), parties: signature.parties.map(party) };
}
