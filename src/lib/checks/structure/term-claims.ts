/**
 * Words that a document uses like defined terms: marked, in 「」, or beginning with 本. Which of them are another
 * spelling of a term, and which are no term at all, is told by two checks.
 */

import type { GlossaryEntry } from '../../document/glossary.ts';
import { glossaryOf } from '../../document/glossary.ts';
import type { Document } from '../../document/tree.ts';
import { nearest } from '../../model/nearest.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import type { CheckInput } from '../check.ts';
import { clauseIdsOf } from '../law/speech.ts';
import { definitionsIn } from './definitions.ts';
import { Spellings } from './spelling-variants.ts';

/** 本… that everybody understands, or that points at the text itself. */
const ordinary =
	/^本(?:契約|条(?!件)|項(?!目)|号|書(?!類|面)|別紙|文(?!書)|規約|電磁的記録|来|人|店(?!舗)|社|体(?!制)|日(?!程)|年|月|当|質|格|番(?!号)|部(?!分|品)|籍|国|業(?!務)|数|名(?!称)|末|音|気|筋|命|望|領|拠地|棚|館|場(?!合|面|所)|心|能|流|州|島|土|屋|紙|誌|稿|節|章|編(?!集)|欄|表(?!示)|図(?!面)|会議)/;

/** 「…という」「…といい」「…とは」: a definition in passing, e.g. （以下「甲」という。）. */
const inPassing = /「([^「」]+)」と(?:いう|いい|は、|総称|呼)/g;

/** 「お問い合わせ」ボタン, 件名を「至急」とする: words that stand somewhere, not terms. */
const shownAfter =
	/^(?:の?(?:ボタン|欄|画面|ページ|メニュー|フォーム|リンク|タブ|アイコン|見出し|項目|文字|語|ことば|言葉|表示|件名|題名|名称|プラン|コース|カテゴリ|フォルダ|ファイル)|(?:として|と題|という|といった|と書|とお書|と記|と入力|と表示|と明記|などの?))/;
const shownBefore = /(?:件名|題名|見出し|名称|表題|標題|ボタン|メニュー|画面)(?:は|を|に|の|：|:)?、?$/;

export interface Claim {
	readonly term: string;
	readonly place: Place;
}

/** What the clauses of one document say, whichever of its copies prints it. */
interface Spoken {
	readonly passages: readonly Passage[];
	/** Terms that they define in passing, without a mark. */
	readonly passing: readonly string[];
	readonly looking: readonly Looking[];
}

function spokenIn({ file }: Place, input: CheckInput): Spoken {
	const entry = input.project.documents.find((document) => document.file === file);
	const listed = new Set(entry ? clauseIdsOf(entry) : []);
	const passages = passagesOf(input.project).filter(({ collection, id }) => collection === 'clauses' && listed.has(id));
	const passing = passages.flatMap(({ text }) =>
		text.includes('」と') ? [...text.matchAll(inPassing)].map(([, term = '']) => term) : [],
	);
	return { passages, passing, looking: passages.flatMap((passage) => lookingDefined(passage, input)) };
}

/** What one copy of a document defines, and what it uses like a term: whether defined or not. */
export interface Vocabulary {
	readonly document: Document;
	readonly defined: ReadonlySet<string>;
	readonly claims: readonly Claim[];
	/** Other spellings of what it defines. */
	readonly spellings: Spellings;
	readonly passages: readonly Passage[];
}

const known = new WeakMap<Project, readonly Vocabulary[]>();

/** One for each copy; notes are too short to define what they say. */
export function vocabulariesOf(input: CheckInput): readonly Vocabulary[] {
	const cached = known.get(input.project);
	if (cached) return cached;
	// Copies of one document read the same passages and mostly define the same terms.
	const spoken = new Map<string, Spoken>();
	const made = new Map<string, Spellings>();
	const found = input.documents
		.filter(({ kind }) => kind !== 'notes')
		.map((document): Vocabulary => {
			const { passages, passing, looking } = spoken.get(document.origin.file) ?? spokenIn(document.origin, input);
			spoken.set(document.origin.file, { passages, passing, looking });
			const glossary = glossaryOf(document);
			const marked = glossary.flatMap(({ term, definitions }) => (definitions.length > 0 ? [term] : []));
			const defined = new Set([...marked, ...passing]);
			const key = [...defined].join();
			const spellings = made.get(key) ?? new Spellings(defined);
			made.set(key, spellings);
			return { document, defined, claims: claimsIn(glossary, looking, defined), spellings, passages };
		});
	known.set(input.project, found);
	return found;
}

/** What looks like a term without a mark; 本… only where no defined term begins the word. */
interface Looking extends Claim {
	readonly own: boolean;
}

function claimsIn(
	glossary: readonly GlossaryEntry[],
	looking: readonly Looking[],
	defined: ReadonlySet<string>,
): Claim[] {
	const marked = glossary.flatMap(({ term, uses }) => uses.map(({ origin }) => ({ term, place: origin })));
	const terms = [...defined];
	return [...marked, ...looking.filter(({ term, own }) => !own || !terms.some((known) => term.startsWith(known)))];
}

