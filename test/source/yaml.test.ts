import { describe, expect, test } from 'vitest';
import type { YamlSource } from '../../src/lib/source/entry.ts';
import { placeWithin } from '../../src/lib/source/lines.ts';
import { parseYaml } from '../../src/lib/source/yaml.ts';
import { at, found, words } from './found.ts';

const file = 'src/content/x.yaml';
const parse = (text: string) => parseYaml({ file, text });

function read(text: string): YamlSource {
	const { yaml, diagnostics } = parse(text);
	expect(diagnostics).toEqual([]);
	if (!yaml) throw new Error('The YAML was refused without a finding.');
	return yaml;
}

test('times and dates stay the words they are', () => {
	expect(read('open: 10:00\nday: 2026-08-12\nanswer: no\n').data).toEqual({
		open: '10:00',
		day: '2026-08-12',
		answer: 'no',
	});
});

test('numbers, booleans and empty values are what YAML 1.2 says', () => {
	expect(read('a: 3\nb: -1.5\nc: true\nd:\ne: ~\nf: []\n').data).toEqual({
		a: 3,
		b: -1.5,
		c: true,
		d: null,
		e: null,
		f: [],
	});
});

test('a numeric key keeps the digits that are written', () => {
	expect(read('010: a\n2026: b\n').data).toEqual({ '010': 'a', '2026': 'b' });
});

describe('the place of a value', () => {
	const text = [
		'title: 時間外の対応 # 見出し',
		'list:',
		'  - name: "甲"',
		'    note: |',
		'      一行目',
		'      二行目',
		'',
		'  - 乙',
		'empty:',
		'flow: { a: [1, 2] }',
		'',
	].join('\r\n');
	const { places } = read(text);

	test('is exact behind Japanese text, with CRLF line ends', () => {
		expect(at(places.at(['title']), text)).toBe('1:8 時間外の対応');
		expect(at(places.at(['list', 0, 'name']), text)).toBe('3:11 "甲"');
		expect(at(places.at(['list', 1]), text)).toBe('8:5 乙');
		expect(at(places.at(['flow', 'a', 1]), text)).toBe('10:16 2');
	});

	test('ends with its last word, not with the line break after it', () => {
		expect(words(places.at(['list', 0, 'note']), text)).toBe('|\r\n      一行目\r\n      二行目');
		expect(words(places.at(['list', 0]), text)).toMatch(/二行目$/);
		expect(words(places.at([]), text)).toMatch(/\{ a: \[1, 2\] \}$/);
	});

	test('is its key where nothing is written', () => {
		expect(at(places.at(['empty']), text)).toBe('9:1 empty');
	});

	test('is that of the nearest ancestor for a path that leads to nothing', () => {
		expect(at(places.at(['title', 'x', 3]), text)).toBe('1:8 時間外の対応');
		expect(at(places.key(['list', 0, 'missing']), text)).toBe('3:5 name: "甲"');
	});

	test('can be asked of its key', () => {
		expect(at(places.key(['list', 0, 'note']), text)).toBe('4:5 note');
		expect(at(places.key([]), text)).toBe('1:1 title: 時間外の対応 # 見出し');
	});

	test('can be narrowed to some of its words, in quotes and in blocks', () => {
		const source = { file, text };
		const note = '一行目\n二行目\n';
		const inside = placeWithin(
			source,
			places.at(['list', 0, 'note']),
			note,
			note.indexOf('二'),
			note.indexOf('二') + 3,
		);
		expect(at(inside, text)).toBe('6:7 二行目');
		expect(at(placeWithin(source, places.at(['list', 0, 'name']), '甲', 0, 1), text)).toBe('3:12 甲');
	});
});

test('a folded sentence is followed across its lines', () => {
	const text = 'note: >-\n  料金は\n  8,800円です\n';
	const yaml = read(text);
	const value = '料金は 8,800円です';
	expect(yaml.data).toEqual({ note: value });
	const from = value.indexOf('8');
	expect(at(placeWithin(yaml.source, yaml.places.at(['note']), value, from, from + 6), text)).toBe('3:3 8,800円');
});

test('words behind an escape are placed at the whole value, never at the wrong words', () => {
	const text = 'note: "a\\u0041 b"\n';
	const yaml = read(text);
	expect(words(placeWithin(yaml.source, yaml.places.at(['note']), 'aA b', 3, 4), text)).toBe('"a\\u0041 b"');
});

