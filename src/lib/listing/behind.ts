/** The article of the terms that stands behind a sentence of a listing: where a client reads the whole of it. */
import type { Article, Document } from '../document/tree.ts';
import { spansIn } from '../document/walk.ts';
import type { Project } from '../model/project.ts';
import type { Told } from './told.ts';

export interface Behind {
	/** 「第8条（ご連絡がとれない場合）」 */
	readonly name: string;
	/** Anchor on the page of the terms. */
	readonly anchor: string;
}

const byValue = new WeakMap<Document, ReadonlyMap<string, Article>>();

/** The article that its clause names, else those that say the same values; none where the terms do not speak of it. */
export function articlesBehind({ clause, values }: Told, terms: Document, project: Project): Behind[] {
	const named = project.clauses.find(({ id }) => id === clause)?.data.listing?.from;
	const articles =
		named === undefined
			? values.flatMap(({ path }) => valuesIn(terms).get(path) ?? [])
			: terms.articles.filter(({ id }) => id === named);
	return [...new Set(articles)].map(({ id, label, heading }) => ({ name: `${label}（${heading}）`, anchor: id }));
}

/** The first article that says a value. */
function valuesIn(terms: Document): ReadonlyMap<string, Article> {
	const known = byValue.get(terms);
	if (known) return known;
	const found = new Map<string, Article>();
	for (const article of terms.articles)
		for (const span of article.blocks.flatMap(spansIn))
			if (span.type === 'value' && !found.has(span.path)) found.set(span.path, article);
	byValue.set(terms, found);
	return found;
}
