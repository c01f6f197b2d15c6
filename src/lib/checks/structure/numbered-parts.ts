/** What a number in a passage may point at: the articles and annexes of our documents, or of the pasted text that it stands in. */
import type { Document } from '../../document/tree.ts';
import { spansIn, textOf } from '../../document/walk.ts';
import type { Passage } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import type { NumberMention } from '../../values/number-mention.ts';
import type { CheckInput } from '../check.ts';
import { standpointOf } from '../standpoint.ts';
import { articlesOfPasted } from './pasted-articles.ts';

export interface NumberedPart {
	/** The clause; null in a pasted text. */
	readonly id: string | null;
	readonly number: number;
	/** 「第9条」 */
	readonly label: string;
	readonly heading: string;
	readonly origin: Place;
	/** Whether its text holds the words, elsewhere than in `passage`. */
	speaksOf(words: string, passage: Passage): boolean;
}

/** One copy of a document, or one pasted text. */
export interface Numbered {
	readonly title: string;
	readonly articles: readonly NumberedPart[];
	readonly annexes: readonly NumberedPart[];
}

/** A sentence that names no other document speaks of the one it stands in. */
export function numberedFor(passage: Passage, mention: NumberMention, input: CheckInput): readonly Numbered[] {
	if (passage.collection === 'pasted') return pastedParts(passage, input);
	return copiesMeant(passage, mention, input).map(({ title, articles, annexes }) => ({
		title,
		articles: articles.map(partOf),
		annexes: annexes.map(partOf),
	}));
}

const known = new WeakMap<Project, Map<string, readonly Numbered[]>>();

function pastedParts(passage: Passage, input: CheckInput): readonly Numbered[] {
	const read = known.get(input.project) ?? new Map<string, readonly Numbered[]>();
	known.set(input.project, read);
	const parts = read.get(passage.id) ?? pasted(passage, input);
	read.set(passage.id, parts);
	return parts;
}

function pasted({ id }: Passage, { project }: CheckInput): Numbered[] {
	const title = project.pasted.find((text) => text.id === id)?.data.title ?? id;
	const parts = articlesOfPasted(id, project).map(({ kind, number, label, heading, origin, passages }) => ({
		kind,
		part: {
			id: null,
			number,
			label,
			heading,
			origin,
			speaksOf: (words: string, passage: Passage) =>
				passages.some((one) => one !== passage && one.text.includes(words)),
		},
	}));
	const of = (wanted: 'article' | 'annex') => parts.flatMap(({ kind, part }) => (kind === wanted ? [part] : []));
	return parts.length > 0 ? [{ title, articles: of('article'), annexes: of('annex') }] : [];
}

type Part = Document['articles'][number] | Document['annexes'][number];

const partOf = ({ id, number, label, heading, origin, blocks }: Part): NumberedPart => ({
	id,
	number,
	label,
	heading,
	origin,
	speaksOf: (words, passage) => {
		const own = passage.placeOf(0, passage.text.length);
		const isOwn = (at: Place): boolean =>
			at.file === own.file && at.start.offset <= own.start.offset && own.start.offset < at.end.offset;
		return blocks.some((block) => !isOwn(block.origin) && textOf(spansIn(block)).includes(words));
	},
});

const ofTerms = /規約(?:の|、)?$/;
const ofContract = /契約書(?:の|、)?$/;

/** 「利用規約第6条」 is an article of the terms wherever it stands; a page speaks of all documents. */
function copiesMeant(passage: Passage, { start }: NumberMention, input: CheckInput): readonly Document[] {
	const before = passage.text.slice(0, start);
	const kind = ofTerms.test(before) ? 'terms' : ofContract.test(before) ? 'contract' : null;
	const { copies } = standpointOf(passage, input);
	if (copies.some((copy) => kind === null || copy.kind === kind)) return copies;
	return input.documents.filter((copy) => (kind === null ? copy.kind !== 'notes' : copy.kind === kind));
}
