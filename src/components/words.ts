/**
 * The words of a page: a line with values in braces, 「納期は{service.deliveryTime|anchored}」, as in the tables of the
 * documents. A page never says a fact of its own.
 */
import type { CellSetting, Phrase } from '../lib/document/tables/phrase.ts';
import { phrase } from '../lib/document/tables/phrase.ts';
import type { Span } from '../lib/document/tree.ts';
import { textOf } from '../lib/document/walk.ts';
import type { Scope } from '../lib/model/scope.ts';
import { printHtmlSpans } from '../lib/print/html.ts';
import { site } from '../site.ts';

/** What the tables of src/lib/document need to know of a page. */
export function pageSetting(scope: Scope = {}): CellSetting {
	const { project } = site();
	return {
		project,
		scope,
		refer: (to) => {
			throw new Error(`a page has no article of its own to refer to as "${to}"`);
		},
		report: ({ message }) => {
			throw new Error(message.en);
		},
		origin: project.agency.places.at([]),
	};
}

/** Empty when no alternative has all of its values. */
export const spansFor = (words: Phrase, scope: Scope = {}): readonly Span[] => phrase(words, pageSetting(scope));

/** The same as HTML, escaped. */
export const htmlFor = (words: Phrase, scope: Scope = {}): string => printHtmlSpans(spansFor(words, scope));

/** The same as plain text: for titles, descriptions and labels. */
export const textFor = (words: Phrase, scope: Scope = {}): string => textOf(spansFor(words, scope));
