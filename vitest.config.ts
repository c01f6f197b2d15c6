/** Tests that need no browser. Those that do are Playwright's: playwright.config.ts. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts'],
					exclude: ['test/browser/**', 'test/pdf-tools/**'],
					environment: 'node',
					// Many tests check the whole sample, on machines that are busy with other things.
					testTimeout: 30_000,
				},
			},
		],
		// One less than there are cores, the default, leaves half of a machine of two idle.
		maxWorkers: '100%',
		reporters: ['dot'],
	},
});
