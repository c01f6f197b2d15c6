/** Guarantees of results that another sentence takes back. */
import type { Passage } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import type { Opposed } from '../claims.ts';
import { opposed } from '../claims.ts';

export const disclaimedGuarantees = (project: Project): Opposed[] =>
	opposed(project, { topic: 'effect', one: ['guaranteed'], other: ['disclaimed'] });

/** Whether words of the passage belong to such a guarantee, which is told as that and as nothing else. */
export const isDisclaimedGuarantee = (project: Project, passage: Passage, start: number, end: number): boolean =>
	disclaimedGuarantees(project).some(
		({ claim }) => claim.passage === passage && claim.start < end && start < claim.end,
	);
