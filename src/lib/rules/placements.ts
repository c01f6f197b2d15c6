/**
 * The task catalogue as rules: each place of a task says how the work is treated and what it costs. It speaks of
 * work at the hours at which the task is done, which are business hours unless the task says otherwise; what happens
 * at other hours is decided by the tiers (`afterHours`, `holidays`) and the clauses.
 */
import type { PlacementKind } from '../model/axes.ts';
import type { Entry, Project } from '../model/project.ts';
import { resolveValue } from '../model/resolve.ts';
import type { SupportTier } from '../model/support.ts';
import type { TableName } from '../model/tables.ts';
import type { Placement, Task } from '../model/task.ts';
import type { Condition } from '../scenario/space.ts';
import type { Path } from '../source/entry.ts';
import type { Money } from '../values/value.ts';
import { joinOn, meetAll } from './conditions.ts';
import { homeOf } from './documents.ts';
import type { Draft } from './draft.ts';
import type { Day } from './hours.ts';
import { insideHours, outsideHours } from './hours.ts';
import { allowanceOf, SPAN_OF } from './measures.ts';
import type { Said } from './outcomes.ts';
import { charge, said, treatmentText } from './outcomes.ts';

/** One cell of the catalogue. */
export interface Placed {
	readonly task: Task;
	readonly placement: Placement;
	/** Where it holds: phase, task, and in operation the tier. */
	readonly condition: Condition;
	/** Null outside operation; `none` for a client without a support contract. */
	readonly tier: string | null;
	readonly path: Path;
}

export function placedTasks(project: Project): Placed[] {
	return project.tasks.data.tasks.flatMap((task, index) => {
		const at = ['tasks', index] as const;
		const phases = (['production', 'free-period'] as const).flatMap((phase): Placed[] => {
			const placement = task[phase];
			const condition = { phase: [phase], task: [task.id] };
			return placement === undefined ? [] : [{ task, placement, condition, tier: null, path: [...at, phase] }];
		});
		const tiers = Object.entries(task.operation ?? {}).map(([tier, placement]): Placed => {
			const condition = { tier: [tier], phase: ['operation'], task: [task.id] };
			return { task, placement, condition, tier, path: [...at, 'operation', tier] };
		});
		return [...phases, ...tiers];
	});
}

const kindOf = (placement: Placement): PlacementKind => (typeof placement === 'string' ? placement : 'extra');

/** Where the catalogue says so, in few boxes: `placement: declined` in a clause. */
export function placedAs(project: Project, kinds: readonly PlacementKind[]): Condition[] {
	const cells = placedTasks(project).filter(({ placement }) => kinds.includes(kindOf(placement)));
	return joinOn(
		'tier',
		joinOn(
			'task',
			cells.map(({ condition }) => condition),
		),
	);
}

export function placementDrafts(project: Project, days: readonly Day[]): Draft[] {
	return placedTasks(project).flatMap((place) => draftsOf(place, project, days));
}

const INCLUDED = { treatment: said('treatment', 'included'), charge: charge('none') };
const DECLINED = { treatment: said('treatment', 'declined'), charge: charge('none') };
const extraAt = (price: Said) => ({ treatment: said('treatment', 'extra'), charge: price });

function draftsOf(place: Placed, project: Project, days: readonly Day[]): Draft[] {
	const { task, placement, tier, path } = place;
	const support = project.support.find(({ id }) => id === tier);
	const hours = task.time === 'outside-hours' ? outsideHours(days) : insideHours(days);
	const draft = (then: Draft['then'], extra: Condition = {}, part = ''): Draft => ({
		kind: 'placement',
		source: ['tasks', task.id, ...path.slice(2)].join('.') + part,
		variant: null,
		...homeOf(project, support ? 'tier' : 'everyone', tableOf(place)),
		when: meetAll([[place.condition], hours, [extra]]),
		then,
		exceptionTo: [],
		places: [project.tasks.places.at(path)],
		text: `${task.title}：${treatmentText(then)}`,
	});
	if (placement === 'included') return [draft(INCLUDED)];
	if (placement === 'declined') return [draft(DECLINED)];
	if (placement === 'quoted') return [draft(extraAt(charge('quoted')))];
	if (placement === 'allowance') return support ? withinAllowance(support, draft) : [];
	const price = priceOf(placement.extra, project, tier);
	return price === null ? [] : [draft(extraAt(charge(price)))];
}

/** The table that prints the place. */
function tableOf({ tier, condition }: Placed): TableName {
	if (tier !== null) return tier === 'none' ? 'no-support-tasks' : 'tier-tasks';
	return condition['phase']?.[0] === 'production' ? 'production-tasks' : 'free-period-tasks';
}

/** Included while the month's allowance lasts, then at the tier's hourly rate. A tier without one is told by a check. */
function withinAllowance(
	{ data }: Entry<SupportTier>,
	draft: (then: Draft['then'], extra: Condition, part?: string) => Draft,
): Draft[] {
	if (data.billing !== 'monthly') return [];
	const [axis, amount] = allowanceOf(data.allowance.amount);
	return [
		draft(INCLUDED, { [axis]: [SPAN_OF.upTo(amount)] }),
		draft(extraAt(charge(data.hourly)), { [axis]: [SPAN_OF.over(amount)] }, '.over'),
	];
}

/** Null where the path leads to no price; whoever prints the catalogue says so. */
function priceOf(extra: Money | string, project: Project, tier: string | null): Money | null {
	if (typeof extra !== 'string') return extra;
	const resolved = resolveValue(project, extra, tier === null || tier === 'none' ? {} : { tier });
	const value = resolved.ok ? resolved.fact.value : null;
	return typeof value === 'object' && value?.kind === 'money' ? value : null;
}
