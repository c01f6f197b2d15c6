/** What the terms say in plain words: the summary of a clause, and the article where it stands in full. */
import { textOf } from '../lib/document/walk.ts';
import { site } from '../site.ts';

export interface PlainClause {
	readonly summary: string;
	/** 「第8条（ご連絡がとれない場合）」 */
	readonly name: string;
	readonly href: string;
}

/** Null when the terms have no such article, or it has no summary. */
export function plainClause(id: string): PlainClause | null {
	const terms = site().documents.find(({ kind }) => kind === 'terms');
	const article = terms?.articles.find((candidate) => candidate.id === id);
	if (!article?.summary) return null;
	const { summary, label, heading } = article;
	return { summary: textOf(summary), name: `${label}（${heading}）`, href: `/terms/#${id}` };
}
