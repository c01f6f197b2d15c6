import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Running, TemporarySite } from './temporary-site.ts';
import { start, temporarySite, until } from './temporary-site.ts';

let site: TemporarySite;
let server: Running;
let port: number;

beforeAll(async () => {
	site = temporarySite();
	port = await freePort();
	const args = ['dev', '--port', String(port), '--host', '127.0.0.1'];
	server = start(site, 'node_modules/astro/bin/astro.mjs', args, 120_000, { TORIKIME_CONTENT: 'content' });
	await until(() => /ready in/.exec(server.output()), 60_000);
}, 70_000);

afterAll(async () => {
	server.child.kill('SIGKILL');
	await server.ended;
	site.remove();
});

afterEach(() => {
	site.restore();
	expect(server.child.exitCode, server.output()).toBeNull();
});

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
	const address = probe.address();
	await new Promise((resolve) => probe.close(resolve));
	if (typeof address !== 'object' || address === null) throw new Error('no port');
	return address.port;
}

const get = (page: string) => fetch(`http://127.0.0.1:${port}${page}`);

async function statusOf(page: string): Promise<number> {
	const response = await get(page);
	await response.text();
	return response.status;
}

/** What the overlay of a browser is sent when it opens a page. */
interface Overlay {
	readonly title: string;
	readonly message: string;
	readonly hint: string;
	readonly frame: string;
	readonly stack: string;
	readonly loc: { readonly file: string; readonly line: number; readonly column: number };
	readonly fullCode?: string;
}

/** What the server says to a browser while something is done with its pages. */
async function heard<T>(action: (messages: readonly Message[]) => Promise<T>): Promise<T> {
	const client = await (await get('/@vite/client')).text();
	const token = /wsToken = "([^"]*)"/.exec(client)?.[1] ?? '';
	const socket = new WebSocket(`ws://127.0.0.1:${port}/?token=${token}`, 'vite-hmr');
	const messages: Message[] = [];
	socket.addEventListener('message', ({ data }) => messages.push(JSON.parse(String(data)) as Message));
	await new Promise((resolve, reject) => {
		socket.addEventListener('open', resolve);
		socket.addEventListener('error', reject);
	});
	try {
		return await action(messages);
	} finally {
		socket.close();
	}
}

interface Message {
	readonly type: string;
	readonly err?: Overlay;
}

const overlayOf = (page: string): Promise<Overlay> =>
	heard(async (messages) => {
		expect(await statusOf(page)).toBe(500);
		return await until(() => messages.findLast(({ type }) => type === 'error')?.err, 10_000);
	});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const clause = 'clauses/support/fees.mdx';
const added = '\n\n御社の料金は、月に37,300円とする。\n';

describe('a number without a source', { timeout: 30_000 }, () => {
	test('is told on every page, at its line, with its marks under the words, and is gone when mended', async () => {
		expect(await statusOf('/terms/')).toBe(200);
		site.append(clause, added);
		const overlay = await overlayOf('/terms/');
		const line = overlay.fullCode?.split('\n').findIndex((text) => text.includes('37,300円')) ?? -1;
		expect(overlay.loc).toEqual({ file: path.join(site.content, clause), line: line + 1, column: 10 });
		expect(overlay.title).toContain('内容を公開できません（エラー 1件');
		expect(overlay.message).toContain('[prose/unsourced-number] 「37,300円」');
		expect(overlay.frame.split('\n').slice(2, 4)).toEqual([
			`${line + 1}│ 御社の料金は、月に37,300円とする。`,
			`  │ ${' '.repeat(2 * 9)}────────`,
		]);
		expect(overlay.hint).toContain('直し方');
		expect(overlay.hint).toContain('href="/_findings/"');
		expect(overlay.stack.split('\n').slice(1)).toEqual([`    at ${overlay.loc.file}:${line + 1}:10`]);
		// Nothing but the fields that an overlay reads: the whole content is not sent along.
		expect(JSON.stringify(overlay)).not.toContain('"project"');
		site.restore();
		expect(await statusOf('/terms/')).toBe(200);
	});

	test('leaves the browser alone until a file changes again', async () => {
		site.append(clause, added);
		await overlayOf('/terms/');
		// The change itself sets off a reload or two; after that, asking again must not set off another.
		const quiet = () =>
			heard(async (messages) => {
				expect(await statusOf('/terms/')).toBe(500);
				await pause(1000);
				return messages.some(({ type }) => type === 'full-reload') ? null : true;
			});
		expect(await until(quiet, 8000)).toBe(true);
	});

	test('does not keep the list of findings from being read, with the words marked and a way to accept it', async () => {
		site.append(clause, added);
		const html = await (await get('/_findings/')).text();
		expect(html).toContain('「37,300円」は、どの値も引いていない数字です');
		expect(html).toMatch(/御社の料金は、月に<mark[^>]*>37,300円<\/mark>とする。/);
		const witness = /witness: ([0-9a-f-]{14})/.exec(html)?.[1];
		site.write(
			'accepted.yaml',
			`accepted:\n  - { code: prose/unsourced-number, file: ${clause}, witness: ${witness}, reason: 来月に直す, until: 2099-12-31 }\n`,
		);
		expect(await statusOf('/terms/')).toBe(200);
		const accepted = await (await get('/_findings/')).text();
		expect(accepted).toContain('矛盾なし（了承した指摘 1件）');
		expect(accepted).toContain('来月に直す（2099-12-31まで）');
	});
});

describe('a file that cannot be read', { timeout: 30_000 }, () => {
	test.each([
		['a service', 'services/base-shop.yaml', 'name: [終わらない\n', 'source/yaml-syntax'],
		['the agency, which the server itself reads', 'agency.yaml', 'name: "終わらない\n', 'source/yaml-syntax'],
		[
			'a page that Astro renders',
			'pages/flow.mdx',
			'---\ntitle: 流れ\ndescription: 説明\n---\n\n{ a\n',
			'source/mdx-syntax',
		],
		['a field', 'support/standard.yaml', 'name: 8\n', 'schema/'],
	])('is told at its place: %s; and the server goes on when it is mended', async (_, file, text, code) => {
		site.write(file, text);
		const overlay = await overlayOf('/flow/');
		expect(overlay.message).toContain(`[${code}`);
		expect(overlay.loc.file).toBe(path.join(site.content, file));
		expect(overlay.loc.line).toBeGreaterThan(0);
		const findings = await get('/_findings/');
		expect(findings.status).toBe(200);
		expect(await findings.text()).toContain(code);
		site.restore();
		expect(await statusOf('/flow/')).toBe(200);
		expect(await statusOf('/sitemap.xml')).toBe(200);
	});
});
