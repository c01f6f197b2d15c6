/** Pasted texts that promise revisions without limit and charge for some of them. */
import type { Project } from '../../model/project.ts';
import type { Opposed } from '../claims.ts';
import { opposed } from '../claims.ts';

export const unlimitedAndCharged = (project: Project): Opposed[] =>
	opposed(project, { topic: 'revisions', one: ['unlimited'], other: ['surcharge'], besidesRules: true });
