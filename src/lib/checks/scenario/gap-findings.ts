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
	/** Of which attribute it says what: the missing one, or the one that asks for it. */
	readonly attribute: AttributeId;
	readonly outcome: Outcome | null;
	/** What it answers is what asks for the missing answer: 「別料金」 for a price, 「停止」 for a way to go on. */
	readonly why: 'asks' | 'withholds' | 'catch-all' | 'elsewhere';
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
	const told = gaps.filter(({ attribute, region }) => {
		const causes = gaps.filter((other) => FOLLOWS[attribute]?.includes(other.attribute));
		return !causes.some((cause) => covers(cause.region, region));
	});
	const placed = told.map((gap) => {
		const neighbours = neighboursOf(content.set, content.origins, gap);
		return { gap, code: codeOfGap(gap), neighbours, home: homeOf(gap, neighbours) };
	});
	const alike = Map.groupBy(placed, ({ gap, code, home }) => [code, home, gap.attribute].join(' '));
	const sameRegion = Map.groupBy([...alike.values()], (group) =>
		JSON.stringify([group[0]?.code, group[0]?.home, group.map(({ gap }) => gap.region)]),
	);
	return [...sameRegion.values()].map((groups): GapFinding => {
		const group = groups[0] as typeof placed;
		const { code, gap, neighbours } = group[0] as (typeof placed)[number];
		const attributes = groups.flatMap(([first]) => (first ? [first.gap.attribute] : []));
		return { code, attributes, lead: gap, region: group.map(({ gap: { region } }) => region), neighbours };
	});
}

/** Whether every scenario of `inner` is one of `outer`. */
function covers(outer: Condition, inner: Condition): boolean {
	return Object.entries(outer).every(([axis, picks]) => {
		const own = inner[axis];
		if (own === undefined) return false;
		const common = meet({ [axis]: picks }, { [axis]: own })?.[axis];
		return JSON.stringify(common) === JSON.stringify(own);
	});
}

/** What has to be mended together: the sentence that comes nearest. */
const homeOf = ({ attribute }: Gap, [nearest]: readonly Neighbour[]): string =>
	nearest === undefined ? attribute : nearest.origin.source;

const MOST_NEIGHBOURS = 3;

/** Answers that ask for another: what costs extra needs a price, what stops a way to go on. */
const ASKS: Readonly<Record<AttributeId, readonly [attribute: AttributeId, outcomes: readonly Outcome[]]>> = {
	charge: ['treatment', ['extra']],
	reopening: ['closure', ['suspended']],
	exitNotice: ['exit', ['free', 'charged']],
};

/** One for each source, the nearest first: those that ask, that withhold, catch-alls, then by the number of axes missed. */
function neighboursOf({ rules }: RuleSet, origins: ReadonlyMap<string, Origin>, gap: Gap): Neighbour[] {
	const [asking, outcomes] = ASKS[gap.attribute] ?? [null, []];
	const ranked = rules.flatMap((rule, index): (Neighbour & { readonly rank: number; readonly index: number })[] => {
		const origin = origins.get(rule.id);
		if (origin === undefined) return [];
		const misses = missed(rule.when, gap.region);
		const asked = asking === null ? undefined : rule.then[asking];
		const told = { rule, origin, attribute: gap.attribute, outcome: rule.then[gap.attribute] ?? null, misses, index };
		if (told.outcome === null && misses.length === 0 && asking !== null && outcomes.some((one) => one === asked)) {
			return [{ ...told, attribute: asking, outcome: asked ?? null, why: 'asks', rank: -3 }];
		}
		if (rule.then[gap.attribute] === undefined) return [];
		if (gap.withholds.includes(rule.id)) return [{ ...told, why: 'withholds', misses: [], rank: -2 }];
		if (gap.catchAlls.includes(rule.id)) return [{ ...told, why: 'catch-all', misses: [], rank: -1 }];
		if (told.outcome === null) return [];
		// A sentence that leaves someone out is the likelier place than a table in which each has a row of his own.
		return [{ ...told, why: 'elsewhere', rank: misses.length * 2 + (origin.kind === 'sentence' ? 0 : 1) }];
	});
	// Of equals the last: that is where one goes on writing.
	const sorted = ranked.sort((a, b) => a.rank - b.rank || b.index - a.index);
	const distinct = new Map<string, Neighbour>();
	for (const { rank: _, index: __, ...neighbour } of sorted) {
		if (!distinct.has(neighbour.origin.source)) distinct.set(neighbour.origin.source, neighbour);
	}
	const all = [...distinct.values()];
	const first = all[0];
	return all
		.filter(({ why, misses }) => why === first?.why && misses.length === first.misses.length)
		.slice(0, MOST_NEIGHBOURS);
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
