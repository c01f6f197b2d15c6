/** A policy as it applies to one service or tier: the named one, with the fields that are overridden on the spot. */
import type { Path } from '../source/entry.ts';
import type { Place } from '../source/place.ts';
import type { PolicyKind, PolicyOf } from './policy.ts';
import type { Entry, Project } from './project.ts';
import { findPolicy } from './resolve.ts';

export interface EffectivePolicy<K extends PolicyKind> {
	/** For whom: the entry that refers to the policy, or the policy itself where it stands for all. */
	readonly owner: Entry<unknown>;
	readonly data: PolicyOf<K>;
	/** Where a field of it is written: in the override, else in the policy. */
	place(path: Path): Place;
}

/** The policy under `field` of `entry`; null when the field is absent or names a policy of another kind. */
export function effectivePolicy<K extends PolicyKind>(
	project: Project,
	entry: Entry<unknown>,
	field: string,
	kind: K,
): EffectivePolicy<K> | null {
	const given = (entry.data as Record<string, unknown>)[field];
	const override = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
	const id = typeof given === 'string' ? given : override['use'];
	const policy = typeof id === 'string' ? findPolicy(project, id) : undefined;
	if (!policy || policy.data.kind !== kind) return null;
	const { use: _, ...own } = override;
	return {
		owner: entry,
		data: { ...policy.data, ...own } as PolicyOf<K>,
		place: (path) => (String(path[0]) in own ? entry.places.at([field, ...path]) : policy.places.at(path)),
	};
}

/** Every policy of a kind: each named one as it stands, and each override of it. */
export function effectivePolicies<K extends PolicyKind>(
	project: Project,
	field: string,
	kind: K,
): EffectivePolicy<K>[] {
	const named = project.policies.flatMap((entry) =>
		entry.data.kind === kind
			? [{ owner: entry, data: entry.data as PolicyOf<K>, place: (path: Path) => entry.places.at(path) }]
			: [],
	);
	const overridden = [...project.services, ...project.support].flatMap((entry) => {
		const given = (entry.data as Record<string, unknown>)[field];
		if (typeof given !== 'object') return [];
		const effective = effectivePolicy(project, entry, field, kind);
		return effective ? [effective] : [];
	});
	return [...named, ...overridden];
}
