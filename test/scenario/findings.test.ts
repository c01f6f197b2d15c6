/** What the engine tells about findings: the scenario, what matters, limits, and sets whose answers are known. */
import { expect, test } from 'vitest';
import { dense, dice, tiling, twelveAxes } from '../../bench/families.ts';
import type { Compiled } from '../../src/lib/scenario/compile.ts';
import { compile } from '../../src/lib/scenario/compile.ts';
import { decide } from '../../src/lib/scenario/decide.ts';
import { diff } from '../../src/lib/scenario/diff.ts';
import { explain } from '../../src/lib/scenario/explain.ts';
import { gaps } from '../../src/lib/scenario/gap.ts';
import type { Overlap } from '../../src/lib/scenario/overlap.ts';
import { overlaps } from '../../src/lib/scenario/overlap.ts';
import { redundancies } from '../../src/lib/scenario/redundant.ts';
import type { Rule, RuleSet } from '../../src/lib/scenario/rule.ts';
import type { Axis } from '../../src/lib/scenario/space.ts';

const say = (text: string) => ({ ja: text, en: text });
const named = (id: string, ids: readonly string[], typical: readonly string[] = []): Axis => ({
	kind: 'named',
	id,
	label: say(id),
	values: ids.map((value) => ({ id: value, label: say(value) })),
	typical,
});

const axes: readonly Axis[] = [
	named('tier', ['none', 'lite', 'standard', 'growth'], ['standard']),
	named('cause', ['agency', 'client', 'unknown'], ['client']),
	named('channel', ['mail', 'phone'], ['mail']),
	named('day', ['weekday', 'saturday', 'sunday', 'holiday'], ['saturday', 'weekday']),
	{ kind: 'number', id: 'time', label: say('time'), min: 0, max: 1440, typical: [1200, 600] },
];

const rule = (id: string, when: Rule['when'], then: Rule['then'], exceptionTo: readonly string[] = []): Rule => ({
	id,
	document: 'contract',
	when,
	then,
	exceptionTo,
});

function set(rules: readonly Rule[], more: Partial<RuleSet> = {}): RuleSet {
	return {
		space: { axes, impossible: [{ tier: ['none'], channel: ['phone'] }] },
		attributes: [{ id: 'charge', combine: 'single', universe: [{}], explicit: [] }],
		documents: [{ id: 'contract', rank: null, public: false }],
		rules,
		...more,
	};
}

/** Clause 14 and clause 6 of the design's first picture. */
const contradictory = set([
	rule('scope', [{ tier: ['standard', 'growth'] }], { charge: 0 }),
	rule(
		'after-hours',
		[
			{
				time: [
					[0, 540],
					[1080, 1440],
				],
			},
			{ day: ['saturday', 'sunday'] },
		],
		{ charge: 8800 },
	),
	rule('own-fault', [{ cause: ['agency'] }], { charge: 0 }, ['after-hours']),
]);

test('a contradiction is told with a scenario that anyone can picture, and only the axes that matter', () => {
	const compiled = compile(contradictory);
	const [found] = [...overlaps(compiled)] as [Overlap];
	expect(found.rules).toEqual(['scope', 'after-hours']);
	const explanation = explain(compiled, found);
	expect(explanation.scenario).toEqual({
		tier: 'standard',
		cause: 'client',
		channel: 'mail',
		day: 'saturday',
		time: 1200,
	});
	// On a Saturday the hour does not matter, nor the day at 20:00; one of the two does.
	expect(explanation.matters).toEqual(['tier', 'cause', 'day']);
	expect(explanation.whole).toBe(true);
	expect(explanation.considered).toEqual([{ exception: 'own-fault', to: 'after-hours', why: 'elsewhere', by: [] }]);
});

test('an axis that only an impossible combination restricts does not matter', () => {
	const phone = rule('phone', [{ channel: ['phone'] }], { charge: 500 });
	const paid = rule('paid', [{ tier: ['lite', 'standard', 'growth'] }], { charge: 0 });
	const compiled = compile(set([phone, paid]));
	const [found] = [...overlaps(compiled)] as [Overlap];
	expect(explain(compiled, found).matters).toEqual(['channel']);
});

