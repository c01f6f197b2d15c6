import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, printable, widthOf } from '../../src/lib/diagnostics/width.ts';

test.each([
	['ABC', 3],
	['料金', 4],
	['ﾊﾟｰﾂ', 4],
	['Ａ１、。「', 10],
	['㈱㍻', 4],
	['か\u3099', 2],
	['e\u0301', 1],
	['𠮷野', 4],
	['葛\u{e0100}', 2],
	['①→…─', 4],
	['👨‍👩‍👧', 2],
	['🇯🇵', 2],
	['❤️', 2],
	['한국', 4],
])('%s takes %i columns', (text, columns) => {
	expect(widthOf(text)).toBe(columns);
});

test('a tab reaches to the next stop', () => {
	expect(cellsOf('a\tb').map(({ text }) => text)).toEqual(['a', '   ', 'b']);
	expect(cellsOf('料金\tb').map(({ text }) => text)).toEqual(['料', '金', '    ', 'b']);
});

test('what would act on a terminal is shown and not sent', () => {
	expect(printable('a\u001b[31mb')).toBe('a␛[31mb');
	expect(printable('x\u202ey\u0007\u007f')).toBe('x<U+202E>y␇␡');
	expect(printable('\ud800\u200b\u2028')).toBe('<U+D800><U+200B><U+2028>');
});

test('nothing that acts on a terminal is ever sent, and every character of the line has its cell', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (line) => {
			const cells = cellsOf(line);
			expect(cells.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line);
			expect(cells.map(({ text }) => text).join('')).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u);
		}),
	);
});
