/**
 * What the engine finds in the content, once for all checks: clashes with their codes, gaps, rules that do nothing.
 * Several pairs of rules are one finding where one mend settles them: the copies of a sentence, one sentence against
 * many entries of one table, the price that follows from how a request is treated.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { compileRules } from '../../rules/compile.ts';
import type { CompiledContent, Origin } from '../../rules/compiled-content.ts';
import type { Unknown } from '../../scenario/budget.ts';
import type { Compiled } from '../../scenario/compile.ts';
import { compile } from '../../scenario/compile.ts';
import { decide } from '../../scenario/decide.ts';
import type { Explanation } from '../../scenario/explain.ts';
import { explain } from '../../scenario/explain.ts';
import type { Gap } from '../../scenario/gap.ts';
import { gaps } from '../../scenario/gap.ts';
import type { Overlap } from '../../scenario/overlap.ts';
import { overlaps } from '../../scenario/overlap.ts';
import type { Redundancy } from '../../scenario/redundant.ts';
import { redundancies } from '../../scenario/redundant.ts';
import type { AttributeId, Rule, RuleId, RuleSet } from '../../scenario/rule.ts';
import type { Axis, Scenario } from '../../scenario/space.ts';
import type { Clash, Side } from './clash.ts';
import { isSentence } from './clash.ts';
import type { Class } from './classify.ts';
import { classifyClash } from './classify.ts';

/** One clash to tell, with all the pairs of rules that it stands for. */
export interface ClashFinding extends Class {
	/** The pair whose scenario is the easiest to picture. */
	readonly lead: Clash;
	readonly explanation: Explanation;
	/** All pairs, the lead among them, in the order of the set. */
	readonly clashes: readonly Clash[];
}

export interface ScenarioFindings {
	readonly content: CompiledContent;
	readonly compiled: Compiled;
	readonly clashes: readonly ClashFinding[];
	/** Each confirmed by `decide`; gap-findings.ts tells which are one finding, and of what kind. */
	readonly gaps: readonly Gap[];
	/** Without rules that only repeat what others say: a contract says in words what its tables say. */
	readonly redundancies: readonly Redundancy[];
	/** What could not be answered: neither a finding nor an all-clear. */
	readonly unknown: readonly Unknown[];
	/** Attributes with more gaps than are told. */
	readonly more: readonly AttributeId[];
	readonly diagnostics: readonly Diagnostic[];
}

const cache = new WeakMap<Project, ScenarioFindings>();

export function scenarioFindings(project: Project): ScenarioFindings {
	const known = cache.get(project);
	if (known) return known;
	const content = compileRules(project);
	const found = search(content);
	cache.set(project, found);
	return found;
}

function search(content: CompiledContent): ScenarioFindings {
	const compiled = compile(content.set);
	const pairs = overlaps(compiled);
	const open = gaps(compiled);
	const idle = redundancies(compiled, { useless: false });
	return {
		content,
		compiled,
		clashes: clashFindings(content, compiled, pairs),
		gaps: open.gaps.map((gap) => replayedGap(compiled, gap)),
		redundancies: idle.redundancies,
		unknown: [...pairs.unknown, ...open.unknown, ...idle.unknown],
		more: open.more,
		diagnostics: content.diagnostics,
	};
}

/** An attribute whose difference only follows from that of another, between the same rules. */
const FOLLOWS: Readonly<Record<AttributeId, readonly AttributeId[]>> = {
	charge: ['treatment'],
	start: ['firstResponse'],
	completion: ['firstResponse', 'start'],
	acceptance: ['closure'],
	reopening: ['closure', 'acceptance'],
};

function clashFindings(content: CompiledContent, compiled: Compiled, found: Iterable<Overlap>): ClashFinding[] {
	const clashes = [...found].map((overlap) => clashOf(content, overlap));
	const differing = new Set(clashes.map(({ attribute, overlap }) => `${attribute} ${overlap.rules.join(' ')}`));
	const causes = clashes.filter(({ attribute, overlap }) =>
		(FOLLOWS[attribute] ?? []).every((cause) => !differing.has(`${cause} ${overlap.rules.join(' ')}`)),
	);
	const bySources = groupBy(causes, ({ attribute, sides }) => [attribute, ...sides.map(({ origin }) => origin.source)]);
	const classed = bySources.flatMap((group) => mostSpecific(group));
	return groupBy(classed, ({ clash, code }) => [code, clash.attribute, ...mergeKeys(clash)]).map((group) =>
		findingOf(
			compiled,
			group.map(({ clash }) => clash),
			group[0] as Classed,
		),
	);
}

