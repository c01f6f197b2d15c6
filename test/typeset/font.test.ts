import { describe, expect, test } from 'vitest';
import { FontError, parseFont } from '../../src/lib/typeset/font.ts';
import { MINCHO } from './fonts.ts';

const glyphOf = (character: string) => MINCHO.glyph(character.codePointAt(0) ?? 0);
const widthOf = (character: string) => MINCHO.advances[glyphOf(character)];

describe('a TrueType font', () => {
	test('tells its name, its em and its measures', () => {
		expect(MINCHO).toMatchObject({
			name: 'NotoSerifJP-Regular',
			unitsPerEm: 1000,
			ascent: 880,
			descent: -120,
			weight: 400,
		});
	});

	test('has a full em for kanji, kana and punctuation, less for Latin', () => {
		for (const character of '契約、。「（・ー') expect(widthOf(character)).toBe(1000);
		for (const character of 'A1%,') expect(widthOf(character)).toBeLessThan(1000);
	});

	test('has the characters of names beyond the first plane', () => {
		for (const character of '髙﨑𠮷栁濵德邉槗') expect(glyphOf(character)).toBeGreaterThan(0);
	});

	test('answers 0 for a character that it lacks', () => {
		expect(glyphOf('≒')).toBe(0);
		expect(glyphOf('😀')).toBe(0);
	});

	test('leads a variation sequence to its own glyph, and answers 0 for one that it lacks', () => {
		const base = 0x845b; // 葛
		expect(MINCHO.variant(base, 0xe0100)).toBeGreaterThan(0);
		expect(MINCHO.variant(base, 0xe0100)).not.toBe(MINCHO.glyph(base));
		expect(MINCHO.variant(0x3042, 0xe0100)).toBe(0);
	});

	test('that is none is refused with what is wrong with it', () => {
		expect(() => parseFont(new Uint8Array(100))).toThrow(FontError);
		expect(() => parseFont(new TextEncoder().encode('wOF2 and the rest of it'))).toThrow(/not a TrueType font/);
	});
});
