/** Scenarios that the documents must decide and no rule does: the declared universe without what rules decide. */
import type { Box } from './boxes.ts';
import { intersect } from './boxes.ts';
import type { Unknown } from './budget.ts';
import { Budget, within } from './budget.ts';
import { decode } from './cells.ts';
import type { AttributeView, Compiled, CompiledRule } from './compile.ts';
import { ruleIds } from './compile.ts';
import { decideAt } from './decide.ts';
import { LiveRegions } from './live.ts';
import { freeRegions } from './regions.ts';
import type { AttributeId, RuleId } from './rule.ts';
import type { Condition } from './space.ts';
import type { Told } from './witness.ts';
import { tell } from './witness.ts';

export interface Gap extends Told {
	readonly attribute: AttributeId;
	readonly region: Condition;
	/** Rules that answer there, but only because they name too little: catch-alls. */
	readonly catchAlls: readonly RuleId[];
	/** Rules that take another away there and answer nothing. */
	readonly withholds: readonly RuleId[];
}

export interface Gaps {
	/** By attribute, in the order of the set; regions of one attribute may share scenarios. */
	readonly gaps: readonly Gap[];
	/** Attributes with more regions than `regions` asked for. */
	readonly more: readonly AttributeId[];
	readonly unknown: readonly Unknown[];
}

export interface GapOptions {
	/** The most regions to find for each attribute. */
	readonly regions?: number;
	/** Steps for each attribute. */
	readonly steps?: number;
}

export function gaps(compiled: Compiled, options: GapOptions = {}): Gaps {
	const found: Gap[] = [];
	const more: AttributeId[] = [];
	const unknown: Unknown[] = [];
	for (const view of compiled.views) {
		if (view.universe.length === 0) continue;
		const attribute = view.attribute.id;
		const budget = new Budget(options.steps ?? 50_000_000);
		const decided = within(() => decidedBoxes(compiled, view, budget));
		if (decided === null) {
			unknown.push({ question: 'gap', attribute, rules: ruleIds(compiled, view.speakers) });
			continue;
		}
		const limit = options.regions ?? 100;
		const regions = freeRegions(compiled.grid.layout, view.universe, decided.boxes, limit, budget, compiled.impossible);
		if (regions.stuckOn !== null) {
			const stuck = regions.stuckOn.filter((cover) => cover < decided.boxes.length);
			const rules = new Set(stuck.map((cover) => decided.ruleOf[cover] as number));
			unknown.push({
				question: 'gap',
				attribute,
				rules: ruleIds(
					compiled,
					[...rules].sort((a, b) => a - b),
				),
			});
		} else if (!regions.whole) more.push(attribute);
		for (const region of regions.boxes) found.push(gapOf(compiled, view, region));
	}
	return { gaps: found, more, unknown };
}

function gapOf(compiled: Compiled, view: AttributeView, region: Box): Gap {
	const { told, point } = tell(compiled, [region]);
	const decision = decideAt(compiled, view, point);
	if (decision.answer.state !== 'undecided' && decision.explicit) throw new Error('The search and the judge disagree');
	return {
		...told,
		attribute: view.attribute.id,
		region: decode(compiled.grid, region),
		catchAlls: [...decision.gives, ...decision.outranked],
		withholds: decision.withholds,
	};
}

/**
 * The boxes in which the attribute is decided, each with the rule that decides. Where no exception withholds, a rule
 * decides wherever it applies: if it gives way, it gives way to one that answers in its stead and names what it names.
 * Only where one withholds must the live part be cut out. Throws `OutOfSteps`.
 */
export function decidedBoxes(
	compiled: Compiled,
	view: AttributeView,
	budget: Budget,
): { readonly boxes: readonly Box[]; readonly ruleOf: readonly number[] } {
	const live = new LiveRegions(compiled, view, budget);
	const boxes: Box[] = [];
	const ruleOf: number[] = [];
	const mayVanish = rulesUnderWithholding(view);
	for (const index of view.speakers) {
		if (view.outcome[index] === null) continue;
		const explicit = explicitBoxes(compiled, view, index, budget);
		for (const box of mayVanish.has(index) ? live.common(explicit, live.of(index)) : explicit) {
			boxes.push(box);
			ruleOf.push(index);
		}
	}
	return { boxes, ruleOf };
}

/** The rules that a withholding rule excepts, or that such an exception stands above, at whatever distance. */
function rulesUnderWithholding(view: AttributeView): Set<number> {
	const under = new Set<number>();
	const reach = (index: number) => {
		for (const target of view.excepts[index] as readonly number[]) {
			if (under.has(target)) continue;
			under.add(target);
			reach(target);
		}
	};
	for (const index of view.speakers) if (view.outcome[index] === null) reach(index);
	return under;
}

/** Where the rule applies and names, itself or through a chain of rules that it excepts, all axes asked for. */
function explicitBoxes(compiled: Compiled, view: AttributeView, rule: number, budget: Budget): Box[] {
	const found: Box[] = [];
	const follow = (index: number, narrowed: Box | null, missing: readonly number[]) => {
		const { boxes, named } = compiled.rules[index] as CompiledRule;
		for (const [b, own] of boxes.entries()) {
			budget.spend(1);
			const box = narrowed === null ? own : intersect(compiled.grid.layout, narrowed, own);
			if (box === null) continue;
			const still = missing.filter((axis) => !(named[b] as ReadonlySet<number>).has(axis));
			if (still.length === 0) found.push(box);
			else for (const target of view.excepts[index] as readonly number[]) follow(target, box, still);
		}
	};
	follow(rule, null, view.explicit);
	return found;
}
