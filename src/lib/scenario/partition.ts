/**
 * Cutting a box into parts on each of which the answer is one and the same, only as finely as that needs. Of one view
 * it lists the answers of a scenario with open axes; of two at once it finds where two versions differ.
 */
import type { Answer } from './answer.ts';
import { combine, prevailing } from './answer.ts';
import type { Box, Layout } from './boxes.ts';
import { contains, meets } from './boxes.ts';
import type { Budget } from './budget.ts';
import type { AttributeView, Compiled, CompiledRule } from './compile.ts';
import type { Outcome } from './rule.ts';

/** One rule set's view of the attribute. All sides of a partition stand on one grid. */
export interface Side {
	readonly compiled: Compiled;
	readonly view: AttributeView;
}

/** Gets each part with the answer of each side, null for a skipped part; returning true ends the search. */
type OnPart = (part: Box, answers: readonly Answer[] | null) => boolean;
/** Whether a part need not be looked at, given for each side the rules that may apply in it. */
type Skip = (candidates: readonly (readonly number[])[]) => boolean;

const NO = 0;
const YES = 1;
const MAYBE = 2;

/** Returns whether `onPart` ended it. Throws `OutOfSteps`. */
export function partition(sides: readonly Side[], domain: Box, budget: Budget, onPart: OnPart, skip: Skip): boolean {
	const [first] = sides as [Side];
	const { layout } = first.compiled.grid;
	const visit = (box: Box, candidates: readonly (readonly number[])[]): boolean => {
		budget.spend(1 + candidates.reduce((sum, rules) => sum + rules.length, 0));
		const still = sides.map((side, s) =>
			(candidates[s] as readonly number[]).filter((r) => mayApply(side, layout, r, box)),
		);
		if (skip(still)) return onPart(box, null);
		const answers: Answer[] = [];
		for (const [s, side] of sides.entries()) {
			const settled = new Weighing(side, box, still[s] as readonly number[]).answer();
			if (settled.answer === null) {
				return splitBy(layout, box, ruleOf(side, settled.dependsOn)).some((part) => visit(part, still));
			}
			answers.push(settled.answer);
		}
		return onPart(box, answers);
	};
	return visit(
		domain,
		sides.map(({ view }) => view.speakers),
	);
}

function ruleOf({ compiled }: Side, index: number): CompiledRule {
	return compiled.rules[index] as CompiledRule;
}

function mayApply(side: Side, layout: Layout, index: number, box: Box): boolean {
	return ruleOf(side, index).boxes.some((own) => meets(layout, own, box));
}

/** The part inside and the part outside of one of the rule's boxes, on the first axis where it cuts. */
function splitBy(layout: Layout, box: Box, { boxes }: CompiledRule): Box[] {
	const own = boxes.find((candidate) => meets(layout, candidate, box)) as Box;
	for (let x = 0; x < layout.axes; x++) {
		const from = layout.offset[x] as number;
		const to = layout.offset[x + 1] as number;
		if (contains(own.subarray(from, to), box.subarray(from, to))) continue;
		const inside = box.slice();
		const outside = box.slice();
		for (let w = from; w < to; w++) {
			inside[w] = (box[w] as number) & (own[w] as number);
			outside[w] = (box[w] as number) & ~(own[w] as number);
		}
		return [inside, outside];
	}
	throw new Error('A rule that applies throughout cannot cut');
}

type Settled =
	| { readonly answer: Answer }
	/** A rule that applies in part of the box and on which the answer depends. */
	| { readonly answer: null; readonly dependsOn: number };

/** What is certain about one attribute throughout a box, with rules that apply in all, part or none of it. */
class Weighing {
	readonly #side: Side;
	readonly #applies = new Map<number, number>();
	readonly #live = new Map<number, number>();

	constructor(side: Side, box: Box, candidates: readonly number[]) {
		this.#side = side;
		for (const index of candidates) {
			const whole = ruleOf(side, index).boxes.some((own) => contains(own, box));
			this.#applies.set(index, whole ? YES : MAYBE);
		}
	}

	answer(): Settled {
		const { compiled, view } = this.#side;
		const certain: number[] = [];
		const open: number[] = [];
		for (const index of this.#applies.keys()) {
			if (view.outcome[index] === null) continue;
			const live = this.#isLive(index);
			if (live === YES) certain.push(index);
			else if (live === MAYBE) open.push(index);
		}
		const gives = prevailing(compiled, view, certain);
		const answer = combine(view, gives);
		const harmful = open.find((index) => !this.#isHarmless(index, gives, answer));
		return harmful === undefined ? { answer } : { answer: null, dependsOn: this.#cause(harmful) };
	}

	#isLive(index: number): number {
		const known = this.#live.get(index);
		if (known !== undefined) return known;
		let live = this.#applies.get(index) ?? NO;
		for (const exception of live === NO ? [] : (this.#side.view.exceptedBy[index] as readonly number[])) {
			const defeats = this.#isLive(exception);
			if (defeats === YES) live = NO;
			else if (defeats === MAYBE) live = MAYBE;
			if (live === NO) break;
		}
		this.#live.set(index, live);
		return live;
	}

	/** Whether the answer is the same with the rule and without it. */
	#isHarmless(index: number, gives: readonly number[], answer: Answer): boolean {
		const { compiled, view } = this.#side;
		const outcome = view.outcome[index] as Outcome;
		if (view.attribute.combine === 'sum') return outcome === 0 && gives.length > 0;
		if (answer.state === 'undecided') return false;
		if (answer.state === 'decided' && outcome === answer.outcome) return true;
		const rank = (compiled.rules[index] as CompiledRule).rank;
		const ranks = gives.map((given) => (compiled.rules[given] as CompiledRule).rank).filter((given) => given !== null);
		if (rank !== null && ranks.some((given) => given > rank)) return true;
		if (rank !== null && ranks.some((given) => given < rank)) return false;
		if (answer.state === 'contradiction') return answer.outcomes.includes(outcome);
		if (view.attribute.combine === 'min') return outcome > answer.outcome;
		return view.attribute.combine === 'duty' && answer.outcome === 'must' && outcome === 'may';
	}

	/** Why a rule is only perhaps live: itself or, up the exceptions, the first that applies in part of the box. */
	#cause(index: number): number {
		if (this.#applies.get(index) === MAYBE) return index;
		const open = (this.#side.view.exceptedBy[index] as readonly number[]).find(
			(exception) => this.#isLive(exception) === MAYBE,
		);
		return this.#cause(open as number);
	}
}
