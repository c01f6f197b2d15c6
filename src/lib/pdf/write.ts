/** Placed pages → a PDF file (1.7, flat: no form, no script, no encryption), the same bytes for the same pages. */
import type { PDFRef } from 'pdf-lib';
import { PDFContext, PDFHeader, PDFHexString, PDFStreamWriter, PDFString } from 'pdf-lib';
import type { PlacedAnchor, PlacedPage } from '../typeset/placed.ts';
import { contentStream } from './content-stream.ts';
import { sha256 } from './digest.ts';
import { collectFonts, embedFont } from './embed.ts';
import { dict, number, text } from './objects.ts';
import { Structure } from './structure.ts';
import type { Subsetter } from './subset.ts';

export interface PdfFile {
	readonly pages: readonly PlacedPage[];
	/** Points. */
	readonly width: number;
	readonly height: number;
	readonly title: string;
	readonly author: string | null;
	/** BCP 47: `ja-JP`. */
	readonly lang: string;
	/** The date that the file bears, `YYYY-MM-DD`; the clock is never read. */
	readonly date: string;
	/** Bookmarks; `anchor` names a place on a page. */
	readonly outline: readonly { readonly title: string; readonly anchor: string }[];
}

const PRODUCER = 'Torikime';
/** So many that nothing is ever written in more than one turn of the event loop. */
const ALL_AT_ONCE = Number.POSITIVE_INFINITY;
const OBJECTS_PER_STREAM = 200;

/** @throws when the subsetter cannot cut a font; never for text, which the typesetter has checked. */
export async function writePdf(file: PdfFile, subsetter: Subsetter): Promise<Uint8Array> {
	const context = PDFContext.create();
	context.header = PDFHeader.forVersion(1, 7);
	const fonts = collectFonts(file.pages);
	const structure = new Structure();
	const tree = context.nextRef();
	const refs = file.pages.map(() => context.nextRef());
	const resources = context.register(
		dict(context, {
			Font: Object.fromEntries([...fonts.values()].map((font) => [font.resource, embedFont(context, font, subsetter)])),
		}),
	);
	const streams = file.pages.map((page, index) =>
		contentStream(page.items, { page: index, height: file.height, fonts, structure }),
	);
	file.pages.forEach((_, index) => {
		context.assign(
			refs[index] as PDFRef,
			dict(context, {
				Type: 'Page',
				Parent: tree,
				MediaBox: [0, 0, file.width, file.height].map((edge) => Number(number(edge))),
				Resources: resources,
				Contents: context.register(context.flateStream(streams[index] ?? '')),
				StructParents: index,
				Tabs: 'S',
			}),
		);
	});
	context.assign(tree, dict(context, { Type: 'Pages', Kids: refs, Count: refs.length }));
	const catalog = dict(context, {
		Type: 'Catalog',
		Pages: tree,
		Lang: PDFString.of(file.lang),
		MarkInfo: { Marked: true },
		StructTreeRoot: structure.write(context, refs),
		Outlines: writeOutline(context, file, refs),
		PageMode: file.outline.length === 0 ? undefined : 'UseOutlines',
		ViewerPreferences: { DisplayDocTitle: true },
	});
	context.trailerInfo.Root = context.register(catalog);
	context.trailerInfo.Info = context.register(information(context, file));
	const id = PDFHexString.of(sha256([file.title, file.date, ...streams].join('\n')).slice(0, 32));
	context.trailerInfo.ID = context.obj([id, id]);
	return await PDFStreamWriter.forContext(context, ALL_AT_ONCE, true, OBJECTS_PER_STREAM).serializeToBuffer();
}

function information(context: PDFContext, file: PdfFile) {
	const date = PDFString.of(`D:${file.date.replaceAll('-', '')}000000+09'00'`);
	return dict(context, {
		Title: text(file.title),
		Author: file.author === null ? undefined : text(file.author),
		Producer: text(PRODUCER),
		CreationDate: date,
		ModDate: date,
	});
}

function writeOutline(context: PDFContext, file: PdfFile, pages: readonly PDFRef[]): PDFRef | undefined {
	const places = new Map<string, { page: number; anchor: PlacedAnchor }>();
	for (const [page, { items }] of file.pages.entries()) {
		for (const item of items) {
			if (item.type === 'anchor' && !places.has(item.name)) places.set(item.name, { page, anchor: item });
		}
	}
	const entries = file.outline.flatMap((entry) => {
		const place = places.get(entry.anchor);
		return place === undefined ? [] : [{ ...place, title: entry.title, ref: context.nextRef() }];
	});
	if (entries.length === 0) return undefined;
	const root = context.nextRef();
	entries.forEach(({ title, page, anchor, ref }, index) => {
		const top = Number(number(file.height - anchor.y));
		context.assign(
			ref,
			dict(context, {
				Title: text(title),
				Parent: root,
				Prev: entries[index - 1]?.ref,
				Next: entries[index + 1]?.ref,
				Dest: [pages[page] as PDFRef, 'XYZ', 0, top, 0],
			}),
		);
	});
	context.assign(
		root,
		dict(context, { Type: 'Outlines', First: entries[0]?.ref, Last: entries.at(-1)?.ref, Count: entries.length }),
	);
	return root;
}
