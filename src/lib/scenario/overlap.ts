/**
 * Pairs of rules that answer differently in one scenario, with no exception between them. For each rule the candidates
 * come out of one AND of bit columns; each candidate is then proven by a point at which both rules are live.
 */
import { relation } from './answer.ts';
import type { Box } from './boxes.ts';
import { firstCell, hasCell, intersectInto, meets, restrictedAxes, toFirstPoint } from './boxes.ts';
import type { Unknown } from './budget.ts';
import { Budget, within } from './budget.ts';
import type { AttributeView, Compiled, CompiledRule } from './compile.ts';
import { ruleIds } from './compile.ts';
import type { Cover } from './cover.ts';
import { CoverSearch, coverOf, stepAside } from './cover.ts';
import { Judge } from './judge.ts';
import { LiveRegions } from './live.ts';
import type { AttributeId, Outcome, RuleId } from './rule.ts';

export interface Overlap {
	readonly attribute: AttributeId;
	/** In the order of the set. */
	readonly rules: readonly [RuleId, RuleId];
	readonly outcomes: readonly [Outcome, Outcome];
	/** Null: a contradiction. Else the order of the documents settles what is owed; it is still to be told. */
	readonly settled: Settled | null;
}

export interface Settled {
	readonly prevails: RuleId;
	/** The other rule stands in a public document and, by `Attribute.better`, promises more than is owed. */
	readonly promisesMore: boolean;
}

export interface OverlapOptions {
	/** Steps for one pair of rules. */
	readonly pairSteps?: number;
	/** Steps for each attribute as a whole. */
	readonly steps?: number;
}

/** Every conflicting pair, found once; `unknown` names the pairs that were too much. Kept as bits: pairs may be millions. */
export class Overlaps implements Iterable<Overlap> {
	readonly #compiled: Compiled;
	readonly #found: readonly PairBits[];
	readonly unknown: readonly Unknown[];
	/** How many pairs there are, per attribute and in all. */
	readonly count: number;

	constructor(compiled: Compiled, found: readonly PairBits[], unknown: readonly Unknown[]) {
		this.#compiled = compiled;
		this.#found = found;
		this.unknown = unknown;
		this.count = found.reduce((sum, bits) => sum + bits.count, 0);
	}

	/** By attribute, then by the first rule, then by the second, each in the order of the set. */
	*[Symbol.iterator](): Iterator<Overlap> {
		for (const [v, view] of this.#compiled.views.entries()) {
			for (const [a, b] of this.#found[v] as PairBits) yield describe(this.#compiled, view, a, b);
		}
	}
}

export function overlaps(compiled: Compiled, options: OverlapOptions = {}): Overlaps {
	const unknown: Unknown[] = [];
	const found = compiled.views.map((view) => new PairSearch(compiled, view, options, unknown).run());
	return new Overlaps(compiled, found, unknown);
}

function describe(compiled: Compiled, view: AttributeView, a: number, b: number): Overlap {
	const { attribute } = view;
	const first = compiled.rules[a] as CompiledRule;
	const second = compiled.rules[b] as CompiledRule;
	const outcomes: [Outcome, Outcome] = [view.outcome[a] as Outcome, view.outcome[b] as Outcome];
	const how = relation(attribute, { ...first, outcome: outcomes[0] }, { ...second, outcome: outcomes[1] });
	let settled: Settled | null = null;
	if (how === 'settled') {
		const firstPrevails = (first.rank as number) > (second.rank as number);
		const [stronger, weaker] = firstPrevails ? [first, second] : [second, first];
		const [owed, promised] = firstPrevails ? outcomes : [outcomes[1], outcomes[0]];
		const promisesMore = weaker.public && attribute.better?.(promised, owed) === true;
		settled = { prevails: stronger.rule.id, promisesMore };
	}
	return { attribute: attribute.id, rules: [first.rule.id, second.rule.id], outcomes, settled };
}

/** A set of pairs a < b: one row of bits for each rule that has any. */
class PairBits implements Iterable<readonly [number, number]> {
	readonly #rows: (Int32Array | undefined)[];
	readonly #words: number;
	count = 0;

	constructor(rules: number) {
		this.#rows = new Array<Int32Array | undefined>(rules);
		this.#words = (rules + 31) >>> 5;
	}

	has(a: number, b: number): boolean {
		const row = this.#rows[a];
		return row !== undefined && (((row[b >>> 5] as number) >>> (b & 31)) & 1) === 1;
	}

