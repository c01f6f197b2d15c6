/**
 * The logical structure of the file (ISO 32000-1 14.7): what is a heading, a list, a table, in reading order. An element
 * takes its place when its first content is drawn, so elements that hold nothing never appear.
 */
import type { PDFContext, PDFDict, PDFRef } from 'pdf-lib';
import type { PdfValue } from './objects.ts';
import { dict, pdf, text } from './objects.ts';

/** Hung on placed content as its tag. */
export interface StructureElement {
	/** A standard structure type: `Sect`, `H1`, `P`, `L`, `LI`, `Lbl`, `LBody`, `Table`, `TR`, `TH`, `TD`, `Span` … */
	readonly role: string;
	/** `null` below the document itself. */
	readonly parent: StructureElement | null;
	/** Words in place of what is drawn and is no text: a space to fill in. */
	readonly alt?: string;
	/** Which cells a header cell heads. */
	readonly scope?: 'Column' | 'Row';
}

type Kid = { readonly page: number; readonly mark: number } | StructureElement;

/** Gathers, while pages are written, what belongs to which element. */
export class Structure {
	private readonly kids = new Map<StructureElement | null, Kid[]>([[null, []]]);
	/** For each page, the element of each of its marks. */
	private readonly marks: StructureElement[][] = [];

	/** Opens a piece of content of this element; the answer is its number on the page. */
	mark(page: number, element: StructureElement): number {
		this.marks[page] ??= [];
		const own = this.marks[page];
		this.attach(element).push({ page, mark: own.length });
		return own.push(element) - 1;
	}

	private attach(element: StructureElement): Kid[] {
		const known = this.kids.get(element);
		if (known !== undefined) return known;
		const kids: Kid[] = [];
		this.kids.set(element, kids);
		const siblings = element.parent === null ? this.kids.get(null) : this.attach(element.parent);
		siblings?.push(element);
		return kids;
	}

	/** The structure tree's root. @param pages the page objects, in order. */
	write(context: PDFContext, pages: readonly PDFRef[]): PDFRef {
		const root = context.nextRef();
		const refs = new Map<StructureElement, PDFRef>();
		const document = context.nextRef();
		const writeKids = (element: StructureElement | null, self: PDFRef): PdfValue[] =>
			(this.kids.get(element) ?? []).map((kid) => {
				if ('role' in kid) return writeElement(kid, self);
				return pdf(context, { Type: 'MCR', Pg: pages[kid.page], MCID: kid.mark });
			});
		const writeElement = (element: StructureElement, parent: PDFRef): PDFRef => {
			const self = context.nextRef();
			refs.set(element, self);
			context.assign(
				self,
				dict(context, {
					Type: 'StructElem',
					S: element.role,
					P: parent,
					K: writeKids(element, self),
					Alt: element.alt === undefined ? undefined : text(element.alt),
					A: element.scope === undefined ? undefined : { O: 'Table', Scope: element.scope },
				}),
			);
			return self;
		};
		context.assign(
			document,
			dict(context, { Type: 'StructElem', S: 'Document', P: root, K: writeKids(null, document) }),
		);
		context.assign(root, this.root(context, document, refs));
		return root;
	}

	private root(context: PDFContext, document: PDFRef, refs: ReadonlyMap<StructureElement, PDFRef>): PDFDict {
		const numbers: PdfValue[] = [];
		for (const [page, marks] of this.marks.entries()) {
			const owners = (marks ?? []).flatMap((element) => refs.get(element) ?? []);
			numbers.push(page, context.register(pdf(context, owners)));
		}
		return dict(context, {
			Type: 'StructTreeRoot',
			K: document,
			ParentTree: context.register(dict(context, { Nums: numbers })),
			ParentTreeNextKey: this.marks.length,
		});
	}
}