test('rules that meet only in an impossible combination do not contradict', () => {
	const phone = rule('phone', [{ channel: ['phone'] }], { charge: 500 });
	const none = rule('none', [{ tier: ['none'] }], { charge: 0 });
	expect([...overlaps(compile(set([phone, none])))]).toEqual([]);
});

test('the charge on the hour that neither side has is a gap: 18:00 sharp', () => {
	const compiled = compile(
		set(
			[
				rule('by-day', [{ time: [[540, 1080]] }], { charge: 0 }),
				rule('late', [{ time: [[1081, 1440]] }], { charge: 1 }),
			],
			{},
		),
	);
	expect(gaps(compiled).gaps.map(({ region }) => region)).toEqual([
		{
			time: [
				[0, 540],
				[1080, 1081],
			],
		},
	]);
});

test('a change of one rule is told with the scenarios and both answers', () => {
	const after = {
		...contradictory,
		rules: contradictory.rules.map((old) => (old.id === 'own-fault' ? { ...old, when: [{ cause: ['client'] }] } : old)),
	};
	const { differences } = diff(set(contradictory.rules.slice(1)), set(after.rules.slice(1)));
	expect(differences.map(({ before, after: now, region }) => [before, now, region.length])).toEqual([
		[{ state: 'decided', outcome: 0 }, { state: 'decided', outcome: 8800 }, 2],
		[{ state: 'decided', outcome: 0 }, { state: 'undecided' }, 1],
		[{ state: 'decided', outcome: 8800 }, { state: 'decided', outcome: 0 }, 2],
		[{ state: 'undecided' }, { state: 'decided', outcome: 0 }, 1],
	]);
	expect(diff(contradictory, contradictory).differences).toEqual([]);
});

test('rules that do nothing are told by what they fail to do', () => {
	const compiled = compile(
		set([
			rule('main', [{}], { charge: 8800 }),
			rule('weekdays', [{ day: ['weekday'] }], { charge: 0 }, ['main']),
			rule('night', [{ day: ['sunday'] }], { charge: 0 }, ['weekdays']),
			rule('no-phone', [{ tier: ['none'], channel: ['phone'] }], { charge: 1 }),
			rule('again', [{ tier: ['lite'], day: ['holiday'] }], { charge: 8800 }),
			rule('doomed', [{ day: ['sunday'] }], { charge: 3 }),
			rule('always', [{}], { charge: 0 }, ['doomed', 'main']),
		]),
	);
	expect(redundancies(compiled).redundancies).toEqual([
		{ kind: 'shadowed', rule: 'main', attribute: 'charge', by: ['weekdays', 'always'] },
		{ kind: 'useless', rule: 'weekdays' },
		{ kind: 'idle-exception', rule: 'night', to: 'weekdays', why: 'never-meets' },
		{ kind: 'useless', rule: 'night' },
		{ kind: 'unreachable', rule: 'no-phone' },
		{ kind: 'shadowed', rule: 'doomed', attribute: 'charge', by: ['always'] },
	]);
});

/** Twelve pigeons, eleven holes: no two in one hole. Nothing is free, and no short proof says so. */
function pigeons(): { axes: Axis[]; rules: Rule[] } {
	const holes = Array.from({ length: 11 }, (_, hole) => `hole-${hole}`);
	const birds = Array.from({ length: 12 }, (_, bird) => `bird-${bird}`);
	const rules = birds.flatMap((a, i) =>
		birds
			.slice(i + 1)
			.flatMap((b) => holes.map((hole) => rule(`${a} ${b} ${hole}`, [{ [a]: [hole], [b]: [hole] }], { charge: 0 }))),
	);
	return { axes: birds.map((bird) => named(bird, holes)), rules };
}

