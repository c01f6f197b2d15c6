import fc from 'fast-check';
import { Blob, Face, Font as Shaper } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import { subset } from '../../src/lib/pdf/subset.ts';
import { BOLD, MINCHO } from '../typeset/fonts.ts';

const glyphsOf = (text: string) => Array.from(text, (character) => MINCHO.glyph(character.codePointAt(0) ?? 0));

/** HarfBuzz had no part in cutting; it tells what a glyph looks like and how wide it is. */
const reader = (file: Uint8Array) => new Shaper(new Face(new Blob(new Uint8Array(file).buffer)));
const looks = (font: Shaper, glyph: number) => [font.glyphToPath(glyph), font.glyphHAdvance(glyph)];
const whole = new Map([MINCHO, BOLD].map((font) => [font, reader(font.bytes)]));

test('any glyphs of either face look as before and are as wide, in the order they were asked for', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(MINCHO, BOLD),
			fc.array(fc.nat({ max: MINCHO.glyphCount - 1 }), { maxLength: 60 }),
			(font, glyphs) => {
				const cut = reader(subset(font, [0, ...glyphs]));
				glyphs.forEach((glyph, index) => {
					expect(looks(cut, index + 1)).toEqual(looks(whole.get(font) as Shaper, glyph));
				});
			},
		),
		{ numRuns: 30 },
	);
});

test('a glyph may be asked for twice: one code for each of two meanings', () => {
	const [glyph = 0] = glyphsOf('契');
	const cut = reader(subset(MINCHO, [0, glyph, glyph]));
	expect(looks(cut, 1)).toEqual(looks(cut, 2));
	expect(cut.glyphToPath(2)).not.toBe('');
});

test('a subset holds little more than what was asked for', () => {
	expect(subset(MINCHO, [0, ...glyphsOf('契約書')]).length).toBeLessThan(5000);
});

test('every checksum of the file holds', () => {
	const file = subset(MINCHO, [0, ...glyphsOf('契約書')]);
	const view = new DataView(file.buffer);
	let sum = 0;
	for (let at = 0; at < file.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	expect(sum).toBe(0xb1b0afba);
});
