/**
 * Pictures of built pages: `npm run look -- /terms/ [/support/ …] [--out FOLDER] [--dist FOLDER]`, each at phone and
 * desk width, in light, dark and print.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from './chromium.ts';
import { serve } from './serve.ts';

const { values, positionals } = parseArgs({
	options: { out: { type: 'string', default: 'test-results/look' }, dist: { type: 'string', default: 'dist' } },
	allowPositionals: true,
});

const looks = [
	{ name: 'phone', width: 360, scheme: 'light', media: 'screen' },
	{ name: 'phone-dark', width: 360, scheme: 'dark', media: 'screen' },
	{ name: 'desk', width: 1440, scheme: 'light', media: 'screen' },
	{ name: 'desk-dark', width: 1440, scheme: 'dark', media: 'screen' },
	{ name: 'print', width: 794, scheme: 'light', media: 'print' },
] as const;

const { url, server } = await serve(values.dist);
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args], env });
mkdirSync(values.out, { recursive: true });
for (const address of positionals.length > 0 ? positionals : ['/']) {
	for (const { name, width, scheme, media } of looks) {
		const context = await browser.newContext({
			viewport: { width, height: 900 },
			colorScheme: scheme,
			locale: 'ja-JP',
		});
		const page = await context.newPage();
		await page.emulateMedia({ media });
		await page.goto(url + address);
		const file = path.join(values.out, `${address.replaceAll('/', '-').replace(/^-|-$/g, '') || 'home'}.${name}.png`);
		await page.screenshot({ path: file, fullPage: true });
		process.stdout.write(`${file}\n`);
		await context.close();
	}
}
await browser.close();
server.close();
