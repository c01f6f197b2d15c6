/**
 * The logical structure of the file (ISO 32000-1 14.7): what is a heading, a list, a table, in reading order. An element
 * takes its place when its first content is drawn, so elements that hold nothing never appear.
 */
import type { PdfObjects } from './file.ts';
import type { PdfDict, PdfValue, Ref } from './objects.ts';
import { Source, text } from './objects.ts';

export interface Field {
	readonly type: 'text' | 'signature';
	/** The same name on several pages is one field, filled in once. */
	readonly name: string;
	/** What belongs there, for people. */
	readonly label: string;
	/** Points: of the letters that are filled in. */
	readonly size: number;
}

/** Hung on placed content as its tag. */
export interface StructureElement {
	/** A standard structure type: `Sect`, `H1`, `P`, `L`, `LI`, `Lbl`, `LBody`, `Table`, `TR`, `TH`, `TD`, `Link` … */
	readonly role: string;
	/** `null` below the document itself. */
	readonly parent: StructureElement | null;
	/** Words in place of what is drawn and is no text: a space to fill in. */
	readonly alt?: string;
	/** Which cells a header cell heads. */
	readonly scope?: 'Column' | 'Row';
	/** How a list is counted (ISO 32000-1 table 347). */
	readonly numbering?: 'Decimal' | 'Disc' | 'Ordered';
	/** A `Form` element that is no interactive field: a space to be filled in by hand (14.8.5.6). */
	readonly fillIn?: string;
	/** A `Form` element that is an interactive field; what is drawn for it is decoration. */
	readonly field?: Field;
	/** The name of a place on a page that a `Link` leads to, and what to call it. */
	readonly link?: { readonly anchor: string; readonly title: string };
}

/** イ, ロ, ハ are letters in their order; PDF knows no closer word. */
const NUMBERING = { Decimal: 'Decimal', Disc: 'Disc', Ordered: 'UpperAlpha' } as const;

type Kid =
	| { readonly type: 'mark'; readonly page: number; readonly mark: number }
	| { readonly type: 'object'; readonly page: number; readonly object: Ref }
	| StructureElement;

/** Gathers, while pages are written, what belongs to which element. */
export class Structure {
	private readonly kids = new Map<StructureElement | null, Kid[]>([[null, []]]);
	/** For each page, the element of each of its marks. */
	private readonly marks: StructureElement[][];
	/** Annotations, each with the element it belongs to; their keys follow those of the pages. */
	private readonly owners: StructureElement[] = [];

	constructor(pages: number) {
		this.marks = Array.from({ length: pages }, () => []);
	}

	/** The next piece of content of a page belongs to this element. */
	mark(page: number, element: StructureElement): void {
		const own = this.marks[page] as StructureElement[];
		this.attach(element).push({ type: 'mark', page, mark: own.length });
		own.push(element);
	}

	/** The annotation `object` belongs to this element; the answer is its `StructParent`. */
	own(page: number, element: StructureElement, object: Ref): number {
		this.attach(element).push({ type: 'object', page, object });
		return this.marks.length + this.owners.push(element) - 1;
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
	write(objects: PdfObjects, pages: readonly Ref[]): Ref {
		const root = objects.reserve();
		const refs = new Map<StructureElement, Ref>();
		const document = objects.reserve();
		const writeKids = (element: StructureElement | null, self: Ref, home: number): Source => {
			const kids = this.kids.get(element) ?? [];
			let list = '';
			for (const kid of kids) {
				if (list !== '') list += ' ';
				if ('role' in kid) {
					list += `${writeElement(kid, self).id} 0 R`;
					continue;
				}
				const page = kid.page === home ? '' : `/Pg ${(pages[kid.page] as Ref).id} 0 R`;
				if (kid.type === 'object') list += `<</Type /OBJR${page}/Obj ${kid.object.id} 0 R>>`;
				else list += page === '' ? String(kid.mark) : `<</Type /MCR${page}/MCID ${kid.mark}>>`;
			}
			return new Source(kids.length === 1 ? list : `[${list}]`);
		};
		const writeElement = (element: StructureElement, parent: Ref): Ref => {
			const self = objects.reserve();
			refs.set(element, self);
			const home = this.pageOf(element);
			const page = home < 0 ? '' : `/Pg ${(pages[home] as Ref).id} 0 R`;
			const kids = writeKids(element, self, home).source;
			const head = `<</Type /StructElem/S /${element.role}/P ${parent.id} 0 R${page}`;
			objects.assign(self, new Source(`${head}/K ${kids}${described(element)}>>`));
			return self;
		};
		objects.assign(document, { Type: 'StructElem', S: 'Document', P: root, K: writeKids(null, document, -1) });
		objects.assign(root, this.root(objects, document, refs));
		return root;
	}

	/** The page of its first own content; -1 where it has none. */
	private pageOf(element: StructureElement): number {
		for (const kid of this.kids.get(element) ?? []) if ('page' in kid) return kid.page;
		return -1;
	}

	private root(objects: PdfObjects, document: Ref, refs: ReadonlyMap<StructureElement, Ref>): PdfDict {
		const numbers: PdfValue[] = [];
		for (const [page, marks] of this.marks.entries()) {
			numbers.push(page, objects.add(marks.map((element) => refs.get(element) as Ref)));
		}
		for (const [index, element] of this.owners.entries()) {
			numbers.push(this.marks.length + index, refs.get(element) as Ref);
		}
		return {
			Type: 'StructTreeRoot',
			K: document,
			ParentTree: objects.add({ Nums: numbers }),
			ParentTreeNextKey: this.marks.length + this.owners.length,
		};
	}
}

/** Alternative words and attributes: of an element alone, so the same in every file. */
const descriptions = new WeakMap<StructureElement, string>();

function described(element: StructureElement): string {
	const known = descriptions.get(element);
	if (known !== undefined) return known;
	const { alt, scope, numbering, fillIn } = element;
	let description = alt === undefined ? '' : `/Alt ${text(alt).source}`;
	if (scope !== undefined) description += `/A <</O /Table/Scope /${scope}>>`;
	if (numbering !== undefined) description += `/A <</O /List/ListNumbering /${NUMBERING[numbering]}>>`;
	if (fillIn !== undefined) description += `/A <</O /PrintField/Role /tv/Desc ${text(fillIn).source}>>`;
	descriptions.set(element, description);
	return description;
}
