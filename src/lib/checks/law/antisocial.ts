/** The clauses of a document that speak of antisocial forces (反社会的勢力); shared by the checks about them. */
import type { DocumentContent } from '../../model/document.ts';
import type { Entry } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import type { CheckInput } from '../check.ts';
import { clauseIdsOf, clauseText } from './speech.ts';

export interface AntisocialClause {
	readonly id: string;
	readonly text: string;
	/** Its title. */
	readonly place: Place;
}

export function antisocialClauses(document: Entry<DocumentContent>, input: CheckInput): AntisocialClause[] {
	return clauseIdsOf(document).flatMap((id) => {
		const text = clauseText(input, id);
		const clause = input.project.clauses.find((entry) => entry.id === id);
		return clause && /反社会的勢力|暴力団/.test(text) ? [{ id, text, place: clause.places.at(['title']) }] : [];
	});
}
