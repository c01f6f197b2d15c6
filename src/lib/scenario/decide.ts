/** One scenario in, and out what the documents say about it: the live rules, the defeated ones and why, the answer. */
import type { Answer } from './answer.ts';
import { combine, prevailing } from './answer.ts';
import type { Box } from './boxes.ts';
import { cellCount } from './boxes.ts';
import { boxOfScenario } from './cells.ts';
import type { AttributeView, Compiled } from './compile.ts';
import { ruleIds } from './compile.ts';
import { Judge } from './judge.ts';
import type { AttributeId, RuleId } from './rule.ts';
import type { Scenario } from './space.ts';

export interface Decision {
	readonly attribute: AttributeId;
	readonly answer: Answer;
	/** The rules that give the answer, or contradict each other. */
	readonly gives: readonly RuleId[];
	/** Live rules that a document of higher rank prevails over. */
	readonly outranked: readonly RuleId[];
	/** Live rules that speak without answering (「適用しない」). */
	readonly withholds: readonly RuleId[];
	/** Rules that apply but give way, each with the live exceptions that defeat it. */
	readonly defeated: readonly { readonly rule: RuleId; readonly by: readonly RuleId[] }[];
	/** Whether a rule that gives the answer, or is outranked, names all the axes that the attribute asks for. */
	readonly explicit: boolean;
}

export interface Verdict {
	/** False for a declared impossible combination; the decisions then say what the words would give. */
	readonly possible: boolean;
	/** One for each attribute, in the order of the set. */
	readonly decisions: readonly Decision[];
}

/** Throws `RangeError` for an axis or value that the space does not have, or an axis without a value. */
export function decide(compiled: Compiled, scenario: Scenario): Verdict {
	const point = boxOfScenario(compiled.grid, scenario);
	for (const { id } of compiled.set.space.axes) {
		if (scenario[id] === undefined) throw new RangeError(`The scenario has no value for axis '${id}'`);
	}
	return {
		possible: isPossible(compiled, point),
		decisions: compiled.views.map((view) => decideAt(compiled, view, point)),
	};
}

export function isPossible(compiled: Compiled, point: Box): boolean {
	const [view] = compiled.views;
	return view === undefined || new Judge(compiled, view).at(point).isPossible();
}

/** The decision on one attribute at a point of the grid. */
export function decideAt(compiled: Compiled, view: AttributeView, point: Box): Decision {
	if (cellCount(compiled.grid.layout, point) !== 1n) throw new RangeError('Not one point but several');
	const judge = new Judge(compiled, view).at(point);
	const applicable = view.speakers.filter((index) => judge.applies(index));
	const live = applicable.filter((index) => judge.isLive(index));
	const answering = live.filter((index) => view.outcome[index] !== null);
	const gives = prevailing(compiled, view, answering);
	return {
		attribute: view.attribute.id,
		answer: combine(view, gives),
		gives: ruleIds(compiled, gives),
		outranked: ruleIds(
			compiled,
			answering.filter((index) => !gives.includes(index)),
		),
		withholds: ruleIds(
			compiled,
			live.filter((index) => view.outcome[index] === null),
		),
		defeated: applicable
			.filter((index) => !judge.isLive(index))
			.map((index) => ({
				rule: compiled.rules[index]?.rule.id as RuleId,
				by: ruleIds(compiled, judge.defeatedBy(index)),
			})),
		explicit: answering.some((index) => judge.isExplicit(index)),
	};
}