describe('a mistake is told where it was made', () => {
	test.each([
		['a missing space after a colon', 'a: 1\nb:2\n', 'source/yaml-syntax 2:1 b:2', 'コロンの後ろに空白がありません'],
		[
			'a missing space in the first line',
			'a:1\nb: 2\n',
			'source/yaml-syntax 1:1 a:1',
			'コロンの後ろに空白がありません',
		],
		['a missing space in braces', 'a: {b:1}\n', 'source/yaml-syntax 1:5 b:1', 'コロンの後ろに空白がありません'],
		['a full-width colon', 'a: 1\nb：2\n', 'source/yaml-syntax 2:1 b：2', 'コロンが全角（：）です'],
		['only full-width colons', 'a：1\nb：2\n', 'source/yaml-syntax 1:1 a：1', 'コロンが全角（：）です'],
		[
			'a full-width colon on a deeper line',
			'a: 1\n  b：2\nc: 3\n',
			'source/yaml-syntax 2:3 b：',
			'コロンが全角（：）です',
		],
		[
			'a full-width space as indentation',
			'a:\n  b: 1\n　c: 2\n',
			'source/yaml-syntax 3:1 　c',
			'字下げやコロンの前後に、全角などの特殊な空白があります',
		],
		[
			'a full-width space after a colon',
			'a:　1\nb: 2\n',
			'source/yaml-syntax 1:1 a:　1',
			'字下げやコロンの前後に、全角などの特殊な空白があります',
		],
		['a tab as indentation', 'a:\n\tb: 1\n', 'source/yaml-syntax 2:1', '字下げにタブが使われています'],
		['an unclosed quote', 'a: 1\nb: "x\nc: 3\n', 'source/yaml-syntax 2:4 "', '引用符が閉じられていません'],
		[
			'an unclosed bracket',
			'a: [1, 2\nb: 3\n',
			'source/yaml-syntax 1:4 [',
			'括弧（[ ] や { }）が閉じられていないか、余分です',
		],
		['words after a quote', 'a: "x" y\n', 'source/yaml-syntax 1:8 y', '閉じた引用符の後ろに文字があります'],
		['a colon inside a value', 'a: 時間: 10:00\n', 'source/yaml-syntax 1:6 :', '値の中にコロンと空白（: ）があります'],
		[
			'a deeper line below a value',
			'a: b\n  c: d\n',
			'source/yaml-syntax 2:3 c: d',
			'字下げが前の項目とそろっていません',
		],
		[
			'a line that is less deep',
			'a:\n   b: 1\n  c: 2\n',
			'source/yaml-syntax 3:3 c: 2',
			'字下げが前の項目とそろっていません',
		],
		[
			'a list item swallowed by the sentence above',
			'a:\n- b\n - c\n',
			'source/yaml-syntax 3:2 -',
			'この行は、前の行の文の続きとして読まれます',
		],
		['a list on the line of its key', 'a: - b\n', 'source/yaml-syntax 1:4 -', 'リスト（- ）がキーと同じ行にあります'],
		['a reserved character', 'a: @b\n', 'source/yaml-syntax 1:4 @', '値がこの記号で始まると、YAML では読めません'],
		['a value that begins like an alias', 'a: *b*\n', 'source/yaml-feature 1:4 *b*', 'YAML の別名（*）は使えません'],
		['an anchor', 'a: &b c\n', 'source/yaml-feature 1:4 &b', 'YAML のアンカー（&）は使えません'],
		['a tag', 'a: !!js/function x\n', 'source/yaml-feature 1:4 !!js/function', 'YAML のタグ（!）は使えません'],
		[
			'a directive',
			'%YAML 1.1\n---\na: 10:00\n',
			'source/yaml-feature 1:1 %YAML 1.1',
			'YAML の指示行（%）は使えません',
		],
		[
			'a second document',
			'a: 1\n---\nb: 2\n',
			'source/yaml-syntax 2:1 ---',
			'一つのファイルに「---」で区切られた内容が二つ以上あります',
		],
		['a lone word', '見出し\n', 'source/yaml-syntax 1:1 見出し', '「キー: 値」の並びになっていません'],
		['a key that is a list', '? [x]\n: 1\n', 'source/yaml-syntax 1:3 [x]', 'キーは一つの語で書きます'],
		[
			'a key that would change the object',
			'__proto__: { x: 1 }\n',
			'source/yaml-feature 1:1 __proto__',
			'「__proto__」という名前のキーは使えません',
		],
	])('%s', (_, text, where, sentence) => {
		const { yaml, diagnostics } = parse(text);
		expect(yaml).toBeNull();
		expect(found(diagnostics, text)).toEqual([where]);
		expect(diagnostics[0]?.message.ja).toBe(sentence);
		expect(diagnostics[0]?.fixes?.[0]?.en).not.toBe('');
	});
});

test('mistakes that have nothing to do with each other are told in one run', () => {
	const text = 'a: - x\nb: @y\nc: "ok"\n';
	expect(found(parse(text).diagnostics, text)).toEqual(['source/yaml-syntax 1:4 -', 'source/yaml-syntax 2:4 @']);
});

test('a key written twice is told with both places, and the first one counts', () => {
	const text = 'a: 1\nb:\n  c: 2\na: 3\n';
	const { yaml, diagnostics } = parse(text);
	expect(yaml?.data).toEqual({ a: 1, b: { c: 2 } });
	expect(found(diagnostics, text)).toEqual(['source/duplicate-key 4:1 a + 1:1 a']);
});

test('a telephone number that would lose its zero is told', () => {
	const text = 'tel: 0312345678\n';
	expect(found(parse(text).diagnostics, text)).toEqual(['source/ambiguous-number 1:6 0312345678']);
	expect(parse("tel: '0312345678'\n").diagnostics).toEqual([]);
});

test('a file without a value is empty', () => {
	expect(found(parse('# 準備中\n').diagnostics, '')).toEqual(['source/empty-file 1:1']);
});

test('a URL on a second line is a sentence like any other', () => {
	expect(read('a: 詳しくは\n  https://example.com/ へ\n').data).toEqual({ a: '詳しくは https://example.com/ へ' });
});

test.each(['[', '{', '- ', '? ', 'a: ', '{? ', '[a, '])(
	'a thousand times %j is refused as too deep at once',
	(open) => {
		const { yaml, diagnostics } = parse(open.repeat(1000));
		expect(yaml).toBeNull();
		expect(diagnostics.map(({ code }) => code)).toEqual(['source/too-deep']);
	},
);

test('a line that no person wrote is refused before it is parsed', () => {
	const text = `a: ${'あ'.repeat(20_000)}\n`;
	expect(parse(text).diagnostics.map(({ code }) => code)).toEqual(['source/too-large']);
	expect(parse('a: b\n'.repeat(100_000)).diagnostics.map(({ code }) => code)).toEqual(['source/too-large']);
});
