/**
 * What there is to say of dates in prose, found once: the same words are told under one code, the most specific
 * first.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { wrongClosures } from '../holiday/said-closures.ts';
import type { DateFinding, DateInput } from './date-finding.ts';
import { staleYears } from './stale-years.ts';
import { wrongWeekdays } from './wrong-weekdays.ts';

const cache = new WeakMap<Project, readonly DateFinding[]>();

/** No two about the same words. */
function dateFindings(input: DateInput): readonly DateFinding[] {
	const cached = cache.get(input.project);
	if (cached) return cached;
	const found: DateFinding[] = [];
	for (const one of [...wrongWeekdays(input), ...staleYears(input), ...wrongClosures(input)])
		if (!found.some((other) => overlap(one, other))) found.push(one);
	cache.set(input.project, found);
	return found;
}

type Words = Pick<DateFinding, 'passage' | 'start' | 'end'>;

const overlap = (a: Words, b: Words): boolean => a.passage === b.passage && a.start < b.end && b.start < a.end;

export const datesToldAs = (input: DateInput, code: string): Diagnostic[] =>
	dateFindings(input).flatMap(({ diagnostic }) => (diagnostic.code === code ? [diagnostic] : []));
