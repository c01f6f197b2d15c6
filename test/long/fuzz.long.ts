/** `npm run test:long`: fifty thousand broken content files. `FUZZ_SEED=7` takes others. */
import { expect, test } from 'vitest';
import { campaign, seedOf } from '../fuzz/campaign.ts';

const seed = seedOf(1_889_211);
const shares = Array.from({ length: 10 }, (_, share) => [share * 5_000, (share + 1) * 5_000] as const);

test.each(shares)('inputs %i to %i end in findings that stand somewhere, or in none', (from, to) => {
	expect(campaign(seed, from, to).inputs).toBe(to - from);
});
