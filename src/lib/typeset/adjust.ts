/**
 * How much one line must give or take to fill its measure, what that costs the eye, and how it is shared out
 * (JLREQ 3.8: push in before push out). Prefix sums make each candidate line a matter of a few subtractions.
 */
import type { CharacterClass } from './characters.ts';
import { CLASS } from './characters.ts';
import type { Shaped } from './shape.ts';
import type { Gap, ShrinkStep } from './spacing.ts';
import { GAP_NAMES, GAPS, lineEndWhite, mayHang, SHRINK_STEPS, STRETCH_STEPS } from './spacing.ts';

/** One line, `from` to before `to`, in its measure. */
export interface Fit {
	/** The last entry that shows, plus one; spaces after it hang at the line end and count for nothing. */
	readonly visible: number;
	/** What is left over of the measure; negative when the line must shrink. Points. */
	readonly rest: number;
	/** Bearable or not, comparable between lines; `Infinity` when it cannot be set in the measure at all. */
	readonly cost: number;
}

/**
 * `fill`: to the measure. `last`: as long as it is. `ragged`: no stretching, yet a fuller line is a better one. `bare`: as
 * `last`, without the white after a final mark, which would push centred text aside.
 */
export type FitMode = 'fill' | 'last' | 'ragged' | 'bare';

const GAP_LIST: readonly Gap[] = GAP_NAMES.map((name) => GAPS[name]);
/** Below this, in points, nothing is visible and nothing is adjusted. */
const NOTHING = 1e-6;

/** The price of using a step up to its end. Order follows the steps; the last one shows, so it is dear. */
const SHRINK_COST: Readonly<Record<ShrinkStep, number>> = {
	word: 0.1,
	dot: 0.3,
	bracket: 0.3,
	mixed: 0.6,
	bracketToSolid: 3,
};
/** Dropping the white after a final 、is invisible, but the full cell keeps the grid. */
const DROP_WHITE_COST = 0.02;
const HANG_COST = 0.1;
const STRETCH_COST = { word: 0.1, mixed: 0.2 } as const;
/** Opening solid text: per em in all, and for each gap by the square of what it takes. */
const OPEN_COST_PER_EM = 0.4;
const OPEN_EM_OF_COST_ONE = 0.05;
/** A line that cannot be filled even so stays short: worst of all, but never worse than a prohibited break. */
const SHORT_COST = 300;
const WORST_COST = 500;
const RAGGED_COST = 10;

export class LineMeasure {
	readonly shaped: Shaped;
	private readonly natural: Float64Array;
	private readonly least: Float64Array;
	private readonly shrink: readonly Float64Array[];
	private readonly stretch: readonly Float64Array[];
	private readonly openings: Float64Array;
	private readonly hang: boolean;

	constructor(shaped: Shaped, hang: boolean) {
		const { count, body, gap, size } = shaped;
		this.shaped = shaped;
		this.hang = hang;
		this.natural = new Float64Array(count + 1);
		this.least = new Float64Array(count + 1);
		this.shrink = SHRINK_STEPS.map(() => new Float64Array(count + 1));
		this.stretch = STRETCH_STEPS.map(() => new Float64Array(count + 1));
		this.openings = new Float64Array(count + 1);
		for (let i = 0; i < count; i++) {
			const em = size[i] as number;
			const here = GAP_LIST[gap[i] as number] as Gap;
			let least = here.natural * em;
			SHRINK_STEPS.forEach((step, k) => {
				const amount = (here.shrink[step] ?? 0) * em;
				least -= amount;
				add(this.shrink[k], i, amount);
			});
			STRETCH_STEPS.forEach((step, k) => {
				add(this.stretch[k], i, (here.stretch[step] ?? 0) * em);
			});
			add(this.natural, i, (body[i] as number) + here.natural * em);
			add(this.least, i, (body[i] as number) + least);
			add(this.openings, i, here.stretch.any === undefined ? 0 : 1);
		}
	}

