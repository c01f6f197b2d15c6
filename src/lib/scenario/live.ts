/** Where a rule is live: its boxes without the live parts of its exceptions, whose own exceptions give them back. */
import type { Box } from './boxes.ts';
import { intersect, meets, mergeBoxes } from './boxes.ts';
import type { Budget } from './budget.ts';
import type { AttributeView, Compiled, CompiledRule } from './compile.ts';
import { CoverSearch } from './cover.ts';

/** Beyond this many pieces, joining them costs more than it saves. */
const MERGE_UP_TO = 64;

export class LiveRegions {
	readonly #compiled: Compiled;
	readonly #view: AttributeView;
	readonly #budget: Budget;
	readonly #search: CoverSearch;
	readonly #live = new Map<number, readonly Box[]>();
	readonly #taken = new Map<number, readonly Box[]>();

	constructor(compiled: Compiled, view: AttributeView, budget: Budget) {
		this.#compiled = compiled;
		this.#view = view;
		this.#budget = budget;
		this.#search = new CoverSearch(compiled.grid.layout, budget);
	}

	/** Boxes whose union is where the rule is live, impossible combinations included. Throws `OutOfSteps`. */
	of(rule: number): readonly Box[] {
		const known = this.#live.get(rule);
		if (known !== undefined) return known;
		const { boxes } = this.#compiled.rules[rule] as CompiledRule;
		const taken = this.takenFrom(rule);
		const live = taken.length === 0 ? boxes : boxes.flatMap((box) => this.without(box, taken));
		this.#live.set(rule, live);
		return live;
	}

	/** The live parts of its exceptions that meet the rule: there it gives way. Throws `OutOfSteps`. */
	takenFrom(rule: number): readonly Box[] {
		const known = this.#taken.get(rule);
		if (known !== undefined) return known;
		const { layout } = this.#compiled.grid;
		const { boxes } = this.#compiled.rules[rule] as CompiledRule;
		const taken: Box[] = [];
		for (const exception of this.#view.exceptedBy[rule] as readonly number[]) {
			if (!this.#meet(rule, exception)) continue;
			for (const box of this.of(exception)) if (boxes.some((own) => meets(layout, own, box))) taken.push(box);
		}
		this.#taken.set(rule, taken);
		return taken;
	}

	/** A box without some others, in few pieces that do not meet. Throws `OutOfSteps`. */
	without(box: Box, others: readonly Box[]): Box[] {
		const pieces: Box[] = [];
		this.#search.search(box, others, (free) => {
			this.#budget.spend(1);
			pieces.push(free.slice());
			return false;
		});
		return pieces.length <= MERGE_UP_TO ? mergeBoxes(this.#compiled.grid.layout, pieces) : pieces;
	}

	/** The common parts of two lists of boxes. */
	common(some: readonly Box[], others: readonly Box[]): Box[] {
		const both: Box[] = [];
		for (const a of some) {
			this.#budget.spend(others.length);
			for (const b of others) {
				const box = intersect(this.#compiled.grid.layout, a, b);
				if (box !== null) both.push(box);
			}
		}
		return both;
	}

	#meet(rule: number, other: number): boolean {
		const { layout } = this.#compiled.grid;
		const { boxes } = this.#compiled.rules[rule] as CompiledRule;
		const theirs = (this.#compiled.rules[other] as CompiledRule).boxes;
		return boxes.some((a) => theirs.some((b) => meets(layout, a, b)));
	}
}
