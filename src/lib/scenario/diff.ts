/** The scenarios in which two versions of the rules answer differently: what a revision really changes, and for whom. */
import type { Answer } from './answer.ts';
import { answerKey } from './answer.ts';
import { hasPossiblePoint } from './answers.ts';
import type { Box } from './boxes.ts';
import { sameBox } from './boxes.ts';
import type { Unknown } from './budget.ts';
import { Budget, within } from './budget.ts';
import { decode } from './cells.ts';
import type { AttributeView, Compiled, CompiledRule } from './compile.ts';
import { compile, ruleIds } from './compile.ts';
import { decideAt } from './decide.ts';
import { partition } from './partition.ts';
import { readableParts } from './regions.ts';
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
	/** Boxes whose possible scenarios together are all with this change. */
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
	const axes = after.space.axes;
	const space = { axes, impossible: [...before.space.impossible, ...after.space.impossible] };
	const old = compile({ ...before, space }, after);
	const now = compile({ ...after, space }, before);
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
		for (const { answers, region } of found) {
			const { told, point } = tell(now, region);
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
				region: region.map((box) => decode(now.grid, box)),
			});
		}
	}
	return { differences, unknown };
}

interface Found {
	readonly answers: readonly [Answer, Answer];
	readonly boxes: Box[];
}

interface Change {
	readonly answers: readonly [Answer, Answer];
	readonly region: readonly Box[];
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
	const found = new Map<string, Found>();
	const same: Box[] = [];
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
			const [was, is] = (pair ?? []).map(answerKey);
			if (pair === null || was === is) {
				same.push(box);
				return false;
			}
			const key = `${was} ${is}`;
			const change = found.get(key) ?? { answers: pair as [Answer, Answer], boxes: [] };
			change.boxes.push(box);
			found.set(key, change);
			return false;
		},
		([before, after]) =>
			sameReading && !(before as readonly number[]).some(changedOld) && !(after as readonly number[]).some(changedNow),
	);
	const { layout } = now.grid;
	const byAnswers = [...found.keys()].sort().map((key) => found.get(key) as Found);
	const all = byAnswers.filter(({ boxes }) => boxes.some((box) => hasPossiblePoint(now, box)));
	return all.map(({ answers, boxes }): Change => {
		const others = [...found.values()].filter((other) => other.boxes !== boxes).flatMap((other) => other.boxes);
		const region = readableParts(layout, layout.full, boxes, [...same, ...others], now.impossible);
		return { answers, region };
	});
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
