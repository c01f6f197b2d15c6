/**
 * Fonts as PDF wants them: Type0 with Identity-H. A code is not a glyph id but a pair of glyph and source text, so that
 * the text comes back exactly even where two characters share a glyph (〜 and ～), and an IVS keeps its selector.
 */
import type { PDFContext, PDFRef } from 'pdf-lib';
import { PDFString } from 'pdf-lib';
import type { Font } from '../typeset/font.ts';
import type { PlacedGlyphs, PlacedPage } from '../typeset/placed.ts';
import { sha256 } from './digest.ts';
import { dict } from './objects.ts';
import type { Subsetter } from './subset.ts';

/** One font of the file: its resource name, and a code for every glyph in the meaning that it is used in. */
export interface EmbeddedFont {
	readonly font: Font;
	readonly resource: string;
	readonly codes: readonly Code[];
	codeOf(glyph: number, source: string): number;
}

interface Code {
	readonly glyph: number;
	readonly source: string;
}

/** Every glyph on the pages gets its code; ordered by glyph, so that the order of use does not show in the file. */
export function collectFonts(pages: readonly PlacedPage[]): ReadonlyMap<Font, EmbeddedFont> {
	const used = new Map<Font, Map<string, Code>>();
	for (const page of pages) {
		for (const item of page.items) if (item.type === 'glyphs') collect(used, item);
	}
	const fonts = [...used.keys()].sort((a, b) => (a.name < b.name ? -1 : 1));
	return new Map(fonts.map((font, index) => [font, embedded(font, `F${index + 1}`, used.get(font) ?? new Map())]));
}

function collect(used: Map<Font, Map<string, Code>>, item: PlacedGlyphs): void {
	let codes = used.get(item.font);
	if (codes === undefined) {
		codes = new Map();
		used.set(item.font, codes);
	}
	item.glyphs.forEach((glyph, i) => {
		const source = item.texts[i] as string;
		const key = keyOf(glyph, source);
		if (!codes.has(key)) codes.set(key, { glyph, source });
	});
}

function keyOf(glyph: number, source: string): string {
	return `${glyph} ${source}`;
}

function embedded(font: Font, resource: string, used: ReadonlyMap<string, Code>): EmbeddedFont {
	const codes = [...used.values()].sort((a, b) => a.glyph - b.glyph || (a.source < b.source ? -1 : 1));
	// Code 0 stays for what is not defined.
	const numbers = new Map(codes.map((code, index) => [keyOf(code.glyph, code.source), index + 1]));
	return { font, resource, codes, codeOf: (glyph, source) => numbers.get(keyOf(glyph, source)) ?? 0 };
}

const SERIF_AND_SYMBOLIC = 2 | 4;

export function embedFont(context: PDFContext, embedded: EmbeddedFont, subsetter: Subsetter): PDFRef {
	const { font, codes } = embedded;
	const scale = 1000 / font.unitsPerEm;
	const file = subsetter.subset(
		font,
		codes.map(({ glyph }) => glyph),
	);
	const name = `${subsetTag(codes)}+${font.name}`;
	const descriptor = dict(context, {
		Type: 'FontDescriptor',
		FontName: name,
		Flags: SERIF_AND_SYMBOLIC,
		FontBBox: font.bbox.map((edge) => Math.round(edge * scale)),
		ItalicAngle: font.italicAngle,
		Ascent: Math.round(font.ascent * scale),
		Descent: Math.round(font.descent * scale),
		CapHeight: Math.round(font.capHeight * scale),
		// Not told by the file; readers use it only where they must do without the font.
		StemV: Math.round(font.weight / 5),
		FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
	});
	const descendant = dict(context, {
		Type: 'Font',
		Subtype: 'CIDFontType2',
		BaseFont: name,
		CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
		DW: 1000,
		W: widths(font, codes, scale),
		CIDToGIDMap: context.register(context.flateStream(glyphMap(codes))),
		FontDescriptor: context.register(descriptor),
	});
	return context.register(
		dict(context, {
			Type: 'Font',
			Subtype: 'Type0',
			BaseFont: name,
			Encoding: 'Identity-H',
			DescendantFonts: [context.register(descendant)],
			ToUnicode: context.register(context.flateStream(toUnicode(codes))),
		}),
	);
}

/** Six capitals made from what the subset holds (ISO 32000-1 9.6.4), not drawn at random. */
function subsetTag(codes: readonly Code[]): string {
	const digest = sha256(codes.map(({ glyph, source }) => keyOf(glyph, source)).join());
	return Array.from({ length: 6 }, (_, i) =>
		String.fromCharCode(65 + (Number.parseInt(digest.slice(2 * i, 2 * i + 2), 16) % 26)),
	).join('');
}

/** `W`: runs of codes whose width is not the default of one em. */
function widths(font: Font, codes: readonly Code[], scale: number): (number | number[])[] {
	const list: (number | number[])[] = [];
	let run: number[] = [];
	codes.forEach(({ glyph }, index) => {
		const width = Math.round((font.advances[glyph] ?? 0) * scale);
		if (width === 1000) {
			run = [];
			return;
		}
		if (run.length === 0) list.push(index + 1, run);
		run.push(width);
	});
	return list;
}

function glyphMap(codes: readonly Code[]): Uint8Array {
	const map = new Uint8Array(2 * (codes.length + 1));
	codes.forEach(({ glyph }, index) => {
		map[2 * index + 2] = glyph >> 8;
		map[2 * index + 3] = glyph & 0xff;
	});
	return map;
}

/** A CMap may not hold more than 100 entries in one section. */
const SECTION = 100;

function toUnicode(codes: readonly Code[]): string {
	const lines = codes.map(({ source }, index) => `<${hex(index + 1)}> <${utf16(source)}>`);
	const sections: string[] = [];
	for (let i = 0; i < lines.length; i += SECTION) {
		const part = lines.slice(i, i + SECTION);
		sections.push(`${part.length} beginbfchar`, ...part, 'endbfchar');
	}
	return [
		'/CIDInit /ProcSet findresource begin',
		'12 dict begin',
		'begincmap',
		'/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
		'/CMapName /Adobe-Identity-UCS def',
		'/CMapType 2 def',
		'1 begincodespacerange',
		'<0000> <FFFF>',
		'endcodespacerange',
		...sections,
		'endcmap',
		'CMapName currentdict /CMap defineresource pop',
		'end',
		'end',
	].join('\n');
}

function utf16(source: string): string {
	return Array.from({ length: source.length }, (_, i) => hex(source.charCodeAt(i))).join('');
}

/** Four digits: a code of two bytes. */
export function hex(code: number): string {
	return code.toString(16).toUpperCase().padStart(4, '0');
}
