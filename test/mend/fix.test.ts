/** `npm run check -- --fix` on real folders. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixFolder } from '../../src/cli/fix.ts';

const clause = 'content/clauses/allowance.mdx';
let root = '';
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'fix-'));
	cpSync('test/fixtures/minimal', path.join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (): string => readFileSync(path.join(root, clause), 'utf8');
const write = (text: string): void => writeFileSync(path.join(root, clause), text);
const fix = () => fixFolder(root, 'content', {}, 'ja');

test('mends the file, tells what it did, and has nothing left to do afterwards', () => {
	const before = read().replaceAll('\n', '\r\n');
	write(before.replace('<Ref to="prices" />', '別紙1'));
	const { told, checked } = fix();
	expect(told.split('\n')).toEqual([
		expect.stringMatching(/^content\/clauses\/allowance\.mdx:\d+:\d+ 「別紙1」を <Ref to="prices" \/> にする$/),
		'直したところ 1件',
	]);
	expect(checked.diagnostics).toEqual([]);
	expect(read()).toBe(before);
	expect(fix().told).toBe('意味を変えずに直せるところはありませんでした');
	expect(read()).toBe(before);
});

test('what is told of other files does not keep it from mending', () => {
	write(read().replace('<Ref to="prices" />', '別紙1'));
	writeFileSync(path.join(root, 'content/notes.yml'), 'a: 1\n');
	const { told, checked } = fix();
	expect(told).toContain('直したところ 1件');
	expect(checked.diagnostics.map(({ code }) => code)).toEqual(['source/ignored-file']);
});

test('leaves alone what is a decision, and content that cannot be read', () => {
	const decision = read().replace('<Ref to="prices" />', '別紙3');
	write(decision);
	expect(fix().checked.diagnostics.map(({ code }) => code)).toEqual(['structure/dangling-ref']);
	expect(read()).toBe(decision);

	const broken = read().replace('別紙3', '別紙1<');
	write(broken);
	expect(fix().checked.project).toBeNull();
	expect(read()).toBe(broken);
});
