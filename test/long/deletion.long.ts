/**
 * `npm run test:long`: single fields, entries, clauses, elements and sentences of the sample taken out, one at a time. Every
 * eighth of some eight thousand, so that the run ends in minutes; `DELETIONS=all` takes each, `DELETIONS=3` another eighth.
 */
import { expect, test } from 'vitest';
import { readFolder } from '../../src/lib/source/folder.ts';
import { deletionsIn, judgeDeletion } from '../fuzz/deletions.ts';

const base = 'src/content';
const { files } = readFolder(process.cwd(), base);
const EIGHTH = 8;
const asked = process.env['DELETIONS'] ?? '0';
const all = deletionsIn(files).filter((_, index) => asked === 'all' || index % EIGHTH === Number(asked));
const SHARE = 100;
const shares = Array.from({ length: Math.ceil(all.length / SHARE) }, (_, share) => share * SHARE);

test.each(shares)('the %i-th deletion and those after it are told at places that there are', (from) => {
	for (const deletion of all.slice(from, from + SHARE))
		expect(Array.isArray(judgeDeletion(deletion, files, base)), deletion.what).toBe(true);
});
