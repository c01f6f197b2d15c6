/** What is said in the documents that are concluded in one way, on paper or electronically, as their copies print it. */
import type { DocumentContent } from '../../model/document.ts';
import type { Entry } from '../../model/project.ts';
import type { CheckInput } from '../check.ts';
import type { Said, Wording } from '../law/speech.ts';
import { clauseIdsOf, said, speeches } from '../law/speech.ts';
import { prints } from '../standpoint.ts';

export interface SignedWords {
	readonly found: Said;
	/** The first such document that prints the clause. */
	readonly document: Entry<DocumentContent>;
}

/** What stands within `<Only sign="paper">` is not printed in an electronic copy, and not found there. */
export function saidInSigned(
	{ project, documents }: CheckInput,
	sign: DocumentContent['sign'],
	wordings: readonly Wording[],
): SignedWords[] {
	const signed = project.documents.filter(({ data }) => data.sign === sign);
	const files = new Set(signed.map(({ file }) => file));
	const copies = documents.filter(({ origin }) => files.has(origin.file));
	const clauses = new Set(signed.flatMap(clauseIdsOf));
	const spoken = speeches(project).filter(({ passage }) => passage.collection === 'clauses' && clauses.has(passage.id));
	return said(spoken, wordings).flatMap((found) => {
		const { passage } = found.sentence.speech;
		const place = passage.placeOf(found.start, found.start + 1);
		const document = signed.find((one) => clauseIdsOf(one).includes(passage.id));
		return document && copies.some((copy) => prints(copy, place)) ? [{ found, document }] : [];
	});
}