const ownWord = /(?<![\p{Script=Han}\p{Script=Katakana}ー])本件?[\p{Script=Han}\p{Script=Katakana}ー]{2,8}/gu;

function lookingDefined(passage: Passage, input: CheckInput): Looking[] {
	const { text } = passage;
	const quoted = !text.includes('「')
		? []
		: [...text.matchAll(/「([^「」￼]{2,20})」/g)]
				.filter(({ 0: words, 1: term = '', index }) => {
					const isShown = shownAfter.test(text.slice(index + words.length)) || shownBefore.test(text.slice(0, index));
					return looksDefined(term) && !isShown;
				})
				.map(({ 1: term = '', index }) => ({ term, start: index + 1, own: false }));
	const own = !text.includes('本')
		? []
		: [...text.matchAll(ownWord)]
				.filter(({ 0: word }) => !ordinary.test(word))
				.map(({ 0: term, index }) => ({ term, start: index, own: true }));
	const isMarked = (start: number): boolean => passage.terms.some((term) => term.start <= start && start < term.end);
	return [...quoted, ...own]
		.filter(({ start, term }) => !isMarked(start) && !isName(term, input))
		.map(({ term, start, own }) => ({ term, own, place: passage.placeOf(start, start + term.length) }));
}

/** 重大障害, みなし検収; not お問い合わせ, not 正式な納品, not a sentence. */
const looksDefined = (words: string): boolean =>
	/[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9]{2}$/u.test(words) &&
	!/[おご]|[はをがもで]|しい|\p{Script=Han}な|です|ます|[。、？?！!]|\p{Script=Hiragana}{4}/u.test(words);

/** Titles of documents, and the names of what is sold and done, stand in 「」 without being terms. */
const isName = (words: string, { project }: CheckInput): boolean =>
	project.documents.some(({ data }) => data.title === words) ||
	[project.agency, ...project.services, ...project.support, ...project.policies, ...project.marketplaces].some(
		({ data }) => data.name === words,
	) ||
	project.clauses.some(({ data }) => data.title === words) ||
	project.tasks.data.tasks.some(({ title, says }) => title === words || says === words);

/** A term that is one letter away from another of three is not a slip of the pen: 営業日 and 休業日. */
const LONG = 4;

/** The defined term that a claim was meant to be, by another spelling or by a slip of the pen. */
export function meantBy(claim: string, { defined, spellings }: Vocabulary): string | null {
	const spelled = spellings.termFor(claim);
	if (spelled !== null || claim.length < LONG) return spelled;
	const long = [...defined].filter(({ length }) => length >= LONG);
	return nearest(claim, long);
}

/** A word that stands for a defined term and is spelled otherwise. */
export interface TermVariant {
	readonly words: string;
	readonly term: string;
	/** Of the document that defines the term. */
	readonly title: string;
	readonly places: readonly Place[];
	/** Used like a term: marked, in 「」 or as 本…. */
	readonly claimed: boolean;
}

/** Each spelling once for a document or a pasted text, with all of its places. */
export function variantsIn(input: CheckInput): TermVariant[] {
	const found = new Map<string, TermVariant & { readonly places: Place[] }>();
	const seen = new Set<string>();
	const add = (key: string, words: string, term: string, title: string, place: Place, claimed: boolean): void => {
		const at = `${key}:${place.file}:${place.start.offset}`;
		const earlier = found.get(`${key}:${words}`) ?? { words, term, title, places: [], claimed };
		found.set(`${key}:${words}`, earlier);
		if (!seen.has(at)) earlier.places.push(place);
		seen.add(at);
	};
	for (const vocabulary of vocabulariesOf(input)) {
		const { document, defined, claims, spellings, passages } = vocabulary;
		const { origin, title } = document;
		for (const { term: words, place } of claims) {
			const term = defined.has(words) ? null : meantBy(words, vocabulary);
			if (term !== null) add(origin.file, words, term, title, place, true);
		}
		for (const { passage, words, start, term } of otherwiseSpelled(passages, spellings)) {
			const isClaim = found.get(`${origin.file}:${words}`)?.claimed === true;
			if (!isClaim) add(origin.file, words, term, title, passage.placeOf(start, start + words.length), false);
		}
	}
	for (const { id, title, passages } of pastedIn(input.project)) {
		const defined = definitionsIn(input).flatMap(({ term, passage }) =>
			passage.collection === 'pasted' && passage.id === id ? [term] : [],
		);
		if (defined.length === 0) continue;
		for (const { passage, words, start, term } of otherwiseSpelled(passages, new Spellings(new Set(defined))))
			add(`pasted/${id}`, words, term, title, passage.placeOf(start, start + words.length), false);
	}
	return [...found.values()];
}

const otherwiseSpelled = (passages: readonly Passage[], spellings: Spellings) =>
	passages.flatMap((passage) => spellings.read(passage.text).map((variant) => ({ passage, ...variant })));

function pastedIn(project: Project) {
	const passages = Map.groupBy(passagesOf(project), ({ collection, id }) => (collection === 'pasted' ? id : null));
	return project.pasted.map(({ id, data }) => ({ id, title: data.title ?? id, passages: passages.get(id) ?? [] }));
}
