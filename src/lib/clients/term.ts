/** The term that the contract of a tier runs for; none for a service. */
import type { EffectivePolicy } from '../model/effective-policy.ts';
import { effectivePolicy } from '../model/effective-policy.ts';
import type { Project } from '../model/project.ts';
import type { Scope } from '../model/scope.ts';

export function termOf({ tier: id }: Scope, project: Project): EffectivePolicy<'term'> | null {
	const tier = project.support.find((entry) => entry.id === id);
	return tier ? effectivePolicy(project, tier, 'term', 'term') : null;
}
