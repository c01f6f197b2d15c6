import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BREAK } from '../../src/lib/typeset/breaking.ts';
import type { Alignment, ParagraphBlock } from '../../src/lib/typeset/content.ts';
import type { SetLine } from '../../src/lib/typeset/paragraph.ts';
import { setParagraph } from '../../src/lib/typeset/paragraph.ts';
import type { PlacedGlyphs } from '../../src/lib/typeset/placed.ts';
import type { MissingGlyph } from '../../src/lib/typeset/shape.ts';
import { shape } from '../../src/lib/typeset/shape.ts';
import { TEN, text } from './fonts.ts';

const EM = 10;

function paragraph(words: string, more: Partial<ParagraphBlock> = {}): ParagraphBlock {
	return { type: 'paragraph', runs: [text(words)], leading: 17, align: 'justify', ...more };
}

function setLines(words: string, ems: number, more: Partial<ParagraphBlock> = {}): readonly SetLine[] {
	return setParagraph(paragraph(words, more), ems * EM, []);
}

const glyphs = (line: SetLine): readonly PlacedGlyphs[] => line.items.filter((item) => item.type === 'glyphs');
const words = (line: SetLine) =>
	glyphs(line)
		.flatMap(({ texts }) => texts)
		.join('');
const lines = (content: string, ems: number, more: Partial<ParagraphBlock> = {}) =>
	setLines(content, ems, more).map(words);

/** Where the last glyph that shows ends; a mark's trailing white is not ink. */
function inkEnd(line: SetLine): number {
	let end = 0;
	for (const item of glyphs(line)) {
		item.glyphs.forEach((glyph, i) => {
			const character = item.texts[i] as string;
			if (/\s/u.test(character)) return;
			const advance = ((item.font.advances[glyph] ?? 0) * item.size) / item.font.unitsPerEm;
			const white = /[）」』】。、，．]/u.test(character)
				? item.size / 2
				: /[・：；]/u.test(character)
					? item.size / 4
					: 0;
			end = Math.max(end, item.x + (item.offsets[i] as number) + advance - white);
		});
	}
	return end;
}

describe('a justified paragraph', () => {
	test('of full-width characters fills its measure without any adjustment', () => {
		const [first] = setLines('一二三四五六七八九十一二三四五六七八九十一二三', 10);
		expect(glyphs(first as SetLine)[0]?.offsets).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
	});

	test('pushes a stop in rather than a character out (JLREQ 3.8.1)', () => {
		// Eleven and a half ems on ten: the white of 、and of the brackets gives way.
		expect(lines('甲、乙「丙」丁戊己庚。辛壬癸子丑寅卯', 10)[0]).toBe('甲、乙「丙」丁戊己庚。');
	});

	test('pushes out when nothing can give way, and opens the text evenly', () => {
		const [first] = setLines('甲乙丙丁戊己庚辛壬「癸子丑寅卯辰巳', 10);
		expect(words(first as SetLine)).toBe('甲乙丙丁戊己庚辛壬');
		const offsets = glyphs(first as SetLine)[0]?.offsets ?? [];
		const steps = offsets.slice(1).map((offset, i) => offset - (offsets[i] as number));
		expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-6);
		expect(inkEnd(first as SetLine)).toBeCloseTo(100, 6);
	});

	test('takes word spaces first, then the space beside Latin, then the rest (JLREQ 3.8.4)', () => {
		const [first] = setLines('あいうえおA BかWordPressのテーマ', 11);
		const { offsets, texts, font, glyphs: ids } = glyphs(first as SetLine)[0] as PlacedGlyphs;
		expect(texts.join('')).toBe('あいうえおA Bか');
		const gapAfter = (i: number) =>
			(offsets[i + 1] as number) -
			(offsets[i] as number) -
			(texts[i] === ' ' ? 0 : (font.advances[ids[i] ?? 0] ?? 0) / 100);
		const share = gapAfter(0);
		expect(share).toBeGreaterThan(0);
		expect(gapAfter(texts.indexOf(' ')) - share).toBeCloseTo(EM / 2, 6);
		expect(gapAfter(texts.indexOf('お')) - share).toBeCloseTo(EM / 3, 6);
	});

	test('leaves its last line as long as it is', () => {
		const set = setLines('一二三四五六七八九十一二三', 10);
		expect(glyphs(set[1] as SetLine)[0]?.offsets).toEqual([0, 10, 20]);
	});

	test('does not leave one character alone on its last line where it can help it', () => {
		const last = lines('「甲」は、「乙」に、「丙」を、「丁」と、「戊」へ渡す。', 15).at(-1) ?? '';
		expect([...last].length).toBeGreaterThan(2);
	});

	test('keeps the white after a final stop where there is room for it, so that the grid holds', () => {
		const [first] = setLines('一二三四五六七八九、二三四五', 10);
		expect(glyphs(first as SetLine)[0]?.offsets.at(-1)).toBeCloseTo(90, 6);
	});

	test('hangs a stop in the margin only when told to', () => {
		const sentence = '一二三四五六七八九十。二三四五六七八';
		expect(lines(sentence, 10, { hangPunctuation: true })[0]).toBe('一二三四五六七八九十。');
		expect(lines(sentence, 10)[0]).not.toBe('一二三四五六七八九十。');
	});
});

