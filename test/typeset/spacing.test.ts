import { describe, expect, test } from 'vitest';
import { naturalWidth, shape } from '../../src/lib/typeset/shape.ts';
import { text } from './fonts.ts';

/** In ems, set on one line without adjustment. The white at the outer edges is not counted. */
function width(words: string): number {
	return naturalWidth(shape([text(words)], [])) / 10;
}

const latin = (words: string) => width(words);

describe('約物 (JLREQ 3.1.2, 3.1.5)', () => {
	test.each([
		['字、字', 3],
		['字。字', 3],
		['字「字', 3],
		['字」字', 3],
		['字・字', 3],
	])('%s: a mark between kanji takes a full em', (words, ems) => {
		expect(width(words)).toBeCloseTo(ems, 6);
	});

	test.each([
		['字」、字', 3.5],
		['字。」字', 3.5],
		['字」「字', 3.5],
		['字、「字', 3.5],
		['字「『字', 3.5],
		['字』」字', 3.5],
		['字。）、「字', 4.5],
		['字」・「字', 4],
	])('%s: marks in a run share one white', (words, ems) => {
		expect(width(words)).toBeCloseTo(ems, 6);
	});

	test('an opening bracket begins a line, and a stop ends it, with half an em', () => {
		expect(width('「字')).toBeCloseTo(1.5, 6);
		expect(width('字。')).toBeCloseTo(1.5, 6);
	});
});

describe('和欧混植 (JLREQ 3.2)', () => {
	test('a quarter em stands between kanji or kana and Latin letters or digits', () => {
		expect(width('字A字')).toBeCloseTo(2 + latin('A') + 0.5, 6);
		expect(width('第1条')).toBeCloseTo(2 + latin('1') + 0.5, 6);
	});

	test('none between Latin and punctuation, which has its own white', () => {
		expect(width('「A」')).toBeCloseTo(1 + latin('A'), 6);
		expect(width('A、字')).toBeCloseTo(latin('A') + 2, 6);
	});

	test('none around full-width digits', () => {
		expect(width('第１条')).toBeCloseTo(3, 6);
	});

	test('a word space is a third of an em', () => {
		expect(width('a b')).toBeCloseTo(latin('a') + latin('b') + 1 / 3, 6);
	});
});
