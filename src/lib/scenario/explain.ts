/** All about one conflicting pair: the region, one scenario, which axes matter, and why no exception settles it. */
import type { Box } from './boxes.ts';
import { intersect } from './boxes.ts';
import { Budget, within } from './budget.ts';
import { decode } from './cells.ts';
import type { AttributeView, Compiled, CompiledRule } from './compile.ts';
import { ruleIds } from './compile.ts';
import { decideAt } from './decide.ts';
import { Judge } from './judge.ts';
import { LiveRegions } from './live.ts';
import type { Overlap } from './overlap.ts';
import type { Regions } from './regions.ts';
import { freeRegions } from './regions.ts';
import type { RuleId } from './rule.ts';
import type { Condition } from './space.ts';
import type { Told } from './witness.ts';
import { tell } from './witness.ts';

export interface Explanation extends Told {
	/** Boxes whose possible scenarios together are all in which the two answer differently. */
	readonly region: readonly Condition[];
	/** False if there are more boxes than these. */
	readonly whole: boolean;
	/** The exceptions to either rule, and why they do not help in the scenario. */
	readonly considered: readonly Considered[];
}

export interface Considered {
	readonly exception: RuleId;
	readonly to: RuleId;
	/** `elsewhere`: it does not apply in the scenario; `excepted`: it gives way to an exception of its own. */
	readonly why: 'elsewhere' | 'excepted';
	/** For `excepted`: the live exceptions to it. */
	readonly by: readonly RuleId[];
}

export interface ExplainOptions {
	readonly regions?: number;
	readonly steps?: number;
}

/** `overlap` must come from `overlaps` of the same compiled rule set; else `RangeError`. */
export function explain(compiled: Compiled, overlap: Overlap, options: ExplainOptions = {}): Explanation {
	const view = compiled.views.find(({ attribute }) => attribute.id === overlap.attribute);
	const [a, b] = overlap.rules.map((id) => compiled.indexOf.get(id));
	if (view === undefined || a === undefined || b === undefined) throw new RangeError('This overlap is of another set');
	const domains = commonBoxes(compiled, a, b);
	const regions =
		within(() => conflictRegions(compiled, view, a, b, domains, options)) ??
		conflictRegions(compiled, view, a, b, domains, { regions: 1, steps: Number.POSITIVE_INFINITY });
	if (regions.boxes.length === 0) throw new RangeError('These rules do not contradict each other');
	const { told, point } = tell(compiled, regions.boxes);
	const { gives, outranked } = decideAt(compiled, view, point);
	for (const id of overlap.rules) {
		if (!gives.includes(id) && !outranked.includes(id)) throw new Error('The search and the judge disagree');
	}
	return {
		...told,
		region: regions.boxes.map((box) => decode(compiled.grid, box)),
		whole: regions.whole,
		considered: [a, b].flatMap((rule) => considered(compiled, view, rule, point)),
	};
}

function commonBoxes(compiled: Compiled, a: number, b: number): Box[] {
	const common: Box[] = [];
	for (const own of (compiled.rules[a] as CompiledRule).boxes) {
		for (const other of (compiled.rules[b] as CompiledRule).boxes) {
			const box = intersect(compiled.grid.layout, own, other);
			if (box !== null) common.push(box);
		}
	}
	return common;
}

/** At least one region, or `OutOfSteps`. */
function conflictRegions(
	compiled: Compiled,
	view: AttributeView,
	a: number,
	b: number,
	domains: readonly Box[],
	{ regions: limit = 100, steps = 2_000_000 }: ExplainOptions,
): Regions {
	const budget = new Budget(steps);
	const live = new LiveRegions(compiled, view, budget);
	const covers = [...live.takenFrom(a), ...live.takenFrom(b)];
	const regions = freeRegions(compiled.grid.layout, domains, covers, limit, budget, compiled.impossible);
	if (regions.boxes.length === 0) budget.spend(regions.stuckOn === null ? 0 : 1);
	return regions;
}

function considered(compiled: Compiled, view: AttributeView, rule: number, point: Box): Considered[] {
	const judge = new Judge(compiled, view).at(point);
	const [to] = ruleIds(compiled, [rule]) as [RuleId];
	return (view.exceptedBy[rule] as readonly number[]).map((index): Considered => {
		const [exception] = ruleIds(compiled, [index]) as [RuleId];
		return judge.applies(index)
			? { exception, to, why: 'excepted', by: ruleIds(compiled, judge.defeatedBy(index)) }
			: { exception, to, why: 'elsewhere', by: [] };
	});
}
