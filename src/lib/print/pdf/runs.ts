/** Spans of the tree → runs of the typesetter, each still knowing where its words come from. */
import type { Span } from '../../document/tree.ts';
import type { StructureElement } from '../../pdf/structure.ts';
import type { Place } from '../../source/place.ts';
import type { Run, Style, TextRun } from '../../typeset/content.ts';
import type { PdfFonts } from './faces.ts';
import type { RunSource } from './unprintable.ts';

export interface Styles {
	regular(size: number): Style;
	bold(size: number): Style;
}

export function stylesOf(fonts: PdfFonts): Styles {
	return {
		regular: (size) => ({ fonts: fonts.regular, size }),
		bold: (size) => ({ fonts: fonts.bold, size }),
	};
}

/** A node of the logical structure, below `parent` (or the document itself). */
export function element(
	role: string,
	parent: StructureElement | null,
	more: Omit<StructureElement, 'role' | 'parent'> = {},
): StructureElement {
	return { role, parent, ...more };
}

/** Words that the printer takes from the tree whole: a label, a heading, a title. */
export function words(text: string, style: Style, origin: Place): TextRun {
	const source: RunSource = { origin };
	return { type: 'text', text, style, source };
}

/** @param within the element that the spans are the text of. */
export function runsOf(spans: readonly Span[], style: Style, within: StructureElement): readonly Run[] {
	return spans.map((span): Run => {
		if (span.type !== 'blank') return { type: 'text', text: span.text, style, source: span };
		return {
			type: 'blank',
			width: span.width,
			ruled: true,
			style,
			anchor: blankAnchor(span.field),
			tag: element('Span', within, { alt: `${span.label}（記入欄）` }),
		};
	});
}

/** Names of places on the pages, for bookmarks now and for signers' coordinates later. */
export function blankAnchor(field: string): string {
	return `blank:${field}`;
}
