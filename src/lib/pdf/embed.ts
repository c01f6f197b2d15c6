/**
 * Fonts as PDF wants them: Type0 with Identity-H. A code is not a glyph id but a pair of glyph and source text, so that
 * the text comes back exactly even where two characters share a glyph (〜 and ～), and an IVS keeps its selector.
 */
import type { Font } from '../typeset/font.ts';
import type { Placed, PlacedGlyphs, PlacedPage } from '../typeset/placed.ts';
import { deflateBytes, latin1 } from './deflate.ts';
import { sha256 } from './digest.ts';
import type { PdfObjects } from './file.ts';
import type { Ref } from './objects.ts';
import { ascii, bytes, hex, Source, sourceOf, utf16 } from './objects.ts';
import { subset } from './subset.ts';

interface Code {
	readonly glyph: number;
	readonly source: string;
}

/** Cut fonts that are kept for the next document; a template's is used by all of its contracts. */
const KEPT = 48;

/** Remembers, over many documents, what was cut and encoded before. What it answers never depends on that. */
export class FontShop {
	private readonly books = new Map<Font, CodeBook>();
	private readonly cut = new Map<string, EmbeddedFont>();
	private readonly pages = new WeakMap<readonly Placed[], ReadonlyMap<Font, CodeSet>>();

	/** Every glyph on the pages gets its code. Fonts come in the order of their first use. */
	collect(pages: readonly PlacedPage[]): ReadonlyMap<Font, EmbeddedFont> {
		const used = new Map<Font, CodeSet>();
		for (const { items } of pages) {
			for (const [font, codes] of this.codesOf(items)) used.set(font, union(used.get(font), codes));
		}
		return new Map([...used].map(([font, codes]) => [font, this.embedded(this.book(font), codes)]));
	}

	/** The codes on one page. Pages that repeat are the same objects. */
	codesOf(items: readonly Placed[]): ReadonlyMap<Font, CodeSet> {
		const known = this.pages.get(items);
		if (known !== undefined) return known;
		const used = new Map<Font, CodeSet>();
		for (const item of items) {
			if (item.type !== 'glyphs') continue;
			let codes = used.get(item.font);
			if (codes === undefined) {
				codes = [];
				used.set(item.font, codes);
			}
			for (const id of this.book(item.font).idsOf(item)) codes[id >> 5] = (codes[id >> 5] ?? 0) | (1 << (id & 31));
		}
		this.pages.set(items, used);
		return used;
	}

	private book(font: Font): CodeBook {
		let book = this.books.get(font);
		if (book === undefined) {
			book = new CodeBook(font, this.books.size);
			this.books.set(font, book);
		}
		return book;
	}

	private embedded(book: CodeBook, codes: CodeSet): EmbeddedFont {
		const key = `${book.number} ${codes.join()}`;
		const known = this.cut.get(key);
		const font = known ?? new EmbeddedFont(book, idsIn(codes));
		this.cut.delete(key);
		this.cut.set(key, font);
		for (const old of this.cut.keys()) {
			if (this.cut.size <= KEPT) break;
			this.cut.delete(old);
		}
		return font;
	}
}

/** Numbers of a code book, a bit each, 32 in a member. */
type CodeSet = number[];

function union(some: CodeSet | undefined, others: CodeSet): CodeSet {
	if (some === undefined) return [...others];
	for (let i = 0; i < others.length; i++) some[i] = (some[i] ?? 0) | (others[i] ?? 0);
	return some;
}

function idsIn(codes: CodeSet): number[] {
	const ids: number[] = [];
	for (let id = 0; id < 32 * codes.length; id++) if (((codes[id >> 5] ?? 0) >> (id & 31)) & 1) ids.push(id);
	return ids;
}

/** Numbers for every pair of glyph and source text that a font was ever used for; they appear in no file. */
class CodeBook {
	readonly font: Font;
	readonly number: number;
	readonly codes: Code[] = [];
	private readonly numbers = new Map<string, Map<number, number>>();
	private readonly rows = new WeakMap<readonly number[], Uint32Array>();

	constructor(font: Font, number: number) {
		this.font = font;
		this.number = number;
	}

	/** Rows of glyphs are kept by the typesetter from one document to the next. */
	idsOf(item: PlacedGlyphs): Uint32Array {
		const known = this.rows.get(item.glyphs);
		if (known !== undefined) return known;
		const ids = Uint32Array.from(item.glyphs, (glyph, i) => this.id(glyph, item.texts[i] as string));
		this.rows.set(item.glyphs, ids);
		return ids;
	}

