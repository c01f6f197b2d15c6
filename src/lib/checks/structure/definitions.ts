/** Where clauses and pasted texts define their terms, marked or in plain words, and what they say of them. */
import type { Document } from '../../document/tree.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import type { CheckInput } from '../check.ts';
import { prints, standpointOf } from '../standpoint.ts';

export interface Definition {
	readonly term: string;
	readonly passage: Passage;
	readonly place: Place;
	/** The copies that print it: a term may be defined for one tier in one way and for another in another. */
	readonly copies: readonly Document[];
	/** Where it holds: the copies, or the pasted text that it stands in. */
	readonly texts: readonly { readonly title: string }[];
	/** Where the passage says what it means: from 「とは、」 to 「をいう」. Empty for a name given in passing. */
	readonly meaning: { readonly start: number; readonly end: number };
}

const found = new WeakMap<Project, readonly Definition[]>();

/** In the order of the content. */
export function definitionsIn(input: Pick<CheckInput, 'project' | 'documents'>): readonly Definition[] {
	const cached = found.get(input.project);
	if (cached) return cached;
	const pasted = new Map(input.project.pasted.map(({ id, data }) => [id, { title: data.title ?? id }]));
	const definitions = passagesOf(input.project)
		.filter(({ collection, body }) => (collection === 'clauses' || collection === 'pasted') && body)
		.flatMap((passage) => {
			const named = namesIn(passage);
			const { copies } = named.length > 0 ? standpointOf(passage, input) : { copies: [] };
			const own = passage.collection === 'pasted' ? pasted.get(passage.id) : undefined;
			const terms = named.map(({ start, end }) => passage.text.slice(start, end));
			return named.map(({ start, end }, index): Definition => {
				const term = terms[index] ?? '';
				const place = passage.placeOf(start, end);
				// One sentence may define a term for one document and again, in another `<Only>`, for the next.
				const isTwice = terms.indexOf(term) !== terms.lastIndexOf(term);
				const printing = isTwice ? copies.filter((copy) => prints(copy, place)) : copies;
				const meaning = meaningAfter(passage.text, end);
				return { term, passage, place, copies: printing, texts: own ? [own] : printing, meaning };
			});
		});
	found.set(input.project, definitions);
	return definitions;
}

/** 「営業日」とは、 and （以下「甲」という。）: definitions without a mark. */
const unmarked = /「([^「」￼]{1,20})」とは|以下、?「([^「」￼]{1,20})」と(?:いう|いい|する|総称|呼)/g;

/** 営業日とは、…をいう。 as pasted texts have it, without a mark at all. */
const bare =
	/^(?:(?:本契約|この契約|本規約)において、?)?(?<term>[\p{Script=Han}\p{Script=Katakana}ー]{2,12})とは、[^。]*をいう/u;

function bareIn({ collection, text }: Passage): { readonly start: number; readonly end: number }[] {
	const { 0: words = '', groups } = (collection === 'pasted' && bare.exec(text)) || { 0: '' };
	if (groups?.['term'] === undefined) return [];
	const start = words.indexOf(`${groups['term']}とは`);
	return [{ start, end: start + groups['term'].length }];
}

function namesIn(passage: Passage): { readonly start: number; readonly end: number }[] {
	const { text, terms } = passage;
	const marked = terms.filter(({ define }) => define);
	const plain = [...text.matchAll(unmarked)].flatMap(({ 0: words, 1: first, 2: second, index }) => {
		const term = first ?? second ?? '';
		const start = index + words.indexOf('「') + 1;
		const isMarked = terms.some((one) => one.start < start + term.length && start < one.end);
		return isMarked ? [] : [{ start, end: start + term.length }];
	});
	return [...marked, ...plain, ...bareIn(passage)].sort((a, b) => a.start - b.start);
}

/** 「営業日」とは、…をいい、 or 営業日は、…とします。 */
function meaningAfter(text: string, end: number): Definition['meaning'] {
	const [lead] = /^」?(?:とは|は)、?/.exec(text.slice(end)) ?? [];
	if (lead === undefined) return { start: end, end };
	const start = end + lead.length;
	const length = text.slice(start).search(/を(?:いう|いい|意味|指[すし])|と(?:する|し、|します)|です|。/);
	return { start, end: length < 0 ? text.length : start + length };
}
