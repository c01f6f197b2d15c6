/** Every link and every anchor of the built site leads somewhere. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { builtPages } from './site.ts';

const source = (page: string): string =>
	readFileSync(path.join('dist', page, page.endsWith('/') ? 'index.html' : ''), 'utf8');

const attributes = (html: string, name: string): string[] =>
	[...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

test.describe('the built files', () => {
	test('hold every page and file that is linked, and every anchor that is pointed at', () => {
		const ids = new Map(builtPages().map((page) => [page, new Set(attributes(source(page), 'id'))]));
		const broken: string[] = [];
		for (const page of ids.keys()) {
			for (const href of attributes(source(page), 'href')) {
				if (/^(?:mailto|tel|https?):/.test(href)) continue;
				const { pathname, hash } = new URL(href, `http://site${page}`);
				const file = path.join('dist', decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
				const anchor = decodeURIComponent(hash.slice(1));
				if (!existsSync(file) || (anchor && !ids.get(pathname)?.has(anchor))) broken.push(`${page} → ${href}`);
			}
		}
		expect(broken).toEqual([]);
	});

	test('give each anchor of a page once', () => {
		for (const page of builtPages()) {
			const ids = attributes(source(page), 'id');
			expect(
				ids.filter((id, index) => ids.indexOf(id) !== index),
				page,
			).toEqual([]);
		}
	});

	test('load nothing from another host and run no script but at the desk and where a contract is filled in', () => {
		for (const page of builtPages()) {
			const html = source(page);
			const loaded = [
				...html.matchAll(/<(?:script|img|iframe|link rel="(?:stylesheet|icon)")[^>]*?(?:src|href)="([^"]*)"/g),
			];
			for (const [, address = ''] of loaded) expect(address, page).toMatch(/^\/(?!\/)/);
			const scripts = html.match(/<script\b/g) ?? [];
			expect(scripts.length > 0, page).toBe(page.startsWith('/desk/') || page === '/contracts/');
		}
	});

	test('keep search engines away from the desk alone', () => {
		const sitemap = readFileSync('dist/sitemap.xml', 'utf8');
		for (const page of builtPages()) {
			const apart = page.startsWith('/desk/') || page === '/404.html';
			expect(source(page).includes('<meta name="robots" content="noindex"'), page).toBe(apart);
			expect(sitemap.includes(`${page}</loc>`), page).toBe(!apart);
		}
	});
});

test('a page that does not exist answers 404 and leads back', async ({ page }) => {
	const response = await page.goto('/nothing-here/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
	await page.getByRole('main').getByRole('link', { name: '制作サービス' }).click();
	await expect(page).toHaveURL(/\/services\/$/);
});
