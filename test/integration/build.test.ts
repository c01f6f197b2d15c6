import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { textOfHtml } from '../../src/lib/print/markup.ts';
import { readPdf } from '../../src/lib/print/read-pdf.ts';
import type { TemporarySite } from './temporary-site.ts';
import { bytesOf, start, temporarySite, until } from './temporary-site.ts';

const limit = 90_000;

async function build(site: TemporarySite, ...args: string[]) {
	const run = start(site, 'src/cli/build.ts', ['--content', 'content', ...args], limit);
	const { code } = await run.ended;
	return { code, output: run.output() };
}

/** A line of a stack trace; the places of findings look otherwise. */
const stackTrace = /^\s+at .*(?:\(|:\d+:\d+)/m;

/** What stands in `dist/` before a run, as an earlier one left it. */
function published(site: TemporarySite) {
	const out = path.join(site.root, 'dist');
	mkdirSync(path.join(out, 'terms'), { recursive: true });
	writeFileSync(path.join(out, 'index.html'), '<!doctype html><title>前のサイト</title>');
	writeFileSync(path.join(out, '.torikime-site'), 'index.html\nterms\n');
	writeFileSync(path.join(out, 'terms', 'index.html'), Buffer.from([0, 255, 10, 13]));
	return { out, before: bytesOf(out) };
}

describe('a build that cannot be published', { timeout: limit }, () => {
	let site: TemporarySite;
	let dist: ReturnType<typeof published>;

	beforeAll(() => {
		site = temporarySite({
			tampering: `const terms = folder + 'terms.txt';
				fs.writeFileSync(terms, fs.readFileSync(terms, 'utf8').replace('料金', '代金'));`,
		});
	});
	beforeEach(() => {
		rmSync(path.join(site.root, 'dist'), { recursive: true, force: true });
		dist = published(site);
	});
	afterEach(() => {
		expect(bytesOf(dist.out)).toEqual(dist.before);
		expect(readdirSync(site.root).filter((name) => name.startsWith('.dist'))).toEqual([]);
		expect(left(site)).toEqual([]);
		site.restore();
	});
	afterAll(() => site.remove());

	test.each([
		['a contradiction', 'clauses/support/fees.mdx', '\n\n連絡は37日とする。\n', 'prose/unsourced-number'],
		['a file that cannot be read', 'services/base-shop.yaml', '\n  : [\n', 'source/yaml-syntax'],
	])('because of %s ends with 1, the report and an untouched dist', async (_, file, text, code) => {
		site.append(file, text);
		const run = await build(site);
		expect(run.code, run.output).toBe(1);
		expect(run.output).toContain(`error[${code}]`);
		expect(run.output).toContain(`content/${file}:`);
		expect(run.output).toContain('公開していません。dist/ は前のままです');
		expect(run.output).not.toMatch(stackTrace);
	});

	test('because an output says something else than its document ends with 1 and both wordings', async () => {
		const run = await build(site);
		expect(run.code, run.output).toBe(1);
		expect(run.output).toContain('terms.txt が、もとの文書とちがう内容になりました');
		expect(run.output).toMatch(/文書 \(document\) {2}料/);
		expect(run.output).toMatch(/出力 \(output\) {4}代/);
		expect(run.output).not.toMatch(stackTrace);
	});

	test('because it was interrupted leaves dist as it was, and nothing half-built', async () => {
		const run = start(site, 'src/cli/build.ts', ['--content', 'content'], limit);
		await until(() => left(site)[0], 30_000);
		run.child.kill('SIGINT');
		expect(await run.ended).toEqual({ code: 130, signal: null });
	});

	test.each([
		['a folder of something else', 'content/services'],
		['the project itself', '.'],
		['a folder that holds the content', 'content'],
	])('because --out is %s ends with 2 and a sentence', async (_, out) => {
		const content = bytesOf(site.content);
		const run = await build(site, '--out', out);
		expect(run.code, run.output).toBe(2);
		expect(run.output).toContain(path.join(site.root, out));
		expect(run.output).not.toMatch(stackTrace);
		expect(bytesOf(site.content)).toEqual(content);
	});
});

/** Work folders of builds. */
function left({ root }: TemporarySite): string[] {
	const work = path.join(root, '.torikime');
	return existsSync(work) ? readdirSync(work) : [];
}

describe('a build of content that lies elsewhere', () => {
	let site: TemporarySite;
	let elsewhere: string;
	let out: string;
	const canary = '黄絹糸鳥商会';
	let run: Awaited<ReturnType<typeof build>>;
	const read = (file: string) => readFileSync(path.join(out, file));
	const page = (file: string) => textOfHtml(read(file).toString('utf8'));

	beforeAll(async () => {
		site = temporarySite();
		site.edit('services/landing-page.yaml', 'revisions: 3回', 'revisions: 2回');
		site.edit('support/standard.yaml', 'amount: 月3時間', 'amount: 月4時間');
		// A client of the agency, and the contract made for it, beside the content as an agency keeps them.
		mkdirSync(path.join(site.root, 'clients'));
		const client = readFileSync('test/fixtures/clients/mihon-shokai.yaml', 'utf8').replaceAll('見本商会', canary);
		writeFileSync(path.join(site.root, 'clients', 'canary.yaml'), client);
		const contract = start(site, 'src/cli/contract.ts', ['clients', '--content', 'content'], limit);
		const { code } = await contract.ended;
		if (code !== 0) throw new Error(contract.output());
		elsewhere = mkdtempSync(path.join(tmpdir(), 'torikime-'));
		cpSync(site.content, path.join(elsewhere, 'writing'), { recursive: true });
		out = path.join(elsewhere, 'web', 'site');
		run = await build(site, '--content', path.join(elsewhere, 'writing'), '--out', out);
	}, limit);
	afterAll(() => {
		site.remove();
		rmSync(elsewhere, { recursive: true, force: true });
	});

	test('is published where it was asked for, whole, with nothing left beside it', () => {
		expect(run.code, run.output).toBe(0);
		for (const file of ['index.html', 'about/index.html', 'sitemap.xml', 'contracts/spot.pdf'])
			expect(existsSync(path.join(out, file)), file).toBe(true);
		expect(readdirSync(path.dirname(out))).toEqual(['site']);
		expect(existsSync(path.join(site.root, 'dist'))).toBe(false);
		expect(left(site)).toEqual([]);
	});

	test('says a changed revision limit on the page of the service, in the listings and in the terms', () => {
		expect(page('services/landing-page/index.html')).toContain('無料の修正2回');
		for (const market of ['coconala', 'lancers']) {
			const text = read(`desk/${market}/landing-page.txt`).toString('utf8');
			expect(text).toContain('修正は2回まで料金に含みます');
			expect(text).not.toContain('修正は3回まで');
		}
		expect(page('terms/index.html')).toMatch(/2回/);
		expect(read('terms/index.html').toString('utf8')).toContain(
			'<data value="2" data-path="services.landing-page.revisions">2回</data>',
		);
	});

	test('says a changed allowance on the page of the tier, in the terms and in the signed PDF', () => {
		expect(page('support/standard/index.html')).toContain('月4時間');
		expect(page('support/standard/index.html')).not.toContain('月3時間');
		expect(read('terms.txt').toString('utf8')).toContain('月4時間');
		const contract = readPdf(read('contracts/standard.pdf')).text.replace(/\s/g, '');
		expect(contract).toContain('月額料金の範囲で、月4時間の作業枠を甲に提供する');
		expect(contract).not.toContain('月3時間');
	});

	test('holds nothing of a client, whose contract lies beside it', () => {
		const contracts = readdirSync(path.join(site.root, 'clients', 'contracts'));
		const made = contracts.filter((name) => name.endsWith('.pdf'));
		expect(made).toHaveLength(1);
		const words = (file: string, bytes: Buffer): string =>
			`${file}${bytes.toString('utf8')}${file.endsWith('.pdf') ? readPdf(bytes).text : ''}`;
		const client = readFileSync(path.join(site.root, 'clients', 'contracts', made[0] ?? ''));
		expect(words('', client) + readPdf(client).text, 'the search finds it where it is').toContain(canary);
		const files = readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true });
		for (const file of files.filter((one) => one.isFile())) {
			const name = path.join(file.parentPath, file.name);
			expect(words(name, readFileSync(name)).includes(canary), name).toBe(false);
		}
	});

	test('has no page of findings', () => {
		const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
		expect(files.filter((file) => /_findings|findings/.test(file))).toEqual([]);
		expect(page('index.html')).not.toContain('指摘の一覧');
	});

	test('has the desk, unless it is kept back', { timeout: limit }, async () => {
		expect(existsSync(path.join(out, 'desk', 'listings.json'))).toBe(true);
		site.edit('agency.yaml', 'customer: consumer', 'customer: consumer\ndesk: kept-back');
		const { code, output } = await build(site, '--out', 'without');
		expect(code, output).toBe(0);
		expect(readdirSync(path.join(site.root, 'without'))).toContain('services');
		expect(readdirSync(path.join(site.root, 'without'))).not.toContain('desk');
	});
});