	add(a: number, b: number): void {
		this.#rows[a] ??= new Int32Array(this.#words);
		const row = this.#rows[a] as Int32Array;
		row[b >>> 5] = (row[b >>> 5] as number) | (1 << (b & 31));
		this.count++;
	}

	*[Symbol.iterator](): Iterator<readonly [number, number]> {
		for (const [a, row] of this.#rows.entries()) {
			if (row === undefined) continue;
			for (const [w, bits] of row.entries()) {
				for (let word = bits; word !== 0; word &= word - 1) yield [a, w * 32 + 31 - Math.clz32(word & -word)];
			}
		}
	}
}

/** The pairs of one attribute. */
class PairSearch {
	readonly #compiled: Compiled;
	readonly #view: AttributeView;
	readonly #judge: Judge;
	readonly #live: LiveRegions;
	readonly #budget: Budget;
	readonly #pairBudget = new Budget(0);
	readonly #search: CoverSearch;
	readonly #pairSteps: number;
	readonly #unknown: Unknown[];
	/** All boxes of rules that answer, and whose they are. */
	readonly #boxes: Box[] = [];
	readonly #ruleOf: number[] = [];
	readonly #taken: (readonly Cover[] | null | undefined)[];
	readonly #impossible: readonly Cover[];
	readonly #region: Box;

	constructor(compiled: Compiled, view: AttributeView, options: OverlapOptions, unknown: Unknown[]) {
		this.#compiled = compiled;
		this.#view = view;
		this.#judge = new Judge(compiled, view);
		this.#budget = new Budget(options.steps ?? 1_000_000_000);
		this.#live = new LiveRegions(compiled, view, this.#budget);
		this.#search = new CoverSearch(compiled.grid.layout, this.#pairBudget);
		this.#pairSteps = options.pairSteps ?? 100_000;
		this.#unknown = unknown;
		this.#region = new Int32Array(compiled.grid.layout.words);
		this.#taken = new Array(compiled.rules.length);
		this.#impossible = compiled.impossible.map((box) => coverOf(compiled.grid.layout, box));
		for (const index of view.speakers) {
			if (view.outcome[index] === null) continue;
			for (const box of (compiled.rules[index] as CompiledRule).boxes) {
				this.#boxes.push(box);
				this.#ruleOf.push(index);
			}
		}
	}

