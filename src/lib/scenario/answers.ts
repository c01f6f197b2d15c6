/** `decide` with some axes left open: every distinct answer, with the scenarios in which it is given. */
import type { Answer } from './answer.ts';
import { answerKey } from './answer.ts';
import type { Box } from './boxes.ts';
import { cellCount } from './boxes.ts';
import type { Unknown } from './budget.ts';
import { Budget, within } from './budget.ts';
import { boxOfScenario, decode } from './cells.ts';
import type { Compiled } from './compile.ts';
import { ruleIds } from './compile.ts';
import { CoverSearch } from './cover.ts';
import type { Decision } from './decide.ts';
import { decideAt } from './decide.ts';
import { partition } from './partition.ts';
import { readableParts } from './regions.ts';
import type { AttributeId } from './rule.ts';
import type { Condition, Scenario } from './space.ts';
import type { Told } from './witness.ts';
import { tell } from './witness.ts';

export interface OpenAnswer extends Told {
	readonly attribute: AttributeId;
	readonly answer: Answer;
	/** Boxes whose possible scenarios together are all with this answer, within what was given. */
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
				(box, pair) => {
					const [answer] = pair as [Answer];
					const key = answerKey(answer);
					const part = parts.get(key) ?? { answer, boxes: [] };
					part.boxes.push(box);
					parts.set(key, part);
					return false;
				},
				() => false,
			),
		);
		if (done === null) {
			unknown.push({ question: 'decide', attribute, rules: ruleIds(compiled, view.speakers) });
			continue;
		}
		const all = [...parts.values()].sort((a, b) => cellsIn(compiled, b.boxes) - cellsIn(compiled, a.boxes));
		for (const part of all) {
			const { answer, boxes } = part;
			if (!boxes.some((box) => hasPossiblePoint(compiled, box))) continue;
			const others = all.filter((other) => other !== part).flatMap((other) => other.boxes);
			const region = readableParts(compiled.grid.layout, domain, boxes, others, compiled.impossible);
			const { told, point } = tell(compiled, region);
			const decision = decideAt(compiled, view, point);
			if (answerKey(decision.answer) !== answerKey(answer)) throw new Error('The search and the judge disagree');
			found.push({ ...told, attribute, answer, region: region.map((box) => decode(compiled.grid, box)), decision });
		}
	}
	return { answers: found, unknown };
}

/** How many cells the boxes have, none of which meets another; as a number, which is exact enough to sort by. */
function cellsIn(compiled: Compiled, boxes: readonly Box[]): number {
	return boxes.reduce((sum, box) => sum + Number(cellCount(compiled.grid.layout, box)), 0);
}

/** Whether a box is more than impossible combinations. */
export function hasPossiblePoint(compiled: Compiled, box: Box): boolean {
	const search = new CoverSearch(compiled.grid.layout, new Budget(Number.POSITIVE_INFINITY));
	return search.firstOutside(box, compiled.impossible) !== null;
}
