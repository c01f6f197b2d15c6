/** The tiers by what they cost, the cheapest first; and which of them another makes pointless. */
import type { Project } from '../../model/project.ts';
import type { Compared } from './compare-tiers.ts';
import { alikeElsewhere, compareTiers, feeOf } from './compare-tiers.ts';
import type { Tier } from './naming.ts';

/** Two tiers, the dearer second; of two at one price the later in the order. */
export interface Step {
	readonly lower: Tier;
	readonly higher: Tier;
	readonly compared: readonly Compared[];
}

const known = new WeakMap<Project, readonly Step[]>();

/** Every pair of tiers that are paid in the same way. */
export function stepsOf(project: Project): readonly Step[] {
	const cached = known.get(project);
	if (cached) return cached;
	const sorted = project.support.toSorted((a, b) => feeOf(a) - feeOf(b) || a.data.order - b.data.order);
	const steps = sorted.flatMap((higher, index) =>
		sorted
			.slice(0, index)
			.filter(({ data }) => data.billing === higher.data.billing && data.fee.per === higher.data.fee.per)
			.map((lower): Step => ({ lower, higher, compared: compareTiers(lower, higher, project) })),
	);
	known.set(project, steps);
	return steps;
}

/** Dearer, or as dear, and better in nothing; differences that have no order count as a reason to choose it. */
export const isDominated = ({ lower, higher, compared }: Step): boolean =>
	alikeElsewhere(lower, higher) && compared.every(({ second }) => second === 'same' || second === 'worse');
