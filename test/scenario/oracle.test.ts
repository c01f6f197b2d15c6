/** The engine against the oracle: 2,000 small rule sets, every pair, every scenario. */
import { expect, test, vi } from 'vitest';
import type { Answer } from '../../src/lib/scenario/answer.ts';
import { answers } from '../../src/lib/scenario/answers.ts';
import { compile } from '../../src/lib/scenario/compile.ts';
import { decide } from '../../src/lib/scenario/decide.ts';
import { diff } from '../../src/lib/scenario/diff.ts';
import { explain } from '../../src/lib/scenario/explain.ts';
import { gaps } from '../../src/lib/scenario/gap.ts';
import { overlaps } from '../../src/lib/scenario/overlap.ts';
import { redundancies } from '../../src/lib/scenario/redundant.ts';
import type { RuleSet } from '../../src/lib/scenario/rule.ts';
import * as oracle from './oracle.ts';
import { smallSet } from './small-sets.ts';

// A second or two each; more where other work shares the machine.
vi.setConfig({ testTimeout: 60_000 });

const SETS = 2000;
const seeds = Array.from({ length: SETS }, (_, i) => i + 1);

function inWords(answer: Answer): string {
	if (answer.state === 'undecided') return 'undecided';
	if (answer.state === 'decided') return `owed ${answer.outcome}`;
	return `clash ${answer.outcomes.map(String).sort().join(' | ')}`;
}

const key = (scenario: object) => JSON.stringify(Object.entries(scenario).sort());

test('finds exactly the conflicting pairs, and each scenario told is one', () => {
	let pairs = 0;
	for (const seed of seeds) {
		const set = smallSet(seed);
		const compiled = compile(set);
		expect(compiled.problems).toEqual([]);
		const found = overlaps(compiled);
		expect(found.unknown).toEqual([]);
		const list = [...found];
		expect(list.map(({ attribute, rules }) => `${attribute}: ${rules.join(' ')}`).sort(), `seed ${seed}`).toEqual(
			oracle.conflicts(set),
		);
		pairs += list.length;
		for (const overlap of list) {
			const { scenario, region, whole } = explain(compiled, overlap);
			const both = (at: typeof scenario) => {
				const live = oracle.answering(set, overlap.attribute, at).map(({ id }) => id);
				return oracle.possible(set, at) && overlap.rules.every((id) => live.includes(id));
			};
			expect(both(scenario)).toBe(true);
			expect(whole).toBe(true);
			for (const at of oracle.everyScenario(set)) {
				if (!oracle.possible(set, at)) continue;
				expect(
					region.some((box) => oracle.holds(box, at)),
					`seed ${seed}`,
				).toBe(both(at));
			}
		}
	}
	expect(pairs).toBeGreaterThan(2000);
});

test('finds exactly the scenarios that nothing decides', () => {
	let withGap = 0;
	let without = 0;
	for (const seed of seeds) {
		const set = smallSet(seed);
		const found = gaps(compile(set), { regions: 10_000 });
		expect(found.unknown).toEqual([]);
		expect(found.more).toEqual([]);
		for (const { id, universe } of set.attributes) {
			const open = new Set(oracle.undecided(set, id).map(key));
			const regions = found.gaps.filter(({ attribute }) => attribute === id);
			const told = oracle
				.everyScenario(set)
				.filter((at) => oracle.possible(set, at) && regions.some(({ region }) => oracle.holds(region, at)));
			expect(told.map(key), `seed ${seed}, ${id}`).toEqual(
				oracle
					.everyScenario(set)
					.map(key)
					.filter((at) => open.has(at)),
			);
			for (const { scenario } of regions) expect(open.has(key(scenario))).toBe(true);
			if (universe.length > 0) open.size > 0 ? withGap++ : without++;
		}
	}
	expect(withGap).toBeGreaterThan(300);
	expect(without).toBeGreaterThan(300);
});

test('decides every scenario as the oracle does', () => {
	for (const seed of seeds) {
		const set = smallSet(seed);
		const compiled = compile(set);
		for (const scenario of oracle.everyScenario(set)) {
			const verdict = decide(compiled, scenario);
			expect(verdict.possible).toBe(oracle.possible(set, scenario));
			for (const { attribute, answer } of verdict.decisions) {
				expect(inWords(answer), `seed ${seed}`).toBe(oracle.answer(set, attribute, scenario));
			}
		}
	}
});

