/** The good files among which one is broken: read once, and the same objects for every input. */
import { readFolder } from '../../src/lib/source/folder.ts';
import { extras } from './extras.ts';
import type { Original } from './families.ts';

export interface Content {
	readonly base: string;
	readonly originals: readonly Original[];
}

/** Small, so that thousands of inputs are taken in seconds; with a file of every collection. */
export const minimal: Content = ((base) => ({
	base,
	originals: [
		...readFolder(process.cwd(), base).files,
		...extras.map(({ file, text }) => ({ file: `${base}/${file}`, text })),
	],
}))('test/fixtures/minimal');

/** All that a real agency has; ten times as slow. */
export const sample = (): Content => ({
	base: 'src/content',
	originals: readFolder(process.cwd(), 'src/content').files,
});
