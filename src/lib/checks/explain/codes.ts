/** Every code that a run can tell, with what it means. */

import { clientExplanations } from '../../clients/explanations.ts';
import type { Explanation } from '../../diagnostics/reporter.ts';
import { acceptExplanations } from '../accept.ts';
import { allChecks } from '../all.ts';
import { scenarioExplanations } from '../scenario/problems.ts';
import { readingCodes } from './reading-codes.ts';

/** Those that no check of the content has: of reading, of what was accepted, of clients' files. */
export const otherCodes: readonly Explanation[] = [
	...readingCodes,
	...scenarioExplanations,
	...acceptExplanations,
	...clientExplanations,
];

export const allCodes: readonly Explanation[] = [...allChecks, ...otherCodes];
