import { describe, expect, test } from 'vitest';
import { annexLabel, articleLabel, itemLabel, paragraphLabel, paragraphNames } from '../../src/lib/document/number.ts';

describe('labels', () => {
	test('articles and annexes carry half-width numbers', () => {
		expect([articleLabel(1), articleLabel(37), annexLabel(4)]).toEqual(['第1条', '第37条', '別紙4']);
	});

	test('the first 項 is not numbered, the others are, in full width', () => {
		expect([1, 2, 9, 10, 12].map(paragraphLabel)).toEqual([null, '２', '９', '１０', '１２']);
	});

	test('号 count in brackets, and in イロハ below that', () => {
		expect([1, 10].map((number) => itemLabel(number, 1, true))).toEqual(['(1)', '(10)']);
		expect([1, 2, 3, 7, 47].map((number) => itemLabel(number, 2, true))).toEqual(['イ', 'ロ', 'ハ', 'ト', 'ス']);
	});

	test('イロハ goes on with two letters, so that no two items share a label', () => {
		const labels = Array.from({ length: 120 }, (_, index) => itemLabel(index + 1, 2, true));
		expect(new Set(labels).size).toBe(120);
		expect(labels[47]).toBe('イイ');
	});

	test('a list without numbers has dots', () => {
		expect([1, 2].map((number) => itemLabel(number, 1, false))).toEqual(['・', '・']);
	});

	test('several 項 are named as a lawyer would', () => {
		expect(paragraphNames([2])).toBe('第2項');
		expect(paragraphNames([2, 3])).toBe('第2項及び第3項');
		expect(paragraphNames([2, 3, 4])).toBe('第2項から第4項まで');
		expect(paragraphNames([1, 3, 6])).toBe('第1項、第3項及び第6項');
	});
});
