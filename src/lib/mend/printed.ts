/** All that is printed of a project, so that two versions of it can be held against each other. */
import { assembleDocuments } from '../document/assemble.ts';
import { writtenElement } from '../document/spans.ts';
import { projectListings } from '../listing/listing.ts';
import type { Passage } from '../model/passages.ts';
import { ELEMENT, passagesOf } from '../model/passages.ts';
import type { Project } from '../model/project.ts';
import { printHtml } from '../print/html.ts';
import { printListing } from '../print/listing.ts';
import { textOfHtml } from '../print/markup.ts';
import { printText } from '../print/text.ts';

/** A text for every document as plain text and as HTML, every listing, and the passages of the free pages. */
export function printedText(project: Project): string {
	const { documents } = assembleDocuments(project);
	const { listings } = projectListings(project);
	const pages = passagesOf(project).filter(({ collection }) => collection === 'pages');
	return [
		...documents.flatMap((document) => [document.id, printText(document), textOfHtml(printHtml(document))]),
		...listings.flatMap((listing) => [listing.market, printListing(listing)]),
		...pages.map((passage) => pageText(passage, project)),
	].join('\n\f\n');
}

/** Astro prints the pages; their words and values are known here all the same. */
function pageText({ text, elements }: Passage, project: Project): string {
	const setting = { project, scope: {}, report: () => undefined };
	const written = elements.map(({ element }) =>
		element.type === 'value' ? (writtenElement(element, [], setting)?.text ?? '') : JSON.stringify(element),
	);
	return text.split(ELEMENT).reduce((before, after, index) => before + (written[index - 1] ?? '') + after);
}
