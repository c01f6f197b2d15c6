/** Gaps as they are told: by code, and all that one sentence would fill as one finding. */
import type { Project } from '../../model/project.ts';
import type { CompiledContent } from '../../rules/compiled-content.ts';
import { joinOn, meet } from '../../rules/conditions.ts';
import type { Gap } from '../../scenario/gap.ts';
import type { AttributeId } from '../../scenario/rule.ts';
import type { Condition } from '../../scenario/space.ts';
import type { ScenarioFindings } from './findings.ts';
import { scenarioFindings } from './findings.ts';
import { kindOfGap } from './gap-codes.ts';
import type { Neighbour } from './gap-neighbours.ts';
import { isLeftOut, neighboursOf } from './gap-neighbours.ts';

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
		const kind = kindOfGap(gap, (axis) => isLeftOut(content.set, gap, axis));
		const neighbours = neighboursOf(content, gap, kind);
		return { gap, code: kind.code, neighbours, home: homeOf(gap, neighbours) };
	});
	const alike = Map.groupBy(placed, ({ gap, code, home }) => [code, home, gap.attribute].join(' '));
	const sameRegion = Map.groupBy([...alike.values()], (group) =>
		JSON.stringify([group[0]?.code, group[0]?.home, group.map(({ gap }) => gap.region)]),
	);
	return [...sameRegion.values()].map((groups): GapFinding => {
		const group = groups[0] as typeof placed;
		const { code, gap, neighbours } = group[0] as (typeof placed)[number];
		const attributes = groups.flatMap(([first]) => (first ? [first.gap.attribute] : []));
		return {
			code,
			attributes,
			lead: gap,
			region: joined(
				content,
				group.map(({ gap: { region } }) => region),
			),
			neighbours,
		};
	});
}

/** Boxes that differ on one axis only are one box. */
const joined = ({ set }: CompiledContent, boxes: readonly Condition[]): readonly Condition[] =>
	set.space.axes.reduce((left, { kind, id }) => (kind === 'named' ? joinOn(id, left) : left), boxes);

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