function clashOf({ set, origins, ordersDocuments: ordered }: CompiledContent, overlap: Overlap): Clash {
	const rules = new Map(set.rules.map((rule) => [rule.id, rule]));
	const side = (index: 0 | 1): Side => {
		const id = overlap.rules[index];
		const origin = origins.get(id) as Origin;
		const document = set.documents.find((one) => one.id === origin.document);
		return { rule: rules.get(id) as Rule, origin, outcome: overlap.outcomes[index], public: document?.public === true };
	};
	const sides = [side(0), side(1)] as const;
	const isFirst = (one: Side): boolean =>
		overlap.settled?.promisesMore === true ? one.rule.id !== overlap.settled.prevails : isSentence(one);
	const swapped = !isFirst(sides[0]) && isFirst(sides[1]);
	return { attribute: overlap.attribute, sides: swapped ? [sides[1], sides[0]] : sides, overlap, ordered };
}

type Classed = Class & { readonly clash: Clash };

/** Of all copies of two sources one code: what no order of documents settles first, then the first of the table. */
function mostSpecific(group: readonly Clash[]): Classed[] {
	const open = group.filter(({ overlap }) => overlap.settled === null);
	const classed = (open.length > 0 ? open : group).map((clash) => ({ ...classifyClash(clash), clash }));
	const order = Math.min(...classed.map((one) => one.order));
	return classed.filter((one) => one.order === order);
}

/** One sentence against many entries of the catalogue, or the hours of many tiers, is one finding. */
function mergeKeys({ sides }: Clash): string[] {
	const mixed = isSentence(sides[0]) !== isSentence(sides[1]);
	return sides.map((side) => {
		const { kind, source } = side.origin;
		if (!mixed || isSentence(side)) return source;
		return kind === 'holidays' ? 'after-hours' : kind;
	});
}

/** Beyond this many, the pairs of one finding are only counted when the best scenario is looked for. */
const MOST_EXPLAINED = 8;

function findingOf(compiled: Compiled, clashes: readonly Clash[], { code, level, order }: Class): ClashFinding {
	const told = clashes.slice(0, MOST_EXPLAINED).map((lead) => ({ lead, explanation: explained(compiled, lead) }));
	const { axes } = compiled.set.space;
	const [best] = told
		.map((one) => ({ ...one, strange: strangeness(axes, one.explanation.scenario) }))
		.sort((a, b) => a.strange - b.strange);
	if (best === undefined) throw new RangeError('A finding without a pair');
	return { code, level, order, lead: best.lead, explanation: best.explanation, clashes };
}

/** How far the values of a scenario are from those that people picture at once. */
function strangeness(axes: readonly Axis[], scenario: Scenario): number {
	return axes.reduce((sum, axis) => {
		const rank = (axis.typical as readonly (string | number)[]).indexOf(scenario[axis.id] as string | number);
		return sum + (rank < 0 ? axis.typical.length : rank);
	}, 0);
}

/** Nothing is told that `decide`, asked from outside, does not confirm. */
function explained(compiled: Compiled, { overlap }: Clash): Explanation {
	const explanation = explain(compiled, overlap);
	const { possible, decisions } = decide(compiled, explanation.scenario);
	const decision = decisions.find(({ attribute }) => attribute === overlap.attribute);
	const live: readonly RuleId[] = decision ? [...decision.gives, ...decision.outranked] : [];
	if (!possible || !overlap.rules.every((rule) => live.includes(rule))) {
		throw new Error(`The scenario of ${overlap.rules.join(' and ')} is not confirmed`);
	}
	return explanation;
}

function replayedGap(compiled: Compiled, gap: Gap): Gap {
	const { possible, decisions } = decide(compiled, gap.scenario);
	const decision = decisions.find(({ attribute }) => attribute === gap.attribute);
	if (!possible || (decision?.answer.state !== 'undecided' && decision?.explicit !== false)) {
		throw new Error(`The gap in ${gap.attribute} is not confirmed`);
	}
	return gap;
}

/** In the order of the first of each group. */
function groupBy<T>(items: readonly T[], key: (item: T) => readonly string[]): T[][] {
	return [...Map.groupBy(items, (item) => key(item).join('\n')).values()];
}

/** The same search over rules that an author might write instead. */
export const searchRules = (content: CompiledContent, rules: RuleSet['rules']): ScenarioFindings =>
	search({ ...content, set: { ...content.set, rules } });
