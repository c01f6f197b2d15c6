/**
 * The space of scenarios: a list of axes, and the combinations that cannot happen. A scenario has one value on every
 * axis; a condition restricts some of them. Which axes exist is the caller's data: the engine knows none by name.
 */
import type { Localized } from '../diagnostics/diagnostic.ts';

export type AxisId = string;

/** An axis whose values are named: tier, channel, task, cause, kind of day. */
export interface NamedAxis {
	readonly kind: 'named';
	readonly id: AxisId;
	readonly label: Localized;
	/** Every value, in the order in which people list them. */
	readonly values: readonly { readonly id: string; readonly label: Localized }[];
	/** Ids a reader pictures at once, the best first: a scenario is told with these where it can be. */
	readonly typical: readonly string[];
}

/** An axis of whole numbers: minutes of the day, days since delivery, revisions used. */
export interface NumberAxis {
	readonly kind: 'number';
	readonly id: AxisId;
	readonly label: Localized;
	/** The smallest value. */
	readonly min: number;
	/** One past the largest value: the universe is [min, max). */
	readonly max: number;
	/** Values a reader pictures at once, the best first: 20:00, not 03:17. */
	readonly typical: readonly number[];
}

export type Axis = NamedAxis | NumberAxis;

/** Half-open [from, to). Ends beyond the axis are cut off, so `[30, Infinity]` is "from 30 on". */
export type Span = readonly [from: number, to: number];

/** Some values of one axis: ids of a named axis, spans of a number axis. An empty list is never met. */
export type Picks = readonly string[] | readonly Span[];

/**
 * A box: all scenarios whose value lies in the picks on every axis that is named. An axis left out is free.
 * `{}` holds always. Naming an axis with all of its values is not the same as leaving it out: see `Attribute.explicit`.
 */
export type Condition = Readonly<Record<AxisId, Picks>>;

/** One point: an id or a whole number on every axis. */
export type Scenario = Readonly<Record<AxisId, string | number>>;

export interface Space {
	readonly axes: readonly Axis[];
	/** Combinations that cannot happen (a phone call to a tier without a telephone). Nothing is ever reported there. */
	readonly impossible: readonly Condition[];
}

/** Every value of a named axis but these, for 「〜を除き」 said of one axis. */
export function allBut(axis: NamedAxis, ids: readonly string[]): readonly string[] {
	return axis.values.map((value) => value.id).filter((id) => !ids.includes(id));
}
