/**
 * One sentence or value written otherwise, and what the engine then finds. Only the part of the rules that it can touch
 * is searched again: the rules that share a scenario with it, before or after, and all exceptions to these.
 */
import type { Project } from '../../model/project.ts';
import type { Rule as Sentence } from '../../model/rule.ts';
import { compileRules } from '../../rules/compile.ts';
import type { CompiledContent, Origin } from '../../rules/compiled-content.ts';
import { meet, meetAll } from '../../rules/conditions.ts';
import { compile } from '../../scenario/compile.ts';
import { gaps } from '../../scenario/gap.ts';
import { overlaps } from '../../scenario/overlap.ts';
import { redundancies } from '../../scenario/redundant.ts';
import type { Rule, RuleId, RuleSet } from '../../scenario/rule.ts';
import type { Condition } from '../../scenario/space.ts';
import { shadowedIn, unreachableIn } from './idle.ts';

export interface Trial {
	/** What is written otherwise: the id of a sentence, the path of a value. */
	readonly source: string;
	/** All rules as they would be. */
	readonly after: () => CompiledContent;
}

/** `ends`: `keyOfClash` of every clash that the trial must end. */
export function mends(before: CompiledContent, trial: Trial, ends: readonly string[]): boolean {
	const after = trial.after();
	if (after.diagnostics.length > before.diagnostics.length) return false;
	const touched = [before, after].flatMap((content) =>
		content.set.rules.flatMap(({ id, when }) => (sourceOf(content, id) === trial.source ? when : [])),
	);
	const known = findingsIn(before, touched);
	const found = findingsIn(after, touched);
	return ends.every((key) => !found.has(key)) && [...found].every((key) => known.has(key));
}

export const keyOfClash = (attribute: string, sources: readonly string[]): string =>
	`clash ${attribute} ${[...sources].sort().join(' ')}`;

const sourceOf = ({ origins }: CompiledContent, id: RuleId): string => (origins.get(id) as Origin).source;

/** The rules with one sentence in place of another, which stands in the list of its clause and in the text. */
export function withSentence(project: Project, sentence: Sentence, rewritten: Sentence): CompiledContent {
	const clauses = project.clauses.map((clause) =>
		clause.rules.includes(sentence)
			? {
					...clause,
					rules: clause.rules.map((rule) => (rule === sentence ? rewritten : rule)),
					body: replaced(clause.body, sentence, rewritten),
				}
			: clause,
	);
	return compileRules({ ...project, clauses });
}

/** The rules with other outcomes of one value. */
export function withOutcomes(content: CompiledContent, source: string, then: Partial<Rule['then']>): CompiledContent {
	const rules = content.set.rules.map((rule) =>
		sourceOf(content, rule.id) === source ? { ...rule, then: { ...rule.then, ...then } as Rule['then'] } : rule,
	);
	return { ...content, set: { ...content.set, rules } };
}

/** The same tree with another leaf; what does not hold it stays the very same, as sentences are known by themselves. */
function replaced<T>(tree: T, leaf: unknown, other: unknown): T {
	if (tree === leaf) return other as T;
	if (typeof tree !== 'object' || tree === null) return tree;
	const parts = Object.entries(tree).map(([key, one]) => [key, one, replaced(one, leaf, other)] as const);
	if (parts.every(([, one, by]) => one === by)) return tree;
	const changed = parts.map(([key, , by]) => [key, by] as const);
	return (Array.isArray(tree) ? changed.map(([, by]) => by) : Object.fromEntries(changed)) as T;
}

/** A name for everything that is wrong in that part. */
function findingsIn(content: CompiledContent, touched: readonly Condition[]): Set<string> {
	const part = { ...content, set: partOf(content.set, touched) };
	const compiled = compile(part.set);
	const [pairs, open, idle] = [overlaps(compiled), gaps(compiled), redundancies(compiled, { useless: false })];
	const shown = { content: part, redundancies: idle.redundancies };
	const ids = ([first]: readonly Rule[]): string => (first ? sourceOf(content, first.id) : '');
	return new Set([
		...compiled.problems.map((problem) => `problem ${JSON.stringify(problem)}`),
		...[...pairs].map(({ attribute, rules }) =>
			keyOfClash(
				attribute,
				rules.map((id) => sourceOf(content, id)),
			),
		),
		...open.gaps.map(({ attribute, region }) => `gap ${attribute} ${JSON.stringify(region)}`),
		...[...pairs.unknown, ...open.unknown, ...idle.unknown].map((unknown) => `unknown ${JSON.stringify(unknown)}`),
		...unreachableIn(shown).map((rules) => `unreachable ${ids(rules)}`),
		...shadowedIn(shown).map(({ rules, attribute }) => `shadowed ${attribute} ${ids(rules)}`),
	]);
}

function partOf(set: RuleSet, touched: readonly Condition[]): RuleSet {
	const meets = ({ when }: Rule): boolean => when.some((own) => touched.some((other) => meet(own, other) !== null));
	const exceptions = new Map<RuleId, RuleId[]>();
	for (const { id, exceptionTo } of set.rules) {
		for (const to of exceptionTo) exceptions.set(to, [...(exceptions.get(to) ?? []), id]);
	}
	const kept = new Set<RuleId>();
	const keep = (id: RuleId) => {
		if (kept.has(id)) return;
		kept.add(id);
		for (const exception of exceptions.get(id) ?? []) keep(exception);
	};
	for (const rule of set.rules) if (meets(rule)) keep(rule.id);
	return {
		...set,
		attributes: set.attributes.map((one) => ({ ...one, universe: meetAll([one.universe, touched]) })),
		rules: set.rules
			.filter(({ id }) => kept.has(id))
			.map((rule) => ({ ...rule, exceptionTo: rule.exceptionTo.filter((to) => kept.has(to)) })),
	};
}
