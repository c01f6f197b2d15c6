import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/lib/source/yaml.ts';
import { found } from './found.ts';

const parse = (text: string) => parseYaml({ file: 'src/content/x.yaml', text });
const told = (text: string) => found(parse(text).diagnostics, text);
const says = (text: string) => parse(text).diagnostics[0]?.message.ja;

describe('one slip in the indentation is one finding', () => {
	const entries = '  - x: 1\n    y: 2\n  - x: 3\n    y: 4\n';

	test('tabs, with every line that has them', () => {
		const text = `list:\n${entries}\t\tz: 5\n\t\tw: 6\n${entries}end: 1\n`;
		expect(says(text)).toBe('字下げにタブが使われています');
		expect(parse(text).diagnostics.map(({ places }) => places.map(({ place }) => place.start.line))).toEqual([[6, 7]]);
	});

	test('full-width spaces', () => {
		const text = `list:\n  - x: 1\n　　y: 2\n    z: 3\n${entries}end: 1\n`;
		expect(told(text)).toEqual(['source/yaml-syntax 3:1']);
		expect(says(text)).toMatch(/全角などの特殊な空白/);
	});

	test('full-width spaces that the parser reads as more of the line before', () => {
		expect(says('a: x\n　　b: 2\n')).toMatch(/全角などの特殊な空白/);
	});

	test('a line that does not match the others', () => {
		expect(told(`list:\n  - x: 1\n     y: 2\n${entries}${entries}`)).toHaveLength(1);
	});

	test('a Japanese paragraph in a block may begin with a full-width space', () => {
		expect(told('a: |\n  一行目: あ\n  　二行目\nb: 2\n')).toEqual([]);
	});
});

describe('what only looks like YAML is told as what it is', () => {
	test.each([
		['- and a full-width space', 'list:\n  -　ロゴ\n', '2:3 -'],
		['- and a full-width space among others', 'list:\n  - あ\n  -　ロゴ\n', '3:3 -　ロゴ'],
		['a long vowel mark for a hyphen', 'list:\n  - あ\n  ー ロゴ\n  - い\n', '3:3 ー ロゴ'],
	])('%s', (_, text, place) => {
		expect(told(text)).toEqual([`source/yaml-syntax ${place}`]);
		expect(says(text)).toMatch(/^並びの印（- ）/);
	});

	test.each(['tagline: [重要] お知らせ\nb: 1\n', 'tagline: {重要} お知らせ\nb: 1\n'])(
		'a value that begins with a bracket: %j',
		(text) => {
			expect(told(text)).toEqual([`source/yaml-syntax 1:10 ${text.slice(9, 18)}`.trimEnd()]);
			expect(says(text)).toMatch(/の後ろに文字があります/);
		},
	);

	test.each([
		['a: { rate: 13,200円/時 税込, only: any }\n', '1:15 200円/時 税込'],
		['a: [8,800円/時 税込, 3回]\n', '1:7 800円/時 税込'],
	])('a comma inside an amount in braces: %j', (text, place) => {
		expect(told(text)).toEqual([`source/yaml-syntax ${place}`]);
		expect(parse(text).diagnostics[0]?.fixes?.[0]?.ja).toMatch(/引用符で囲む/);
	});

	test('a word without a value in braces', () => {
		expect(says('a: { rate: 3, only }\n')).toBe('{ } の中のこの語に、値がありません');
	});

	test('numbers in a list may stand close together', () => {
		expect(told('a: [1,200,300]\n')).toEqual([]);
	});
});

describe('words that a # makes a comment', () => {
	test('are a warning, and the value is what YAML reads', () => {
		const text = 'tagline: 大きな #小さな文字\nb: 2\n';
		expect(told(text)).toEqual(['source/lost-comment 1:14 #小さな文字']);
		const { yaml, diagnostics } = parse(text);
		expect(diagnostics.map(({ level }) => level)).toEqual(['warning']);
		expect(yaml?.data).toEqual({ tagline: '大きな', b: 2 });
	});

	test('are none with a space after the mark, in quotes, or without a space before it', () => {
		expect(told('a: 大きな # 小さな文字\nb: "大きな #小さな文字"\nc: 大きな#小さな文字\n')).toEqual([]);
	});
});
