/** Spans of the tree → runs of the typesetter, each still knowing where its words come from. */
import { paragraphAnchor, paragraphName } from '../../document/number.ts';
import type { BlankSpan, Document, RefSpan, Span } from '../../document/tree.ts';
import type { StructureElement } from '../../pdf/structure.ts';
import type { Place } from '../../source/place.ts';
import type { Block, Run, Style, TextRun } from '../../typeset/content.ts';
import type { PdfFonts } from './faces.ts';
import type { RunSource } from './unprintable.ts';

export interface Styles {
	regular(size: number): Style;
	bold(size: number): Style;
	/** The same style, for what is filled in for one client. */
	filled(style: Style): Style;
	/** What stands at each anchor of the document, in words: 「第12条第2項（料金）」. */
	readonly titles: ReadonlyMap<string, string>;
	/** Whether spaces to fill in and places to sign are fields of a form. */
	readonly fields: boolean;
	/** What was made of the same part in another document of these titles, such as the contract of another client. */
	remembered(part: object, make: () => readonly Block[], startsPage?: boolean): readonly Block[];
}

export function stylesOf(fonts: PdfFonts, document: Document, fields: boolean): Styles {
	const titles = titlesOf(document);
	const key = `${fields} ${[...titles].join()}`;
	// The same article, first on its page in one contract and further down in another, is set in two ways.
	const [within, first] = [partsOf(fonts, key), partsOf(fonts, `first ${key}`)];
	return {
		regular: (size) => ({ fonts: fonts.regular, size }),
		bold: (size) => ({ fonts: fonts.bold, size }),
		filled: ({ fonts: faces, size }) => ({
			fonts: faces === fonts.bold ? fonts.filled.bold : fonts.filled.regular,
			size,
		}),
		titles,
		fields,
		remembered(part, make, startsPage = false) {
			const made = startsPage ? first : within;
			const known = made.get(part) ?? make();
			made.set(part, known);
			return known;
		},
	};
}

type Parts = WeakMap<object, readonly Block[]>;

/** By what the blocks of a part depend on besides the part itself. */
function partsOf({ parts }: PdfFonts, key: string): Parts {
	return parts.get(key) ?? parts.set(key, new WeakMap());
}

function titlesOf({ keyTerms, articles, annexes }: Document): ReadonlyMap<string, string> {
	const titles = new Map<string, string>();
	if (keyTerms !== null) titles.set(keyTerms.id, keyTerms.heading);
	for (const { id, label, heading, blocks } of articles) {
		titles.set(id, `${label}（${heading}）`);
		for (const block of blocks) {
			if (block.type !== 'paragraph') continue;
			titles.set(paragraphAnchor(id, block.number), `${label}${paragraphName(block.number)}（${heading}）`);
		}
	}
	for (const { id, label, heading } of annexes) titles.set(id, `${label}　${heading}`);
	return titles;
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

/** Paths of what a client fills in: these differ from contract to contract, the rest of the text does not. */
const FILLED = /^(?:client|contract|site)\./u;

/** @param within the element that the spans are the text of. */
export function runsOf(spans: readonly Span[], style: Style, within: StructureElement, styles: Styles): readonly Run[] {
	return spans.map((span): Run => {
		if (span.type === 'ref') return reference(span, style, within, styles);
		if (span.type !== 'blank') {
			const own = span.type === 'value' && FILLED.test(span.path) ? styles.filled(style) : style;
			return { type: 'text', text: span.text, style: own, source: span };
		}
		return {
			type: 'blank',
			width: span.width,
			ruled: true,
			style,
			anchor: blankAnchor(span.field),
			tag: element('Form', within, space(span, style, styles)),
		};
	});
}

function space({ field, label }: BlankSpan, { size }: Style, { fields }: Styles): Partial<StructureElement> {
	const alt = `${label}（記入欄）`;
	// A dot in the name of a field would part it from its parent (ISO 32000-1 12.7.3.2).
	return fields
		? { alt, field: { type: 'text', name: field.replaceAll('.', '_'), label, size } }
		: { alt, fillIn: label };
}

/** Leads to its article. One to something that is not printed here is plain text. */
function reference(span: RefSpan, style: Style, within: StructureElement, { titles }: Styles): Run {
	const run: TextRun = { type: 'text', text: span.text, style, source: span };
	const title = titles.get(span.target);
	return title === undefined ? run : { ...run, tag: element('Link', within, { link: { anchor: span.target, title } }) };
}

/** Names of places on the pages, for bookmarks now and for signers' coordinates later. */
export function blankAnchor(field: string): string {
	return `blank:${field}`;
}
