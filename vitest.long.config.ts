/** The slow second opinion: an SMT solver against the contradiction engine. `npm run test:long`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/long/**/*.long.ts'],
		environment: 'node',
		testTimeout: 600_000,
		hookTimeout: 60_000,
		fileParallelism: false,
	},
});
