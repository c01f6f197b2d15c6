/** What takes minutes: an SMT solver against the engine, fifty thousand broken files, every slip of an author. `npm run test:long`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/long/**/*.long.ts'],
		environment: 'node',
		testTimeout: 600_000,
		hookTimeout: 60_000,
		maxWorkers: '100%',
	},
});