test('a gap search that runs out of steps says so and names the rules; it never says clean', () => {
	const { axes: birds, rules } = pigeons();
	const found = gaps(compile(set(rules, { space: { axes: birds, impossible: [] } })), { steps: 100_000 });
	expect(found.gaps).toEqual([]);
	expect(found.unknown).toHaveLength(1);
	expect(found.unknown[0]?.rules.length).toBeGreaterThan(0);
	expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...(found.unknown[0]?.rules ?? [])]));
});

test('a pair that runs out of steps is named, and the other pairs are still found', () => {
	const { axes: birds, rules } = pigeons();
	const hosts = [rule('a', [{}], { charge: 1 }), rule('b', [{}], { charge: 2 }), rule('c', [{}], { charge: 3 })];
	const exceptions = rules.map((exception) => ({ ...exception, exceptionTo: ['a'] }));
	const found = overlaps(compile(set([...hosts, ...exceptions], { space: { axes: birds, impossible: [] } })), {
		pairSteps: 10_000,
	});
	const pairs = [...found].map(({ rules: pair }) => pair.join(' '));
	expect(found.unknown.map(({ rules: pair }) => pair.join(' '))).toEqual(['a b', 'a c']);
	expect(pairs).toContain('b c');
	expect(pairs).not.toContain('a b');
});

test('where too many pairs run out of steps, their rules are named once', () => {
	const { axes: birds, rules } = pigeons();
	const hosts = Array.from({ length: 20 }, (_, i) => rule(`host-${i}`, [{}], { charge: i }));
	const exceptions = rules.map((exception) => ({ ...exception, exceptionTo: hosts.map(({ id }) => id) }));
	const found = overlaps(compile(set([...hosts, ...exceptions], { space: { axes: birds, impossible: [] } })), {
		pairSteps: 3000,
	});
	expect(found.unknown).toEqual([{ question: 'overlap', attribute: 'charge', rules: hosts.map(({ id }) => id) }]);
});

test('of a partition with planted clashes and holes exactly these are found', () => {
	for (const seed of [1, 2, 3]) {
		const { set: planted, clashes, holes } = tiling(600, seed);
		const compiled = compile(planted);
		const found = [...overlaps(compiled)];
		expect(found.map(({ rules }) => rules.join(' ')).sort()).toEqual([...clashes].sort());
		for (const overlap of found) explain(compiled, overlap);
		const regions = gaps(compiled).gaps.map(({ region }) => region);
		// Holes that touch may be told as fewer, larger regions; every scenario of every hole is in one.
		expect(regions.length).toBeLessThanOrEqual(holes.length + 1);
		expect(
			gaps(
				compile({
					...planted,
					rules: [...planted.rules, ...holes.map((hole, i) => rule(`fill-${i}`, [hole], { charge: 0 }))].map((r) => ({
						...r,
						document: 'terms',
					})),
				}),
			).gaps,
		).toEqual([]);
	}
});

test('the same set gives the same report, word for word', () => {
	const report = (compiled: Compiled) => {
		const found = [...overlaps(compiled)].slice(0, 50);
		return JSON.stringify([found, found.map((overlap) => explain(compiled, overlap)), gaps(compiled, { regions: 20 })]);
	};
	expect(report(compile(dense(150, 7)))).toBe(report(compile(dense(150, 7))));
});

test('what a large random set reports, the definition confirms', () => {
	const rules = dense(400, 11);
	const compiled = compile(rules);
	const found = [...overlaps(compiled)];
	const roll = dice(5);
	for (let i = 0; i < 40; i++) {
		const overlap = found[Math.floor(roll() * found.length)] as Overlap;
		const { scenario } = explain(compiled, overlap, { regions: 3 });
		const verdict = decide(compiled, scenario);
		const decision = verdict.decisions.find(({ attribute }) => attribute === overlap.attribute);
		expect(verdict.possible).toBe(true);
		expect(decision?.answer.state).toBe('contradiction');
		expect(decision?.gives).toEqual(expect.arrayContaining([...overlap.rules]));
	}
	expect(twelveAxes).toHaveLength(12);
});
