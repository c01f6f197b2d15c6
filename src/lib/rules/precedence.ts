/** What the documents say in words about which of them prevails: 「個別契約、別紙、本文の順に優先する」. */
import type { DocumentContent } from '../model/document.ts';
import { clausesOf } from '../model/document.ts';
import type { Passage } from '../model/passages.ts';
import { isItem, passagesOf } from '../model/passages.ts';
import type { Entry, Project } from '../model/project.ts';
import { splitSentences } from '../model/sentences.ts';
import { RANKS } from './documents.ts';

type Rank = DocumentContent['rank'];

export interface Precedence {
	readonly document: Entry<DocumentContent>;
	readonly winner: Rank;
	readonly losers: readonly Rank[];
	readonly passage: Passage;
	/** The words that say so, in the passage. */
	readonly start: number;
	readonly end: number;
}

const found = new WeakMap<Project, readonly Precedence[]>();

/** In the order of the documents and of their clauses. */
export function precedencesIn(project: Project): readonly Precedence[] {
	const cached = found.get(project);
	if (cached) return cached;
	const read = project.documents.flatMap((document) =>
		clausesOf(document.data).flatMap((id) => inClause(id, document, project)),
	);
	found.set(project, read);
	return read;
}

/** Whether any document says in words how documents rank. */
export const ordersDocuments = (project: Project): boolean => precedencesIn(project).length > 0;

const inOrder = /(?:次|以下|下記)(?:の(?:各号の)?順|に掲げる順)[^。]*優先/;

function inClause(id: string, document: Entry<DocumentContent>, project: Project): Precedence[] {
	const passages = passagesOf(project).filter((one) => one.collection === 'clauses' && one.body && one.id === id);
	return passages.flatMap((passage, index) => {
		if (!passage.text.includes('優先')) return [];
		if (!inOrder.test(passage.text)) return inSentences(passage, document);
		const rest = passages.slice(index + 1);
		const end = rest.findIndex((next) => !isItem(next, project));
		return listed(end < 0 ? rest : rest.slice(0, end), document);
	});
}

/** Each item prevails over the next. */
function listed(items: readonly Passage[], document: Entry<DocumentContent>): Precedence[] {
	const ranked = items.flatMap((passage) => {
		const rank = rankOf(passage.text, document);
		return rank === null ? [] : [{ passage, rank }];
	});
	return ranked.slice(1).map(({ passage, rank }, index) => {
		const winner = ranked[index]?.rank ?? rank;
		return { document, winner, losers: [rank], passage, start: 0, end: passage.text.length };
	});
}

const NEAR = 120;
const over = /^(?<winner>[^。]*?)(?:は|が)、?(?<losers>[^。]*?)に優先/;
const rather = /^(?<losers>[^。]*?)(?<winner>[^、。]*?)を優先/;
const everything = /(?:すべて|全て|一切|いかなる|他の(?:定め|合意|文書|契約))/;

function inSentences(passage: Passage, document: Entry<DocumentContent>): Precedence[] {
	return splitSentences(passage.text).flatMap(({ text, start }): Precedence[] => {
		// What prevails and over what stands close before the word.
		const at = text.indexOf('優先');
		const close = text.slice(Math.max(0, at - NEAR), at + '優先'.length);
		const { winner: first = '', losers: others = '' } = (over.exec(close) ?? rather.exec(close))?.groups ?? {};
		const winner = rankOf(first, document);
		if (winner === null) return [];
		const named = kinds.map(({ rank }) => rank).filter((rank) => rank !== winner && speaksOf(others, rank, document));
		const all = everything.test(others) ? kinds.map(({ rank }) => rank).filter((rank) => rank !== winner) : [];
		const losers = named.length > 0 ? named : all;
		return losers.length > 0 ? [{ document, winner, losers, passage, start, end: start + text.length }] : [];
	});
}

/** What documents are called, the most particular first: 契約書の別紙 is an annex. */
const kinds: readonly { readonly rank: Rank; readonly says: RegExp }[] = [
	{ rank: 'individual', says: /個別(?:契約|の(?:合意|契約|取決め))|注文書|発注書|見積/ },
	{ rank: 'annex', says: /別紙|要項/ },
	{ rank: 'listing', says: /出品文|掲載文|掲載(?:した|する|の)(?:文|案内|内容)/ },
	{ rank: 'terms', says: /規約|約款/ },
	{ rank: 'body', says: /契約書|本契約|基本契約|契約の本文/ },
];

const own = /(?:本|この)(?:契約|規約|書面)(?!の?別紙)/;

/** A document speaks of itself as 本契約 or この規約. */
function rankOf(words: string, { data }: Entry<DocumentContent>): Rank | null {
	const named = kinds.find(({ rank, says }) => ['individual', 'annex', 'listing'].includes(rank) && says.test(words));
	if (named) return named.rank;
	if (own.test(words)) return data.rank;
	return kinds.find(({ says }) => says.test(words))?.rank ?? null;
}

const speaksOf = (words: string, rank: Rank, { data }: Entry<DocumentContent>): boolean =>
	kinds.some((kind) => kind.rank === rank && kind.says.test(words)) || (data.rank === rank && own.test(words));

/** Whether one stands before the other in the order of documents that the content declares. */
export const prevails = (one: Rank, other: Rank): boolean => RANKS[one] > RANKS[other];
