/** What the parties fill in when they sign: the names of the blanks, each once, in the order of the text. */
import type { Document, Span } from '../lib/document/tree.ts';
import { blocksIn, spansIn } from '../lib/document/walk.ts';

export const blanksOf = (documents: readonly Document[]): string[] => [
	...new Set(
		documents.flatMap(allSpans).flatMap((span) => (span.type === 'blank' && span.label !== '' ? [span.label] : [])),
	),
];

const allSpans = ({ signature, ...document }: Document): Span[] => [
	...blocksIn({ ...document, signature }).flatMap((block) => [...spansIn(block)]),
	...(signature
		? [...signature.date, ...signature.parties.flatMap(({ lines }) => lines.flatMap(({ spans }) => spans))]
		: []),
];
