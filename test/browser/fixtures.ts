/** `test` and `expect` for pages: a real browser, and no request to another host, no console error, ever. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { test as base, chromium, expect } from '@playwright/test';
import type { Browser as Found } from './chromium.ts';

interface Fixtures {
	/** Fails with the list of violations, at the page's present state. */
	readonly axe: (page: Page) => Promise<void>;
}

export const test = base.extend<Fixtures, { browser: Browser }>({
	browser: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function wants from its pattern.
		async ({}, use) => {
			const { executablePath, args, env } = JSON.parse(process.env['TORIKIME_BROWSER'] ?? '{}') as Found;
			const browser = await chromium.launch({ executablePath, args: [...args], env });
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' },
	],
	page: async ({ page, baseURL }, use) => {
		const faults: string[] = [];
		page.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith(baseURL ?? '') && !/^(?:data|blob|about):/.test(url)) faults.push(`request to ${url}`);
		});
		page.on('console', (message) => {
			// A page that is meant to be missing answers 404, and the console says so.
			const missing = message.location().url === page.url() && message.text().includes('404');
			if (message.type() === 'error' && !missing) faults.push(`console: ${message.text()}`);
		});
		page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
		await use(page);
		expect(faults).toEqual([]);
	},
	// biome-ignore lint/correctness/noEmptyPattern: as above.
	axe: async ({}, use) => {
		await use(async (page) => {
			const { violations } = await new AxeBuilder({ page }).analyze();
			const told = violations.map(
				({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
			);
			expect(told).toEqual([]);
		});
	},
});

export { expect };
