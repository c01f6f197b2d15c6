/**
 * Rule sets made by chance, the same for the same seed. `tiling` is a partition of the whole space with planted clashes,
 * planted holes and settled exceptions, so its answers are known; `dense` is boxes at random, so almost all rules meet.
 */
import type { Outcome, Rule, RuleSet } from '../src/lib/scenario/rule.ts';
import type { Axis, Condition, Picks } from '../src/lib/scenario/space.ts';

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function dice(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const say = (text: string) => ({ ja: text, en: text });

function named(id: string, count: number): Axis {
	const values = Array.from({ length: count }, (_, i) => ({ id: `${id}-${i}`, label: say(`${id} ${i}`) }));
	return { kind: 'named', id, label: say(id), values, typical: [`${id}-1`] };
}

function numbers(id: string, max: number, typical: number): Axis {
	return { kind: 'number', id, label: say(id), min: 0, max, typical: [typical] };
}

/** Twelve axes of the size that support terms have. Times are cut by the half hour, the rest by one. */
export const twelveAxes: readonly Axis[] = [
	named('tier', 5),
	named('service', 6),
	named('phase', 5),
	named('task', 24),
	named('cause', 6),
	named('channel', 6),
	named('day', 8),
	numbers('time', 1440, 1200),
	numbers('days-since-delivery', 90, 10),
	numbers('days-of-silence', 30, 3),
	numbers('revisions-used', 10, 1),
	named('payment', 4),
];

const STEP: Readonly<Record<string, number>> = { time: 30 };

/** The values of an axis that rules tell apart, as indexes 0 … n - 1; `picksOf` turns a choice of them into picks. */
function grains(axis: Axis): number {
	return axis.kind === 'named' ? axis.values.length : (axis.max - axis.min) / (STEP[axis.id] ?? 1);
}

function picksOf(axis: Axis, chosen: readonly number[]): Picks {
	if (axis.kind === 'named') return chosen.map((i) => (axis.values[i] as { id: string }).id);
	const step = STEP[axis.id] ?? 1;
	const first = chosen[0] as number;
	return [[axis.min + first * step, axis.min + ((chosen.at(-1) as number) + 1) * step]];
}

/** For each axis the grains of a box. Those of a number axis are a run. */
type Tile = readonly (readonly number[])[];

function conditionOf(axes: readonly Axis[], tile: Tile): Condition {
	const condition: Record<string, Picks> = {};
	axes.forEach((axis, x) => {
		const chosen = tile[x] as readonly number[];
		if (chosen.length < grains(axis)) condition[axis.id] = picksOf(axis, chosen);
	});
	return condition;
}

function wholeSpace(axes: readonly Axis[]): Tile {
	return axes.map((axis) => Array.from({ length: grains(axis) }, (_, i) => i));
}

/** Cuts a tile in two on a random axis: a run for numbers, any choice for names. */
function cut(tile: Tile, axes: readonly Axis[], roll: () => number): [Tile, Tile] {
	const wide = axes.map((_, x) => x).filter((x) => (tile[x] as readonly number[]).length > 1);
	const x = wide[Math.floor(roll() * wide.length)] as number;
	const chosen = tile[x] as readonly number[];
	const order = axes[x]?.kind === 'named' ? shuffled(chosen, roll) : chosen;
	const at = 1 + Math.floor(roll() * (order.length - 1));
	const part = (grainsOfPart: readonly number[]): Tile =>
		tile.map((old, y) => (y === x ? [...grainsOfPart].sort((a, b) => a - b) : old));
	return [part(order.slice(0, at)), part(order.slice(at))];
}

function shuffled(list: readonly number[], roll: () => number): number[] {
	const out = [...list];
	for (let i = out.length - 1; i > 0; i--) {
		const j = Math.floor(roll() * (i + 1));
		[out[i], out[j]] = [out[j] as number, out[i] as number];
	}
	return out;
}

const size = (tile: Tile) => tile.reduce((product, chosen) => product * chosen.length, 1);

/** A part of a tile, cut at most `cuts` times. */
function partOf(tile: Tile, axes: readonly Axis[], cuts: number, roll: () => number): Tile {
	let part = tile;
	for (let i = 0; i < cuts && size(part) > 1; i++) part = cut(part, axes, roll)[roll() < 0.5 ? 0 : 1];
	return part;
}

export interface Planted {
	readonly set: RuleSet;
	/** Pairs that contradict, as `a b` in the order of the set. */
	readonly clashes: readonly string[];
	/** The holes, one condition each, and how many scenarios (in grains) they hold together. */
	readonly holes: readonly Condition[];
}

const documents = [{ id: 'terms', rank: 1, public: false }];

/**
 * A partition into tiles, each one rule. A quarter of the rules are exceptions inside a tile, some with an exception of
 * their own, which settle everything; `clashes` rules lie inside a tile without being its exception.
 */
export function tiling(count: number, seed: number, axes: readonly Axis[] = twelveAxes): Planted {
	const roll = dice(seed);
	const clashCount = Math.max(1, Math.floor(count / 100));
	const holeCount = Math.max(1, Math.floor(count / 300));
	const exceptionCount = Math.floor(count / 4);
	const tileCount = count - clashCount - exceptionCount;
	const tiles: Tile[] = [wholeSpace(axes)];
	while (tiles.length < tileCount + holeCount) {
		// One of a few at random, the largest of them: tiles of many sizes, none that cannot be cut.
		let pick = Math.floor(roll() * tiles.length);
		for (let i = 0; i < 3; i++) {
			const other = Math.floor(roll() * tiles.length);
			if (size(tiles[other] as Tile) > size(tiles[pick] as Tile)) pick = other;
		}
		const [a, b] = cut(tiles[pick] as Tile, axes, roll);
		tiles[pick] = a;
		tiles.push(b);
	}
	const holes = tiles.splice(0, holeCount);
	const rules: Rule[] = [];
	const inside = new Map<string, Tile>();
	const add = (id: string, tile: Tile, outcome: Outcome, exceptionTo: readonly string[]) => {
		inside.set(id, tile);
		rules.push({ id, document: 'terms', when: [conditionOf(axes, tile)], then: { charge: outcome }, exceptionTo });
	};
	tiles.forEach((tile, i) => {
		add(`tile-${i}`, tile, i % 7, []);
	});
	const clashes: string[] = [];
	const roomy = rules.filter(({ id }) => size(inside.get(id) as Tile) > 64).map(({ id }) => id);
	// Each tile is used for one thing only, so that nothing meets by chance.
	const order = shuffled(
		roomy.map((_, i) => i),
		roll,
	);
	for (let i = 0; i < clashCount; i++) {
		const host = roomy[order[i] as number] as string;
		add(`clash-${i}`, partOf(inside.get(host) as Tile, axes, 2, roll), 100 + i, []);
		clashes.push(`${host} clash-${i}`);
	}
	for (let i = 0; rules.length < count; i++) {
		const host = roomy[order[clashCount + i] as number] as string;
		const exception = partOf(inside.get(host) as Tile, axes, 2, roll);
		add(`exception-${i}`, exception, 200 + (i % 3), [host]);
		if (rules.length < count && i % 3 === 0) {
			add(`counter-${i}`, partOf(exception, axes, 1, roll), 300, [`exception-${i}`, host]);
		}
	}
	return {
		set: {
			space: { axes, impossible: [] },
			attributes: [{ id: 'charge', combine: 'single', universe: [{}], explicit: [] }],
			documents,
			rules,
		},
		clashes,
		holes: holes.map((tile) => conditionOf(axes, tile)),
	};
}

/**
 * Boxes at random that name three to six of the axes and speak to one or both attributes. Every third rule is an
 * exception to one or two rules before it, so that exceptions nest; one exception in ten only takes away. A dozen
 * combinations are impossible.
 */
export function dense(count: number, seed: number, axes: readonly Axis[] = twelveAxes): RuleSet {
	const roll = dice(seed);
	const boxNaming = (howMany: number): Condition => {
		const condition: Record<string, Picks> = {};
		const order = shuffled(
			axes.map((_, x) => x),
			roll,
		);
		for (const x of order.slice(0, howMany)) {
			const axis = axes[x] as Axis;
			const all = Array.from({ length: grains(axis) }, (_, g) => g);
			const width = 1 + Math.floor(roll() * (all.length - 1));
			const from = Math.floor(roll() * (all.length - width + 1));
			const chosen = axis.kind === 'named' ? shuffled(all, roll) : all;
			condition[axis.id] = picksOf(
				axis,
				[...chosen.slice(from, from + width)].sort((a, b) => a - b),
			);
		}
		return condition;
	};
	const impossible = Array.from({ length: 12 }, () => boxNaming(3));
	const rules = Array.from({ length: count }, (_, i): Rule => {
		const condition = boxNaming(3 + Math.floor(roll() * 4));
		const exceptionTo: string[] = [];
		if (i > 0 && roll() < 1 / 3) {
			for (let e = 0; e < 1 + Math.floor(roll() * 2); e++) exceptionTo.push(`rule-${Math.floor(roll() * i)}`);
		}
		const speaks = Math.floor(roll() * 3);
		const outcomes: Record<string, Outcome | null> = {};
		const takesAway = exceptionTo.length > 0 && roll() < 0.1;
		const treatment = ['included', 'extra', 'declined'][Math.floor(roll() * 3)] as string;
		if (speaks !== 1) outcomes['treatment'] = takesAway ? null : treatment;
		if (speaks !== 0) outcomes['charge'] = takesAway ? null : Math.floor(roll() * 8) * 1100;
		return { id: `rule-${i}`, document: 'terms', when: [condition], then: outcomes, exceptionTo };
	});
	return {
		space: { axes, impossible },
		attributes: [
			{ id: 'treatment', combine: 'single', universe: [{}], explicit: [] },
			{ id: 'charge', combine: 'single', universe: [{}], explicit: [] },
		],
		documents,
		rules,
	};
}