describe('a ragged paragraph', () => {
	const ragged = (content: string, ems: number) => lines(content, ems, { align: 'start' });

	test('ends its lines where a phrase ends, rather than filling them', () => {
		expect(ragged('今ある型を使ったページの追加', 11)).toEqual(['今ある型を使った', 'ページの追加']);
		expect(ragged('横浜市中区海岸通3丁目 汐見ビルディング4階', 19)[1]).toBe('汐見ビルディング4階');
	});

	test('leaves katakana words whole, and お and ご with theirs', () => {
		expect(ragged('横浜市中区海岸通ビルディング四階', 12)[1]).toBe('ビルディング四階');
		expect(ragged('担当者へのご相談', 6)).toEqual(['担当者への', 'ご相談']);
	});

	test('does break a katakana word that is too long for its column', () => {
		expect(ragged('アクセシビリティガイドライン', 6).join('')).toBe('アクセシビリティガイドライン');
	});
});

describe('indents and labels', () => {
	test('the first line may stand in, the others begin at the edge', () => {
		const [first, second] = setLines('一二三四五六七八九十一二三四五', 10, { firstIndent: EM });
		expect(glyphs(first as SetLine)[0]?.x).toBe(EM);
		expect(glyphs(second as SetLine)[0]?.x).toBe(0);
	});

	test('a label hangs in the indent, on the first baseline, and is read first', () => {
		const label = { runs: [text('２')], width: 2 * EM };
		const [first, second] = setLines('一二三四五六七八九十一二三', 10, { indent: 2 * EM, label });
		const [mark, body] = glyphs(first as SetLine);
		expect(mark).toMatchObject({ x: 0, texts: ['２'] });
		expect(body?.x).toBe(2 * EM);
		expect(body?.y).toBe(mark?.y);
		expect(glyphs(second as SetLine)[0]?.x).toBe(2 * EM);
	});

	test('a label wider than its place pushes the first line on instead of running into it', () => {
		const label = { runs: [text('（二十三）')], width: 2 * EM };
		const [first] = setLines('一二三四五六七八九十', 20, { indent: 2 * EM, label });
		const [mark, body] = glyphs(first as SetLine);
		expect(body?.x).toBeGreaterThan((mark?.x ?? 0) + 4 * EM);
	});

	test('a blank is a rule of its width, at most of the whole measure', () => {
		const runs = [text('氏名'), { type: 'blank' as const, width: 40, ruled: true, style: TEN, anchor: 'name' }];
		const set = setParagraph(paragraph('', { runs }), 100, []);
		const rules = set.flatMap(({ items }) => items.filter((item) => item.type === 'rule'));
		expect(rules).toHaveLength(1);
		expect((rules[0]?.x2 ?? 0) - (rules[0]?.x1 ?? 0)).toBe(100);
	});
});

describe('characters that no face has', () => {
	test('are all told, with the run’s own source', () => {
		const missing: MissingGlyph[] = [];
		const runs = [
			{ ...text('面積≒100'), source: 'a' },
			{ ...text('笑😀'), source: 'b' },
		];
		setParagraph(paragraph('', { runs } as Partial<ParagraphBlock>), 100, missing);
		expect(missing).toEqual([
			{ text: '≒', source: 'a' },
			{ text: '😀', source: 'b' },
		]);
	});
});

const CHARACTERS = [...'契約甲乙はのをカナー々っ、。「」（）・！…—〜％￥12,.abW-/ 　𠮷'];
const anyText = fc
	.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 160 })
	.map((characters) => characters.join(''));
const anyAlign = fc.constantFrom<Alignment>('justify', 'start', 'center', 'end');
const anyMeasure = fc.integer({ min: 11, max: 480 });

/** The widest piece that may not be broken, as tightly as it can be set. */
function widestPiece(content: string): number {
	const shaped = shape([text(content)], []);
	let widest = 0;
	let width = 0;
	for (let i = 0; i < shaped.count; i++) {
		if (shaped.level[i] === BREAK.free) width = 0;
		// Generous: with every gap at its natural width.
		width += (shaped.body[i] as number) + EM / 2;
		widest = Math.max(widest, width);
	}
	return widest;
}

describe('at any width', () => {
	test('no text is lost or changes its order', () => {
		fc.assert(
			fc.property(anyText, anyMeasure, anyAlign, fc.boolean(), (content, measure, align, hangPunctuation) => {
				const set = setParagraph(paragraph(content, { align, hangPunctuation }), measure, []);
				expect(set.map(words).join('')).toBe(content);
			}),
		);
	});

	test('no line is wider than its measure', () => {
		fc.assert(
			fc.property(anyText, anyMeasure, anyAlign, (content, measure, align) => {
				for (const line of setParagraph(paragraph(content, { align }), measure, [])) {
					expect(inkEnd(line)).toBeLessThanOrEqual(measure + 1e-6);
				}
			}),
		);
	});

	test('no line begins or ends with what may not, unless one piece is wider than the measure', () => {
		fc.assert(
			fc.property(anyText, anyMeasure, anyAlign, (content, measure, align) => {
				fc.pre(widestPiece(content) <= measure);
				const shaped = shape([text(content)], []);
				let at = 0;
				for (const line of setParagraph(paragraph(content, { align }), measure, []).slice(0, -1)) {
					at += glyphs(line).reduce((count, item) => count + item.glyphs.length, 0);
					expect(shaped.level[at]).toBe(BREAK.free);
				}
			}),
		);
	});

	test('glyphs never stand to the left of the one before', () => {
		fc.assert(
			fc.property(anyText, anyMeasure, (content, measure) => {
				for (const line of setParagraph(paragraph(content), measure, [])) {
					let x = Number.NEGATIVE_INFINITY;
					for (const item of glyphs(line)) {
						item.offsets.forEach((offset, i) => {
							const trim = /[「（]/u.test(item.texts[i] as string) ? EM / 2 : item.texts[i] === '・' ? EM / 4 : 0;
							expect(item.x + offset + trim).toBeGreaterThanOrEqual(x - 1e-6);
							x = item.x + offset + trim;
						});
					}
				}
			}),
		);
	});
});
