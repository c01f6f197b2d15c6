import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters } from '../../src/lib/listing/count-characters.ts';

const count = (text: string): number => countCharacters(text, 'code-points');

describe('the count of a text', () => {
	test.each([
		['修正は3回まで', 7],
		['𠮷野家', 3],
		['か\u3099', 1], // か + combining voiced mark is が after NFC
		['が', 1],
		['一行\r\n二行', 5],
		['一行\r二行', 5],
		['一行\n二行', 5],
		['😀', 1],
		['👨‍👩‍👧', 5], // three people and two joiners: code points, not pictures
		['葛\u{e0100}', 2],
		['', 0],
	])('%j is %i', (text, expected) => {
		expect(count(text)).toBe(expected);
	});

	test('is the same however the line ends and the voiced marks are written', () => {
		const text = fc.string({ unit: fc.constantFrom('が', 'ぱ', 'é', '本', '\n') });
		fc.assert(
			fc.property(text, (words) => {
				const other = words.replaceAll('\n', '\r\n').normalize('NFD');
				expect(count(other)).toBe(count(words));
			}),
		);
	});
});
