/** For whom a text speaks, and which texts one client may be told together. */
import type { Passage } from '../model/passages.ts';
import type { Project } from '../model/project.ts';
import type { Scope } from '../model/scope.ts';

/** For which service or tier a passage speaks; clauses are read for all that print them. */
export function scopeOf({ collection, id }: Passage, project: Project): Scope {
	switch (collection) {
		case 'services':
			return { service: id };
		case 'support':
			return { tier: id };
		case 'listings': {
			const service = project.listings.find((entry) => entry.id === id)?.data.service;
			return service === undefined ? {} : { service };
		}
		case 'pasted': {
			const { service, support: tier } = project.pasted.find((entry) => entry.id === id)?.data ?? {};
			return { ...(service === undefined ? {} : { service }), ...(tier === undefined ? {} : { tier }) };
		}
		default:
			return {};
	}
}

/** Whether somebody may be told both: not a text for one service beside one for another, or for a tier. */
export function meet(a: Scope, b: Scope): boolean {
	if (a.service !== undefined && b.service !== undefined) return a.service === b.service;
	if (a.tier !== undefined && b.tier !== undefined) return a.tier === b.tier;
	const isApart = (one: Scope, other: Scope): boolean => one.service !== undefined && other.tier !== undefined;
	return !isApart(a, b) && !isApart(b, a);
}
