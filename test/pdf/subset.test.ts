import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { createSubsetter } from '../../src/lib/pdf/subset.ts';
import { MINCHO } from '../typeset/fonts.ts';

const module = new Uint8Array(
	readFileSync(createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')),
);
const glyphsOf = (text: string) => Array.from(text, (character) => MINCHO.glyph(character.codePointAt(0) ?? 0));

/** Where the outlines of a glyph lie in a subset, by its own `loca`. */
function outlineLength(file: Uint8Array, glyph: number): number {
	const view = new DataView(file.buffer, file.byteOffset);
	const tables = new Map<string, number>();
	for (let i = 0; i < view.getUint16(4); i++) {
		const at = 12 + 16 * i;
		tables.set(String.fromCharCode(...file.subarray(at, at + 4)), view.getUint32(at + 8));
	}
	const loca = tables.get('loca') ?? 0;
	const long = view.getInt16((tables.get('head') ?? 0) + 50) === 1;
	const offset = (k: number) => (long ? view.getUint32(loca + 4 * k) : 2 * view.getUint16(loca + 2 * k));
	return offset(glyph + 1) - offset(glyph);
}

test('a subset holds the outlines asked for, under their own glyph ids, and no others', () => {
	const subset = createSubsetter(module).subset(MINCHO, glyphsOf('契約書'));
	for (const glyph of glyphsOf('契約書')) expect(outlineLength(subset, glyph)).toBeGreaterThan(0);
	for (const glyph of glyphsOf('甲乙丙')) expect(outlineLength(subset, glyph)).toBe(0);
	expect(subset.length).toBeLessThan(MINCHO.bytes.length / 50);
});

test('the same glyphs give the same bytes, from one subsetter or from two, in any order', () => {
	const subsetter = createSubsetter(module);
	const first = subsetter.subset(MINCHO, glyphsOf('甲乙丙'));
	subsetter.subset(MINCHO, glyphsOf('別の文字'));
	expect(subsetter.subset(MINCHO, glyphsOf('丙乙甲'))).toEqual(first);
	expect(createSubsetter(module).subset(MINCHO, glyphsOf('甲乙丙'))).toEqual(first);
});
