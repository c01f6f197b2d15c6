import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, fingerprintPattern } from '../../src/lib/diagnostics/fingerprint.ts';
import { parseYaml } from '../../src/lib/source/yaml.ts';
import { both, files, made } from './made.ts';

const rule = '営業時間外の作業は、<Value of="rate" />とする。';
const other = '不具合の復旧は月額料金に含む。';

/** The fingerprint of a clash between the two sentences, in files of these texts. */
function clash(texts: { a: string; b: string }, { charge = '8,800円/時', swapped = false } = {}): string {
	const sources = files({ 'a.mdx': texts.a, 'b.mdx': texts.b });
	const first = sources.at('a.mdx', rule, both(charge));
	const rest = [sources.at('b.mdx', other, both('0円')), sources.at('b.mdx', 'title', both('題'))];
	return fingerprint(made([first, ...(swapped ? rest.reverse() : rest)]), sources);
}

const texts = { a: `---\ntitle: a\n---\n${rule}\n`, b: `---\ntitle: b\n---\n${other}\n` };

test('it is the same wherever the lines move, however they are indented or end, and in whatever order they are told', () => {
	const print = clash(texts);
	const lines = fc.array(fc.string({ unit: fc.constantFrom('あ', '、', 'x', ' ') }), { maxLength: 5 });
	fc.assert(
		fc.property(
			lines,
			lines,
			fc.constantFrom('\n', '\r\n'),
			fc.constantFrom('', '  ', '\t'),
			fc.boolean(),
			(above, below, end, indent, swapped) => {
				const moved = [...above, `${indent}${rule}`, ...below].join(end);
				const b = texts.b.replaceAll('\n', end);
				expect(clash({ a: moved, b }, { swapped })).toBe(print);
			},
		),
	);
});

test.each([
	['a word of the first place', { ...texts, a: texts.a.replace('営業時間外の作業は', '(改)営業時間外の作業は') }, {}],
	['a word on the line of the other place', { ...texts, b: texts.b.replace(other, `原則として${other}`) }, {}],
	['the amount that the words refer to', texts, { charge: '88,000円/時' }],
])('it is another when %s changes', (_, changed, options) => {
	expect(clash(changed, options)).not.toBe(clash(texts));
});

test('it is another for another code', () => {
	const sources = files({ 'a.mdx': texts.a });
	const places = [sources.at('a.mdx', rule)] as const;
	expect(fingerprint(made(places, { code: 'a/b' }), sources)).not.toBe(fingerprint(made(places), sources));
});

test('YAML reads it as text, whatever its digits are', () => {
	const group = fc.string({ unit: fc.constantFrom(...'0123456789e'), minLength: 4, maxLength: 4 });
	fc.assert(
		fc.property(fc.tuple(group, group, group), (groups) => {
			const witness = groups.join('-');
			expect(witness).toMatch(fingerprintPattern);
			const { yaml } = parseYaml({ file: 'accepted.yaml', text: `witness: ${witness}\n` });
			expect(yaml?.data).toEqual({ witness });
		}),
	);
});
