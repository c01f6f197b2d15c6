/**
 * Writes into the blanks of a document what a client's file or a form says; what is not said stays blank. Parts without
 * a blank are the same objects as before, so that a printer remembers them from one client to the next.
 */
import type { Place } from '../source/place.ts';
import type { BlankSpan, Block, Cell, Document, Item, Items, SignatureBlock, SignatureParty, Span } from './tree.ts';
import { blocksIn, spansIn } from './walk.ts';

export interface Filling {
	readonly text: string;
	/** Where it is written, for a character that no font has. */
	readonly source: Place;
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
	const blocks = (all: readonly Block[]): readonly Block[] => each(all, (block) => filledBlock(block, fillings));
	const part = <T extends { readonly blocks: readonly Block[] }>(of: T): T => {
		const filled = blocks(of.blocks);
		return filled === of.blocks ? of : { ...of, blocks: filled };
	};
	return {
		...document,
		preamble: blocks(document.preamble),
		keyTerms: document.keyTerms && part(document.keyTerms),
		articles: each(document.articles, part),
		closing: blocks(document.closing),
		signature: document.signature && filledSignature(document.signature, fillings),
		annexes: each(document.annexes, part),
	};
}

/** `all` itself where nothing in it changes. */
function each<T>(all: readonly T[], change: (one: T) => T): readonly T[] {
	const changed = all.map(change);
	return changed.every((one, index) => one === all[index]) ? all : changed;
}

const signatureSpans = (signature: SignatureBlock | null): readonly Span[] =>
	signature === null
		? []
		: [...signature.date, ...signature.parties.flatMap(({ lines }) => lines.flatMap(({ spans }) => spans))];

const filledSpans = (spans: readonly Span[], { fields }: Fillings): readonly Span[] =>
	each(spans, (span) => {
		const filling = span.type === 'blank' ? fields.get(span.field) : undefined;
		if (span.type !== 'blank' || filling === undefined) return span;
		const { field: path, rules, origin } = span;
		return { type: 'value', path, value: null, rules, origin, ...filling };
	});

function filledBlock(block: Block, fillings: Fillings): Block {
	switch (block.type) {
		case 'paragraph':
		case 'heading': {
			const spans = filledSpans(block.spans, fillings);
			return spans === block.spans ? block : { ...block, spans };
		}
		case 'items':
			return filledItems(block, fillings);
		case 'table': {
			const row = (cells: readonly Cell[]): readonly Cell[] =>
				each(cells, (cell) => {
					const spans = filledSpans(cell.spans, fillings);
					return spans === cell.spans ? cell : { ...cell, spans };
				});
			const [head, rows] = [row(block.head), each(block.rows, row)];
			return head === block.head && rows === block.rows ? block : { ...block, head, rows };
		}
	}
}

function filledItems(items: Items, fillings: Fillings): Items {
	const filled = each(items.items, (item): Item => {
		const spans = filledSpans(item.spans, fillings);
		const children = item.children && filledItems(item.children, fillings);
		return spans === item.spans && children === item.children ? item : { ...item, spans, children };
	});
	return filled === items.items ? items : { ...items, items: filled };
}

function filledSignature(signature: SignatureBlock, fillings: Fillings): SignatureBlock {
	const isLeftOut = (spans: readonly Span[]): boolean =>
		spans.some((span) => span.type === 'blank' && fillings.without.has(span.field));
	const party = (one: SignatureParty): SignatureParty => ({
		...one,
		lines: one.lines
			.filter(({ spans }) => !isLeftOut(spans))
			.map((line) => ({ ...line, spans: filledSpans(line.spans, fillings) })),
	});
	return { ...signature, date: filledSpans(signature.date, fillings), parties: signature.parties.map(party) };
}
