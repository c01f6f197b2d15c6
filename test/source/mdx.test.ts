import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { MdxSource } from '../../src/lib/source/entry.ts';
import { placeWithin } from '../../src/lib/source/lines.ts';
import { parseMdx, placeOf } from '../../src/lib/source/mdx.ts';
import { at, found, words } from './found.ts';

const file = 'src/content/clauses/x.mdx';
const front = '---\ntitle: 題\n---\n\n';
const parse = (text: string) => parseMdx({ file, text });

function read(text: string): MdxSource {
	const { mdx, diagnostics } = parse(text);
	expect(diagnostics).toEqual([]);
	if (!mdx) throw new Error('The MDX was refused without a finding.');
	return mdx;
}

function nodes(node: Nodes): Nodes[] {
	return [node, ...('children' in node ? node.children.flatMap(nodes) : [])];
}

test('the frontmatter is data with places of the whole file', () => {
	const text = '---\ntitle: 時間外の対応\nappliesTo: { support: [standard] }\n---\n本文。\n';
	const { frontmatter } = read(text);
	expect(frontmatter.data).toEqual({ title: '時間外の対応', appliesTo: { support: ['standard'] } });
	expect(at(frontmatter.places.at(['appliesTo', 'support', 0]), text)).toBe('3:24 standard');
});

test('a file without frontmatter has none, which is no error', () => {
	expect(read('本文。\n').frontmatter.data).toEqual({});
	expect(read('---\n---\n本文。\n').frontmatter.data).toEqual({});
});

test.each(['\n', '\r\n', '\r'])('every text stands where the tree says, with %j line ends', (end) => {
	const text = [
		...front.split('\n'),
		'<Rule id="a"',
		'  when={{ time: "外" }}>',
		'\t営業時間外の𠮷野様の作業の料金は、<Value of="x.y" />とする。',
		'</Rule>',
		'',
		'1. 一つ目',
		'   続き',
		'2. *強調* と `code`',
		'> 引用 👨‍👩‍👧 の後',
	].join(end);
	const { body, source } = read(text);
	const texts = nodes(body).filter((node) => node.type === 'text' || node.type === 'inlineCode');
	expect(texts.length).toBeGreaterThan(6);
	for (const node of texts) {
		const place = placeOf(node, source);
		const last = Math.max(0, node.value.length - 1);
		expect(words(placeWithin(source, place, node.value, last, last + 1), text)).toBe(node.value.slice(last));
		expect(text.split(/\r\n|\n|\r/)[place.start.line - 1]?.slice(place.start.column - 1)).toMatch(
			new RegExp(`^${text.slice(place.start.offset, place.start.offset + 2)}`),
		);
	}
});

test('a comment is not part of the body', () => {
	const { body } = read(`${front}{/* 覚え書き */}\n\n文 {/* ここ */} です。\n`);
	expect(nodes(body).map(({ type }) => type)).toEqual(['root', 'paragraph', 'text', 'text']);
});

