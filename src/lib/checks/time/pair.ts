/** Two periods of which the first must not end after the second. */
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../source/place.ts';
import type { Duration } from '../../values/value.ts';

export interface Named {
	readonly name: Localized;
	readonly period: Duration;
	readonly place: Place;
}

export interface Pair {
	/** Ends first, or with the second. */
	readonly first: Named;
	readonly second: Named;
	/** What goes wrong when it does not. */
	readonly else: Localized;
	/** The check that tells of it when the order is wrong on every day. */
	readonly toldBy?: string;
}
