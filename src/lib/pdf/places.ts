/** Where named places are, and what leads to them: bookmarks, and links in the text. */
import type { Placed, PlacedGlyphs, PlacedPage } from '../typeset/placed.ts';
import type { PdfObjects } from './file.ts';
import type { PdfValue, Ref } from './objects.ts';
import { number, Source, sourceOf, text } from './objects.ts';
import type { Structure, StructureElement } from './structure.ts';

/** From the lower left corner of its page, in points. */
export interface NamedPlace {
	/** From 0. */
	readonly page: number;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The first place of each name. @param height of a page. */
export function namedPlaces(pages: readonly PlacedPage[], height: number): ReadonlyMap<string, NamedPlace> {
	const places = new Map<string, NamedPlace>();
	for (const [page, { items }] of pages.entries()) {
		for (const item of items) {
			if (item.type !== 'anchor' || places.has(item.name)) continue;
			places.set(item.name, {
				page,
				x: item.x,
				y: height - item.y - item.height,
				width: item.width,
				height: item.height,
			});
		}
	}
	return places;
}

/** The top of a place; the reader keeps its magnification. */
function destination({ page, y, height }: NamedPlace, pages: readonly Ref[]): PdfValue {
	return [pages[page] as Ref, 'XYZ', 0, Number(number(y + height)), 0];
}

export interface OutlineEntry {
	readonly title: string;
	readonly anchor: string;
}

/** Entries whose place is on no page are left out. */
export function writeOutline(
	objects: PdfObjects,
	outline: readonly OutlineEntry[],
	places: ReadonlyMap<string, NamedPlace>,
	pages: readonly Ref[],
): Ref | undefined {
	const entries = outline.flatMap(({ title, anchor }) => {
		const place = places.get(anchor);
		return place === undefined ? [] : [{ title, place, ref: objects.reserve() }];
	});
	if (entries.length === 0) return undefined;
	const root = objects.reserve();
	entries.forEach(({ title, place, ref }, index) => {
		objects.assign(ref, {
			Title: text(title),
			Parent: root,
			Prev: entries[index - 1]?.ref,
			Next: entries[index + 1]?.ref,
			Dest: destination(place, pages),
		});
	});
	objects.assign(root, { Type: 'Outlines', First: entries[0]?.ref, Last: entries.at(-1)?.ref, Count: entries.length });
	return root;
}

/** Ems above and below the baseline that answer to a click. */
const ABOVE = 0.95;
const BELOW = 0.25;
/** PDF/A 6.3.2: an annotation is printed as it is shown. */
const PRINT = 4;

/** Where links of one document lead, and what they say: the same for all links to one place. */
export class Targets {
	private readonly known = new Map<string, string | null>();
	private readonly places: ReadonlyMap<string, NamedPlace>;
	private readonly pages: readonly Ref[];

	constructor(places: ReadonlyMap<string, NamedPlace>, pages: readonly Ref[]) {
		this.places = places;
		this.pages = pages;
	}

	/** Null where the place is on no page. */
	source({ anchor, title }: NonNullable<StructureElement['link']>): string | null {
		let source = this.known.get(anchor);
		if (source === undefined) {
			const place = this.places.get(anchor);
			source =
				place === undefined ? null : `/Contents ${text(title).source}/Dest ${sourceOf(destination(place, this.pages))}`;
			this.known.set(anchor, source);
		}
		return source;
	}
}

/** One annotation for each line that a link stands on. @returns those of this page. */
export function writeLinks(
	objects: PdfObjects,
	items: readonly Placed[],
	page: { readonly index: number; readonly height: number },
	targets: Targets,
	structure: Structure,
): readonly Ref[] {
	const refs: Ref[] = [];
	for (const item of items) {
		if (item.type !== 'glyphs') continue;
		const element = item.tag as StructureElement | null;
		const target = element?.link === undefined ? null : targets.source(element.link);
		if (element === null || target === null) continue;
		const ref = objects.reserve();
		const key = structure.own(page.index, element, ref);
		objects.assign(ref, new Source(`${linkHead(item, page.height)}${target}/StructParent ${key}>>`));
		refs.push(ref);
	}
	return refs;
}

const heads = new WeakMap<PlacedGlyphs, { readonly height: number; readonly source: string }>();

function linkHead(item: PlacedGlyphs, height: number): string {
	const known = heads.get(item);
	if (known?.height === height) return known.source;
	const baseline = height - item.y;
	const rectangle = [item.x, baseline - BELOW * item.size, item.x + widthOf(item), baseline + ABOVE * item.size];
	const source = `<</Type /Annot/Subtype /Link/Rect [${rectangle.map(number).join(' ')}]/Border [0 0 0]/F ${PRINT}`;
	heads.set(item, { height, source });
	return source;
}

function widthOf({ font, glyphs, offsets, size }: PlacedGlyphs): number {
	const last = glyphs.length - 1;
	return (offsets[last] ?? 0) + ((font.advances[glyphs[last] ?? 0] ?? 0) / font.unitsPerEm) * size;
}
