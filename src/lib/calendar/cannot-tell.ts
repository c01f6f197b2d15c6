/** Thrown where the calendar would have to guess. Callers at the edge turn `reason` into a diagnostic. */
import type { Localized } from '../diagnostics/diagnostic.ts';

export class CannotTell extends Error {
	readonly reason: Localized;

	constructor(reason: Localized) {
		super(reason.en);
		this.name = 'CannotTell';
		this.reason = reason;
	}
}
