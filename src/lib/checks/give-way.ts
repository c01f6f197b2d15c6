/**
 * One clash, one finding: where a check that compares values speaks of certain words, the checks that only know that a
 * number there has no source, or differs from some value, are silent about them (ARCHITECTURE.md, "Which check speaks first").
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';

/** The codes that know least. */
export const general: ReadonlySet<string> = new Set([
	'prose/number-vs-typed',
	'prose/unsourced-number',
	'value/conflicting-fact',
]);

/** The codes that say what the numbers do to each other. */
export const specific: ReadonlySet<string> = new Set([
	'calendar/weekday-mismatch',
	'calendar/stale-year',
	'holiday/dates-differ',
	'holiday/reopen-not-business-day',
	'hours/listing-vs-contract',
	'backup/promise-vs-recovery',
	'documents/version-skew',
	'sign/electronic-vs-paper',
	'interest/rate-clash',
	'jurisdiction/clash',
	'liability/cap-clash',
	'liability/cap-vs-penalty',
	'prose/summary-not-entailed',
	'price/instalments-exceed-term',
	'price/quota-unit-mismatch',
	'price/tax-basis-clash',
	'price/total-mismatch',
	'survival/period-clash',
	'value/delivery-time-mismatch',
	'value/support-period-mismatch',
	'term/notice-vs-refusal',
	'term/renewal-before-notice',
	'tier/table-vs-contract',
]);

/** That a ladder of tiers breaks is the consequence of a cell in the catalogue that something else contradicts, too. */
const consequence = 'tier/not-monotone';

const within = (inner: Place, outer: Place): boolean =>
	inner.file === outer.file && outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;

const meet = (a: Place, b: Place): boolean => within(a, b) || within(b, a);

/** Without the findings of the general checks on words that a specific one speaks of. */
export function givenWay(findings: readonly Diagnostic[]): Diagnostic[] {
	const spoken = findings
		.filter(({ code }) => specific.has(code))
		.flatMap(({ places }) => places.map(({ place }) => place));
	const causes = findings.some(({ code }) => code === consequence)
		? findings.filter(({ code }) => code !== consequence && !general.has(code)).flatMap(({ places }) => places)
		: [];
	return findings.filter(({ code, places }) => {
		const [{ place }] = places;
		if (general.has(code)) return !spoken.some((other) => meet(place, other));
		// Of one cell and its neighbour: several cells together are a matter of their own.
		if (code !== consequence || places.length > 2) return true;
		return !causes.some((cause) => places.some((own) => meet(own.place, cause.place)));
	});
}