	private id(glyph: number, source: string): number {
		let glyphs = this.numbers.get(source);
		if (glyphs === undefined) {
			glyphs = new Map();
			this.numbers.set(source, glyphs);
		}
		const known = glyphs.get(glyph);
		if (known !== undefined) return known;
		const id = this.codes.push({ glyph, source }) - 1;
		glyphs.set(glyph, id);
		return id;
	}
}

const SERIF_AND_SYMBOLIC = 2 | 4;

/** One font of a file, cut down to what the file uses; it may be part of many files. */
export class EmbeddedFont {
	readonly font: Font;
	readonly name: string;
	/** Six capitals made from what the subset holds (ISO 32000-1 9.6.4), not drawn at random. */
	readonly tag: string;
	private readonly book: CodeBook;
	private readonly codes: readonly Code[];
	/** By the number in the book: the code as it stands in a string. */
	private readonly strings: string[] = [];
	private readonly shown = new WeakMap<readonly number[], string>();
	private readonly file: Uint8Array;
	private readonly fileLength: number;
	private readonly unicode: Uint8Array;
	private readonly widths: Source;

	constructor(book: CodeBook, ids: readonly number[]) {
		const order = ids.toSorted((a, b) => inOrder(book.codes[a] as Code, book.codes[b] as Code));
		this.book = book;
		this.font = book.font;
		this.name = book.font.name;
		this.codes = order.map((id) => book.codes[id] as Code);
		order.forEach((id, index) => {
			this.strings[id] = bytes(String.fromCharCode((index + 1) >> 8, (index + 1) & 0xff)).slice(1, -1);
		});
		this.tag = subsetTag(this.codes);
		// Code 0 stays for what is not defined; no text refers to it.
		const file = subset(this.font, [0, ...this.codes.map(({ glyph }) => glyph)]);
		this.fileLength = file.length;
		this.file = deflateBytes(file);
		this.unicode = deflateBytes(latin1(toUnicode(this.codes)));
		this.widths = new Source(sourceOf(widths(this.font, this.codes, 1000 / this.font.unitsPerEm)));
	}

	/** The array of `TJ`: codes set solid where the pen is where it should be, else the difference between, in 1/1000 em. */
	show(item: PlacedGlyphs): string {
		const known = this.shown.get(item.glyphs);
		if (known !== undefined) return known;
		const scale = 1000 / item.font.unitsPerEm;
		const ids = this.book.idsOf(item);
		let pen = 0;
		let array = '';
		let codes = '';
		for (let i = 0; i < ids.length; i++) {
			const target = Math.round(((item.offsets[i] as number) / item.size) * 1000);
			if (target !== pen) {
				array += codes === '' ? `${pen - target}` : `(${codes})${pen - target}`;
				codes = '';
			}
			codes += this.strings[ids[i] as number] as string;
			pen = target + Math.round((item.font.advances[item.glyphs[i] as number] ?? 0) * scale);
		}
		array += `(${codes})`;
		this.shown.set(item.glyphs, array);
		return array;
	}

	write(objects: PdfObjects): Ref {
		const { font } = this;
		const scale = 1000 / font.unitsPerEm;
		const name = `${this.tag}+${this.name}`;
		const descriptor = objects.addOwn({
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
			FontFile2: objects.compressed(this.file, { Length1: this.fileLength }),
		});
		const descendant = objects.addOwn({
			Type: 'Font',
			Subtype: 'CIDFontType2',
			BaseFont: name,
			CIDSystemInfo: { Registry: ascii('Adobe'), Ordering: ascii('Identity'), Supplement: 0 },
			DW: 1000,
			W: this.widths,
			// The subset is numbered by code.
			CIDToGIDMap: 'Identity',
			FontDescriptor: descriptor,
		});
		return objects.addOwn({
			Type: 'Font',
			Subtype: 'Type0',
			BaseFont: name,
			Encoding: 'Identity-H',
			DescendantFonts: [descendant],
			ToUnicode: objects.compressed(this.unicode),
		});
	}
}

function inOrder(a: Code, b: Code): number {
	return a.glyph - b.glyph || (a.source < b.source ? -1 : 1);
}

function subsetTag(codes: readonly Code[]): string {
	const digest = sha256(codes.map(({ glyph, source }) => `${glyph} ${source}`).join());
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
