/**
 * Reads what a typesetter needs from a TrueType file, once: which glyph a character has (cmap 4, 12 and the variation
 * sequences of 14), how wide it is, and the measures of the face. Outlines stay in the bytes.
 */

/** All measures are in font units; divide by `unitsPerEm`. */
export interface Font {
	/** The PostScript name: `NotoSerifJP-Regular`. */
	readonly name: string;
	/** The whole file, for whoever embeds it. */
	readonly bytes: Uint8Array;
	readonly unitsPerEm: number;
	readonly ascent: number;
	readonly descent: number;
	readonly capHeight: number;
	readonly bbox: readonly [number, number, number, number];
	readonly italicAngle: number;
	/** OS/2 weight class: 400, 700. */
	readonly weight: number;
	readonly glyphCount: number;
	/** Advance of every glyph. */
	readonly advances: Uint16Array;
	/** 0 when the face lacks the character. */
	glyph(codePoint: number): number;
	/** The glyph of a variation sequence (異体字); 0 when the face lacks that sequence. */
	variant(codePoint: number, selector: number): number;
}

/** The bytes are not a TrueType font that can be used here; the message says what is wrong with them. */
export class FontError extends Error {
	override readonly name = 'FontError';
}

export function parseFont(bytes: Uint8Array): Font {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tables = readTables(view);
	const head = need(tables, 'head');
	const hhea = need(tables, 'hhea');
	const os2 = need(tables, 'OS/2');
	const post = need(tables, 'post');
	need(tables, 'glyf');
	const glyphCount = view.getUint16(need(tables, 'maxp') + 4);
	const cmap = readCmap(view, need(tables, 'cmap'));
	return {
		name: readPostScriptName(view, need(tables, 'name')),
		bytes,
		unitsPerEm: view.getUint16(head + 18),
		ascent: view.getInt16(os2 + 68),
		descent: view.getInt16(os2 + 70),
		capHeight: view.getUint16(os2) >= 2 ? view.getInt16(os2 + 88) : view.getInt16(hhea + 4),
		bbox: [view.getInt16(head + 36), view.getInt16(head + 38), view.getInt16(head + 40), view.getInt16(head + 42)],
		italicAngle: view.getInt32(post + 4) / 65536,
		weight: view.getUint16(os2 + 4),
		glyphCount,
		advances: readAdvances(view, need(tables, 'hmtx'), view.getUint16(hhea + 34), glyphCount),
		...cmap,
	};
}

const TRUETYPE = 0x00010000;

function readTables(view: DataView): Map<string, number> {
	if (view.byteLength < 12 || view.getUint32(0) !== TRUETYPE) {
		throw new FontError('not a TrueType font file (its first four bytes are not 00 01 00 00)');
	}
	const tables = new Map<string, number>();
	for (let i = 0, at = 12; i < view.getUint16(4); i++, at += 16) {
		const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)));
		tables.set(tag, view.getUint32(at + 8));
	}
	return tables;
}

function need(tables: ReadonlyMap<string, number>, tag: string): number {
	const at = tables.get(tag);
	if (at === undefined) throw new FontError(`the font has no "${tag}" table`);
	return at;
}

/** The last advance stands for all glyphs after it (OpenType, hmtx). */
function readAdvances(view: DataView, hmtx: number, count: number, glyphCount: number): Uint16Array {
	const advances = new Uint16Array(glyphCount);
	for (let glyph = 0; glyph < glyphCount; glyph++) {
		advances[glyph] = view.getUint16(hmtx + 4 * Math.min(glyph, count - 1));
	}
	return advances;
}

const POSTSCRIPT_NAME = 6;
const WINDOWS = 3;

function readPostScriptName(view: DataView, name: number): string {
	const strings = name + view.getUint16(name + 4);
	for (let i = 0, at = name + 6; i < view.getUint16(name + 2); i++, at += 12) {
		if (view.getUint16(at + 6) !== POSTSCRIPT_NAME) continue;
		const wide = view.getUint16(at) === WINDOWS;
		const start = strings + view.getUint16(at + 10);
		let text = '';
		for (let k = wide ? 1 : 0; k < view.getUint16(at + 8); k += wide ? 2 : 1) {
			text += String.fromCharCode(view.getUint8(start + k));
		}
		return text;
	}
	throw new FontError('the font has no PostScript name');
}

