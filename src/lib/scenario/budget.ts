/**
 * A limit on work. Some inputs take longer than anyone waits; counting steps instead of time keeps the answer the
 * same on every machine. Whoever runs out says UNKNOWN and names the rules: never "clean".
 */
import type { AttributeId, RuleId } from './rule.ts';

/** One step is one box held against another. */
export class Budget {
	left: number;

	constructor(steps: number) {
		this.left = steps;
	}

	spend(steps: number): void {
		this.left -= steps;
		if (this.left < 0) throw new OutOfSteps();
	}
}

/** Thrown by `Budget.spend`, caught by the operation that was given the budget; it never leaves this room. */
export class OutOfSteps extends Error {
	constructor() {
		super('The step limit was reached');
		this.name = 'OutOfSteps';
	}
}

/** A question that was not answered within its steps. Neither a finding nor an all-clear. */
export interface Unknown {
	readonly question: 'overlap' | 'gap' | 'decide' | 'diff' | 'redundant';
	readonly attribute: AttributeId | null;
	/** The rules whose interplay was too much. */
	readonly rules: readonly RuleId[];
}

/** Runs `ask`; null when it ran out of steps. */
export function within<T>(ask: () => T): T | null {
	try {
		return ask();
	} catch (error) {
		if (error instanceof OutOfSteps) return null;
		throw error;
	}
}
