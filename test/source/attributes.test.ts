import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import type { JsxElement } from '../../src/lib/source/attributes.ts';
import { readAttributes } from '../../src/lib/source/attributes.ts';
import { parseMdx } from '../../src/lib/source/mdx.ts';
import { at, found } from './found.ts';

function isElement(node: RootContent): node is JsxElement {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function read(text: string) {
	const source = { file: 'x.mdx', text };
	const element = parseMdx(source).mdx?.body.children.find(isElement);
	if (!element) throw new Error(`No element in ${text}`);
	return readAttributes(element, source);
}

test('literals of every kind are read as data', () => {
	const { attributes, diagnostics } = read(
		'<Rule\n  id="時間外" flag n={-1.5} t={`文`} z={null}\n  when={{ time: "outside", days: ["土", "日"], "to date": true }} />\n',
	);
	expect(diagnostics).toEqual([]);
	expect(Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]))).toEqual({
		id: '時間外',
		flag: true,
		n: -1.5,
		t: '文',
		z: null,
		when: { time: 'outside', days: ['土', '日'], 'to date': true },
	});
});

test('every value and every part of it has its place', () => {
	const text = '---\na: 1\n---\n\n<Rule id="時間外"\n  when={{ time: "外", days: ["土", 2] }} flag />\n';
	const { attributes } = read(text);
	const { id, flag, when } = attributes;
	if (!(id && flag && when)) throw new Error('An attribute is missing.');
	expect(at(id.place, text)).toBe('5:11 時間外');
	expect(at(flag.place, text)).toBe('6:40 flag');
	expect(at(when.place, text)).toBe('6:9 { time: "外", days: ["土", 2] }');
	expect(at(when.places.at(['time']), text)).toBe('6:18 外');
	expect(at(when.places.at(['days', 1]), text)).toBe('6:34 2');
	expect(at(when.places.key(['days']), text)).toBe('6:22 days');
	expect(at(when.places.key([]), text)).toBe('6:3 when');
});

test.each([
	['a variable', 'fee', 'fee'],
	['a call', 'f()', 'f()'],
	['a sum', '1 + 1', '1 + 1'],
	['a part of an object', '{ a: [1, x] }', 'x'],
	['a template with a hole', '`a\x24{b}`', '`a\x24{b}`'],
	['a spread', '{ ...x }', '...x'],
	['a shorthand', '{ x }', 'x'],
	['a computed key', '{ ["a"]: 1 }', '"a"'],
	['a method', '{ a() {} }', '() {}'],
	['a hole in a list', '[1, , 2]', '[1, , 2]'],
	['a regular expression', '/x/', '/x/'],
	['a bigint', '1n', '1n'],
	['a function', '() => 1', '() => 1'],
	['what would set the prototype', '{ __proto__: 1 }', '__proto__'],
])('%s is refused at its place', (_, script, refused) => {
	const text = `<Rule a={${script}} b="ok" />\n`;
	const { attributes, diagnostics } = read(text);
	expect(Object.keys(attributes)).toEqual(['b']);
	expect(found(diagnostics, text)).toEqual([`source/mdx-expression 1:${text.indexOf(refused, 9) + 1} ${refused}`]);
});

test('a spread in the tag is refused', () => {
	const text = '<Rule {...x} id="a" />\n';
	expect(found(read(text).diagnostics, text)).toEqual(['source/mdx-expression 1:7 {...x}']);
});

test('a name written twice is told with both places, in the tag and inside a value', () => {
	const text = '<Rule id="a" id="b" when={{ x: 1, x: 2 }} />\n';
	expect(found(read(text).diagnostics, text)).toEqual([
		'source/duplicate-key 1:14 id + 1:7 id',
		'source/duplicate-key 1:35 x + 1:29 x',
	]);
});

test('names that every object has are only what the author wrote', () => {
	const { attributes } = read('<Rule toString="x" __proto__="y" />\n');
	expect(Object.keys(attributes)).toEqual(['toString', '__proto__']);
	expect(attributes['constructor']).toBeUndefined();
});
