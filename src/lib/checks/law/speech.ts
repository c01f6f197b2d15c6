/** Who says what to whom: the passages of the content with the reader that they speak to, and sentences in them. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Customer } from '../../model/customer.ts';
import type { DocumentContent } from '../../model/document.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Entry, Project } from '../../model/project.ts';
import { splitSentences } from '../../model/sentences.ts';
import type { CheckInput } from '../check.ts';
import type { FactId } from './cite.ts';
import { conflict } from './cite.ts';

/** A contract is concluded between businesses unless it says otherwise; public text speaks to whom the agency says. */
export const customerOf = ({ data }: Entry<DocumentContent>, { agency }: Project): Customer =>
	data.customer ?? (data.kind === 'contract' ? 'business' : agency.data.customer);

export interface Speech {
	readonly passage: Passage;
	/** Whether a consumer may be meant, in any of the documents that print it. */
	readonly toConsumers: boolean;
	/** Whether it stands in a clause, or in a pasted text that binds as one would. */
	readonly binds: boolean;
	/** The documents that print the clause. */
	readonly documents: readonly Entry<DocumentContent>[];
}

/** The clauses that a document prints, in their order. */
export const clauseIdsOf = ({ data }: Entry<DocumentContent>): readonly string[] => [
	...(data.preamble ? [data.preamble] : []),
	...data.articles,
	...(data.closing ? [data.closing] : []),
	...(data.annexes ?? []),
];

const known = new WeakMap<Project, readonly Speech[]>();

/** Everything that speaks: clauses that no document prints say nothing, and what is said of marketplaces is not ours. */
export function speeches(project: Project): readonly Speech[] {
	const cached = known.get(project);
	if (cached) return cached;
	const printing = new Map<string, Entry<DocumentContent>[]>();
	for (const document of project.documents)
		for (const id of clauseIdsOf(document)) printing.set(id, [...(printing.get(id) ?? []), document]);
	const found = passagesOf(project).flatMap((passage): Speech[] => {
		const { collection, id } = passage;
		if (collection === 'marketplaces') return [];
		const open = project.agency.data.customer === 'consumer';
		if (collection === 'pasted') {
			const data = project.pasted.find((entry) => entry.id === id)?.data;
			const customer = data?.customer ?? (data?.kind === 'contract' ? 'business' : project.agency.data.customer);
			const binds = data?.kind === 'contract' || data?.kind === 'terms';
			return [{ passage, toConsumers: customer === 'consumer', binds, documents: [] }];
		}
		if (collection !== 'clauses') return [{ passage, toConsumers: open, binds: false, documents: [] }];
		const documents = printing.get(id) ?? [];
		const toConsumers = documents.some((document) => customerOf(document, project) === 'consumer');
		return documents.length > 0 ? [{ passage, toConsumers, binds: passage.body, documents }] : [];
	});
	known.set(project, found);
	return found;
}

const texts = new WeakMap<Project, ReadonlyMap<string, string>>();

/** The words of a clause's body as one text, for what has to stand somewhere in it. */
export function clauseText({ project }: Pick<CheckInput, 'project'>, id: string): string {
	const read = texts.get(project) ?? readClauses(project);
	texts.set(project, read);
	return read.get(id) ?? '';
}

/** The clause or the pasted text that a sentence stands in, as one text. */
export const textAround = (input: Pick<CheckInput, 'project'>, passage: Passage): string =>
	clauseText(input, keyOf(passage));

/** No clause has a / in its id. */
const keyOf = ({ collection, id }: Passage): string => (collection === 'pasted' ? `pasted/${id}` : id);

function readClauses(project: Project): ReadonlyMap<string, string> {
	const read = new Map<string, string>();
	for (const { passage } of speeches(project))
		if (passage.body && (passage.collection === 'clauses' || passage.collection === 'pasted'))
			read.set(keyOf(passage), `${read.get(keyOf(passage)) ?? ''}${passage.text}\n`);
	return read;
}

export interface Sentence {
	readonly speech: Speech;
	readonly text: string;
	/** Where it begins in the passage. */
	readonly start: number;
}

export const sentencesOf = (speech: Speech): Sentence[] =>
	splitSentences(speech.passage.text).map((sentence) => ({ speech, ...sentence }));

/** Words that a text may hold, and words that turn them into something harmless in the same sentence. */
export interface Wording {
	readonly says: RegExp;
	readonly unless?: RegExp;
}

export interface Said {
	readonly sentence: Sentence;
	readonly words: string;
	/** In the passage. */
	readonly start: number;
	readonly end: number;
}

/** Where sentences say one of `wordings`; words that two of them fit are those of the first. */
export function said(spoken: readonly Speech[], wordings: readonly Wording[]): Said[] {
	return spoken.flatMap((speech) =>
		wordings.some(({ says }) => says.test(speech.passage.text))
			? sentencesOf(speech).flatMap((sentence) => saidIn(sentence, wordings))
			: [],
	);
}

function saidIn(sentence: Sentence, wordings: readonly Wording[]): Said[] {
	const found: Said[] = [];
	for (const { says, unless } of wordings) {
		const match = says.exec(sentence.text);
		if (!match || unless?.test(sentence.text)) continue;
		const start = sentence.start + match.index;
		const end = start + match[0].length;
		if (found.some((earlier) => start < earlier.end && earlier.start < end)) continue;
		found.push({ sentence, words: match[0], start, end });
	}
	return found;
}

interface Telling {
	readonly code: string;
	readonly says: (words: string) => Localized;
	readonly fixes: readonly Localized[];
}

/** A finding for each of the words said. */
export const tellSaid = (project: Project, fact: FactId, found: readonly Said[], telling: Telling): Diagnostic[] =>
	found.flatMap(({ sentence, words, start, end }) =>
		conflict(project, fact, {
			code: telling.code,
			says: telling.says(words),
			places: [{ place: sentence.speech.passage.placeOf(start, end) }],
			fixes: telling.fixes,
		}),
	);
