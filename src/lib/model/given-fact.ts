/** A value that no file holds as it stands: it follows from others, or belongs to one case. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';
import type { TypedValue } from '../values/value.ts';

export interface GivenFact {
	readonly value: TypedValue | string;
	/** What decides it. */
	readonly source: Place;
	readonly label: string;
}

/** By the name under which prose refers to it: `limit` of `case.limit`. */
export type GivenFacts = ReadonlyMap<string, GivenFact | { readonly unknown: Localized }>;
