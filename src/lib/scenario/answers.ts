/** `decide` with some axes left open: every distinct answer, with the scenarios in which it is given. */
import type { Answer } from './answer.ts';
import { answerKey } from './answer.ts';
import type { Box } from './boxes.ts';
import { mergeBoxes } from './boxes.ts';
import type { Unknown } from './budget.ts';
import { Budget, within } from './budget.ts';
import { boxOfScenario, decode } from './cells.ts';
import type { Compiled } from './compile.ts';
import { ruleIds } from './compile.ts';
import { CoverSearch } from './cover.ts';
import type { Decision } from './decide.ts';
import { decideAt } from './decide.ts';
import { partition } from './partition.ts';
import type { AttributeId } from './rule.ts';
import type { Condition, Scenario } from './space.ts';
import type { Told } from './witness.ts';
import { tell } from './witness.ts';

export interface OpenAnswer extends Told {
	readonly attribute: AttributeId;
	readonly answer: Answer;
	/** Boxes that together are all scenarios with this answer; the axes that were given are named only where they count. */
	readonly region: readonly Condition[];
	/** The decision in `scenario`, with the rules that give the answer there. */
	readonly decision: Decision;
}

/**
 * Every answer to a scenario with open axes: the most widespread first within each attribute. Throws `RangeError` for
 * an axis or value that the space does not have.
 */
export function answers(
	compiled: Compiled,
	given: Scenario,
	steps = 20_000_000,
): { readonly answers: readonly OpenAnswer[]; readonly unknown: readonly Unknown[] } {
	const domain = boxOfScenario(compiled.grid, given);
	const found: OpenAnswer[] = [];
	const unknown: Unknown[] = [];
	for (const view of compiled.views) {
		const budget = new Budget(steps);
		const attribute = view.attribute.id;
		const parts = new Map<string, { answer: Answer; boxes: Box[] }>();
		const done = within(() =>
			partition(
				[{ compiled, view }],
				domain,
				budget,
				(box, [answer]) => {
					const key = answerKey(answer as Answer);
					const part = parts.get(key) ?? { answer: answer as Answer, boxes: [] };
					part.boxes.push(...possibleParts(compiled, box, budget));
					if (part.boxes.length > 0) parts.set(key, part);
					return false;
				},
				() => false,
			),
		);
		if (done === null) {
			unknown.push({ question: 'decide', attribute, rules: ruleIds(compiled, view.speakers) });
			continue;
		}
		for (const { answer, boxes } of parts.values()) {
			const merged = mergeBoxes(compiled.grid.layout, boxes);
			const { told, point } = tell(compiled, merged);
			const decision = decideAt(compiled, view, point);
			if (answerKey(decision.answer) !== answerKey(answer)) throw new Error('The search and the judge disagree');
			found.push({ ...told, attribute, answer, region: merged.map((box) => decode(compiled.grid, box)), decision });
		}
	}
	return { answers: found, unknown };
}

/** A box without the impossible combinations. Throws `OutOfSteps`. */
export function possibleParts(compiled: Compiled, box: Box, budget: Budget): Box[] {
	const parts: Box[] = [];
	new CoverSearch(compiled.grid.layout, budget).search(box, compiled.impossible, (free) => {
		parts.push(free.slice());
		return false;
	});
	return parts;
}
