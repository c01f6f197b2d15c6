/** Rules that do nothing: that can never apply, are always excepted, or change no answer; exceptions that never bite. */
import { answerKey } from './answer.ts';
import { hasPossiblePoint } from './answers.ts';
import type { Box } from './boxes.ts';
import { intersect } from './boxes.ts';
import type { Unknown } from './budget.ts';
import { Budget, within } from './budget.ts';
import type { AttributeView, Compiled, CompiledRule } from './compile.ts';
import { ruleIds } from './compile.ts';
import { CoverSearch } from './cover.ts';
import { decidedBoxes } from './gap.ts';
import { LiveRegions } from './live.ts';
import { partition } from './partition.ts';
import type { AttributeId, RuleId } from './rule.ts';

export type Redundancy =
	/** No possible scenario meets its condition. */
	| { readonly kind: 'unreachable'; readonly rule: RuleId }
	/** It never holds where the rule that it excepts holds, or speaks to nothing that that rule speaks to. */
	| {
			readonly kind: 'idle-exception';
			readonly rule: RuleId;
			readonly to: RuleId;
			readonly why: 'never-meets' | 'nothing-in-common';
	  }
	/** Wherever it applies, an exception takes its place. */
	| {
			readonly kind: 'shadowed';
			readonly rule: RuleId;
			readonly attribute: AttributeId;
			readonly by: readonly RuleId[];
	  }
	/** Without it every answer is the same, and no gap opens. */
	| { readonly kind: 'useless'; readonly rule: RuleId };

export interface RedundancyOptions {
	/** Steps for each rule and attribute. */
	readonly steps?: number;
	/** Whether to look for useless rules, which takes most of the time. Default: yes. */
	readonly useless?: boolean;
}

/** In the order of the rules. A rule is told once, by the first kind that fits. */
export function redundancies(
	compiled: Compiled,
	{ steps = 200_000, useless = true }: RedundancyOptions = {},
): { readonly redundancies: readonly Redundancy[]; readonly unknown: readonly Unknown[] } {
	const found: Redundancy[] = [];
	const unknown: Unknown[] = [];
	const live = compiled.views.map((view) => new LiveRegions(compiled, view, new Budget(steps * 10)));
	const reachable = compiled.rules.map(
		({ boxes }) => isPossibleSomewhere(compiled, boxes, new Budget(steps)) !== false,
	);
	for (const { rule, index, boxes, excepts } of compiled.rules) {
		const giveUp = (attribute: AttributeId | null) =>
			unknown.push({ question: 'redundant', attribute, rules: [rule.id] });
		if (!reachable[index]) {
			found.push({ kind: 'unreachable', rule: rule.id });
			continue;
		}
		for (const target of excepts) {
			if (!reachable[target]) continue;
			const [to] = ruleIds(compiled, [target]) as [RuleId];
			const idle = whyIdle(compiled, index, target, new Budget(steps));
			if (idle === 'unknown') giveUp(null);
			else if (idle !== null) found.push({ kind: 'idle-exception', rule: rule.id, to, why: idle });
		}
		const speaksTo = compiled.views.filter((view) => view.outcome[index] !== undefined);
		let shadowed = 0;
		for (const [v, view] of compiled.views.entries()) {
			if (!speaksTo.includes(view)) continue;
			const alive = within(() => isPossibleSomewhere(compiled, (live[v] as LiveRegions).of(index), new Budget(steps)));
			if (alive === null) giveUp(view.attribute.id);
			if (alive !== false) continue;
			shadowed++;
			const by = ruleIds(compiled, view.exceptedBy[index] as number[]);
			found.push({ kind: 'shadowed', rule: rule.id, attribute: view.attribute.id, by });
		}
		if (!useless || speaksTo.length === 0 || shadowed === speaksTo.length) continue;
		const needed = speaksTo.map((view) => within(() => isNeeded(compiled, view, index, boxes, new Budget(steps))));
		if (needed.includes(true)) continue;
		if (needed.includes(null)) giveUp(null);
		else found.push({ kind: 'useless', rule: rule.id });
	}
	return { redundancies: found, unknown };
}

/** Null when the steps ran out. */
function isPossibleSomewhere(compiled: Compiled, boxes: readonly Box[], budget: Budget): boolean | null {
	const search = new CoverSearch(compiled.grid.layout, budget);
	return within(() => boxes.some((box) => search.firstOutside(box, compiled.impossible) !== null));
}

function whyIdle(
	compiled: Compiled,
	exception: number,
	target: number,
	budget: Budget,
): 'never-meets' | 'nothing-in-common' | 'unknown' | null {
	const speaks = (view: AttributeView, index: number) => view.outcome[index] !== undefined;
	if (!compiled.views.some((view) => speaks(view, exception) && speaks(view, target))) return 'nothing-in-common';
	const common: Box[] = [];
	for (const own of (compiled.rules[exception] as CompiledRule).boxes) {
		for (const theirs of (compiled.rules[target] as CompiledRule).boxes) {
			const box = intersect(compiled.grid.layout, own, theirs);
			if (box !== null) common.push(box);
		}
	}
	const meet = isPossibleSomewhere(compiled, common, budget);
	return meet === null ? 'unknown' : meet ? null : 'never-meets';
}

/** Whether some answer, or what is decided explicitly, would be another without the rule. Throws `OutOfSteps`. */
function isNeeded(
	compiled: Compiled,
	view: AttributeView,
	rule: number,
	boxes: readonly Box[],
	budget: Budget,
): boolean {
	const without = withoutRule(view, rule);
	const differs = boxes.some((domain) =>
		partition(
			[
				{ compiled, view },
				{ compiled, view: without },
			],
			domain,
			budget,
			(box, answers) => {
				const [before, after] = (answers ?? []).map(answerKey);
				return before !== after && hasPossiblePoint(compiled, box);
			},
			() => false,
		),
	);
	if (differs || view.explicit.length === 0 || view.universe.length === 0) return differs;
	return opensGap(compiled, view, without, boxes, budget);
}

/** Whether a scenario in which the rule applies is decided explicitly with it, and without it no longer. */
function opensGap(
	compiled: Compiled,
	view: AttributeView,
	without: AttributeView,
	boxes: readonly Box[],
	budget: Budget,
): boolean {
	const live = new LiveRegions(compiled, view, budget);
	const decided = decidedBoxes(compiled, view, budget).boxes;
	const must = live.common(live.common(boxes, view.universe), decided);
	const covers = [...decidedBoxes(compiled, without, budget).boxes, ...compiled.impossible];
	const search = new CoverSearch(compiled.grid.layout, budget);
	return must.some((box) => search.firstOutside(box, covers) !== null);
}

function withoutRule(view: AttributeView, rule: number): AttributeView {
	const others = (indexes: readonly number[]) => (indexes.includes(rule) ? indexes.filter((i) => i !== rule) : indexes);
	return {
		...view,
		speakers: others(view.speakers),
		outcome: view.outcome.with(rule, undefined),
		exceptedBy: view.exceptedBy.with(rule, []).map(others),
		excepts: view.excepts.with(rule, []).map(others),
	};
}
