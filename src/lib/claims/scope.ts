/** For whom a text speaks, and which texts one client may be told together. */
import type { DocumentContent } from '../model/document.ts';
import { clausesOf } from '../model/document.ts';
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

/** Where words stand: what a passage and a clause have in common. */
export type Standing = Pick<Passage, 'collection' | 'id'>;

/** The contracts that alone print a clause, or that a briefing explains; null for what is said to everybody. */
function contractsWith({ collection, id }: Standing, { documents, briefings }: Project): DocumentContent[] | null {
	if (collection !== 'clauses' && collection !== 'briefings') return null;
	const explained = collection === 'briefings' ? briefings.find((entry) => entry.id === id)?.data.explains : null;
	const printing = documents
		.filter((entry) => (collection === 'clauses' ? clausesOf(entry.data).includes(id) : entry.id === explained))
		.map(({ data }) => data);
	return printing.length > 0 && printing.every(({ kind }) => kind === 'contract') ? printing : null;
}

/** Whether two texts speak of one relation: two contracts may differ, what is said to everybody holds beside each of them. */
export function speakOfOne(a: Standing, b: Standing, project: Project): boolean {
	const contracts = contractsWith(a, project);
	const others = contracts && contractsWith(b, project);
	return !contracts || !others || contracts.some((contract) => others.includes(contract));
}

/** Whether a value of a tier or a service may hold for what the passage says: not one of a tier for a contract per service. */
export function mayHoldFor({ tier, service }: Scope, passage: Standing, project: Project): boolean {
	const contracts = contractsWith(passage, project);
	if (!contracts || (tier === undefined && service === undefined)) return true;
	return contracts.some(({ per }) => per === 'none' || per === (tier === undefined ? 'service' : 'tier'));
}
