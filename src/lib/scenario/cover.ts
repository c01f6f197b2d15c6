/**
 * The one hard question everything rests on: is there a point of a box that lies in none of these other boxes?
 * Overlap asks it of two rules and their exceptions, gap of a universe and all rules. Exact, without a solver.
 *
 * The search narrows the box. A cover that it no longer meets is dropped; one that contains it ends the branch; one
 * that leaves a single way out (one axis) is cut off at once. Then it branches on the axis that constrains most: into
 * the groups of cells that no cover joins, where there are such groups (a partition falls apart along its own cuts),
 * else into the cells inside and outside the tightest cover.
 */
import type { Box, Layout } from './boxes.ts';
import { contains, restrictedAxes } from './boxes.ts';
import type { Budget } from './budget.ts';

/** What is free within the box being searched; returning true ends the search. */
type OnFree = (free: Box) => boolean;

export class CoverSearch {
	readonly #layout: Layout;
	readonly #budget: Budget;
	/** The box at each depth. */
	readonly #domains: Box[] = [];
	/** The covers still in play, by index, segment after segment. */
	#list = new Int32Array(256);
	#covers: readonly Box[] = [];
	#onFree: OnFree = () => true;
	/** The segment of the list that the present visit reads. */
	#start = 0;
	#end = 0;
	// Scratch of one visit, done with before the next begins.
	readonly #weight: Float64Array;
	readonly #union: Box;
	readonly #open: Int32Array;

	constructor(layout: Layout, budget: Budget) {
		this.#layout = layout;
		this.#budget = budget;
		this.#weight = new Float64Array(layout.axes);
		this.#union = new Int32Array(layout.words);
		this.#open = new Int32Array(layout.axes);
	}

	/** A box within `domain` that meets none of `covers`; null if they cover all of it. Throws `OutOfSteps`. */
	firstOutside(domain: Box, covers: readonly Box[]): Box | null {
		let found: Box | null = null;
		this.search(domain, covers, (free) => {
			found = free.slice();
			return true;
		});
		return found;
	}

	/** Calls `onFree` with boxes that do not meet each other and together are `domain` without `covers`. */
	search(domain: Box, covers: readonly Box[], onFree: OnFree): boolean {
		this.#covers = covers;
		this.#onFree = onFree;
		if (this.#list.length < covers.length) this.#list = new Int32Array(covers.length * 2);
		for (let i = 0; i < covers.length; i++) this.#list[i] = i;
		this.#domain(0).set(domain);
		return this.#visit(0, 0, covers.length);
	}

	/** After `OutOfSteps`: the covers that were in play where the search stopped, by index. */
	inPlay(): number[] {
		return [...this.#list.subarray(this.#start, this.#end)];
	}

	#domain(depth: number): Box {
		this.#domains[depth] ??= new Int32Array(this.#layout.words);
		return this.#domains[depth] as Box;
	}

	#visit(depth: number, start: number, stop: number): boolean {
		const { offset, axes, words } = this.#layout;
		const domain = this.#domain(depth);
		const list = this.#list;
		const weight = this.#weight;
		const union = this.#union;
		const open = this.#open;
		let end = stop;
		let tightest = 0;
		for (let narrowed = true; narrowed; ) {
			narrowed = false;
			tightest = axes + 1;
			weight.fill(0);
			union.fill(0);
			this.#start = start;
			this.#end = end;
			this.#budget.spend(end - start + 1);
			let kept = start;
			for (let i = start; i < end; i++) {
				const cover = this.#covers[list[i] as number] as Box;
				let count = 0;
				let x = 0;
				for (; x < axes; x++) {
					let inside = 0;
					let outside = 0;
					for (let w = offset[x] as number; w < (offset[x + 1] as number); w++) {
						inside |= (domain[w] as number) & (cover[w] as number);
						outside |= (domain[w] as number) & ~(cover[w] as number);
					}
					if (inside === 0) break;
					if (outside !== 0) open[count++] = x;
				}
				if (x < axes) continue;
				if (count === 0) return false;
				if (count === 1) {
					const only = open[0] as number;
					for (let w = offset[only] as number; w < (offset[only + 1] as number); w++) {
						domain[w] = (domain[w] as number) & ~(cover[w] as number);
					}
					narrowed = true;
					continue;
				}
				list[kept++] = list[i] as number;
				if (count < tightest) tightest = count;
				const share = 2 ** -count;
				for (let o = 0; o < count; o++) {
					const at = open[o] as number;
					weight[at] = (weight[at] as number) + share;
				}
				for (let w = 0; w < words; w++) union[w] = (union[w] as number) | (cover[w] as number);
			}
			end = kept;
			if (narrowed) continue;
			// Cells that no cover has on some axis are free, whatever the other axes say.
			for (let x = 0; x < axes && end > start; x++) {
				let loose = 0;
				for (let w = offset[x] as number; w < (offset[x + 1] as number); w++) {
					loose |= (domain[w] as number) & ~(union[w] as number);
				}
				if (loose === 0) continue;
				const free = this.#domain(depth + 1);
				free.set(domain);
				for (let w = offset[x] as number; w < (offset[x + 1] as number); w++) {
					free[w] = (domain[w] as number) & ~(union[w] as number);
					domain[w] = (domain[w] as number) & (union[w] as number);
				}
				if (this.#onFree(free)) return true;
				narrowed = true;
			}
		}
		if (end === start) return this.#onFree(domain);

		let axis = 0;
		for (let x = 1; x < axes; x++) if ((weight[x] as number) > (weight[axis] as number)) axis = x;
		for (const part of this.#split(domain, axis, start, end)) {
			const child = this.#domain(depth + 1);
			child.set(domain);
			child.set(part, offset[axis]);
			if (this.#descend(depth + 1, start, end)) return true;
		}
		return false;
	}

	/** Copies the list for the child, so that what it drops stays in play here. */
	#descend(depth: number, start: number, end: number): boolean {
		const length = end - start;
		if (this.#list.length < end + length) {
			const longer = new Int32Array((end + length) * 2);
			longer.set(this.#list);
			this.#list = longer;
		}
		this.#list.copyWithin(end, start, end);
		return this.#visit(depth, end, end + length);
	}

	/** How to cut the domain on this axis; every part is a proper part of it. */
	#split(domain: Box, axis: number, start: number, end: number): Int32Array[] {
		const from = this.#layout.offset[axis] as number;
		const to = this.#layout.offset[axis + 1] as number;
		const groups: Int32Array[] = [];
		let tight: Int32Array | null = null;
		let tightest = this.#layout.axes + 1;
		for (let i = start; i < end; i++) {
			const cover = this.#covers[this.#list[i] as number] as Box;
			const inside = new Int32Array(to - from);
			let outside = 0;
			for (let w = from; w < to; w++) {
				inside[w - from] = (domain[w] as number) & (cover[w] as number);
				outside |= (domain[w] as number) & ~(cover[w] as number);
			}
			if (outside === 0) continue;
			const count = this.#openAxes(domain, cover);
			if (count < tightest) {
				tightest = count;
				tight = inside;
			}
			joinGroup(groups, inside);
		}
		const without = (cells: Int32Array) => cells.map((word, w) => (domain[from + w] as number) & ~word);
		const apart = without(orAll(groups, to - from));
		if (apart.some((word) => word !== 0)) groups.push(apart);
		if (groups.length > 1) return groups;
		return [without(tight as Int32Array), tight as Int32Array];
	}

	#openAxes(domain: Box, cover: Box): number {
		const { offset, axes } = this.#layout;
		let count = 0;
		for (let x = 0; x < axes; x++) {
			let outside = 0;
			for (let w = offset[x] as number; w < (offset[x + 1] as number); w++) {
				outside |= (domain[w] as number) & ~(cover[w] as number);
			}
			if (outside !== 0) count++;
		}
		return count;
	}
}

