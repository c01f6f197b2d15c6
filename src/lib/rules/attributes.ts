/** What the documents must answer: each attribute, where it must be decided, and which axes a rule must name to decide it. */

import { deedIds, parties, placementKinds } from '../model/axes.ts';
import { effectivePolicy } from '../model/effective-policy.ts';
import type { Project } from '../model/project.ts';
import type { Attribute, AttributeId, Outcome } from '../scenario/rule.ts';
import type { AxisId, Condition } from '../scenario/space.ts';
import type { Duration } from '../values/value.ts';
import { meetAll } from './conditions.ts';
import type { Draft } from './draft.ts';
import { dutyAttribute } from './duties.ts';
import type { ClockMeasure } from './measures.ts';
import { clockPosition, SPAN_OF } from './measures.ts';
import type { Said } from './outcomes.ts';
import { BETTER } from './outcomes.ts';
import { placedAs } from './placements.ts';

interface Asked {
	readonly id: AttributeId;
	readonly universe: (project: Project, drafts: readonly Draft[]) => readonly Condition[];
	readonly explicit: readonly AxisId[];
}

const everywhere = (): Condition[] => [{}];
const nowhere = (): Condition[] => [];
const inProduction = (): Condition[] => [{ phase: ['production'] }];
const operation = (): Condition[] => [{ phase: ['operation'] }];

/** Operation under a contract. */
const underContract = ({ support }: Project): Condition => ({
	tier: support.map(({ id }) => id),
	phase: ['operation'],
});

/** A document that speaks of it at all must leave no one out. */
const onceSpoken =
	(id: AttributeId, universe: Asked['universe']): Asked['universe'] =>
	(project, drafts) =>
		drafts.some(({ then }) => id in then) ? universe(project, drafts) : [];

const ASKED: readonly Asked[] = [
	{ id: 'treatment', universe: wherePlaced, explicit: ['phase', 'day'] },
	{ id: 'charge', universe: (_, drafts) => whereExtra(drafts), explicit: [] },
	{ id: 'firstResponse', universe: operation, explicit: ['tier'] },
	{ id: 'start', universe: operation, explicit: ['tier'] },
	{ id: 'completion', universe: nowhere, explicit: [] },
	{ id: 'acceptance', universe: afterInspection, explicit: ['phase'] },
	{ id: 'closure', universe: afterSilence, explicit: ['phase'] },
	{ id: 'reopening', universe: afterStopping, explicit: ['phase'] },
	{
		id: 'refund',
		universe: (project) => [{ phase: ['production'] }, underContract(project)],
		explicit: ['phase', 'cause'],
	},
	{ id: 'data', universe: (project) => [underContract(project)], explicit: ['phase'] },
	{ id: 'liability', universe: everywhere, explicit: ['phase', 'cause'] },
	{ id: 'revision', universe: onceSpoken('revision', inProduction), explicit: ['phase'] },
	{ id: 'carryOver', universe: onceSpoken('carryOver', (project) => [underContract(project)]), explicit: ['tier'] },
	{ id: 'exit', universe: onceSpoken('exit', (project) => [underContract(project)]), explicit: ['tier'] },
	{ id: 'exitNotice', universe: (_, drafts) => whereClientMayLeave(drafts), explicit: [] },
	...(['renewal', 'subcontracting', 'publication', 'rights'] as const).map((id) => ({
		id,
		universe: nowhere,
		explicit: [],
	})),
];

/** `said` finds what an outcome was made of. */
export function attributesOf(
	project: Project,
	drafts: readonly Draft[],
	said: (attribute: AttributeId, outcome: Outcome) => Said | undefined,
): Attribute[] {
	const known = new Set(ASKED.map(({ id }) => id));
	const spoken = [...new Set(drafts.flatMap(({ then }) => Object.keys(then)))].filter((id) => !known.has(id)).sort();
	const unasked = spoken.map((id): Asked => ({ id, universe: nowhere, explicit: [] }));
	return [...ASKED, ...unasked].map(({ id, universe, explicit }): Attribute => {
		const order = BETTER.get(id.replace(/^amendment\..*/, 'amendment'));
		const better = (a: Outcome, b: Outcome): boolean => {
			const [one, other] = [said(id, a), said(id, b)];
			return one !== undefined && other !== undefined && order?.(one, other) === true;
		};
		const combine = DUTY_ATTRIBUTES.has(id) ? 'duty' : 'single';
		return { id, combine, universe: universe(project, drafts), explicit, ...(order && { better }) };
	});
}

const DUTY_ATTRIBUTES: ReadonlySet<AttributeId> = new Set(
	parties.flatMap((party) => deedIds.map((deed) => dutyAttribute(party, deed))),
);

/** Every cell of the catalogue; a cell that is missing is told by a check of its own. */
function wherePlaced(project: Project): Condition[] {
	return placedAs(project, placementKinds);
}

/** What stops must say how it goes on. */
function afterStopping(project: Project, drafts: readonly Draft[]): Condition[] {
	const stops = drafts.filter(({ then }) => then['closure']?.key === 'suspended');
	return [...afterSilence(project), ...stops.flatMap(({ when }) => when)];
}

/** Who may leave has to know how. */
const whereClientMayLeave = (drafts: readonly Draft[]): Condition[] =>
	drafts.filter(({ then }) => ['free', 'charged'].includes(then['exit']?.key ?? '')).flatMap(({ when }) => when);

/** Work at an extra charge has a price; what is included or declined answers `none` by itself. */
const whereExtra = (drafts: readonly Draft[]): Condition[] =>
	drafts.filter(({ then }) => then['treatment']?.key === 'extra').flatMap(({ when }) => when);

/** Once the time for looking at what was delivered has passed. */
function afterInspection({ policies }: Project): Condition[] {
	const periods = policies.flatMap(({ data }) => (data.kind === 'general' ? [data.acceptance] : []));
	return periods.length === 0 ? [] : [{ phase: ['free-period'], ...beyondAll('sinceDelivery', periods) }];
}

/** Once every window of silence has passed, in production and under a contract. */
function afterSilence(project: Project): Condition[] {
	const sides = [
		[project.services, { phase: ['production'] }],
		[project.support, underContract(project)],
	] as const;
	return sides.flatMap(([owners, condition]) => {
		const windows = owners.flatMap((owner) => effectivePolicy(project, owner, 'silence', 'silence')?.data.window ?? []);
		return windows.length === 0 ? [] : meetAll([[condition], [beyondAll('silence', windows)]]);
	});
}

/** Longer than each of the periods, in every unit that they are written in. */
function beyondAll(measure: ClockMeasure, periods: readonly Duration[]): Condition {
	const longest = new Map<AxisId, number>();
	for (const period of periods) {
		const [axis, at] = clockPosition(measure, period);
		longest.set(axis, Math.max(at, longest.get(axis) ?? 0));
	}
	return Object.fromEntries([...longest].map(([axis, at]) => [axis, [SPAN_OF.over(at)]]));
}
