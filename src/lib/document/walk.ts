/** Ways through a document tree, in the order in which it is printed. */
import type { Block, Document, Items, Span } from './tree.ts';

/** Every block of the document; the signature block is none. */
export const blocksIn = (document: Document): Block[] => [
	...document.preamble,
	...(document.keyTerms?.blocks ?? []),
	...document.articles.flatMap(({ blocks }) => blocks),
	...document.closing,
	...document.annexes.flatMap(({ blocks }) => blocks),
];

/** Every span of a block. */
export function spansIn(block: Block): readonly Span[] {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return block.spans;
		case 'items':
			return spansInItems(block);
		case 'table':
			return [block.head, ...block.rows].flatMap((row) => row.flatMap(({ spans }) => spans));
	}
}

const spansInItems = (items: Items): Span[] =>
	items.items.flatMap(({ spans, children }) => [...spans, ...(children ? spansInItems(children) : [])]);

/** What a run of spans prints. A blank prints nothing. */
export const textOf = (spans: readonly Span[]): string =>
	spans.map((span) => (span.type === 'blank' ? '' : span.text)).join('');
