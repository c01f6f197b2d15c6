/** The scenarios in which two versions of the rules answer differently: what a revision really changes, and for whom. */
import type { Answer } from './answer.ts';
import { answerKey } from './answer.ts';
import { possibleParts } from './answers.ts';
import type { Box } from './boxes.ts';
import { mergeBoxes, sameBox } from './boxes.ts';
import type { Unknown } from './budget.ts';
import { Budget, within } from './budget.ts';
import { decode } from './cells.ts';
import type { AttributeView, Compiled, CompiledRule } from './compile.ts';
import { compile, ruleIds } from './compile.ts';
import { decideAt } from './decide.ts';
import { partition } from './partition.ts';
import type { AttributeId, RuleId, RuleSet } from './rule.ts';
import type { Condition } from './space.ts';
import type { Told } from './witness.ts';
import { tell } from './witness.ts';

export interface Difference extends Told {
	readonly attribute: AttributeId;
	readonly before: Answer;
	readonly after: Answer;
	/** The rules that give either answer in the scenario. */
	readonly gaveBefore: readonly RuleId[];
	readonly givesAfter: readonly RuleId[];
	/** Boxes, none of which meets another, that together are all scenarios with this change. */
	readonly region: readonly Condition[];
}

export interface Differences {
	/** One for each attribute and pair of answers. */
	readonly differences: readonly Difference[];
	readonly unknown: readonly Unknown[];
}

/**
 * Both sets must have the same axes (a new tier is added to the axis of both) and the same attributes; else
 * `RangeError`. Combinations that either version calls impossible are left out.
 */
export function diff(before: RuleSet, after: RuleSet, steps = 50_000_000): Differences {
	if (JSON.stringify(before.space.axes) !== JSON.stringify(after.space.axes)) {
		throw new RangeError('Two versions can be compared only over the same axes');
	}
	const old = compile(before, after);
	const now = compile(after, before);
	const differences: Difference[] = [];
	const unknown: Unknown[] = [];
	const ids = (views: readonly AttributeView[]) => views.map(({ attribute }) => attribute.id).join();
	if (ids(old.views) !== ids(now.views))
		throw new RangeError('Two versions can be compared only on the same attributes');
	for (const [v, oldView] of old.views.entries()) {
		const nowView = now.views[v] as AttributeView;
		const attribute = nowView.attribute.id;
		const changed = changedRules(old, oldView, now, nowView);
		const found = within(() => changes(old, oldView, now, nowView, changed, new Budget(steps)));
		if (found === null) {
			unknown.push({ question: 'diff', attribute, rules: [...changed] });
			continue;
		}
		for (const { answers, boxes } of found) {
			const merged = mergeBoxes(now.grid.layout, boxes);
			const { told, point } = tell(now, merged);
			const was = decideAt(old, oldView, point);
			const is = decideAt(now, nowView, point);
			if (answerKey(was.answer) !== answerKey(answers[0]) || answerKey(is.answer) !== answerKey(answers[1])) {
				throw new Error('The search and the judge disagree');
			}
			differences.push({
				...told,
				attribute,
				before: was.answer,
				after: is.answer,
				gaveBefore: was.gives,
				givesAfter: is.gives,
				region: merged.map((box) => decode(now.grid, box)),
			});
		}
	}
	return { differences, unknown };
}

interface Change {
	readonly answers: readonly [Answer, Answer];
	readonly boxes: Box[];
}

/** Only where a changed rule may apply can the answers differ; nothing else is looked at. Throws `OutOfSteps`. */
function changes(
	old: Compiled,
	oldView: AttributeView,
	now: Compiled,
	nowView: AttributeView,
	changed: ReadonlySet<RuleId>,
	budget: Budget,
): Change[] {
	const found = new Map<string, Change>();
	const isChanged = (compiled: Compiled) => (index: number) =>
		changed.has((compiled.rules[index] as CompiledRule).rule.id);
	const changedOld = isChanged(old);
	const changedNow = isChanged(now);
	const sameReading = oldView.attribute.combine === nowView.attribute.combine;
	partition(
		[
			{ compiled: old, view: oldView },
			{ compiled: now, view: nowView },
		],
		now.grid.layout.full,
		budget,
		(box, pair) => {
			const answers = pair as [Answer, Answer];
			const key = answers.map(answerKey).join();
			if (answerKey(answers[0]) === answerKey(answers[1])) return false;
			const possible = possibleParts(now, box, budget).flatMap((part) => possibleParts(old, part, budget));
			if (possible.length === 0) return false;
			const change = found.get(key) ?? { answers, boxes: [] };
			change.boxes.push(...possible);
			found.set(key, change);
			return false;
		},
		([before, after]) =>
			sameReading && !(before as readonly number[]).some(changedOld) && !(after as readonly number[]).some(changedNow),
	);
	return [...found.values()];
}

/** The rules that are new, gone, or say something else about the attribute. */
function changedRules(old: Compiled, oldView: AttributeView, now: Compiled, nowView: AttributeView): Set<RuleId> {
	const changed = new Set<RuleId>();
	for (const [compiled, view] of [
		[old, oldView],
		[now, nowView],
	] as const) {
		for (const id of ruleIds(compiled, view.speakers)) {
			const a = old.indexOf.get(id);
			const b = now.indexOf.get(id);
			const same =
				a !== undefined &&
				b !== undefined &&
				oldView.outcome[a] === nowView.outcome[b] &&
				sameRule(old.rules[a] as CompiledRule, now.rules[b] as CompiledRule) &&
				ruleIds(old, oldView.excepts[a] as number[])
					.sort()
					.join('\n') ===
					ruleIds(now, nowView.excepts[b] as number[])
						.sort()
						.join('\n');
			if (!same) changed.add(id);
		}
	}
	return changed;
}

function sameRule(a: CompiledRule, b: CompiledRule): boolean {
	return (
		a.rank === b.rank && a.boxes.length === b.boxes.length && a.boxes.every((box, i) => sameBox(box, b.boxes[i] as Box))
	);
}