function readCmap(view: DataView, cmap: number): Pick<Font, 'glyph' | 'variant'> {
	const bmp = new Uint16Array(0x10000);
	const beyond = new Map<number, number>();
	let sequences = { exact: new Map<number, number>(), plain: new Map<number, readonly [number, number][]>() };
	let characters = 0;
	for (let i = 0; i < view.getUint16(cmap + 2); i++) {
		const at = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
		const format = view.getUint16(at);
		// Format 12 holds all that 4 holds and the planes beyond; read it over the other, whatever the order.
		if (format === 4 && characters < 4) readSegments(view, at, bmp);
		if (format === 12) readGroups(view, at, bmp, beyond);
		if (format === 4 || format === 12) characters = Math.max(characters, format);
		if (format === 14) sequences = readSequences(view, at);
	}
	if (characters === 0) throw new FontError('the font has no character map of format 4 or 12');
	const glyph = (codePoint: number) => (codePoint < 0x10000 ? (bmp[codePoint] ?? 0) : (beyond.get(codePoint) ?? 0));
	const variant = (codePoint: number, selector: number) => {
		const exact = sequences.exact.get(sequenceKey(codePoint, selector));
		if (exact !== undefined) return exact;
		const ranges = sequences.plain.get(selector) ?? [];
		return ranges.some(([from, to]) => codePoint >= from && codePoint <= to) ? glyph(codePoint) : 0;
	};
	return { glyph, variant };
}

function readSegments(view: DataView, at: number, bmp: Uint16Array): void {
	const size = view.getUint16(at + 6);
	for (let i = 0; i < size; i += 2) {
		const end = view.getUint16(at + 14 + i);
		const start = view.getUint16(at + 16 + size + i);
		const delta = view.getUint16(at + 16 + 2 * size + i);
		const offsetAt = at + 16 + 3 * size + i;
		const offset = view.getUint16(offsetAt);
		for (let code = start; code <= end && code < 0xffff; code++) {
			const base = offset === 0 ? code : view.getUint16(offsetAt + offset + 2 * (code - start));
			bmp[code] = base === 0 ? 0 : (base + delta) & 0xffff;
		}
	}
}

function readGroups(view: DataView, at: number, bmp: Uint16Array, beyond: Map<number, number>): void {
	for (let i = 0, group = at + 16; i < view.getUint32(at + 12); i++, group += 12) {
		const start = view.getUint32(group);
		const end = view.getUint32(group + 4);
		const glyph = view.getUint32(group + 8);
		for (let code = start; code <= end; code++) {
			if (code < 0x10000) bmp[code] = glyph + code - start;
			else beyond.set(code, glyph + code - start);
		}
	}
}

function readSequences(view: DataView, at: number) {
	const exact = new Map<number, number>();
	const plain = new Map<number, readonly [number, number][]>();
	for (let i = 0, record = at + 10; i < view.getUint32(at + 6); i++, record += 11) {
		const selector = uint24(view, record);
		const plainAt = view.getUint32(record + 3);
		const exactAt = view.getUint32(record + 7);
		if (plainAt !== 0) {
			const ranges: [number, number][] = [];
			for (let k = 0, range = at + plainAt + 4; k < view.getUint32(at + plainAt); k++, range += 4) {
				const from = uint24(view, range);
				ranges.push([from, from + view.getUint8(range + 3)]);
			}
			plain.set(selector, ranges);
		}
		if (exactAt !== 0) {
			for (let k = 0, map = at + exactAt + 4; k < view.getUint32(at + exactAt); k++, map += 5) {
				exact.set(sequenceKey(uint24(view, map), selector), view.getUint16(map + 3));
			}
		}
	}
	return { exact, plain };
}

function uint24(view: DataView, at: number): number {
	return (view.getUint16(at) << 8) | view.getUint8(at + 2);
}

function sequenceKey(codePoint: number, selector: number): number {
	return selector * 0x200000 + codePoint;
}
