/** A finding about a date in prose, with the words that it is about. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import type { CheckInput } from '../check.ts';

export interface DateFinding {
	readonly passage: Passage;
	/** In the passage, half-open. */
	readonly start: number;
	readonly end: number;
	readonly diagnostic: Diagnostic;
}

export type DateInput = Pick<CheckInput, 'project'>;
