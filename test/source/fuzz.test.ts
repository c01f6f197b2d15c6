import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { explained } from '../../src/lib/diagnostics/pretty.ts';
import type { JsxElement } from '../../src/lib/source/attributes.ts';
import { readAttributes } from '../../src/lib/source/attributes.ts';
import { decode } from '../../src/lib/source/decode.ts';
import type { SourceFile } from '../../src/lib/source/entry.ts';
import { placeWithin, positionAt } from '../../src/lib/source/lines.ts';
import { parseMdx, placeOf } from '../../src/lib/source/mdx.ts';
import { parseYaml } from '../../src/lib/source/yaml.ts';

/** Text made of what a language gives meaning to, and of what breaks readers. */
const soup = (pieces: readonly string[]) =>
	fc
		.array(
			fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 3 })),
			{ maxLength: 40 },
		)
		.map((parts) => parts.join(''));

const odd = [
	'\ud800',
	'\udc00',
	'\u202e',
	'\ufeff',
	'\0',
	'\u2028',
	'👨‍👩‍👧',
	'が',
	'　',
	'：',
	'\t',
	'\r',
	'\r\n',
	'\n',
	'\n\n',
	' ',
	'  ',
	'語',
	'a',
];
const yamlSoup = soup([
	...odd,
	...'-:?[]{},#&*!|>\'"%@`~<'.split(''),
	': ',
	'- ',
	'a: ',
	'---',
	'...',
	'<<: ',
	'__proto__: ',
	'\n  ',
	'\n    ',
	'010',
	'.nan',
]);
const mdxSoup = soup([
	...odd,
	...'<>{}/\\*_[]()!`#-=~"\''.split(''),
	...[
		'---\n',
		'<a>',
		'</a>',
		'<a b="c"/>',
		'<a b={{c: 1}} />',
		'{/* c */}',
		'- ',
		'> ',
		'1. ',
		'import ',
		'export ',
		'a: 1\n',
		'&amp;',
		'{[1,',
		'=}',
		'={',
	],
]);

/** Whatever it is, it stands in the file, and can be shown in both languages. */
function expectUsable(source: SourceFile, diagnostics: readonly Diagnostic[]): void {
	for (const diagnostic of diagnostics) {
		expect(diagnostic.code).toMatch(/^source\/[a-z-]+$/);
		for (const { place } of diagnostic.places) {
			expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
			expect(place.end.offset).toBeLessThanOrEqual(source.text.length);
			expect(positionAt(source, place.start.offset)).toEqual(place.start);
		}
		for (const lang of ['ja', 'en'] as const) {
			const shown = explained(diagnostic, { lang, sources: new Map([[source.file, source.text]]) });
			expect(shown).not.toMatch(/[\p{Cs}\u202e\0\r]/u);
		}
	}
}

test('any bytes give a text or a finding', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
			const { source, diagnostics } = decode('x.yaml', bytes);
			expect(source !== null || diagnostics.length > 0).toBe(true);
			if (source) expect(source.text.isWellFormed()).toBe(true);
		}),
		{ numRuns: 500 },
	);
});

test('any YAML gives plain data or a finding', () => {
	fc.assert(
		fc.property(yamlSoup, (text) => {
			const source = { file: 'x.yaml', text };
			const { yaml, diagnostics } = parseYaml(source);
			expect(yaml !== null || diagnostics.some(({ level }) => level === 'error')).toBe(true);
			expectUsable(source, diagnostics);
			if (yaml) {
				expect(Object.getPrototypeOf(yaml.data)).toBe(Array.isArray(yaml.data) ? Array.prototype : Object.prototype);
				expect(() => JSON.stringify(yaml.data)).not.toThrow();
			}
		}),
		{ numRuns: 800 },
	);
});

test('any MDX gives a tree in its own positions or a finding', () => {
	fc.assert(
		fc.property(mdxSoup, (text) => {
			const source = { file: 'x.mdx', text };
			const { mdx, diagnostics } = parseMdx(source);
			expect(mdx !== null || diagnostics.some(({ level }) => level === 'error')).toBe(true);
			expectUsable(source, diagnostics);
			for (const node of mdx?.body.children ?? []) {
				expect(placeOf(node, source).end.offset).toBeLessThanOrEqual(text.length);
				if (/^mdxJsx/.test(node.type)) expectUsable(source, readAttributes(node as JsxElement, source).diagnostics);
			}
		}),
		{ numRuns: 800 },
	);
});

test('strings written as JSON come back from YAML unchanged, with their words at their place', () => {
	const value = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.integer(), fc.boolean(), fc.constant(null));
	const key = fc.stringMatching(/^[a-z]{1,6}$/);
	fc.assert(
		fc.property(fc.dictionary(key, fc.oneof(value, fc.array(value, { maxLength: 3 })), { minKeys: 1 }), (data) => {
			const text = JSON.stringify(data, null, 2).replaceAll('\u007f', '\\u007f');
			const { yaml, diagnostics } = parseYaml({ file: 'x.yaml', text });
			expect(diagnostics).toEqual([]);
			expect(yaml?.data).toEqual({ ...data });
			for (const [name, written] of Object.entries(data)) {
				const place = yaml?.places.at([name]);
				if (!place || Array.isArray(written)) continue;
				expect(JSON.parse(text.slice(place.start.offset, place.end.offset))).toEqual(written);
			}
		}),
		{ numRuns: 200 },
	);
});

test('a word found in a value is never placed at other words', () => {
	const line = fc.stringMatching(/^[ぁ-んa-z0-9][ぁ-んa-z0-9 ,]{0,8}[ぁ-ん]$/);
	fc.assert(
		fc.property(
			fc.array(line, { minLength: 1, maxLength: 4 }),
			fc.constantFrom('|', '>', '>-', '|-'),
			fc.nat(),
			(lines, style, seed) => {
				const text = `k:\n  note: ${style}\n${lines.map((words) => `    ${words}`).join('\n')}\n`;
				const { yaml } = parseYaml({ file: 'x.yaml', text });
				if (!yaml) throw new Error(text);
				const { note } = (yaml.data as { k: { note: string } }).k;
				const from = seed % note.length;
				if (/\s/.test(note.charAt(from))) return;
				const place = placeWithin(yaml.source, yaml.places.at(['k', 'note']), note, from, from + 1);
				expect(text.slice(place.start.offset, place.end.offset)).toBe(note.charAt(from));
				expect(place.start.line).toBe(3 + lines.join('\n').slice(0, from).split('\n').length - 1);
			},
		),
		{ numRuns: 200 },
	);
});
