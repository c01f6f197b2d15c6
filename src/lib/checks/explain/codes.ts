/** Every code that a run can tell, with what it means. */
import type { Explanation } from '../../diagnostics/reporter.ts';
import { acceptExplanations } from '../accept.ts';
import { allChecks } from '../all.ts';
import { scenarioExplanations } from '../scenario/problems.ts';
import { readingCodes } from './reading-codes.ts';

/** Those that no check has: they are told before checks run, or about what was accepted. */
export const otherCodes: readonly Explanation[] = [...readingCodes, ...scenarioExplanations, ...acceptExplanations];

export const allCodes: readonly Explanation[] = [...allChecks, ...otherCodes];
