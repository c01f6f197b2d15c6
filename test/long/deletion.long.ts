/** `npm run test:long`: every single field, entry, clause, element and sentence of the sample taken out, one at a time. */
import { expect, test } from 'vitest';
import { readFolder } from '../../src/lib/source/folder.ts';
import { deletionsIn, judgeDeletion } from '../fuzz/deletions.ts';

const base = 'src/content';
const { files } = readFolder(process.cwd(), base);
const all = deletionsIn(files);
const SHARE = 400;
const shares = Array.from({ length: Math.ceil(all.length / SHARE) }, (_, share) => share * SHARE);

test.each(shares)('the %i-th deletion and those after it are told at places that there are', (from) => {
	for (const deletion of all.slice(from, from + SHARE))
		expect(Array.isArray(judgeDeletion(deletion, files, base)), deletion.what).toBe(true);
});