describe('a mistake is told where it was made', () => {
	test.each([
		[
			'an unclosed tag',
			'文。\n\n<Rule id="x">\n文。\n',
			'source/mdx-syntax 7:1 <Rule id="x">',
			'タグ <Rule> が閉じられていません',
		],
		[
			'an unclosed tag in a sentence',
			'文 <Value of="a"> です\n\n続き',
			'source/mdx-syntax 5:3 <Value of="a">',
			'タグ <Value> が閉じられていません',
		],
		[
			'tags of two names',
			'<Rule>文</Rulee>',
			'source/mdx-syntax 5:8 </Rulee> + 5:1 <Rule>',
			'開始タグ <Rule> と終了タグ </Rulee> が対応していません',
		],
		[
			'a closing tag alone',
			'文。\n文 </Rule>',
			'source/mdx-syntax 6:3 </Rule>',
			'この終了タグに対応する開始タグがありません',
		],
		[
			'a closing tag in a list',
			'<Rule>\n\n- a</Rule>\n',
			'source/mdx-syntax 7:4 </Rule>',
			'終了タグが、開始タグとは別の段落や箇条書きの中にあります',
		],
		[
			'a < in prose',
			'3日<5日',
			'source/mdx-syntax 5:3 <',
			'半角の < はタグの始まりとして読まれますが、タグの名前が続いていません',
		],
		['a { in prose', '文{', 'source/mdx-syntax 5:2 {', '波かっこ { が閉じられていません'],
		[
			'an amount in braces',
			'料金は{20,000円}です',
			'source/mdx-expression 5:4 {20,000円}',
			'本文に { } の式は書けません',
		],
		['an expression', '料金は{fee}です', 'source/mdx-expression 5:4 {fee}', '本文に { } の式は書けません'],
		['empty braces', '{}', 'source/mdx-expression 5:1 {}', '本文に { } の式は書けません'],
		[
			'an import',
			'import x from "y"\n',
			'source/mdx-expression 5:1 import x from "y"',
			'本文に import や export は書けません',
		],
		[
			'a sentence that begins with export',
			'export is\n',
			'source/mdx-expression 5:1 export is',
			'本文に import や export は書けません',
		],
		['an HTML comment', '文\n<!-- c -->', 'source/mdx-syntax 6:1 <!-- c -->', '<!-- --> のコメントは使えません'],
		[
			'a bare link',
			'<https://example.com>',
			'source/mdx-syntax 5:1 <https://example.com>',
			'<URL> の形のリンクは使えません',
		],
		['a value without quotes', '<Rule id=x>a</Rule>', 'source/mdx-syntax 5:10 x', '属性の値が引用符で囲まれていません'],
		[
			'a quote that is not closed',
			'文\n<Rule id="x>a</Rule>\n次',
			'source/mdx-syntax 6:1 <Rule id="x>a</Rule>',
			'タグの中の引用符が閉じられていません',
		],
		[
			'a full-width equals sign',
			'<Rule id＝"x">a</Rule>',
			'source/mdx-syntax 5:9 ＝',
			'タグの中に全角の記号や空白があります',
		],
		[
			'curly quotes',
			'<Rule when={{ a: “x” }}>a</Rule>',
			'source/mdx-syntax 5:18 “',
			'タグの中に全角の記号や空白があります',
		],
		['braces that do not balance', '<Rule when={{ a: 1 }>x</Rule>', 'source/mdx-syntax 5:20 }', '属性の値を読めません'],
		[
			'a tag that the file ends in',
			'文\n\n<Rule id="x"',
			'source/mdx-syntax 7:1 <Rule id="x"',
			'タグが > で終わっていません',
		],
		['a spread', '<Rule {...x} />', 'source/mdx-expression 5:7 {...x}', 'タグの中に {…} だけを書くことはできません'],
	])('%s', (name, body, where, sentence) => {
		const text = front + body;
		const { mdx, diagnostics } = parse(text);
		// A spread belongs to its element and is told by whoever reads the attributes.
		if (name === 'a spread') return expect(diagnostics).toEqual([]);
		expect(found(diagnostics, text)).toEqual([where]);
		expect(diagnostics[0]?.message.ja).toBe(sentence);
		if (mdx) expect(nodes(mdx.body).some(({ type }) => /Expression|Esm/.test(type))).toBe(false);
	});
});

test('a broken body does not hide what is wrong in the frontmatter', () => {
	const text = '---\na: 1\na: 2\n---\n<Rule>\n';
	expect(found(parse(text).diagnostics, text)).toEqual([
		'source/duplicate-key 3:1 a + 2:1 a',
		'source/mdx-syntax 5:1 <Rule>',
	]);
});

test('frontmatter that is never closed is told at its first line', () => {
	const text = '---\ntitle: 題\n\n本文。\n';
	expect(parse(text).mdx).toBeNull();
	expect(found(parse(text).diagnostics, text)).toEqual(['source/frontmatter 1:1 ---']);
});

test('frontmatter after a blank line is told instead of being read as text', () => {
	const text = '\n---\ntitle: 題\n---\n本文。\n';
	expect(found(parse(text).diagnostics, text)).toEqual(['source/frontmatter 2:1 ---']);
});

test.each([
	['block quotes', '>'.repeat(200)],
	['lists', '1. '.repeat(200)],
	['lists in quotes', '>- '.repeat(200)],
	['elements', `${'<a>\n\n'.repeat(100)}${'</a>\n\n'.repeat(100)}`],
	['marks', '*a'.repeat(4000)],
	['braces', '}'.repeat(8000)],
])('%s without end are refused as too deep', (_, body) => {
	expect(parse(front + body).diagnostics.map(({ code }) => code)).toEqual(['source/too-deep']);
});

test('a rule of many marks is no nesting', () => {
	expect(parse(`${front}文。\n\n${'* '.repeat(40)}\n\n${'-'.repeat(80)}\n`).diagnostics).toEqual([]);
});