/** A cover with the axes that it restricts: on the others it neither misses a box nor leaves anything of it. */
export interface Cover {
	readonly box: Box;
	readonly axes: readonly number[];
}

export function coverOf(layout: Layout, box: Box): Cover {
	return { box, axes: restrictedAxes(layout, box) };
}

/**
 * The quick try: makes the box give way to one cover after the other, each on the axis where most of it is left, never
 * looking back. True: what is left meets no cover. False says nothing, and the box is spoilt: ask `CoverSearch`.
 */
export function stepAside(layout: Layout, box: Box, covers: readonly Cover[]): boolean {
	const { offset } = layout;
	for (const { box: cover, axes } of covers) {
		let best = -1;
		let most = 0;
		let apart = false;
		for (const x of axes) {
			let inside = 0;
			let left = 0;
			for (let w = offset[x] as number; w < (offset[x + 1] as number); w++) {
				const word = box[w] as number;
				const covered = cover[w] as number;
				inside |= word & covered;
				if ((word & ~covered) !== 0) left += bitCount(word & ~covered);
			}
			if (inside === 0) {
				apart = true;
				break;
			}
			if (left <= most) continue;
			most = left;
			best = x;
		}
		if (apart) continue;
		if (best < 0) return false;
		for (let w = offset[best] as number; w < (offset[best + 1] as number); w++) {
			box[w] = (box[w] as number) & ~(cover[w] as number);
		}
	}
	return true;
}

function bitCount(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function orAll(sets: readonly Int32Array[], words: number): Int32Array {
	const all = new Int32Array(words);
	for (const set of sets) for (let w = 0; w < words; w++) all[w] = (all[w] as number) | (set[w] as number);
	return all;
}

/** Adds cells to a partition in groups: groups that share a cell with them become one. */
function joinGroup(groups: Int32Array[], cells: Int32Array): void {
	let joined = cells;
	for (let g = groups.length - 1; g >= 0; g--) {
		const group = groups[g] as Int32Array;
		let shared = 0;
		for (let w = 0; w < group.length; w++) shared |= (group[w] as number) & (joined[w] as number);
		if (shared === 0) continue;
		if (contains(group, joined)) return;
		groups.splice(g, 1);
		joined = joined.map((word, w) => word | (group[w] as number));
	}
	groups.push(joined);
}
