import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rewriteFiles } from '../../src/lib/source/rewrite.ts';

// Only so that a test can let one rename fail: what is done with the disk is real.
vi.mock('node:fs', async (original) => {
	const real = await original<typeof import('node:fs')>();
	return { ...real, renameSync: vi.fn(real.renameSync) };
});

let root = '';
beforeEach(() => {
	root = fs.mkdtempSync(path.join(tmpdir(), 'rewrite-'));
});
afterEach(() => {
	vi.mocked(fs.renameSync).mockClear();
	fs.rmSync(root, { recursive: true, force: true });
});

const write = (file: string, bytes: string | Buffer, mode = 0o644): void => {
	fs.writeFileSync(path.join(root, file), bytes);
	fs.chmodSync(path.join(root, file), mode);
};
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const names = (): string[] => fs.readdirSync(root).sort();

test('every file is written, and keeps its permissions, line ends and byte order mark', () => {
	write('a.mdx', '一\r\n二\r\n', 0o640);
	write('b.yaml', '\uFEFFname: 三\n', 0o755);
	const rewrites = [
		{ file: 'a.mdx', before: '一\r\n二\r\n', after: '一\r\n弐\r\n' },
		{ file: 'b.yaml', before: 'name: 三\n', after: 'name: 参\n' },
	];
	expect(rewriteFiles(root, rewrites)).toBeNull();
	expect([read('a.mdx'), read('b.yaml')]).toEqual(['一\r\n弐\r\n', '\uFEFFname: 参\n']);
	expect(['a.mdx', 'b.yaml'].map((file) => fs.statSync(path.join(root, file)).mode & 0o777)).toEqual([0o640, 0o755]);
	expect(names()).toEqual(['a.mdx', 'b.yaml']);
});

test('when one file is not what was read, none is touched', () => {
	write('a.mdx', '一\n');
	write('b.yaml', '四\n');
	const rewrites = [
		{ file: 'a.mdx', before: '一\n', after: '壱\n' },
		{ file: 'b.yaml', before: '二\n', after: '弐\n' },
	];
	expect(rewriteFiles(root, rewrites)).toEqual({ file: 'b.yaml', why: 'changed' });
	expect([read('a.mdx'), read('b.yaml')]).toEqual(['一\n', '四\n']);
	expect(names()).toEqual(['a.mdx', 'b.yaml']);
});

test('when one file is gone, none is touched', () => {
	write('a.mdx', '一\n');
	const rewrites = [
		{ file: 'a.mdx', before: '一\n', after: '壱\n' },
		{ file: 'gone.yaml', before: '二\n', after: '弐\n' },
	];
	expect(rewriteFiles(root, rewrites)).toMatchObject({ file: 'gone.yaml', why: 'failed' });
	expect(read('a.mdx')).toBe('一\n');
	expect(names()).toEqual(['a.mdx']);
});

test('when a later file cannot take its place, the earlier ones are put back', () => {
	write('a.mdx', '一\n', 0o600);
	write('b.yaml', '二\n');
	const real = vi.mocked(fs.renameSync).getMockImplementation() ?? fs.renameSync;
	vi.mocked(fs.renameSync)
		.mockImplementationOnce(real)
		.mockImplementationOnce(() => {
			throw new Error('no room');
		});
	const rewrites = [
		{ file: 'a.mdx', before: '一\n', after: '壱\n' },
		{ file: 'b.yaml', before: '二\n', after: '弐\n' },
	];
	expect(rewriteFiles(root, rewrites)).toMatchObject({ file: 'b.yaml', why: 'failed' });
	expect([read('a.mdx'), read('b.yaml')]).toEqual(['一\n', '二\n']);
	expect(fs.statSync(path.join(root, 'a.mdx')).mode & 0o777).toBe(0o600);
	expect(names()).toEqual(['a.mdx', 'b.yaml']);
});

test('through a link the file that it leads to is written, and the link stays', () => {
	write('real.mdx', '一\n');
	fs.symlinkSync('real.mdx', path.join(root, 'link.mdx'));
	expect(rewriteFiles(root, [{ file: 'link.mdx', before: '一\n', after: '壱\n' }])).toBeNull();
	expect(fs.lstatSync(path.join(root, 'link.mdx')).isSymbolicLink()).toBe(true);
	expect(read('real.mdx')).toBe('壱\n');
});
