import type { GivenFacts } from './given-fact.ts';

/** Which tier and which service `tier.*` and `service.*` mean in a text; absent when it speaks for all. */
export interface Scope {
	readonly tier?: string;
	readonly service?: string;
	/** What `notice.*` means: the holiday notice that the text is about. */
	readonly notice?: GivenFacts;
	/** What `case.*` means in a message: the single case in which it is written. */
	readonly case?: GivenFacts;
}
