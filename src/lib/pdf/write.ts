/** Placed pages → a PDF file (1.7, tagged), the same bytes for the same pages. Without a form it is PDF/UA-1 and PDF/A-2b, with attachments PDF/A-3b. */
import type { Placed, PlacedPage } from '../typeset/placed.ts';
import type { Attachment } from './attachments.ts';
import { writeAttachments } from './attachments.ts';
import { sRgbProfile } from './colour.ts';
import type { Canvas, DrawnPage } from './content-stream.ts';
import { contentStream } from './content-stream.ts';
import { Deflater, deflateBytes, latin1 } from './deflate.ts';
import type { EmbeddedFont } from './embed.ts';
import { FontShop } from './embed.ts';
import { PdfObjects } from './file.ts';
import { Form } from './form.ts';
import type { Properties } from './metadata.ts';
import { information, xmp } from './metadata.ts';
import type { Ref } from './objects.ts';
import { ascii, number } from './objects.ts';
import type { OutlineEntry } from './places.ts';
import { namedPlaces, Targets, writeLinks, writeOutline } from './places.ts';
import { Structure } from './structure.ts';
import type { TextTag } from './text-tags.ts';
import { drawTags, tagFont } from './text-tags.ts';

export interface PdfFile extends Properties {
	readonly pages: readonly PlacedPage[];
	/** Points. */
	readonly width: number;
	readonly height: number;
	/** Bookmarks; `anchor` names a place on a page. */
	readonly outline: readonly OutlineEntry[];
	/** Drawn on every page after what is its own. */
	readonly furniture?: readonly Placed[];
	/** Words for machines, in a standard font that is not embedded; they show as white on white. */
	readonly tags?: readonly TextTag[];
	readonly attachments?: readonly Attachment[];
}

/** What is worth keeping from one file to the next. It changes how long a file takes, never what is in it. */
export class Press {
	readonly fonts = new FontShop();
	readonly deflater = new Deflater();
	private readonly pages = new WeakMap<readonly Placed[], PressedPage>();

	/** A page that was drawn with the same fonts before is not drawn again. */
	draw(items: readonly Placed[], canvas: Canvas): PressedPage {
		const fonts = [...this.fonts.codesOf(items).keys()].map((font) => [
			canvas.fonts.get(font) as EmbeddedFont,
			canvas.names.get(font) ?? '',
		]);
		const known = this.pages.get(items);
		if (known?.height === canvas.height && known.fonts.flat().every((one, i) => one === fonts.flat()[i])) return known;
		const drawn = contentStream(items, canvas);
		const page = { ...drawn, fonts, height: canvas.height, bytes: this.deflater.deflate(drawn.content) };
		this.pages.set(items, page);
		return page;
	}
}

interface PressedPage extends DrawnPage {
	readonly fonts: readonly (readonly (EmbeddedFont | string)[])[];
	readonly height: number;
	readonly bytes: Uint8Array;
}

export function writePdf(file: PdfFile, press: Press): Uint8Array {
	const objects = new PdfObjects(press.deflater);
	const structure = new Structure(file.pages.length);
	const fonts = press.fonts.collect([...file.pages, { items: file.furniture ?? [] }]);
	const names = new Map([...fonts.keys()].map((font, index) => [font, `F${index + 1}`]));
	const tree = objects.reserve();
	const refs = file.pages.map(() => objects.reserve());
	const places = namedPlaces(file.pages, file.height);
	const tags = file.tags ?? [];
	const form = new Form(objects, structure, file.height);
	const resources = objects.add({
		Font: {
			...Object.fromEntries([...fonts].map(([font, embedded]) => [names.get(font) ?? '', embedded.write(objects)])),
			...(tags.length === 0 ? {} : tagFont()),
		},
	});
	const targets = new Targets(places, refs);
	const canvas = { height: file.height, fonts, names };
	const furniture = file.furniture === undefined ? [] : [objects.stream(contentStream(file.furniture, canvas).content)];
	for (const [index, { items }] of file.pages.entries()) {
		const page = refs[index] as Ref;
		const drawn = press.draw(items, canvas);
		drawn.marks.forEach((element, mark) => {
			for (const field of drawn.fields) if (field.after === mark) form.place(field, index, page);
			structure.mark(index, element);
		});
		for (const field of drawn.fields) if (field.after === drawn.marks.length) form.place(field, index, page);
		const extra = drawTags(tags, index);
		const links = writeLinks(objects, items, { index, height: file.height }, targets, structure);
		const annotations = [...form.on(index), ...links];
		objects.assign(page, {
			Type: 'Page',
			Parent: tree,
			MediaBox: [0, 0, file.width, file.height].map((edge) => Number(number(edge))),
			Resources: resources,
			Contents: [objects.compressed(drawn.bytes), ...(extra === '' ? [] : [objects.stream(extra)]), ...furniture],
			Annots: annotations.length === 0 ? undefined : annotations,
			StructParents: index,
			Tabs: 'S',
		});
	}
	objects.assign(tree, { Type: 'Pages', Kids: refs, Count: refs.length });
	const acroForm = form.write();
	const attachments = file.attachments ?? [];
	const part = acroForm !== undefined || tags.length > 0 ? null : attachments.length > 0 ? 3 : 2;
	const catalog = objects.add({
		Type: 'Catalog',
		Pages: tree,
		Lang: ascii(file.lang),
		MarkInfo: { Marked: true },
		StructTreeRoot: structure.write(objects, refs),
		Outlines: writeOutline(objects, file.outline, places, refs),
		PageMode: file.outline.length === 0 ? undefined : 'UseOutlines',
		ViewerPreferences: { DisplayDocTitle: true },
		AcroForm: acroForm,
		...writeAttachments(objects, attachments),
		OutputIntents: [outputIntent(objects)],
		Metadata: objects.raw(latin1(xmp(file, part)), { Type: 'Metadata', Subtype: 'XML' }),
	});
	return objects.file({ Root: catalog, Info: objects.addOwn(information(file)) });
}

let profile: Uint8Array | null = null;

function outputIntent(objects: PdfObjects): Ref {
	profile ??= deflateBytes(sRgbProfile());
	return objects.add({
		Type: 'OutputIntent',
		S: 'GTS_PDFA1',
		OutputConditionIdentifier: ascii('sRGB IEC61966-2.1'),
		Info: ascii('sRGB IEC61966-2.1'),
		DestOutputProfile: objects.compressed(profile, { N: 3 }),
	});
}
