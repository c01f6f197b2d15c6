/**
 * From a rule set to what the four operations work on: the space cut into cells, every condition a box, and for each
 * attribute the rules that speak to it with their exceptions. An author's mistake is told in `problems`.
 */
import type { Box } from './boxes.ts';
import { isEmpty } from './boxes.ts';
import type { Grid } from './cells.ts';
import { conditionProblems, cutIntoCells, encode } from './cells.ts';
import { exceptionGraph } from './exceptions.ts';
import type { Attribute, AttributeId, ConditionOwner, Outcome, Problem, Rule, RuleId, RuleSet } from './rule.ts';
import type { Condition } from './space.ts';

/** Exceptions to exceptions to exceptions …: contracts know three layers; the limit keeps the stack from running out. */
const MOST_LAYERS = 200;

export interface CompiledRule {
	readonly rule: Rule;
	readonly index: number;
	/** One for each condition that can be met. */
	readonly boxes: readonly Box[];
	/** For each box, the axes that its condition names. */
	readonly named: readonly ReadonlySet<number>[];
	/** The rank of its document; null where none is declared. */
	readonly rank: number | null;
	readonly public: boolean;
	/** The rules that it excepts. */
	readonly excepts: readonly number[];
}

/** One attribute, with the rules that speak to it. Lists by rule are indexed as `Compiled.rules`. */
export interface AttributeView {
	readonly attribute: Attribute;
	readonly universe: readonly Box[];
	readonly explicit: readonly number[];
	/** The rules that speak to it, ascending. */
	readonly speakers: readonly number[];
	/** `undefined`: does not speak to it; `null`: speaks without answering. */
	readonly outcome: readonly (Outcome | null | undefined)[];
	/** Who excepts the rule here, ascending. */
	readonly exceptedBy: readonly (readonly number[])[];
	/** Whom the rule excepts here. */
	readonly excepts: readonly (readonly number[])[];
}

export interface Compiled {
	readonly set: RuleSet;
	readonly grid: Grid;
	readonly problems: readonly Problem[];
	readonly impossible: readonly Box[];
	readonly rules: readonly CompiledRule[];
	readonly indexOf: ReadonlyMap<RuleId, number>;
	readonly views: readonly AttributeView[];
}

/**
 * `alsoCutBy`: another rule set over the same axes, to have both on one grid (see `diff`). Throws `TypeError` only for
 * what code gets wrong: axes that stand twice or have no value, an attribute that asks for an axis there is not.
 */
export function compile(set: RuleSet, alsoCutBy?: RuleSet): Compiled {
	const problems: Problem[] = [];
	const sound = (condition: Condition, owner: ConditionOwner): boolean => {
		const found = conditionProblems(set.space, condition, owner);
		problems.push(...found);
		return found.length === 0;
	};
	const impossible = set.space.impossible.filter((condition, i) => sound(condition, { impossible: i }));
	const universes = set.attributes.map((attribute) =>
		attribute.universe.filter((condition) => sound(condition, { attribute: attribute.id })),
	);
	const indexOf = new Map<RuleId, number>();
	const kept: { rule: Rule; when: Condition[] }[] = [];
	for (const rule of set.rules) {
		if (indexOf.has(rule.id)) {
			problems.push({ kind: 'duplicate-rule', rule: rule.id });
			continue;
		}
		indexOf.set(rule.id, kept.length);
		kept.push({ rule, when: rule.when.filter((condition) => sound(condition, { rule: rule.id })) });
		problems.push(...outcomeProblems(set, rule));
	}
	const cutters = [...impossible, ...universes.flat(), ...kept.flatMap(({ when }) => when)];
	if (alsoCutBy !== undefined) {
		const theirs = [
			...alsoCutBy.space.impossible,
			...alsoCutBy.attributes.flatMap((attribute) => attribute.universe),
			...alsoCutBy.rules.flatMap((rule) => rule.when),
		];
		cutters.push(
			...theirs.filter((condition) => conditionProblems(set.space, condition, { impossible: 0 }).length === 0),
		);
	}
	const grid = cutIntoCells(set.space, cutters);
	const toBoxes = (conditions: readonly Condition[]) => {
		const pairs = conditions.map((condition) => ({ condition, box: encode(grid, condition) }));
		return pairs.filter(({ box }) => !isEmpty(grid.layout, box));
	};

	const targets = kept.map(({ rule }) => {
		const found: number[] = [];
		for (const id of new Set(rule.exceptionTo)) {
			const target = indexOf.get(id);
			if (target === undefined) problems.push({ kind: 'unknown-exception', rule: rule.id, target: id });
			else found.push(target);
		}
		return found.sort((a, b) => a - b);
	});
	const graph = exceptionGraph(targets);
	for (const circle of graph.circles) {
		problems.push({ kind: 'cycle', rules: circle.map((index) => (kept[index] as { rule: Rule }).rule.id) });
	}
	const heeded = (exception: number, target: number) => graph.groupOf[exception] !== graph.groupOf[target];
	const tooDeep = deepExceptions(targets, graph.order, heeded);
	for (const index of tooDeep)
		problems.push({ kind: 'nested-too-deep', rule: (kept[index] as { rule: Rule }).rule.id });
	const documents = new Map(set.documents.map((document) => [document.id, document]));
	const rules = kept.map(({ rule, when }, index): CompiledRule => {
		const document = documents.get(rule.document);
		if (document === undefined) problems.push({ kind: 'unknown-document', rule: rule.id, document: rule.document });
		const boxes = toBoxes(when);
		return {
			rule,
			index,
			boxes: boxes.map(({ box }) => box),
			named: boxes.map(
				({ condition }) => new Set(Object.keys(condition).map((axis) => grid.indexOf.get(axis) as number)),
			),
			rank: document?.rank ?? null,
			public: document?.public ?? false,
			excepts: (targets[index] as number[]).filter((target) => heeded(index, target) && !tooDeep.has(index)),
		};
	});
	const spoken = attributesSpoken(set, rules, graph.order);
	return {
		set,
		grid,
		problems,
		impossible: toBoxes(impossible).map(({ box }) => box),
		rules,
		indexOf,
		views: set.attributes.map((attribute, i) => {
			const universe = toBoxes(universes[i] as Condition[]).map(({ box }) => box);
			const explicit = attribute.explicit.map((axis) => {
				const x = grid.indexOf.get(axis);
				if (x === undefined) throw new TypeError(`Attribute '${attribute.id}' asks for an unknown axis '${axis}'`);
				return x;
			});
			return viewOf(attribute, universe, explicit, rules, spoken);
		}),
	};
}

