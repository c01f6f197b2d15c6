/**
 * Gaps as they are told: by code, and all that one sentence would fill as one finding. Where a gap is told is decided
 * here too: at what comes nearest to deciding it, or at the tier or the task that was forgotten.
 */
import type { Project } from '../../model/project.ts';
import type { Origin } from '../../rules/compiled-content.ts';
import { meet } from '../../rules/conditions.ts';
import type { Gap } from '../../scenario/gap.ts';
import type { AttributeId, Outcome, Rule, RuleSet } from '../../scenario/rule.ts';
import type { AxisId, Condition } from '../../scenario/space.ts';
import type { ScenarioFindings } from './findings.ts';
import { scenarioFindings } from './findings.ts';
import { codeOfGap } from './gap-codes.ts';

/** A rule that says something about it, only not here. */
export interface Neighbour {
	readonly rule: Rule;
	readonly origin: Origin;
	readonly outcome: Outcome | null;
	/** `withholds`: it takes another's answer away; `catch-all`: it answers, and names too little; else how far it is. */
	readonly why: 'withholds' | 'catch-all' | 'elsewhere';
	/** On these it is about something else. */
	readonly misses: readonly AxisId[];
}

export interface GapFinding {
	readonly code: string;
	/** What is undecided there, in the order of the set. */
	readonly attributes: readonly AttributeId[];
	/** The one that is told first. */
	readonly lead: Gap;
	/** Boxes that together are undecided, each once. */
	readonly region: readonly Condition[];
	/** Those that come nearest first; empty where nothing in the content speaks of it. */
	readonly neighbours: readonly Neighbour[];
}

const cache = new WeakMap<Project, readonly GapFinding[]>();

export function gapFindings(project: Project): readonly GapFinding[] {
	const known = cache.get(project);
	if (known) return known;
	const found = scenarioFindings(project);
	const findings = merged(found);
	cache.set(project, findings);
	return findings;
}

/** An attribute whose gap only follows from that of another in the same region. */
const FOLLOWS: Readonly<Record<AttributeId, readonly AttributeId[]>> = {
	start: ['firstResponse'],
	reopening: ['closure'],
	charge: ['treatment'],
};

function merged({ content, gaps }: ScenarioFindings): GapFinding[] {
	const told = gaps.map((gap) => {
		const neighbours = neighboursOf(content.set, content.origins, gap);
		return { gap, code: codeOfGap(gap), neighbours, home: homeOf(gap, neighbours) };
	});
	const groups = [...Map.groupBy(told, ({ gap, home }) => `${home} ${JSON.stringify(gap.region)}`).values()];
	// One box in which several answers are missing is told once, under the code of the first.
	const boxes = groups.map((group) => {
		const attributes = group.map(({ gap }) => gap.attribute);
		const leading = group.filter(({ gap }) => !FOLLOWS[gap.attribute]?.some((cause) => attributes.includes(cause)));
		return { ...(leading[0] ?? (group[0] as (typeof group)[number])), attributes };
	});
	const alike = Map.groupBy(boxes, ({ code, home, attributes }) => [code, home, ...attributes].join(' '));
	return [...alike.values()].map((group): GapFinding => {
		const first = group[0] as (typeof group)[number];
		const { code, attributes, gap, neighbours } = first;
		return { code, attributes, lead: gap, region: group.map(({ gap: { region } }) => region), neighbours };
	});
}

/** What has to be mended together: the sentence that comes nearest. */
const homeOf = ({ attribute }: Gap, [nearest]: readonly Neighbour[]): string =>
	nearest === undefined ? attribute : nearest.origin.source;

const MOST_NEIGHBOURS = 3;

/** One for each source, the nearest first: those that withhold, catch-alls, then by the number of axes missed. */
function neighboursOf({ rules }: RuleSet, origins: ReadonlyMap<string, Origin>, gap: Gap): Neighbour[] {
	const ranked = rules.flatMap((rule): (Neighbour & { readonly rank: number })[] => {
		const outcome = rule.then[gap.attribute];
		const origin = origins.get(rule.id);
		if (outcome === undefined || origin === undefined) return [];
		const told = { rule, origin, outcome };
		if (gap.withholds.includes(rule.id)) return [{ ...told, why: 'withholds', misses: [], rank: -2 }];
		if (gap.catchAlls.includes(rule.id)) return [{ ...told, why: 'catch-all', misses: [], rank: -1 }];
		if (outcome === null) return [];
		const misses = missed(rule.when, gap.region);
		// A sentence that leaves someone out is the likelier place than a table in which each has a row of his own.
		return [{ ...told, why: 'elsewhere', misses, rank: misses.length * 2 + (origin.kind === 'sentence' ? 0 : 1) }];
	});
	const sorted = ranked.sort((a, b) => a.rank - b.rank);
	const distinct = new Map<string, Neighbour>();
	for (const { rank: _, ...neighbour } of sorted) {
		if (!distinct.has(neighbour.origin.source)) distinct.set(neighbour.origin.source, neighbour);
	}
	const all = [...distinct.values()];
	const least = all[0]?.misses.length ?? 0;
	return all.filter(({ misses }) => misses.length === least).slice(0, MOST_NEIGHBOURS);
}

/** The axes on which the nearest of the conditions has nothing in common with the region. */
function missed(when: readonly Condition[], region: Condition): AxisId[] {
	let least: AxisId[] | null = null;
	for (const condition of when) {
		const axes = Object.keys(condition).filter((axis) => {
			const [own, theirs] = [condition[axis], region[axis]];
			return own !== undefined && theirs !== undefined && meet({ [axis]: own }, { [axis]: theirs }) === null;
		});
		if (least === null || axes.length < least.length) least = axes;
	}
	return least ?? [];
}
