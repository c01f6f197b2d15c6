/**
 * Interactive fields (ISO 32000-1 12.7): lines to fill in, places to sign. Letters that are typed in are drawn by the reader with
 * one of its own Japanese fonts, since nobody knows beforehand which they will be; so a file with a form is no PDF/A.
 */
import type { PlacedBox, PlacedRule } from '../typeset/placed.ts';
import type { DrawnField } from './content-stream.ts';
import type { PdfObjects } from './file.ts';
import type { PdfDict, Ref } from './objects.ts';
import { ascii, number, text } from './objects.ts';
import type { Field, Structure } from './structure.ts';

const PRINT = 4;
/** A rule has no height: so many ems above it are for writing. */
const WRITING = 1.3;
const SIGNATURES_EXIST = 1;

interface Widget {
	readonly field: Field;
	readonly page: number;
	readonly pageRef: Ref;
	readonly ref: Ref;
	readonly key: number;
	readonly area: readonly [number, number, number, number];
}

export class Form {
	private readonly widgets: Widget[] = [];
	private readonly objects: PdfObjects;
	private readonly structure: Structure;
	private readonly height: number;

	constructor(objects: PdfObjects, structure: Structure, height: number) {
		this.objects = objects;
		this.structure = structure;
		this.height = height;
	}

	/** The field is where its line or its box is drawn. */
	place({ element, item }: DrawnField, page: number, pageRef: Ref): void {
		const { field } = element;
		if (field === undefined) return;
		const ref = this.objects.reserve();
		const key = this.structure.own(page, element, ref);
		this.widgets.push({ field, page, pageRef, ref, key, area: this.area(item, field) });
	}

	private area(item: PlacedRule | PlacedBox, { size }: Field): Widget['area'] {
		if (item.type === 'box') {
			return [item.x, this.height - item.y - item.height, item.x + item.width, this.height - item.y];
		}
		return [item.x1, this.height - item.y1, item.x2, this.height - item.y1 + WRITING * size];
	}

	on(page: number): readonly Ref[] {
		return this.widgets.filter((widget) => widget.page === page).map(({ ref }) => ref);
	}

	/** The form with all its fields; nothing where there are none. */
	write(): PdfDict | undefined {
		if (this.widgets.length === 0) return undefined;
		const fonts = { [FONT]: this.objects.add(typingFont(this.objects)) };
		const fields = [...Map.groupBy(this.widgets, ({ field }) => field.name).values()].map((widgets) =>
			this.writeField(widgets as [Widget, ...Widget[]], fonts),
		);
		const signed = this.widgets.some(({ field }) => field.type === 'signature');
		return {
			Fields: fields,
			DR: { Font: fonts },
			DA: ascii(`/${FONT} 0 Tf 0 g`),
			SigFlags: signed ? SIGNATURES_EXIST : undefined,
		};
	}

	/** One widget is merged with its field; several hang below it. */
	private writeField(widgets: readonly [Widget, ...Widget[]], fonts: PdfDict): Ref {
		const [{ field, ref }] = widgets;
		const own: PdfDict = {
			FT: field.type === 'text' ? 'Tx' : 'Sig',
			T: text(field.name),
			TU: text(field.label),
			DA: field.type === 'text' ? ascii(`/${FONT} ${number(field.size)} Tf 0 g`) : undefined,
			V: field.type === 'text' ? text('') : undefined,
		};
		if (widgets.length === 1) {
			this.objects.assign(ref, { ...own, ...this.widget(widgets[0], fonts) });
			return ref;
		}
		const parent = this.objects.reserve();
		for (const widget of widgets) this.objects.assign(widget.ref, { Parent: parent, ...this.widget(widget, fonts) });
		this.objects.assign(parent, { ...own, Kids: widgets.map((widget) => widget.ref) });
		return parent;
	}

	private widget({ field, pageRef, key, area }: Widget, fonts: PdfDict): PdfDict {
		const [left, bottom, right, top] = area;
		const appearance = this.objects.stream(field.type === 'text' ? '/Tx BMC EMC' : '', {
			Type: 'XObject',
			Subtype: 'Form',
			BBox: [0, 0, right - left, top - bottom],
			Resources: { Font: fonts },
		});
		return {
			Type: 'Annot',
			Subtype: 'Widget',
			Rect: area,
			P: pageRef,
			F: PRINT,
			StructParent: key,
			AP: { N: appearance },
		};
	}
}

const FONT = 'Mincho';

/** 明朝 by Adobe's name for any: readers put their own in its place (ISO 32000-1 9.7.5.2, Adobe-Japan1). */
function typingFont(objects: PdfObjects): PdfDict {
	const descriptor = objects.add({
		Type: 'FontDescriptor',
		FontName: 'HeiseiMin-W3',
		Flags: 2 | 4,
		FontBBox: [-123, -257, 1001, 910],
		ItalicAngle: 0,
		Ascent: 723,
		Descent: -241,
		CapHeight: 709,
		StemV: 69,
	});
	return {
		Type: 'Font',
		Subtype: 'Type0',
		BaseFont: 'HeiseiMin-W3-UniJIS-UTF16-H',
		Encoding: 'UniJIS-UTF16-H',
		DescendantFonts: [
			objects.add({
				Type: 'Font',
				Subtype: 'CIDFontType0',
				BaseFont: 'HeiseiMin-W3',
				CIDSystemInfo: { Registry: ascii('Adobe'), Ordering: ascii('Japan1'), Supplement: 4 },
				DW: 1000,
				// The proportional Latin letters are CIDs 1 to 230; half an em is near enough for a line of a form.
				W: [1, 230, 500],
				FontDescriptor: descriptor,
			}),
		],
	};
}
