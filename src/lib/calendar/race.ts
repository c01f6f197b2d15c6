/**
 * A period, or a chain of periods, against another that counts from the same event, from every day on which that may
 * happen: business days stretch over holidays and months differ in length, so which ends first can depend on the day.
 */
import type { Duration } from '../values/value.ts';
import type { Moment, Reached } from './add-duration.ts';
import { addDuration } from './add-duration.ts';
import type { BusinessCalendar } from './business-calendar.ts';
import { CannotTell } from './cannot-tell.ts';

/** Both ends, counted from one start. */
export interface Heat {
	readonly start: Moment;
	readonly first: Reached;
	readonly second: Reached;
}

export interface Race {
	/** The earliest start from which `first` ends no later than `second`; null when there is none. */
	readonly inOrder: Heat | null;
	/** The earliest start from which `first` ends later. */
	readonly reversed: Heat | null;
}

/**
 * `first` is a chain: each of its periods begins where the one before has ended. Starts from which the calendar cannot
 * tell both ends are left out.
 */
export function race(
	calendar: BusinessCalendar,
	starts: readonly Moment[],
	first: readonly Duration[],
	second: Duration,
): Race {
	let [inOrder, reversed]: [Heat | null, Heat | null] = [null, null];
	for (const start of starts) {
		const heat = run(calendar, start, first, second);
		if (heat === null) continue;
		if (endsLater(heat.first, heat.second)) reversed ??= heat;
		else inOrder ??= heat;
		if (inOrder && reversed) break;
	}
	return { inOrder, reversed };
}

function run(calendar: BusinessCalendar, start: Moment, first: readonly Duration[], second: Duration): Heat | null {
	try {
		return { start, first: chainEnd(calendar, start, first), second: addDuration(calendar, start, second) };
	} catch (error) {
		if (error instanceof CannotTell) return null;
		throw error;
	}
}

/** Where the last link ends. A link after one that ends with a day begins at the hour of the start, where it needs one. */
export function chainEnd(calendar: BusinessCalendar, start: Moment, links: readonly Duration[]): Reached {
	let [at, reached]: [Moment, Reached] = [start, { date: start.date, minutes: start.minutes, steps: [] }];
	for (const link of links) {
		reached = addDuration(calendar, at, link);
		at = { date: reached.date, minutes: reached.minutes ?? start.minutes };
	}
	return reached;
}

/** By the day; by the time of day only where both have one: 3営業日 end on the day on which 72時間 end. */
export function endsLater(a: Reached, b: Reached): boolean {
	if (a.date !== b.date) return a.date > b.date;
	return a.minutes !== null && b.minutes !== null && a.minutes > b.minutes;
}
