/**
 * Pairs of rules that answer differently in one scenario, with no exception between them. For each rule the candidates
 * come out of one AND of bit columns; each candidate is then proven by a point at which both rules are live.
 */
import { relation } from './answer.ts';
import type { Box } from './boxes.ts';
import { intersectInto, meets, toFirstPoint } from './boxes.ts';
import type { Unknown } from './budget.ts';
import { Budget, within } from './budget.ts';
import { Candidates, PairBits } from './candidates.ts';
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

/**
 * Every conflicting pair, found once. `unknown` names the pairs that were too much, or the rules among which they are
 * where they are many. Kept as bits: pairs may be millions.
 */
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

const MOST_UNKNOWN_PAIRS = 100;

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
		this.#tellUnknown(undone, found);
		return found;
	}

	/** Pair by pair while they can be read, else all their rules at once. */
	#tellUnknown(undone: PairBits, found: PairBits): void {
		const pairs: (readonly [number, number])[] = [];
		const rules = new Set<number>();
		for (const pair of undone) {
			if (found.has(...pair)) continue;
			if (pairs.length <= MOST_UNKNOWN_PAIRS) pairs.push(pair);
			for (const rule of pair) rules.add(rule);
		}
		const groups = pairs.length <= MOST_UNKNOWN_PAIRS ? pairs : [[...rules].sort((x, y) => x - y)];
		for (const group of groups) {
			const named = ruleIds(this.#compiled, group);
			this.#unknown.push({ question: 'overlap', attribute: this.#view.attribute.id, rules: named });
		}
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
