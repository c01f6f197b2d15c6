/**
 * Cuts a font down to the glyphs in use, with HarfBuzz's own subsetter (`harfbuzz-subset.wasm` of harfbuzzjs, which
 * imports nothing and so runs from plain bytes in Node and in a browser). Glyph ids stay what they were.
 */
import type { Font } from '../typeset/font.ts';

export interface Subsetter {
	/** A TrueType file with the outlines of these glyphs (and of what they are composed of) alone. */
	subset(font: Font, glyphs: Iterable<number>): Uint8Array;
}

/** The functions of the module that are called here; all numbers are addresses in its memory. */
interface HarfBuzz {
	readonly memory: WebAssembly.Memory;
	_initialize(): void;
	malloc(size: number): number;
	hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
	hb_blob_get_data(blob: number, lengthAt: number): number;
	hb_blob_get_length(blob: number): number;
	hb_blob_destroy(blob: number): void;
	hb_face_create(blob: number, index: number): number;
	hb_face_reference_blob(face: number): number;
	hb_face_destroy(face: number): void;
	hb_set_add(set: number, value: number): void;
	hb_subset_input_create_or_fail(): number;
	hb_subset_input_destroy(input: number): void;
	hb_subset_input_glyph_set(input: number): number;
	hb_subset_input_set(input: number, which: number): number;
	hb_subset_input_set_flags(input: number, flags: number): void;
	hb_subset_or_fail(face: number, input: number): number;
}

const MEMORY_MODE_WRITABLE = 2;
const NO_HINTING = 1;
const RETAIN_GIDS = 2;
const DROP_TABLES = 3;
/** What a PDF reader never looks at: it has the character map, the names and the metrics in its own dictionaries. */
const DROPPED = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'cmap', 'name', 'post', 'OS/2', 'gasp', 'vhea', 'vmtx'];

/** @param module the bytes of `harfbuzz-subset.wasm`. */
export function createSubsetter(module: BufferSource): Subsetter {
	const instance = new WebAssembly.Instance(new WebAssembly.Module(module), {});
	const hb = instance.exports as unknown as HarfBuzz;
	hb._initialize();
	const faces = new WeakMap<Font, number>();
	const faceOf = (font: Font): number => {
		const known = faces.get(font);
		if (known !== undefined) return known;
		const face = loadFace(hb, font.bytes);
		faces.set(font, face);
		return face;
	};
	return { subset: (font, glyphs) => cut(hb, faceOf(font), font, glyphs) };
}

function loadFace(hb: HarfBuzz, bytes: Uint8Array): number {
	const at = hb.malloc(bytes.length);
	new Uint8Array(hb.memory.buffer).set(bytes, at);
	const blob = hb.hb_blob_create(at, bytes.length, MEMORY_MODE_WRITABLE, 0, 0);
	const face = hb.hb_face_create(blob, 0);
	hb.hb_blob_destroy(blob);
	return face;
}

function cut(hb: HarfBuzz, face: number, font: Font, glyphs: Iterable<number>): Uint8Array {
	const input = hb.hb_subset_input_create_or_fail();
	const wanted = hb.hb_subset_input_glyph_set(input);
	for (const glyph of glyphs) hb.hb_set_add(wanted, glyph);
	const dropped = hb.hb_subset_input_set(input, DROP_TABLES);
	for (const table of DROPPED) hb.hb_set_add(dropped, tagOf(table));
	hb.hb_subset_input_set_flags(input, NO_HINTING | RETAIN_GIDS);
	const subset = hb.hb_subset_or_fail(face, input);
	hb.hb_subset_input_destroy(input);
	if (subset === 0) throw new Error(`HarfBuzz could not make a subset of ${font.name}`);
	const blob = hb.hb_face_reference_blob(subset);
	const start = hb.hb_blob_get_data(blob, 0);
	const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
	hb.hb_blob_destroy(blob);
	hb.hb_face_destroy(subset);
	return bytes;
}

function tagOf(name: string): number {
	return [...name].reduce((tag, letter) => (tag << 8) | letter.charCodeAt(0), 0) >>> 0;
}
