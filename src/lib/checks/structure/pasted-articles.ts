/** The articles of a text that was pasted as it stands: lines like 「第9条（秘密保持）」, with what stands below them. */
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import { digitValue, kanjiValue, narrow } from '../../values/numerals.ts';

export interface PastedArticle {
	readonly kind: 'article' | 'annex';
	readonly number: number;
	/** 「第9条」, as it is written. */
	readonly label: string;
	/** Empty where the line gives none. */
	readonly heading: string;
	readonly origin: Place;
	/** The line itself and everything below it, up to the next. */
	readonly passages: readonly Passage[];
}

const none: readonly PastedArticle[] = [];

const found = new WeakMap<Project, ReadonlyMap<string, readonly PastedArticle[]>>();

/** In the order of the text; empty for one that is not made of articles. */
export function articlesOfPasted(id: string, project: Project): readonly PastedArticle[] {
	const known = found.get(project) ?? readAll(project);
	found.set(project, known);
	return known.get(id) ?? none;
}

function readAll(project: Project): ReadonlyMap<string, readonly PastedArticle[]> {
	const pasted = passagesOf(project).filter(({ collection }) => collection === 'pasted');
	return new Map([...Map.groupBy(pasted, ({ id }) => id)].map(([id, passages]) => [id, articlesIn(passages)]));
}

/** 「第9条（修正）」, 「第９条　修正」 and 「第9条」 head an article; 「第9条の修正は、」 and 「第9条（修正）の定め」 are sentences. */
const line =
	/^(?<label>(?:第(?<article>[\d０-９一二三四五六七八九十百]{1,4})条|別紙(?<annex>[\d０-９一二三四五六七八九十]{1,2})))(?:[ 　]*[（(【「](?<named>[^）)】」]{1,30})[）)】」]|[ 　]+(?<spaced>[^\s。、]{1,24})(?=$)|)(?:$|[ 　](?![のにをはがで])|(?=甲|乙|本契約|当社|お客様))/;

/** 「（修正）」 on the line above its number. */
const headingAbove = /^[（(【]([^）)】]{2,24})[）)】]$/;

function articlesIn(passages: readonly Passage[]): PastedArticle[] {
	const heads = passages.flatMap((passage, index) => {
		const groups = line.exec(passage.text)?.groups;
		return groups ? [{ passage, index, groups }] : [];
	});
	return heads.map(({ passage, index, groups }, position) => {
		const { label = '', article, annex, named, spaced } = groups;
		const digits = narrow(article ?? annex ?? '');
		return {
			kind: article === undefined ? 'annex' : 'article',
			number: (/\d/.test(digits) ? digitValue(digits) : kanjiValue(digits)) ?? 0,
			label,
			heading: named ?? spaced ?? headingAbove.exec(passages[index - 1]?.text ?? '')?.[1] ?? '',
			origin: passage.placeOf(0, label.length + (named ? passage.text.slice(label.length).search(/[）)】」]/) + 1 : 0)),
			passages: passages.slice(index, heads[position + 1]?.index),
		};
	});
}

interface Count {
	readonly counted: ReadonlySet<number>;
	readonly most: number;
}

const counts = new WeakMap<readonly PastedArticle[], Readonly<Record<PastedArticle['kind'], Count>>>();

/** The numbers that a pasted text gives its articles, or its annexes. */
export function countOf(id: string, kind: PastedArticle['kind'], project: Project): Count {
	const articles = articlesOfPasted(id, project);
	const known = counts.get(articles) ?? { article: counted(articles, 'article'), annex: counted(articles, 'annex') };
	counts.set(articles, known);
	return known[kind];
}

function counted(articles: readonly PastedArticle[], kind: PastedArticle['kind']): Count {
	const numbers = articles.flatMap((article) => (article.kind === kind ? [article.number] : []));
	return { counted: new Set(numbers), most: numbers.reduce((most, number) => Math.max(most, number), 0) };
}

/** Whether the passage begins with the number of an article of its own. */
export const headsArticle = ({ collection, text }: Passage): boolean => collection === 'pasted' && line.test(text);
