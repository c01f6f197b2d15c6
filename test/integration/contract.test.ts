import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readPdf } from '../../src/lib/print/read-pdf.ts';
import type { TemporarySite } from './temporary-site.ts';
import { bytesOf, start, temporarySite, until } from './temporary-site.ts';

const limit = 90_000;
const example = readFileSync('test/fixtures/clients/mihon-shokai.yaml', 'utf8');

let site: TemporarySite;
const within = (...parts: string[]) => path.join(site.root, ...parts);
const out = () => within('clients', 'contracts');
const pdfs = () => readdirSync(out()).filter((name) => name.endsWith('.pdf'));

beforeAll(() => {
	site = temporarySite();
});
afterAll(() => site.remove());
beforeEach(() => {
	rmSync(within('clients'), { recursive: true, force: true });
	mkdirSync(within('clients'));
});

function addClients(n: number): void {
	for (let no = 1; no <= n; no++)
		writeFileSync(within('clients', `client-${no}.yaml`), example.replaceAll('見本商会', `見本商会${no}`));
}

async function contract(...args: string[]) {
	const run = start(site, 'src/cli/contract.ts', ['--content', 'content', ...args], limit);
	const { code } = await run.ended;
	return { code, output: run.output() };
}

test('makes one contract that can be searched for, with the places to sign beside it', { timeout: limit }, async () => {
	addClients(1);
	const run = await contract('clients/client-1.yaml');
	expect(run.code, run.output).toBe(0);
	const name = '20261201_株式会社見本商会1_396000_Web保守・運用サポート契約書';
	expect(readdirSync(out()).filter((file) => !file.startsWith('.'))).toEqual([`${name}.pdf`, `${name}.signers.json`]);
	const { text, pages } = readPdf(readFileSync(path.join(out(), `${name}.pdf`)));
	expect(text.replace(/\s/g, '').includes('株式会社見本商会1（以下「甲」という。）')).toBe(true);
	const signers = JSON.parse(readFileSync(path.join(out(), `${name}.signers.json`), 'utf8'));
	expect(signers.map(({ role, kind }: { role: string; kind: string }) => `${role} ${kind}`)).toEqual([
		'client signature',
		'client date',
		'agency signature',
		'agency date',
	]);
	for (const { page } of signers) expect(page).toBeLessThanOrEqual(pages);
});

test('makes those that it can, tells what is wrong with the rest, and ends with 1', { timeout: limit }, async () => {
	addClients(2);
	writeFileSync(within('clients', 'wrong.yaml'), example.replace('2026年12月1日（火）', '2026年12月1日（水）'));
	const run = await contract('clients');
	expect(run.code).toBe(1);
	expect(run.output).toContain('水曜日ではなく火曜日です');
	expect(run.output).toContain('clients/wrong.yaml:');
	expect(run.output).toContain('契約書を2通作りました');
	expect(run.output).toContain('1件は作っていません');
	expect(pdfs()).toHaveLength(2);
});

test('makes neither of two contracts that would have one name', { timeout: limit }, async () => {
	addClients(1);
	writeFileSync(within('clients', 'copy.yaml'), readFileSync(within('clients', 'client-1.yaml')));
	const run = await contract('clients');
	expect(run.code).toBe(1);
	expect(run.output).toContain('client/same-name');
	expect(pdfs()).toEqual([]);
});

test('goes on where a batch was stopped, and makes again what changed or was spoiled', { timeout: limit }, async () => {
	addClients(40);
	const first = start(site, 'src/cli/contract.ts', ['--content', 'content', 'clients'], limit);
	await until(() => (existsSync(out()) && pdfs().length >= 3 ? true : null), 60_000);
	first.child.kill('SIGKILL');
	await first.ended;
	for (const name of pdfs()) expect(readPdf(readFileSync(path.join(out(), name))).pages).toBeGreaterThan(1);
	const before = pdfs().length;
	expect(before).toBeLessThan(40);

	const second = await contract('clients');
	expect(second.code, second.output).toBe(0);
	expect(pdfs()).toHaveLength(40);
	expect(Number(/(\d+)通はできていました/.exec(second.output)?.[1] ?? 0)).toBeGreaterThanOrEqual(before - 2);
	expect(readdirSync(out()).filter((name) => name.includes('unfinished'))).toEqual([]);

	const all = bytesOf(out());
	const [spoiled, untouched] = pdfs() as [string, string];
	writeFileSync(path.join(out(), spoiled), 'half a file');
	const time = statSync(path.join(out(), untouched)).mtimeMs;
	const third = await contract('clients');
	expect(third.output).toContain('契約書を1通作りました');
	expect(third.output).toContain('39通はできていました');
	expect(bytesOf(out()), 'the same bytes').toEqual(all);
	expect(statSync(path.join(out(), untouched)).mtimeMs).toBe(time);
});

test('shares a batch among machines: every contract once, the same bytes as on one', { timeout: limit }, async () => {
	addClients(5);
	const whole = await contract('clients');
	expect(whole.code, whole.output).toBe(0);
	const shares: string[][] = [];
	for (const shard of ['1/2', '2/2']) {
		const run = await contract('clients', '--shard', shard, '--out', `clients/share-${shard[0]}`);
		expect(run.code, run.output).toBe(0);
		const folder = within('clients', `share-${shard[0]}`);
		const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
		for (const name of names)
			expect(readFileSync(path.join(folder, name)).equals(readFileSync(path.join(out(), name))), name).toBe(true);
		shares.push(names);
	}
	expect(shares.flat().toSorted()).toEqual(pdfs().toSorted());
	expect(shares.every((names) => names.length > 0)).toBe(true);
});

test.each([
	['a client inside the content', ['content/client.yaml'], 'お客様の情報を置けません'],
	['an output inside the published site', ['clients', '--out', 'dist/contracts'], 'お客様の情報を置けません'],
	['a file that there is not', ['clients/nobody.yaml'], 'ファイルもフォルダもありません'],
	['a folder without clients', ['clients'], '顧客のファイル（.yaml）がありません'],
	['a share that there is not', ['clients', '--shard', '5/4'], '「1/4」のように'],
	['a way of signing that there is not', ['clients', '--profile', 'fax'], 'flat, acroform, docusign, adobe'],
])('ends with 2 and a sentence because of %s', { timeout: limit }, async (_, args, words) => {
	const run = await contract(...args);
	expect(run.code).toBe(2);
	expect(run.output).toContain(words);
	expect(run.output).not.toMatch(/^\s+at /m);
	expect(existsSync(out())).toBe(false);
});

test('makes nothing while the content contradicts itself', { timeout: limit }, async () => {
	addClients(1);
	site.append('clauses/support/fees.mdx', '\n\n連絡は37日とする。\n');
	const run = await contract('clients');
	site.restore();
	expect(run.code).toBe(1);
	expect(run.output).toContain('契約書を作りません');
	expect(existsSync(out())).toBe(false);
});
