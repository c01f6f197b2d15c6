/** What the parties fill in when they sign: the names of a document's blanks, each once, in the order of the text. */
import type { Document, Span } from '../lib/document/tree.ts';
import { blocksIn, spansIn } from '../lib/document/walk.ts';

export function blanksOf(document: Document): string[] {
	const signed = document.signature
		? [
				...document.signature.date,
				...document.signature.parties.flatMap(({ lines }) => lines.flatMap(({ spans }) => spans)),
			]
		: [];
	const spans: Span[] = [...blocksIn(document).flatMap((block) => [...spansIn(block)]), ...signed];
	return [...new Set(spans.flatMap((span) => (span.type === 'blank' ? [span.label] : [])))];
}
