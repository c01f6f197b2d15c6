import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mayPublish, PublishError, publish, recover } from '../../src/integration/publish.ts';
import { bytesOf } from './temporary-site.ts';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
	made('dist', { 'index.html': 'old', 'about/index.html': 'old page', '.torikime-site': 'about\nindex.html\n' });
	made('built', { 'index.html': 'new' });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function made(name: string, files: Readonly<Record<string, string>>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.dirname(at(name, file)), { recursive: true });
		writeFileSync(at(name, file), text);
	}
}

const text = (name: string) =>
	Object.fromEntries(Object.entries(bytesOf(at(name))).map(([file, bytes]) => [file, atob(bytes)]));

test('the new output takes the place of the old one, and nothing is left beside it', () => {
	publish(at('built'), at('dist'));
	expect(text('dist')).toEqual({ 'index.html': 'new', '.torikime-site': 'index.html\n' });
	expect(readdirSync(folder)).toEqual(['dist']);
});

test('a folder that is not there yet is made, with those above it', () => {
	publish(at('built'), at('public', 'site'));
	expect(text('public/site')).toMatchObject({ 'index.html': 'new' });
});

test('an output that cannot be put in place leaves the old one as it was', () => {
	const before = text('dist');
	expect(() => publish(at('nothing-built'), at('dist'))).toThrow(PublishError);
	expect(text('dist')).toEqual(before);
	expect(readdirSync(folder).sort()).toEqual(['built', 'dist']);
});

test.each([
	['before the old output was moved away', () => undefined, 'old'],
	['between the two renames', () => renameSync(at('dist'), at('.dist-before')), 'old'],
	[
		'before the old output was removed',
		() => {
			renameSync(at('dist'), at('.dist-before'));
			renameSync(at('.dist-next'), at('dist'));
		},
		'new',
	],
])('a run killed %s is mended by the next', (_, killedAfter, expected) => {
	renameSync(at('built'), at('.dist-next'));
	killedAfter();
	recover(at('dist'));
	expect(text('dist')['index.html']).toBe(expected);
	expect(readdirSync(folder)).toEqual(['dist']);
});

test('nothing is published over folders that must survive, nor over what is no site', () => {
	made('notes', { 'diary.txt': 'dear diary' });
	made('empty', {});
	mkdirSync(at('empty'));
	made('public_html', { 'index.html': 'a page', 'mail/a.txt': 'a mail' });
	const kept = [at('project'), at('elsewhere', 'content')];
	for (const out of [
		folder,
		at('project'),
		at('elsewhere'),
		at('elsewhere', 'content'),
		at('notes'),
		at('public_html'),
	])
		expect(() => mayPublish(out, kept), out).toThrow(PublishError);
	for (const out of [at('dist'), at('empty'), at('project', 'dist'), at('projects')])
		expect(() => mayPublish(out, kept), out).not.toThrow();
	expect(existsSync(at('notes', 'diary.txt'))).toBe(true);
});

test('what somebody put beside a published site is not removed with it', () => {
	publish(at('built'), at('dist'));
	expect(() => mayPublish(at('dist'), [])).not.toThrow();
	made('dist', { 'mail/a.txt': 'a mail' });
	expect(() => mayPublish(at('dist'), [])).toThrow(/mail/);
});
