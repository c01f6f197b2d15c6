/** Laws that hold between the operations, on small sets by chance. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/lib/scenario/compile.ts';
import { countScenarios } from '../../src/lib/scenario/count.ts';
import { diff } from '../../src/lib/scenario/diff.ts';
import { gaps } from '../../src/lib/scenario/gap.ts';
import { overlaps } from '../../src/lib/scenario/overlap.ts';
import { redundancies } from '../../src/lib/scenario/redundant.ts';
import type { Rule, RuleSet } from '../../src/lib/scenario/rule.ts';
import * as oracle from './oracle.ts';
import { smallSet } from './small-sets.ts';

const sets = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => smallSet(seed));

const pairsOf = (set: RuleSet) =>
	[...overlaps(compile(set))].map(({ attribute, rules }) => `${attribute}: ${[...rules].sort().join(' ')}`).sort();
const regionsOf = (set: RuleSet) =>
	gaps(compile(set), { regions: 1000 }).gaps.map(({ attribute, region }) => ({ attribute, region }));

test('the order in which rules are written changes nothing', () => {
	fc.assert(
		fc.property(sets, fc.infiniteStream(fc.nat()), (set, stream) => {
			const keys = new Map(set.rules.map((rule) => [rule, stream.next().value as number]));
			const shuffled = {
				...set,
				rules: set.rules.toSorted((a, b) => (keys.get(a) as number) - (keys.get(b) as number)),
			};
			expect(pairsOf(shuffled)).toEqual(pairsOf(set));
			expect(diff(set, shuffled).differences).toEqual([]);
		}),
	);
});

test('making one rule of a pair the exception of the other settles that pair', () => {
	fc.assert(
		fc.property(sets, (set) => {
			const known = pairsOf(set);
			for (const { rules, attribute } of overlaps(compile(set))) {
				const mended = set.rules.map((rule): Rule => {
					return rule.id === rules[0] ? { ...rule, exceptionTo: [...rule.exceptionTo, rules[1]] } : rule;
				});
				const compiled = compile({ ...set, rules: mended });
				const pair = `${attribute}: ${[...rules].sort().join(' ')}`;
				expect(known).toContain(pair);
				// Unless the other excepts this one already, through others or not: then it is a circle, and told.
				if (compiled.problems.length === 0) expect(pairsOf({ ...set, rules: mended })).not.toContain(pair);
			}
		}),
		{ numRuns: 50 },
	);
});

test('rules written for the gaps close them', () => {
	fc.assert(
		fc.property(sets, (set) => {
			const fills = regionsOf(set).map(({ attribute, region }, i): Rule => {
				const { combine, explicit } = set.attributes.find(
					({ id }) => id === attribute,
				) as RuleSet['attributes'][number];
				const whole = set.space.axes.filter(({ id }) => explicit.includes(id) && region[id] === undefined);
				const named = whole.map((axis) => [
					axis.id,
					axis.kind === 'named' ? axis.values.map(({ id }) => id) : [[axis.min, axis.max] as const],
				]);
				const outcome = combine === 'duty' ? 'may' : 1;
				return {
					id: `fill-${i}`,
					document: 'note',
					when: [{ ...region, ...Object.fromEntries(named) }],
					then: { [attribute]: outcome },
					exceptionTo: [],
				};
			});
			expect(regionsOf({ ...set, rules: [...set.rules, ...fills] })).toEqual([]);
		}),
	);
});

test('a revision undone is the revision told backwards', () => {
	fc.assert(
		fc.property(sets, (set) => {
			const shorter = { ...set, rules: set.rules.slice(0, -1) };
			const known = new Set(shorter.rules.map(({ id }) => id));
			const rules = shorter.rules.map((rule) => ({
				...rule,
				exceptionTo: rule.exceptionTo.filter((id) => known.has(id)),
			}));
			const there = diff(set, { ...shorter, rules }).differences;
			const back = diff({ ...shorter, rules }, set).differences;
			const told = (list: typeof there, turn: boolean) =>
				list
					.map(({ attribute, before, after }) =>
						JSON.stringify([attribute, ...(turn ? [after, before] : [before, after])]),
					)
					.sort();
			expect(told(back, true)).toEqual(told(there, false));
		}),
	);
});

test('a rule said twice is useless once', () => {
	fc.assert(
		fc.property(sets, fc.nat(), (set, at) => {
			const rule = set.rules[at % set.rules.length] as Rule;
			const single = { ...set, attributes: set.attributes.filter(({ combine }) => combine !== 'sum') };
			const twin = { ...rule, id: 'twin' };
			const excepting = set.rules.map((other) =>
				other.exceptionTo.includes(rule.id) ? { ...other, exceptionTo: [...other.exceptionTo, 'twin'] } : other,
			);
			const { redundancies: found } = redundancies(compile({ ...single, rules: [...excepting, twin] }));
			const speaks = Object.keys(rule.then).some((id) => single.attributes.some((attribute) => attribute.id === id));
			if (speaks) expect(found.filter(({ rule: id }) => id === 'twin')).not.toEqual([]);
		}),
	);
});

test('every possible scenario is counted, cell by cell', () => {
	fc.assert(
		fc.property(sets, (set) => {
			const { grid } = compile(set);
			const cellOf = (axis: string, value: string | number) => {
				const { cells, cellOfId } = grid.axes[grid.indexOf.get(axis) as number] as (typeof grid.axes)[number];
				return typeof value === 'string'
					? cellOfId.get(value)
					: cells.findIndex(({ span }) => value >= span[0] && value < span[1]);
			};
			const possible = oracle.everyScenario(set).filter((scenario) => oracle.possible(set, scenario));
			const cells = new Set(
				possible.map((scenario) =>
					Object.entries(scenario)
						.map(([axis, value]) => cellOf(axis, value))
						.join(),
				),
			);
			expect(countScenarios(compile(set))).toBe(BigInt(cells.size));
		}),
	);
});
