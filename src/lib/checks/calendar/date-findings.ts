/**
 * What there is to say of dates in prose, found once: the same words are told under one code, the most specific
 * first.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
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
	const told = new Map<Passage, DateFinding[]>();
	for (const one of [...wrongWeekdays(input), ...staleYears(input), ...wrongClosures(input)]) {
		const before = told.get(one.passage) ?? [];
		if (!before.some((other) => meet(one, other))) told.set(one.passage, [...before, one]);
	}
	const found = [...told.values()].flat();
	cache.set(input.project, found);
	return found;
}

const meet = (a: DateFinding, b: DateFinding): boolean => a.start < b.end && b.start < a.end;

export const datesToldAs = (input: DateInput, code: string): Diagnostic[] =>
	dateFindings(input).flatMap(({ diagnostic }) => (diagnostic.code === code ? [diagnostic] : []));
