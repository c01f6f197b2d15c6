/** What the documents must answer: each attribute, where it must be decided, and which axes a rule must name to decide it. */

import { effectivePolicy } from '../model/effective-policy.ts';
import type { Project } from '../model/project.ts';
import type { Attribute, AttributeId, Outcome } from '../scenario/rule.ts';
import type { AxisId, Condition } from '../scenario/space.ts';
import type { Duration } from '../values/value.ts';
import { meetAll } from './conditions.ts';
import type { Draft } from './draft.ts';
import type { ClockMeasure } from './measures.ts';
import { clockPosition, SPAN_OF } from './measures.ts';
import type { Said } from './outcomes.ts';
import { BETTER } from './outcomes.ts';

interface Asked {
	readonly id: AttributeId;
	readonly universe: (project: Project, drafts: readonly Draft[]) => readonly Condition[];
	readonly explicit: readonly AxisId[];
}

const everywhere = (): Condition[] => [{}];
const nowhere = (): Condition[] => [];
const operation = (): Condition[] => [{ phase: ['operation'] }];

/** Operation under a contract. */
const underContract = ({ support }: Project): Condition => ({
	tier: support.map(({ id }) => id),
	phase: ['operation'],
});

const ASKED: readonly Asked[] = [
	{ id: 'treatment', universe: everywhere, explicit: ['phase', 'day'] },
	{ id: 'charge', universe: (_, drafts) => whereExtra(drafts), explicit: [] },
	{ id: 'firstResponse', universe: operation, explicit: ['tier'] },
	{ id: 'start', universe: operation, explicit: ['tier'] },
	{ id: 'completion', universe: nowhere, explicit: [] },
	{ id: 'acceptance', universe: afterInspection, explicit: ['phase'] },
	{ id: 'closure', universe: afterSilence, explicit: ['phase'] },
	{ id: 'reopening', universe: afterSilence, explicit: ['phase'] },
	{
		id: 'refund',
		universe: (project) => [{ phase: ['production'] }, underContract(project)],
		explicit: ['phase', 'cause'],
	},
	{ id: 'data', universe: (project) => [underContract(project)], explicit: ['phase'] },
	{ id: 'liability', universe: everywhere, explicit: ['phase', 'cause'] },
];

/** `said` finds what an outcome was made of. */
export function attributesOf(
	project: Project,
	drafts: readonly Draft[],
	said: (attribute: AttributeId, outcome: Outcome) => Said | undefined,
): Attribute[] {
	return ASKED.map(({ id, universe, explicit }): Attribute => {
		const order = BETTER.get(id);
		const better = (a: Outcome, b: Outcome): boolean => {
			const [one, other] = [said(id, a), said(id, b)];
			return one !== undefined && other !== undefined && order?.(one, other) === true;
		};
		return { id, combine: 'single', universe: universe(project, drafts), explicit, ...(order && { better }) };
	});
}

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
