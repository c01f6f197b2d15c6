/** Periods that texts state in words, delivery times and free support, where they are not those of the values. */
import type { Period } from '../../claims/periods.ts';
import { isRange, mayBeSame, periodsIn } from '../../claims/periods.ts';
import type { ClaimOn } from '../../claims/read.ts';
import { claimsOn } from '../../claims/read.ts';
import { meet, scopeOf } from '../../claims/scope.ts';
import type { PeriodTruth } from '../../claims/typed.ts';
import { deliveryTimes, freePeriods, repairPeriods } from '../../claims/typed.ts';
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { formatValue } from '../../values/format.ts';
import type { Opposed } from '../claims.ts';
import { isBeside, opponent } from '../claims.ts';
import { namedBefore, shortName } from '../whose.ts';

/** Words that state a period, with the values and the sentences of the same text that state another. */
export interface Mismatch extends Opposed {
	readonly truths: readonly PeriodTruth[];
}

/** How many values are listed; a text that names no service is held against those of all. */
const LISTED = 4;

/** 「納期は3日」と、値の「45日・30日」がちがいます: every value that it might have meant. */
export function differs(found: Mismatch): Localized {
	const { claim, truths } = found;
	const values = [...new Set(truths.map(({ value }) => formatValue(value)))];
	const [listed, more] = [values.slice(0, LISTED), values.length > LISTED];
	const from =
		truths.length === 0
			? opponent(found)
			: {
					ja: `値の「${listed.join('・')}」${more ? 'など' : ''}`,
					en: `the typed ${listed.join(', ')}${more ? ' …' : ''}`,
				};
	return { ja: `「${claim.words}」と、${from.ja}がちがいます`, en: `"${claim.words}" differs from ${from.en}` };
}

export type PeriodTopic = 'delivery-time' | 'support-period';

/** What a period on the topic may be: the values that it is held against, and those that explain it as well. */
const truthsOn: Readonly<
	Record<PeriodTopic, (project: Project) => readonly [main: PeriodTruth[], also: PeriodTruth[]]>
> = {
	'delivery-time': (project) => [deliveryTimes(project), []],
	'support-period': (project) => [freePeriods(project), repairPeriods(project)],
};

interface Reading {
	readonly claim: ClaimOn<PeriodTopic>;
	readonly periods: readonly Period[];
	readonly range: boolean;
	/** The services that the sentence names for it; null for none in particular. */
	readonly services: readonly string[] | null;
}

/** Claims on the topic that differ from every value, then those that agree with one and differ from each other. */
export function mismatches(project: Project, topic: PeriodTopic): Mismatch[] {
	const read = claimsOn(project, topic).flatMap((claim): Reading[] => {
		const periods = claim.typed ? [] : periodsIn(claim.words);
		return periods.length > 0
			? [{ claim, periods, range: isRange(claim.words), services: servicesNamed(claim, project) }]
			: [];
	});
	if (read.length === 0) return [];
	const [main, also] = truthsOn[topic](project);
	const against = read.flatMap((reading): Mismatch[] => {
		const scope = scopeOf(reading.claim.passage, project);
		const holds = (truth: PeriodTruth): boolean =>
			meet(scope, truth.scope) && (reading.services?.includes(truth.scope.service ?? '') ?? true);
		const truths = main.filter(holds);
		const explained = [...truths, ...also.filter((truth) => meet(scope, truth.scope))].map(({ value }) => value);
		if (truths.length === 0 || agrees(reading, explained)) return [];
		const others = read.filter((other) => isBeside(reading.claim, other.claim) && differ(reading, other));
		return [{ claim: reading.claim, others: others.map(({ claim }) => claim), truths }];
	});
	const told = new Set(against.map(({ claim }) => claim));
	const rest = read.filter(({ claim }) => !told.has(claim));
	const within = rest.flatMap((reading, index): Mismatch[] => {
		const earlier = rest
			.slice(0, index)
			.find((other) => isBeside(reading.claim, other.claim) && differ(reading, other));
		return earlier ? [{ claim: reading.claim, others: [earlier.claim], truths: [] }] : [];
	});
	return [...against, ...within];
}

/** 「ランディングページの納期は30日です」 speaks of that one alone; null where no service is named before the period. */
function servicesNamed({ passage, start, end }: ClaimOn<PeriodTopic>, { services }: Project): string[] | null {
	const digit = /[\d０-９]/.exec(passage.text.slice(start, end))?.index;
	if (digit === undefined) return null;
	const named = namedBefore(
		passage.text,
		start + digit,
		services.flatMap(({ data: { name } }) => [name, shortName(name)]),
	);
	if (!named) return null;
	return services.flatMap(({ id, data: { name } }) =>
		named.includes(name) || named.includes(shortName(name)) ? [id] : [],
	);
}

/** Each period is one of the values; a range may also be what all of them lie in. */
function agrees({ periods, range }: Reading, values: readonly PeriodTruth['value'][]): boolean {
	if (periods.every((period) => values.some((value) => mayBeSame(period, value)))) return true;
	return range && values.every((value) => lies(value, periods));
}

/** Two lists or numbers differ where neither holds the other; a range also where the other leaves it. */
function differ(a: Reading, b: Reading): boolean {
	if (a.claim.plan !== null && b.claim.plan !== null && a.claim.plan !== b.claim.plan) return false;
	if (a.services && b.services && !a.services.some((id) => b.services?.includes(id))) return false;
	if (a.range !== b.range) {
		const [range, list] = a.range ? [a, b] : [b, a];
		return !list.periods.every((period) => lies(period, range.periods));
	}
	const holds = (one: Reading, other: Reading): boolean =>
		other.periods.every((period) => one.periods.some((candidate) => mayBeSame(candidate, period)));
	return !holds(a, b) && !holds(b, a);
}

/** Between the ends of a range, both in the same unit. */
function lies({ n, unit }: Period, [from, to]: readonly Period[]): boolean {
	if (!from || !to || from.unit !== unit || to.unit !== unit) return true;
	return from.n <= n && n <= to.n;
}
