/** `npm run listings`, as staff run it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'torikime-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function listings(...args: string[]) {
	const command = ['src/cli/listings.ts', '--content', 'test/fixtures/minimal', ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
	return { status, stdout, stderr };
}

describe('npm run listings', { timeout: 60_000 }, () => {
	const now = listings('--json').stdout;

	test('tells which field of which marketplace has changed since a build', () => {
		const before = now.replaceAll('記事を育てるサイトを作り', '記事のサイトを作り');
		mkdirSync(path.join(folder, 'desk'));
		writeFileSync(path.join(folder, 'desk', 'listings.json'), before);
		const { status, stdout } = listings('--since', folder);
		expect(status).toBe(0);
		expect(stdout).toBe(`書きかえる掲載文　例の市場　オウンドメディア制作（market/media）
  【タイトル】
  - 記事のサイトを作り
  + 記事を育てるサイトを作り

1件のうち1件が変わりました
`);
	});

	test('reads a file of its own as well', () => {
		const file = path.join(folder, 'now.json');
		writeFileSync(file, now);
		expect(listings('--since', file).stdout).toMatch(/^書きかえる掲載文はありません/);
	});

	test.each([
		['nothing to compare with', []],
		['a folder that is no build', ['--since', 'src']],
		['both at once', ['--json', '--since', folder]],
	])('ends with 2 and a sentence when asked with %s', (_, args) => {
		const { status, stderr } = listings(...args);
		expect(status).toBe(2);
		expect(stderr).toMatch(/[ぁ-ん]/);
		expect(stderr).not.toMatch(/^\s+at /m);
	});
});