/** The rules that stand under so many layers of exceptions that their own exceptions are not heeded. */
function deepExceptions(
	targets: readonly (readonly number[])[],
	order: readonly number[],
	heeded: (exception: number, target: number) => boolean,
): Set<number> {
	const layers = new Int32Array(targets.length);
	const deep = new Set<number>();
	for (const index of order.toReversed()) {
		if ((layers[index] as number) >= MOST_LAYERS) {
			deep.add(index);
			continue;
		}
		for (const target of targets[index] as readonly number[]) {
			if (heeded(index, target)) layers[target] = Math.max(layers[target] as number, (layers[index] as number) + 1);
		}
	}
	return deep;
}

/** For each rule its outcomes; a rule that names no attribute takes over, as `null`, those of the rules it excepts. */
function attributesSpoken(
	set: RuleSet,
	rules: readonly CompiledRule[],
	order: readonly number[],
): Map<AttributeId, Outcome | null>[] {
	const known = new Map(set.attributes.map((attribute) => [attribute.id, attribute]));
	const spoken = rules.map(({ rule }) => {
		const sound = Object.entries(rule.then).filter(([id, outcome]) => {
			const attribute = known.get(id);
			return attribute !== undefined && (outcome === null || fits(attribute, outcome));
		});
		return new Map(sound);
	});
	for (const index of order) {
		const { rule, excepts } = rules[index] as CompiledRule;
		if (Object.keys(rule.then).length > 0) continue;
		for (const target of excepts) {
			for (const attribute of (spoken[target] as Map<AttributeId, unknown>).keys()) {
				(spoken[index] as Map<AttributeId, null>).set(attribute, null);
			}
		}
	}
	return spoken;
}

function viewOf(
	attribute: Attribute,
	universe: readonly Box[],
	explicit: readonly number[],
	rules: readonly CompiledRule[],
	spoken: readonly ReadonlyMap<AttributeId, Outcome | null>[],
): AttributeView {
	const outcome = spoken.map((outcomes) => outcomes.get(attribute.id));
	const exceptedBy: number[][] = rules.map(() => []);
	const excepts: number[][] = rules.map(() => []);
	const speakers: number[] = [];
	for (const { index, excepts: targets } of rules) {
		if (outcome[index] === undefined) continue;
		speakers.push(index);
		for (const target of targets) {
			if (outcome[target] === undefined) continue;
			(exceptedBy[target] as number[]).push(index);
			(excepts[index] as number[]).push(target);
		}
	}
	return { attribute, universe, explicit, speakers, outcome, exceptedBy, excepts };
}

function outcomeProblems(set: RuleSet, rule: Rule): Problem[] {
	const problems: Problem[] = [];
	for (const [id, outcome] of Object.entries(rule.then)) {
		const attribute = set.attributes.find((candidate) => candidate.id === id);
		if (attribute === undefined) {
			problems.push({ kind: 'unknown-attribute', rule: rule.id, attribute: id });
		} else if (outcome !== null && !fits(attribute, outcome)) {
			problems.push({ kind: 'bad-outcome', rule: rule.id, attribute: id, outcome });
		}
	}
	return problems;
}

function fits(attribute: Attribute, outcome: Outcome): boolean {
	switch (attribute.combine) {
		case 'single':
			return true;
		case 'min':
		case 'sum':
			return Number.isFinite(outcome);
		case 'duty':
			return outcome === 'must' || outcome === 'may' || outcome === 'must-not';
	}
}

export function ruleIds(compiled: Compiled, indexes: Iterable<number>): RuleId[] {
	return Array.from(indexes, (index) => (compiled.rules[index] as CompiledRule).rule.id);
}