test('lists every answer of an open scenario, each with exactly the scenarios that have it', () => {
	for (const seed of seeds.slice(0, 500)) {
		const set = smallSet(seed);
		const found = answers(compile(set), {});
		expect(found.unknown).toEqual([]);
		for (const { id } of set.attributes) {
			for (const scenario of oracle.everyScenario(set)) {
				const here = found.answers.filter(
					({ attribute, region }) => attribute === id && region.some((box) => oracle.holds(box, scenario)),
				);
				if (!oracle.possible(set, scenario)) continue;
				const expected = [oracle.answer(set, id, scenario)];
				expect(
					here.map(({ answer }) => inWords(answer)),
					`seed ${seed}`,
				).toEqual(expected);
			}
		}
	}
});

/** The same set with a rule or two changed, taken from another set of the same shape or dropped. */
function revised(set: RuleSet, seed: number): RuleSet {
	const at = seed % set.rules.length;
	const rules = set.rules.flatMap((rule, i) => {
		if (i !== at) return [rule];
		if (seed % 3 === 0) return [];
		if (seed % 3 === 1) return [{ ...rule, when: rule.when.slice(1) }];
		return [{ ...rule, exceptionTo: rule.exceptionTo.slice(1) }];
	});
	const known = new Set(rules.map(({ id }) => id));
	return {
		...set,
		rules: rules.map((rule) => ({ ...rule, exceptionTo: rule.exceptionTo.filter((id) => known.has(id)) })),
	};
}

test('tells exactly the scenarios that a revision answers differently', () => {
	let changed = 0;
	for (const seed of seeds) {
		const before = smallSet(seed);
		const after = revised(before, seed);
		const { differences, unknown } = diff(before, after);
		expect(unknown).toEqual([]);
		for (const { id } of before.attributes) {
			for (const scenario of oracle.everyScenario(before)) {
				if (!oracle.possible(before, scenario)) continue;
				const was = oracle.answer(before, id, scenario);
				const is = oracle.answer(after, id, scenario);
				const here = differences.filter(
					({ attribute, region }) => attribute === id && region.some((box) => oracle.holds(box, scenario)),
				);
				const expected = was !== is ? [`${was} → ${is}`] : [];
				expect(
					here.map((d) => `${inWords(d.before)} → ${inWords(d.after)}`),
					`seed ${seed}`,
				).toEqual(expected);
				changed += expected.length;
			}
		}
	}
	expect(changed).toBeGreaterThan(1000);
});

test('calls a rule useless only if nothing changes without it, and every other rule does something', () => {
	let useless = 0;
	for (const seed of seeds.slice(0, 600)) {
		const set = smallSet(seed);
		const found = redundancies(compile(set));
		expect(found.unknown).toEqual([]);
		const scenarios = oracle.everyScenario(set).filter((scenario) => oracle.possible(set, scenario));
		for (const rule of set.rules) {
			// The others go on speaking to what they speak to, also those that took it over from this rule.
			const others = set.rules.filter(({ id }) => id !== rule.id);
			const rest = {
				...set,
				rules: others.map((other) => ({
					...other,
					then: { ...Object.fromEntries(oracle.speaksTo(set, other).map((id) => [id, null])), ...other.then },
				})),
			};
			const changes = set.attributes.some(({ id, explicit }) => {
				const open = new Set(explicit.length > 0 ? oracle.undecided(set, id).map(key) : []);
				return (
					scenarios.some((scenario) => oracle.answer(set, id, scenario) !== oracle.answer(rest, id, scenario)) ||
					(explicit.length > 0 && oracle.undecided(rest, id).some((scenario) => !open.has(key(scenario))))
				);
			});
			const kinds = found.redundancies.filter((finding) => finding.rule === rule.id).map(({ kind }) => kind);
			const idle = kinds.includes('unreachable') || kinds.includes('useless');
			const speaks = Object.keys(rule.then).length > 0;
			if (idle || (speaks && !kinds.includes('shadowed'))) expect(changes, `seed ${seed} ${rule.id}`).toBe(!idle);
			if (kinds.includes('useless')) useless++;
			const reached = scenarios.some((scenario) => rule.when.some((condition) => oracle.holds(condition, scenario)));
			expect(kinds.includes('unreachable')).toBe(!reached);
		}
	}
	expect(useless).toBeGreaterThan(50);
});
