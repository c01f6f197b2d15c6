import { describe, expect, test } from 'vitest';
import type { Block, ParagraphBlock, TableBlock } from '../../src/lib/typeset/content.ts';
import type { PlacedGlyphs, PlacedPage } from '../../src/lib/typeset/placed.ts';
import type { PageShape } from '../../src/lib/typeset/typeset.ts';
import { MissingGlyphsError, typeset, typesetLine } from '../../src/lib/typeset/typeset.ts';
import { text } from './fonts.ts';

const LINE = 20;
/** Ten lines of ten characters. */
const PAGE: PageShape = { width: 140, height: 240, margin: { top: 20, right: 20, bottom: 20, left: 20 } };

function lines(count: number, mark: string, more: Partial<ParagraphBlock> = {}): ParagraphBlock {
	const runs = [text(Array(count).fill(mark).join('\n'))];
	return { type: 'paragraph', runs, leading: LINE, align: 'start', tag: {}, ...more };
}

/** The lines of a page, from the top, by their text. */
function read(page: PlacedPage | undefined): readonly string[] {
	const rows = new Map<number, string>();
	for (const item of glyphs(page)) rows.set(item.y, (rows.get(item.y) ?? '') + item.texts.join(''));
	return [...rows].sort(([a], [b]) => a - b).map(([, words]) => words);
}

function glyphs(page: PlacedPage | undefined): readonly PlacedGlyphs[] {
	return (page?.items ?? []).filter((item) => item.type === 'glyphs');
}

const set = (...blocks: Block[]) => typeset(blocks, PAGE).map(read);
const times = (count: number, mark: string): string[] => Array(count).fill(mark);

describe('pages', () => {
	test('fill to the last line and begin at the head again', () => {
		expect(set(lines(3, 'あ'), lines(14, 'い'))).toEqual([[...times(3, 'あ'), ...times(7, 'い')], times(7, 'い')]);
	});

	test('white between blocks is the larger of the two, and none at the head of a page', () => {
		const pages = typeset(
			[lines(1, 'あ', { after: 10 }), lines(1, 'い', { before: 6 }), lines(8, 'う'), lines(1, 'え', { before: 99 })],
			PAGE,
		);
		const [a, b] = glyphs(pages[0]).map(({ y }) => y);
		expect((b ?? 0) - (a ?? 0)).toBe(LINE + 10);
		expect(glyphs(pages[1])[0]?.y).toBe(a);
	});

	test('a block may begin a page, and no page is left blank for it', () => {
		expect(set(lines(10, 'あ'), lines(1, 'い', { startsPage: true }))).toEqual([times(10, 'あ'), ['い']]);
	});

	test('neither a first nor a last line of a paragraph stands alone', () => {
		expect(set(lines(9, 'あ'), lines(4, 'い'))).toEqual([times(9, 'あ'), times(4, 'い')]);
		expect(set(lines(7, 'あ'), lines(4, 'い'))).toEqual([
			[...times(7, 'あ'), 'い', 'い'],
			['い', 'い'],
		]);
	});

	test('a heading goes with the first lines of what it heads', () => {
		expect(set(lines(8, 'あ'), lines(1, '題', { keepWithNext: true }), lines(5, 'い'))).toEqual([
			times(8, 'あ'),
			['題', ...times(5, 'い')],
		]);
	});

	test('the same blocks give the same pages', () => {
		const blocks = [lines(9, '約、'), lines(4, '「い」')];
		expect(typeset(blocks, PAGE)).toEqual(typeset(blocks, PAGE));
	});
});

