/** The defined terms of a document: where each is defined, where each is marked as used. */

import type { Document, TermSpan } from './tree.ts';
import { blocksIn, spansIn } from './walk.ts';

export interface GlossaryEntry {
	readonly term: string;
	/** In the order of the text; more than one is a defect that a check tells. */
	readonly definitions: readonly TermSpan[];
	readonly uses: readonly TermSpan[];
}

/** Terms in the order in which they first appear, defined or not. */
export function glossaryOf(document: Document): GlossaryEntry[] {
	const entries = new Map<string, { definitions: TermSpan[]; uses: TermSpan[] }>();
	for (const span of blocksIn(document).flatMap(spansIn)) {
		if (span.type !== 'term') continue;
		const entry = entries.get(span.term) ?? { definitions: [], uses: [] };
		(span.define ? entry.definitions : entry.uses).push(span);
		entries.set(span.term, entry);
	}
	return [...entries].map(([term, entry]) => ({ term, ...entry }));
}
