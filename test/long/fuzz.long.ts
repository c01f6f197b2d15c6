/** `npm run test:long`: fifty thousand broken content files, and four hundred of the sample. `FUZZ_SEED=7` takes others. */
import { expect, test } from 'vitest';
import { campaign, seedOf } from '../fuzz/campaign.ts';
import { sample } from '../fuzz/content.ts';

const seed = seedOf(1_889_211);
const shares = Array.from({ length: 10 }, (_, share) => [share * 5_000, (share + 1) * 5_000] as const);

test.each(shares)('inputs %i to %i end in findings that stand somewhere, or in none', (from, to) => {
	expect(campaign(seed, from, to).inputs).toBe(to - from);
});

test.each([0, 100, 200, 300])('inputs %i and on, broken files of the sample, end so too', (from) => {
	expect(campaign(seed, from, from + 100, sample()).inputs).toBe(100);
});
