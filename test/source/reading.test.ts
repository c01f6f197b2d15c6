import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decode } from '../../src/lib/source/decode.ts';
import { readFolder } from '../../src/lib/source/folder.ts';
import { positionAt } from '../../src/lib/source/lines.ts';
import { found } from './found.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a file that is not UTF-8 text', () => {
	const shiftJis = Uint8Array.of(0x74, 0x3a, 0x20, 0x97, 0xbf, 0x8b, 0xe0, 0x82, 0xcd, 0x0a); // t: 料金は
	const eucJp = Uint8Array.of(0x74, 0x3a, 0x20, 0xce, 0xc1, 0xb6, 0xe2, 0xa4, 0xcf, 0x0a);

	test.each([
		['Shift_JIS', shiftJis, 'source/bad-encoding 1:4', 'Shift_JIS で保存されているようです'],
		['EUC-JP', eucJp, 'source/bad-encoding 1:4', 'EUC-JP で保存されているようです'],
		[
			'UTF-16 with a mark',
			Uint8Array.of(0xff, 0xfe, 0x74, 0, 0x3a, 0),
			'source/bad-encoding 1:1',
			'UTF-16 (LE) で保存されています',
		],
		[
			'UTF-16 without a mark',
			Uint8Array.of(0, 0x74, 0, 0x3a),
			'source/bad-encoding 1:1',
			'UTF-16 (BE) で保存されています',
		],
		[
			'a broken byte',
			Uint8Array.of(...utf8('a: 1\nb: 料'), 0xff, 0x0a),
			'source/bad-encoding 2:5',
			'UTF-8 として読めない文字、または文字化けの跡（U+FFFD）があります',
		],
		['NUL', utf8('a: 1\nb: \0\n'), 'source/bad-encoding 2:4', '文字ではないデータ（NUL）が含まれています'],
		['an empty file', utf8(' \r\n\n'), 'source/empty-file 1:1', 'ファイルが空です'],
	])('is told what it is: %s', (_, bytes, where, sentence) => {
		const { source, diagnostics } = decode('x.yaml', bytes);
		expect(source).toBeNull();
		expect(found(diagnostics, '')).toEqual([where]);
		expect(diagnostics[0]?.message.ja).toBe(sentence);
	});
});

test('a byte order mark is passed over', () => {
	expect(decode('x.yaml', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('a: 1')))).toEqual({
		source: { file: 'x.yaml', text: 'a: 1' },
		diagnostics: [],
	});
});

test('control characters and marks that turn the writing are told once each, and the text is still read', () => {
	const { source, diagnostics } = decode('x.yaml', utf8('a: 1\nb: x\u202ey\u202e\u000b\n'));
	expect(source).not.toBeNull();
	expect(found(diagnostics, '')).toEqual(['source/control-character 2:5', 'source/control-character 2:8']);
	expect(diagnostics[0]?.message.en).toBe('There is an invisible control character (U+202E), 2 times in this file');
});

test('lines end at LF, CRLF and CR alike', () => {
	const source = { file: 'x', text: 'a\r\nb\rc\nd' };
	expect([0, 3, 5, 7, 8, 99].map((offset) => positionAt(source, offset))).toEqual([
		{ line: 1, column: 1, offset: 0 },
		{ line: 2, column: 1, offset: 3 },
		{ line: 3, column: 1, offset: 5 },
		{ line: 4, column: 1, offset: 7 },
		{ line: 4, column: 2, offset: 8 },
		{ line: 4, column: 2, offset: 8 },
	]);
});

describe('a folder', () => {
	let root = '';
	const write = (name: string, text: string) => {
		mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
		writeFileSync(path.join(root, name), text);
	};
	beforeEach(() => {
		root = mkdtempSync(path.join(tmpdir(), 'torikime-source-'));
	});
	afterEach(() => rmSync(root, { recursive: true, force: true }));

	test('is read in the same order everywhere, with paths from the project root', () => {
		for (const name of [
			'b.yaml',
			'a/z.mdx',
			'B.yaml',
			'a.yaml',
			'a/語.yaml',
			'.hidden/x.yaml',
			'README.md',
			'photo.jpg',
		]) {
			write(`content/${name}`, 'x: 1');
		}
		const { files, diagnostics } = readFolder(root, 'content');
		expect(diagnostics).toEqual([]);
		expect(files.map(({ file }) => file)).toEqual([
			'content/B.yaml',
			'content/a.yaml',
			'content/a/z.mdx',
			'content/a/語.yaml',
			'content/b.yaml',
		]);
	});

	test('tells which files look like content and are not read', () => {
		for (const name of ['a.yml', 'b.YAML', 'c.md', 'd.yaml.txt', 'readme.md']) write(`content/${name}`, 'x: 1');
		const { files, diagnostics } = readFolder(root, 'content');
		expect(files).toEqual([]);
		expect(found(diagnostics, '')).toEqual(
			['a.yml', 'b.YAML', 'c.md', 'd.yaml.txt'].map(() => 'source/ignored-file 1:1'),
		);
		expect(diagnostics.every(({ level }) => level === 'warning')).toBe(true);
	});

	test('that is not there, a link to nothing and a link in a circle are findings', () => {
		expect(readFolder(root, 'nowhere').diagnostics.map(({ code }) => code)).toEqual(['source/unreadable']);
		write('content/a.yaml', 'x: 1');
		symlinkSync(path.join(root, 'content'), path.join(root, 'content/loop'));
		symlinkSync(path.join(root, 'gone.yaml'), path.join(root, 'content/link.yaml'));
		const { files, diagnostics } = readFolder(root, 'content');
		expect(files.map(({ file }) => file)).toEqual(['content/a.yaml']);
		expect(diagnostics.map(({ places }) => places[0].place.file)).toEqual(['content/link.yaml']);
	});

	test.skipIf(process.getuid?.() === 0)('with a file that may not be read says so', () => {
		write('content/a.yaml', 'x: 1');
		chmodSync(path.join(root, 'content/a.yaml'), 0);
		expect(readFolder(root, 'content').diagnostics.map(({ code }) => code)).toEqual(['source/unreadable']);
	});

	test('with a huge file is told without reading it', () => {
		write('content/a.yaml', 'a'.repeat(1_000_000));
		expect(readFolder(root, 'content').diagnostics.map(({ code }) => code)).toEqual(['source/too-large']);
	});
});