	/** The furthest end of a line from `from` that could possibly fit; later ones certainly do not. */
	furthest(from: number, measure: number, limit: number): number {
		const reach = (this.least[from] as number) + measure + 1.5 * (this.shaped.size[from] as number);
		let low = from + 1;
		let high = limit;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.least[middle] as number) <= reach) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	fit(from: number, to: number, measure: number, mode: FitMode): Fit {
		const visible = this.visibleEnd(from, to);
		if (visible === from) return { visible, rest: measure, cost: 0 };
		const last = visible - 1;
		const em = this.shaped.size[last] as number;
		const kind = this.shaped.kind[last] as CharacterClass;
		const gapAfter = (GAP_LIST[this.shaped.gap[last] as number] as Gap).natural * em;
		const rest = measure - ((this.natural[visible] as number) - (this.natural[from] as number) - gapAfter);
		const white = lineEndWhite(kind) * em;
		let best = this.cost(from, last, rest, em, mode, DROP_WHITE_COST);
		let bestRest = rest;
		const consider = (candidate: number, extra: number) => {
			const cost = this.cost(from, last, candidate, em, mode, extra);
			if (cost < best) {
				best = cost;
				bestRest = candidate;
			}
		};
		if (white > 0 && mode !== 'bare') consider(rest - white, 0);
		if (this.hang && mayHang(kind)) consider(rest + 0.5 * em, HANG_COST);
		return { visible, rest: bestRest, cost: best };
	}

	/** @param last the last entry that shows; its own gap is not part of the line. */
	private cost(from: number, last: number, rest: number, em: number, mode: FitMode, extra: number): number {
		if (rest < -NOTHING) return extra + this.shrinkCost(from, last, -rest);
		if (rest <= NOTHING || mode === 'last' || mode === 'bare') return extra;
		if (mode === 'ragged') return extra + RAGGED_COST * (rest / (rest + 20 * em)) ** 2;
		return extra + this.stretchCost(from, last, rest, em);
	}

	private shrinkCost(from: number, last: number, need: number): number {
		let left = need;
		let cost = 0;
		for (const [k, step] of SHRINK_STEPS.entries()) {
			const room = between(this.shrink[k], from, last);
			if (room <= NOTHING) continue;
			const taken = Math.min(left, room);
			cost += SHRINK_COST[step] * (taken / room);
			left -= taken;
			if (left <= NOTHING) return cost;
		}
		return Number.POSITIVE_INFINITY;
	}

	private stretchCost(from: number, last: number, rest: number, em: number): number {
		let left = rest;
		let cost = 0;
		for (const [k, step] of (['word', 'mixed'] as const).entries()) {
			const room = between(this.stretch[k], from, last);
			if (room <= NOTHING) continue;
			const taken = Math.min(left, room);
			cost += STRETCH_COST[step] * (taken / room);
			left -= taken;
		}
		if (left <= NOTHING) return cost;
		const places = between(this.openings, from, last);
		if (places === 0) return Math.min(WORST_COST, SHORT_COST + left / em);
		const each = left / places / em;
		return Math.min(WORST_COST, cost + (OPEN_COST_PER_EM * left) / em + (each / OPEN_EM_OF_COST_ONE) ** 2);
	}

	/** The change of each gap from `from` to before `last`, in points, that uses up `rest`. */
	distribute(from: number, last: number, rest: number): Float64Array {
		const changes = new Float64Array(Math.max(0, last - from));
		const steps = rest < 0 ? SHRINK_STEPS : STRETCH_STEPS;
		const sums = rest < 0 ? this.shrink : this.stretch;
		let left = Math.abs(rest);
		for (const [k] of steps.entries()) {
			const room = between(sums[k], from, last);
			if (room <= NOTHING || left <= NOTHING) continue;
			const isLast = k === steps.length - 1 && rest > 0;
			// Beyond the last limit all places share what is missing (JLREQ 3.8.4 d).
			const taken = isLast ? left : Math.min(left, room);
			const sum = sums[k] as Float64Array;
			for (let i = from; i < last; i++) {
				const share = ((sum[i + 1] as number) - (sum[i] as number)) / room;
				changes[i - from] = (changes[i - from] as number) + Math.sign(rest) * share * taken;
			}
			left -= taken;
		}
		return changes;
	}

	private visibleEnd(from: number, to: number): number {
		let end = to;
		while (end > from && isSpace(this.shaped.kind[end - 1] as CharacterClass)) end--;
		return end;
	}
}

function isSpace(kind: CharacterClass): boolean {
	return kind === CLASS.wordSpace || kind === CLASS.ideographicSpace || kind === CLASS.fixedSpace;
}

function add(sums: Float64Array | undefined, i: number, amount: number): void {
	if (sums !== undefined) sums[i + 1] = (sums[i] as number) + amount;
}

/** The sum over the gaps from `from` to before `last`. */
function between(sums: Float64Array | undefined, from: number, last: number): number {
	return sums === undefined ? 0 : (sums[last] as number) - (sums[from] as number);
}
