/** What comes nearest to deciding a gap: the place at which an author will look for it, and how to widen it. */
import type { CompiledContent, Origin } from '../../rules/compiled-content.ts';
import { meet } from '../../rules/conditions.ts';
import type { Gap } from '../../scenario/gap.ts';
import type { AttributeId, Outcome, Rule, RuleSet } from '../../scenario/rule.ts';
import type { AxisId, Condition } from '../../scenario/space.ts';
import type { GapKind } from './gap-codes.ts';
import { ofFamily } from './gap-codes.ts';

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

const MOST_NEIGHBOURS = 3;

/** More axes than a condition names. */
const FARTHEST = 100;

/** Answers that ask for another: what costs extra needs a price, what stops a way to go on. */
const ASKS: Readonly<Record<AttributeId, readonly [attribute: AttributeId, outcomes: readonly Outcome[]]>> = {
	charge: ['treatment', ['extra']],
	reopening: ['closure', ['suspended']],
	exitNotice: ['exit', ['free', 'charged']],
};

/** The nearest, one for each source: what asks, else what withholds, else catch-alls, else what misses the fewest axes. */
export function neighboursOf({ set: { rules }, origins }: CompiledContent, gap: Gap, { axis }: GapKind): Neighbour[] {
	const [asking, outcomes] = ASKS[gap.attribute] ?? [null, []];
	const ranked = rules.flatMap((rule, index): (Neighbour & { readonly rank: number; readonly index: number })[] => {
		const origin = origins.get(rule.id);
		if (origin === undefined || rule.when.length === 0) return [];
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
		const besides = axis !== undefined && !misses.every((missed) => ofFamily(missed, axis));
		const narrow = narrowness(rule.when, gap.region, misses);
		return [{ ...told, why: 'elsewhere', rank: rankOf(misses.length, narrow, besides, origin.kind !== 'sentence') }];
	});
	// Of equals the last: that is where one goes on writing.
	const sorted = ranked.sort((a, b) => a.rank - b.rank || b.index - a.index);
	const distinct = new Map<string, Neighbour>();
	for (const { rank, index: _, ...neighbour } of sorted) {
		if (rank > (sorted[0]?.rank ?? 0)) break;
		if (!distinct.has(neighbour.origin.source)) distinct.set(neighbour.origin.source, neighbour);
	}
	return [...distinct.values()].slice(0, MOST_NEIGHBOURS);
}

/**
 * The fewest axes missed first, then what would fill most of the region, then what misses it on the axis of the hole.
 * What decides a part of the region already leaves nobody out and comes last. A sentence is a likelier place than a
 * table in which each has a row of his own.
 */
const rankOf = (misses: number, narrow: number, besides: boolean, typed: boolean): number =>
	(misses === 0 ? FARTHEST : misses) * 1000 + narrow * 10 + (besides ? 2 : 0) + (typed ? 1 : 0);

/** On how many axes the nearest condition, were it not for those that it misses, would still be smaller than the region. */
function narrowness(when: readonly Condition[], region: Condition, misses: readonly AxisId[]): number {
	const counts = when.map((condition) => {
		const missedHere = missedAxes(condition, region);
		if (missedHere.length > misses.length) return Number.POSITIVE_INFINITY;
		return Object.keys(condition).filter((axis) => !missedHere.includes(axis) && !reaches(condition, region, axis))
			.length;
	});
	return Math.min(...counts);
}

/** Whether the condition holds for all that the region has on the axis. */
function reaches(condition: Condition, region: Condition, axis: AxisId): boolean {
	const [own, theirs] = [condition[axis], region[axis]];
	if (own === undefined) return true;
	if (theirs === undefined) return false;
	return JSON.stringify(meet({ [axis]: theirs }, { [axis]: own })?.[axis]) === JSON.stringify(theirs);
}

/** The axes on which the nearest of the conditions has nothing in common with the region. */
function missed(when: readonly Condition[], region: Condition): AxisId[] {
	let least: AxisId[] | null = null;
	for (const condition of when) {
		const axes = missedAxes(condition, region);
		if (least === null || axes.length < least.length) least = axes;
	}
	return least ?? [];
}

export const missedAxes = (condition: Condition, region: Condition): AxisId[] =>
	Object.keys(condition).filter((axis) => {
		const [own, theirs] = [condition[axis], region[axis]];
		return own !== undefined && theirs !== undefined && meet({ [axis]: own }, { [axis]: theirs }) === null;
	});

/** Whether some rule decides it where the axis has other values than in the gap. */
export const isLeftOut = ({ rules }: RuleSet, { attribute, region }: Gap, axis: string): boolean =>
	rules.some(
		({ then, when }) =>
			(then[attribute] ?? null) !== null &&
			when.some((condition) => missedAxes(condition, region).some((missed) => ofFamily(missed, axis))),
	);
