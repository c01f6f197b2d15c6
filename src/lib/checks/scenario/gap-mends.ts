/**
 * Ways to fill a gap that need no new sentence: the nearest sentence is widened to what it leaves out. Each is written
 * into the content and searched again: one that leaves the gap open, or makes another finding, is not offered.
 */
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { RuleWhen, Rule as Sentence } from '../../model/rule.ts';
import type { CompiledContent } from '../../rules/compiled-content.ts';
import { meet } from '../../rules/conditions.ts';
import { tellOutcome } from '../../rules/tell.ts';
import { compile } from '../../scenario/compile.ts';
import { gaps } from '../../scenario/gap.ts';
import type { AxisId } from '../../scenario/space.ts';
import { scenarioFindings } from './findings.ts';
import type { GapFinding } from './gap-findings.ts';
import { gapFindings } from './gap-findings.ts';
import type { Neighbour } from './gap-neighbours.ts';
import { mends, withSentence } from './trial.ts';

/** Each is a search of its own: this many for a finding, and for this many findings; the rest comes once these are mended. */
const MOST_TRIED = 2;
const MOST_MENDED = 4;

export function gapMends(project: Project, finding: GapFinding): Localized[] {
	if (gapFindings(project).indexOf(finding) >= MOST_MENDED) return [];
	const { content } = scenarioFindings(project);
	const candidates = finding.neighbours.flatMap((neighbour) => widened(project, content, finding, neighbour));
	return candidates.slice(0, MOST_TRIED).flatMap(({ sentence, rewritten, told }) => {
		const after = withSentence(project, sentence, rewritten);
		const trial = { source: sentence.id, after: () => after };
		return fills(after, finding) && mends(content, trial, []) ? [told] : [];
	});
}

interface Candidate {
	readonly sentence: Sentence;
	readonly rewritten: Sentence;
	readonly told: Localized;
}

/** Axes that an author names by their values in `when`. */
const WORDS = [
	'tier',
	'service',
	'phase',
	'task',
	'cause',
	'channel',
	'day',
	'payment',
	'term',
	'information',
] as const;

/** The sentence, with the values of the region added to the one axis on which it misses it. */
function widened(
	project: Project,
	content: CompiledContent,
	{ lead, region }: GapFinding,
	{ origin, why, misses, outcome }: Neighbour,
): Candidate[] {
	const sentence = project.clauses.flatMap(({ rules }) => rules).find(({ id }) => id === origin.source);
	const axis = WORDS.find((word) => misses.length === 1 && word === misses[0]);
	if (why !== 'elsewhere' || sentence === undefined || axis === undefined || outcome === null) return [];
	const values = new Set(region.flatMap((box) => (box[axis] ?? []) as readonly string[]));
	const added = [...values].filter((value) => !neverIs(content, axis, value));
	const when = sentence.when.map((condition): RuleWhen => {
		const own = condition[axis];
		return own === undefined ? condition : { ...condition, [axis]: [...new Set([own, added].flat())] };
	});
	const { ja, en } = tellOutcome(content, lead.attribute, outcome);
	return [
		{
			sentence,
			rewritten: { ...sentence, when },
			told: {
				ja: `「${sentence.id}」の ${axis} に ${added.join('、')} を加える（「${ja}」がそのまま広がる）`,
				en: `add ${added.join(', ')} to ${axis} of "${sentence.id}" (${en})`,
			},
		},
	];
}

/** A value that by itself cannot happen, as a kind of day that the calendar does not have. */
const neverIs = ({ set }: CompiledContent, axis: AxisId, value: string): boolean =>
	set.space.impossible.some(
		(condition) =>
			Object.keys(condition).length === 1 && (condition[axis] as readonly unknown[] | undefined)?.includes(value),
	);

function fills({ set }: CompiledContent, { lead, region }: GapFinding): boolean {
	const asked = set.attributes.map((one) => (one.id === lead.attribute ? one : { ...one, universe: [] }));
	const open = gaps(compile({ ...set, attributes: asked }));
	return open.unknown.length === 0 && !open.gaps.some((gap) => region.some((box) => meet(gap.region, box) !== null));
}
