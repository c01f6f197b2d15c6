/** What a contract comes to in its first term: the amount by which it is found again. */
import type { Project } from '../model/project.ts';
import type { Scope } from '../model/scope.ts';
import { priceOf } from '../values/price.ts';
import type { Duration } from '../values/value.ts';
import { termOf } from './term.ts';

/** Yen with tax: of a service its price, of a tier its fee over the first term; null where neither says. */
export function usualAmount(scope: Scope, project: Project): number | null {
	const tier = project.support.find(({ id }) => id === scope.tier)?.data;
	const service = project.services.find(({ id }) => id === scope.service)?.data;
	if (service) return priceOf(service.price).gross;
	if (tier?.billing !== 'monthly') return tier ? priceOf(tier.fee).gross : null;
	const term = termOf(scope, project);
	const months = term && inMonths(term.data.initial);
	// The fee is paid month by month, so its tax is rounded month by month.
	return months ? priceOf(tier.fee).gross * months : null;
}

const inMonths = ({ n, unit }: Duration): number | null => (unit === 'month' ? n : unit === 'year' ? n * 12 : null);
