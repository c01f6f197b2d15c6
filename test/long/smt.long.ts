/** The engine against an SMT solver, on sets too large to enumerate. `npm run test:long`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dense, tiling, twelveAxes } from '../../bench/families.ts';
import { compile } from '../../src/lib/scenario/compile.ts';
import { gaps } from '../../src/lib/scenario/gap.ts';
import { overlaps } from '../../src/lib/scenario/overlap.ts';
import type { RuleSet } from '../../src/lib/scenario/rule.ts';
import { smallSet } from '../scenario/small-sets.ts';
import { SmtOracle } from './smt-oracle.ts';

let oracle: SmtOracle;
beforeAll(async () => {
	oracle = await SmtOracle.start();
});
afterAll(async () => {
	await oracle.stop();
});

async function agrees(set: RuleSet): Promise<{ pairs: number; gaps: number }> {
	const compiled = compile(set);
	const found = overlaps(compiled);
	const open = gaps(compiled, { regions: 1 });
	expect([...found.unknown, ...open.unknown]).toEqual([]);
	const theirs = await oracle.ask(set);
	expect([...found].map(({ attribute, rules }) => `${attribute}: ${rules.join(' ')}`)).toEqual(theirs.pairs);
	expect(open.gaps.map(({ attribute }) => attribute)).toEqual(theirs.gaps);
	return { pairs: theirs.pairs.length, gaps: theirs.gaps.length };
}

test('agrees with the solver on small sets, as enumeration does', async () => {
	let total = 0;
	for (let seed = 1; seed <= 60; seed++) total += (await agrees(smallSet(seed, { plain: true }))).pairs;
	expect(total).toBeGreaterThan(50);
});

test.each([1, 2, 3, 4, 5, 6])(
	'agrees with the solver on a dense set of 60 rules on 12 axes (seed %i)',
	async (seed) => {
		expect((await agrees(dense(60, seed))).pairs).toBeGreaterThan(100);
	},
);

test.each([1, 2])(
	'agrees with the solver on a partition of 80 rules with clashes and holes (seed %i)',
	async (seed) => {
		const planted = tiling(80, seed);
		expect(await agrees(planted.set)).toEqual({ pairs: planted.clashes.length, gaps: 1 });
	},
);

test('agrees with the solver on a dense set of 150 rules', async () => {
	expect((await agrees(dense(150, 9))).pairs).toBeGreaterThan(2000);
});

test('agrees with the solver that a crowded space has no gap, or has one', async () => {
	const axes = twelveAxes.filter(({ id }) => ['tier', 'phase', 'cause', 'channel'].includes(id));
	const open: number[] = [];
	for (let seed = 1; seed <= 8; seed++) open.push((await agrees(dense(30 + seed * 8, seed, axes))).gaps);
	expect(Math.min(...open)).toBe(0);
	expect(Math.max(...open)).toBeGreaterThan(0);
});