	run(): PairBits {
		const found = new PairBits(this.#compiled.rules.length);
		const undone = new PairBits(this.#compiled.rules.length);
		const candidates = new Candidates(this.#compiled, this.#view, this.#boxes, this.#ruleOf);
		for (let a = 0; a < this.#boxes.length; a++) {
			const first = this.#ruleOf[a] as number;
			const surrounded = this.#surround(first, this.#boxes[a] as Box);
			candidates.forBox(a, (b) => {
				const second = this.#ruleOf[b] as number;
				if (found.has(first, second) || this.#except(first, second)) return;
				const meet = this.#bothLive(first, second, surrounded, this.#boxes[b] as Box);
				if (meet === true) found.add(first, second);
				else if (meet === null && !undone.has(first, second)) undone.add(first, second);
			});
		}
		for (const [a, b] of undone) {
			if (found.has(a, b)) continue;
			const rules = ruleIds(this.#compiled, [a, b]);
			this.#unknown.push({ question: 'overlap', attribute: this.#view.attribute.id, rules });
		}
		return found;
	}

	/** Where one is live, the other is not. */
	#except(a: number, b: number): boolean {
		const { excepts } = this.#view;
		return (excepts[a] as readonly number[]).includes(b) || (excepts[b] as readonly number[]).includes(a);
	}

	/** Whether some possible point of `a` and of `b` has both rules live; null when the steps ran out. */
	#bothLive(first: number, second: number, a: Surrounded, b: Box): boolean | null {
		const { layout } = this.#compiled.grid;
		const region = this.#region;
		const taken = this.#takenFrom(second);
		if (a.covers === null || taken === null) return null;
		intersectInto(layout, region, a.box, b);
		if (stepAside(layout, region, a.covers) && stepAside(layout, region, taken)) {
			toFirstPoint(layout, region);
			this.#prove(first, second, region);
			return true;
		}
		return within(() => {
			intersectInto(layout, region, a.box, b);
			const around = [...(a.covers as Cover[]), ...taken].map(({ box }) => box);
			const covers = around.filter((box) => meets(layout, region, box));
			const most = Math.min(this.#pairSteps, this.#budget.left);
			this.#pairBudget.left = most;
			try {
				const free = this.#search.firstOutside(region, covers);
				if (free === null) return false;
				toFirstPoint(layout, free);
				this.#prove(first, second, free);
				return true;
			} finally {
				this.#budget.left -= most - Math.max(0, this.#pairBudget.left);
			}
		});
	}

	/** Nothing is reported that the judge does not confirm. */
	#prove(first: number, second: number, point: Box): void {
		const judge = this.#judge.at(point);
		if (judge.isPossible() && judge.isLive(first) && judge.isLive(second)) return;
		throw new Error('The search and the judge disagree');
	}

	/** A box with all that keeps its rule from being live in it. */
	#surround(rule: number, box: Box): Surrounded {
		const { layout } = this.#compiled.grid;
		const taken = this.#takenFrom(rule);
		const covers = taken && [...this.#impossible, ...taken].filter((cover) => meets(layout, cover.box, box));
		return { box, covers };
	}

	/** Null when the steps ran out. */
	#takenFrom(rule: number): readonly Cover[] | null {
		const known = this.#taken[rule];
		if (known !== undefined) return known;
		const { layout } = this.#compiled.grid;
		const taken = within(() => this.#live.takenFrom(rule).map((box) => coverOf(layout, box)));
		this.#taken[rule] = taken;
		return taken;
	}
}

interface Surrounded {
	readonly box: Box;
	/** Null when the steps ran out. */
	readonly covers: readonly Cover[] | null;
}

/** For each cell of each axis, which boxes have it; for each outcome and rank, which boxes it cannot stand beside. */
class Candidates {
	readonly #compiled: Compiled;
	readonly #boxes: readonly Box[];
	readonly #words: number;
	readonly #columns: readonly (readonly Int32Array[])[];
	readonly #againstOf: readonly Int32Array[];
	readonly #mask: Int32Array;
	readonly #any: Int32Array;

	constructor(compiled: Compiled, view: AttributeView, boxes: readonly Box[], ruleOf: readonly number[]) {
		const { layout, axes } = compiled.grid;
		const words = (boxes.length + 31) >>> 5;
		this.#compiled = compiled;
		this.#boxes = boxes;
		this.#words = words;
		this.#columns = axes.map((axis, x) =>
			axis.cells.map((_, cell) => bitsOf(boxes, (box) => hasCell(layout, box, x, cell))),
		);
		const side = (b: number) => {
			const rule = ruleOf[b] as number;
			return { outcome: view.outcome[rule] as Outcome, rank: (compiled.rules[rule] as CompiledRule).rank };
		};
		const against = new Map<string, Int32Array>();
		this.#againstOf = boxes.map((_, b) => {
			const own = side(b);
			const key = JSON.stringify([own.outcome, own.rank]);
			const known = against.get(key);
			if (known !== undefined) return known;
			const bits = bitsOf(boxes, (_box, other) => relation(view.attribute, own, side(other)) !== 'agree');
			against.set(key, bits);
			return bits;
		});
		this.#mask = new Int32Array(words);
		this.#any = new Int32Array(words);
	}

	/** Calls `visit` with every later box that meets this one and answers otherwise, in order. */
	forBox(a: number, visit: (b: number) => void): void {
		const { layout } = this.#compiled.grid;
		const box = this.#boxes[a] as Box;
		const mask = this.#mask;
		const any = this.#any;
		const from = a >>> 5;
		mask.set(this.#againstOf[a] as Int32Array);
		mask[from] = (mask[from] as number) & ~((2 << (a & 31)) - 1);
		for (const x of restrictedAxes(layout, box)) {
			const columns = this.#columns[x] as readonly Int32Array[];
			any.fill(0, from);
			for (let cell = firstCell(layout, box, x); cell < columns.length; cell++) {
				if (!hasCell(layout, box, x, cell)) continue;
				const column = columns[cell] as Int32Array;
				for (let w = from; w < this.#words; w++) any[w] = (any[w] as number) | (column[w] as number);
			}
			for (let w = from; w < this.#words; w++) mask[w] = (mask[w] as number) & (any[w] as number);
		}
		for (let w = from; w < this.#words; w++) {
			for (let word = mask[w] as number; word !== 0; word &= word - 1) visit(w * 32 + 31 - Math.clz32(word & -word));
		}
	}
}

function bitsOf(boxes: readonly Box[], has: (box: Box, index: number) => boolean): Int32Array {
	const bits = new Int32Array((boxes.length + 31) >>> 5);
	for (const [b, box] of boxes.entries()) {
		if (has(box, b)) bits[b >>> 5] = (bits[b >>> 5] as number) | (1 << (b & 31));
	}
	return bits;
}
