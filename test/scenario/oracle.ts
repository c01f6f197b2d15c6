/**
 * The first second opinion: every scenario of a small space, one after the other, judged straight from
 * docs/exceptions.md. Written for plainness alone; it shares no code with the engine but the types it is given.
 */
import type { Outcome, Rule, RuleSet } from '../../src/lib/scenario/rule.ts';
import type { Axis, Condition, Scenario } from '../../src/lib/scenario/space.ts';

function valuesOf(axis: Axis): (string | number)[] {
	if (axis.kind === 'named') return axis.values.map((value) => value.id);
	const values: number[] = [];
	for (let value = axis.min; value < axis.max; value++) values.push(value);
	return values;
}

export function everyScenario(set: RuleSet): Scenario[] {
	let scenarios: Scenario[] = [{}];
	for (const axis of set.space.axes) {
		scenarios = scenarios.flatMap((scenario) => valuesOf(axis).map((value) => ({ ...scenario, [axis.id]: value })));
	}
	return scenarios;
}

export function holds(condition: Condition, scenario: Scenario): boolean {
	for (const [axis, picks] of Object.entries(condition)) {
		const value = scenario[axis] as string | number;
		let picked = false;
		for (const pick of picks) {
			if (typeof pick === 'string') picked ||= pick === value;
			else picked ||= Number(value) >= pick[0] && Number(value) < pick[1];
		}
		if (!picked) return false;
	}
	return true;
}

export function possible(set: RuleSet, scenario: Scenario): boolean {
	return !set.space.impossible.some((condition) => holds(condition, scenario));
}

/** The attributes that a rule speaks to. */
export function speaksTo(set: RuleSet, rule: Rule): string[] {
	if (Object.keys(rule.then).length > 0) return Object.keys(rule.then);
	return set.rules.filter((other) => rule.exceptionTo.includes(other.id)).flatMap((other) => speaksTo(set, other));
}

function applies(rule: Rule, scenario: Scenario): boolean {
	return rule.when.some((condition) => holds(condition, scenario));
}

function live(set: RuleSet, attribute: string, rule: Rule, scenario: Scenario): boolean {
	if (!speaksTo(set, rule).includes(attribute) || !applies(rule, scenario)) return false;
	const exceptions = set.rules.filter((other) => other.exceptionTo.includes(rule.id));
	return !exceptions.some((exception) => live(set, attribute, exception, scenario));
}

/** The rules that are live and answer. */
export function answering(set: RuleSet, attribute: string, scenario: Scenario): Rule[] {
	return set.rules.filter(
		(rule) =>
			typeof rule.then[attribute] !== 'undefined' &&
			rule.then[attribute] !== null &&
			live(set, attribute, rule, scenario),
	);
}

function rankOf(set: RuleSet, rule: Rule): number | null {
	return set.documents.find((document) => document.id === rule.document)?.rank ?? null;
}

/** The answer in words: `undecided`, `owed x`, or `clash x | y`. */
export function answer(set: RuleSet, attribute: string, scenario: Scenario): string {
	const combine = set.attributes.find(({ id }) => id === attribute)?.combine;
	const rules = answering(set, attribute, scenario);
	if (rules.length === 0) return 'undecided';
	if (combine === 'sum') return `owed ${rules.reduce((sum, rule) => sum + Number(rule.then[attribute]), 0)}`;
	const first = rules.filter((rule) => {
		const rank = rankOf(set, rule);
		return !rules.some((other) => {
			const theirs = rankOf(set, other);
			return rank !== null && theirs !== null && theirs > rank;
		});
	});
	const outcomes = [...new Set(first.map((rule) => rule.then[attribute] as Outcome))];
	if (combine === 'min') return `owed ${Math.min(...outcomes.map(Number))}`;
	if (combine === 'duty' && outcomes.length === 2 && !outcomes.includes('must-not')) return 'owed must';
	if (outcomes.length === 1) return `owed ${outcomes[0]}`;
	return `clash ${outcomes.map(String).sort().join(' | ')}`;
}

/** Whether two outcomes of two documents are to be told as a conflict. */
function conflict(set: RuleSet, attribute: string, a: Rule, b: Rule): boolean {
	const combine = set.attributes.find(({ id }) => id === attribute)?.combine;
	const [x, y] = [a.then[attribute], b.then[attribute]];
	if (x === y || combine === 'sum') return false;
	if (combine === 'single') return true;
	if (combine === 'duty') return x === 'must-not' || y === 'must-not';
	const [ra, rb] = [rankOf(set, a), rankOf(set, b)];
	return ra !== null && rb !== null && ra !== rb;
}

/** All conflicting pairs as `attribute: a b`, in the order of the set. */
export function conflicts(set: RuleSet): string[] {
	const found = new Set<string>();
	for (const scenario of everyScenario(set).filter((candidate) => possible(set, candidate))) {
		for (const { id } of set.attributes) {
			const rules = answering(set, id, scenario);
			for (const [i, a] of rules.entries()) {
				for (const b of rules.slice(i + 1)) if (conflict(set, id, a, b)) found.add(`${id}: ${a.id} ${b.id}`);
			}
		}
	}
	return [...found].sort();
}

/** Whether the rule names the axes that are missing, itself or through an applicable rule that it excepts. */
function names(set: RuleSet, attribute: string, rule: Rule, scenario: Scenario, missing: readonly string[]): boolean {
	return rule.when.some((condition) => {
		if (!holds(condition, scenario)) return false;
		const still = missing.filter((axis) => !Object.keys(condition).includes(axis));
		if (still.length === 0) return true;
		return set.rules.some(
			(target) =>
				rule.exceptionTo.includes(target.id) &&
				speaksTo(set, target).includes(attribute) &&
				names(set, attribute, target, scenario, still),
		);
	});
}

/** The scenarios that must be decided and are not. */
export function undecided(set: RuleSet, attribute: string): Scenario[] {
	const { universe, explicit } = set.attributes.find(({ id }) => id === attribute) as RuleSet['attributes'][number];
	return everyScenario(set).filter(
		(scenario) =>
			possible(set, scenario) &&
			universe.some((condition) => holds(condition, scenario)) &&
			!answering(set, attribute, scenario).some((rule) => names(set, attribute, rule, scenario, explicit)),
	);
}
