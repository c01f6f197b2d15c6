/** Browser tests on the built site: at the width of a phone and of a desk. */
import { defineConfig } from '@playwright/test';

const port = 4329;

export default defineConfig({
	testDir: 'test/browser',
	testMatch: '**/*.spec.ts',
	globalSetup: './test/browser/setup.ts',
	// A folder of its own: Playwright empties it, and the unit tests' counts stand beside it.
	outputDir: 'test-results/pages',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: 2,
	timeout: 30_000,
	reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: { baseURL: `http://127.0.0.1:${port}`, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' },
	webServer: {
		command: `node test/browser/serve.ts dist ${port}`,
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false,
	},
	projects: [
		{ name: 'phone', use: { viewport: { width: 360, height: 780 } } },
		{ name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
	],
});
