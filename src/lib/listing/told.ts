/** What one listing says, sentence by sentence, and what it had to leave unsaid. */
import type { ValueSpan } from '../document/tree.ts';
import type { Ban, Rewrite } from '../model/marketplace.ts';
import type { Place } from '../source/place.ts';

/** Where a sentence comes from. */
export interface Home {
	/** The clause that it is part of; null for sales text and for values. */
	readonly clause: string | null;
	/** The section of the listing. */
	readonly section: string | null;
}

/** A sentence as it stands in a field. */
export interface Told extends Home {
	readonly text: string;
	/** As its author wrote it, where the marketplace has other words for it. */
	readonly was: string | null;
	readonly rewrites: readonly Rewrite[];
	readonly place: Place;
	/** The rules (ids) that it states. */
	readonly rules: readonly string[];
	/** The typed values in it. */
	readonly values: readonly Pick<ValueSpan, 'path' | 'value'>[];
}

/** A sentence that the marketplace does not let us say. It stands in no field. */
export interface Refused extends Home {
	readonly text: string;
	readonly ban: Ban;
	/** The very words. */
	readonly words: string;
	readonly place: Place;
}