describe('a group', () => {
	const group = (count: number, company: number): Block => ({
		type: 'group',
		company,
		blocks: Array.from({ length: count }, () => lines(1, '印')),
	});

	test('stays together, and takes two lines of the text above along', () => {
		expect(set(lines(8, 'あ'), group(5, 2))).toEqual([times(6, 'あ'), ['あ', 'あ', ...times(5, '印')]]);
	});

	test('finds its company over several blocks, whose own lines stay together too', () => {
		expect(set(lines(7, 'あ'), lines(1, 'い'), lines(1, 'う'), group(4, 2))).toEqual([
			times(7, 'あ'),
			['い', 'う', ...times(4, '印')],
		]);
	});

	test('stays where it is when it fits', () => {
		expect(set(lines(3, 'あ'), group(5, 2))).toHaveLength(1);
	});
});

describe('a table', () => {
	const cell = (words: string) => ({ blocks: [{ ...lines(1, words), leading: LINE }], vertical: 'top' as const });
	const row = (...words: string[]) => ({ cells: words.map(cell) });
	const table = (count: number, more: Partial<TableBlock> = {}): TableBlock => ({
		type: 'table',
		columns: [50, 50],
		head: [row('頭', '首')],
		rows: Array.from({ length: count }, (_, i) => row('左', String(i))),
		rules: { outer: 1, inner: 0.5 },
		padding: { x: 2, y: 0 },
		...more,
	});

	test('goes on over the page between rows and repeats its head there', () => {
		expect(set(table(12))).toEqual([
			['頭首', ...Array.from({ length: 9 }, (_, i) => `左${i}`)],
			['頭首', '左9', '左10', '左11'],
		]);
	});

	test('reads its head once: the repeated one is not part of the text', () => {
		const tagged = typeset([table(12)], PAGE)
			.flatMap(glyphs)
			.filter(({ tag }) => tag !== null);
		expect(tagged.flatMap(({ texts }) => texts).filter((character) => character === '頭')).toHaveLength(1);
	});

	test('never leaves its head alone, nor one row under it', () => {
		expect(set(lines(8, 'あ'), table(3))[0]).toEqual(times(8, 'あ'));
		expect(set(lines(9, 'あ'), table(3))[0]).toEqual(times(9, 'あ'));
	});

	test('wraps its cells and keeps a row whole', () => {
		const rows = [row('左', '一二三四五六七八九十'), row('左', '一')];
		const pages = set(lines(7, 'あ'), table(0, { rows }));
		expect(pages).toEqual([times(7, 'あ'), ['頭首', '左一二三四', '五六七八', '九十', '左一']]);
	});

	test('cuts a row taller than a page between its lines, and loses none', () => {
		const rows = [row('左', '一二三四'.repeat(25))];
		const pages = set(table(0, { rows }));
		expect(pages.length).toBeGreaterThan(2);
		expect(
			pages
				.flat()
				.join('')
				.replaceAll(/[頭首左]/gu, ''),
		).toBe('一二三四'.repeat(25));
	});

	test('stays inside its columns and rules every row', () => {
		const [page] = typeset([table(2)], PAGE);
		const rules = (page?.items ?? []).filter((item) => item.type === 'rule');
		expect(Math.min(...rules.map(({ x1 }) => x1))).toBe(20);
		expect(Math.max(...rules.map(({ x2 }) => x2))).toBe(120);
		expect(new Set(rules.filter(({ y1, y2 }) => y1 === y2).map(({ y1 }) => y1))).toEqual(new Set([20, 40, 60, 80]));
	});
});

describe('errors and single lines', () => {
	test('all characters without a glyph are told at once', () => {
		expect(() => typeset([lines(1, '≒'), lines(1, '😀')], PAGE)).toThrow(MissingGlyphsError);
		expect(() => typeset([lines(1, '≒'), lines(1, '😀')], PAGE)).toThrow(/≒ 😀/);
	});

	test('a single line stands left, right or in the middle of its width', () => {
		const at = { x: 10, y: 0, width: 100, leading: 12 };
		const starts = (['start', 'center', 'end'] as const).map((align) => {
			const [item] = typesetLine([text('一二')], at, align, null);
			return item?.type === 'glyphs' ? item.x : Number.NaN;
		});
		expect(starts).toEqual([10, 50, 90]);
	});
});
