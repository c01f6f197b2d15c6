/** The clauses that a listing must carry (`listing: required`), and those of which something is missing. */
import { applies } from '../document/select.ts';
import type { ClauseFrontmatter } from '../model/clause.ts';
import type { BodyEntry } from '../model/project.ts';
import type { Place } from '../source/place.ts';
import type { Source } from './source.ts';
import { extent } from './source.ts';
import type { Refused } from './told.ts';

/** A clause marked `listing: required` for this marketplace of which something is missing. */
export interface LostTerm {
	readonly clause: string;
	/** No field of the form takes terms, or the marketplace bans a sentence of it. */
	readonly why: 'no-field' | 'refused';
	readonly place: Place;
}

type Clause = BodyEntry<ClauseFrontmatter>;

/** The clauses that this marketplace must carry, in the order of the documents that hold them. */
export function requiredClauses({ project, market, copy }: Source): Clause[] {
	const order = project.documents.flatMap(({ data }) => (data.kind === 'notes' ? data.articles : []));
	const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
	return project.clauses
		.filter(({ data }) => data.listing?.required.includes(market.id) && applies(data.appliesTo, copy))
		.sort((a, b) => rank(a.id) - rank(b.id));
}

export function lostTerms(source: Source, refused: readonly Refused[]): LostTerm[] {
	const takesNotes = source.market.data.fields.some(
		(field) => field.format !== 'group' && field.fill.some((fill) => 'notes' in fill),
	);
	return requiredClauses(source).flatMap(({ id, body, places }): LostTerm[] => {
		if (!takesNotes) return [{ clause: id, why: 'no-field', place: places.at(['listing', 'required']) }];
		const place = extent(body) ?? places.at(['title']);
		return refused.some(({ clause }) => clause === id) ? [{ clause: id, why: 'refused', place }] : [];
	});
}
