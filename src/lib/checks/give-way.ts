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

const within = (inner: Place, outer: Place): boolean =>
	inner.file === outer.file && outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;

const meet = (a: Place, b: Place): boolean => within(a, b) || within(b, a);

/** Without the findings of the general checks on words that a specific one speaks of. */
export function givenWay(findings: readonly Diagnostic[]): Diagnostic[] {
	const spoken = findings
		.filter(({ code }) => specific.has(code))
		.flatMap(({ places }) => places.map(({ place }) => place));
	if (spoken.length === 0) return [...findings];
	return findings.filter(
		({ code, places: [{ place }] }) => !general.has(code) || !spoken.some((other) => meet(place, other)),
	);
}
