/** Two rules that answer differently in one scenario, with where each is written: what the table of codes decides on. */
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Origin } from '../../rules/compiled-content.ts';
import type { Overlap } from '../../scenario/overlap.ts';
import type { AttributeId, Outcome, Rule } from '../../scenario/rule.ts';
import type { AxisId, Condition } from '../../scenario/space.ts';

export interface Side {
	readonly rule: Rule;
	readonly origin: Origin;
	readonly outcome: Outcome;
	/** Whoever is no party reads its document. */
	readonly public: boolean;
}

export interface Clash {
	readonly attribute: AttributeId;
	/** In the order in which they are told: the text that is to be mended first, a sentence before a typed value. */
	readonly sides: readonly [Side, Side];
	readonly overlap: Overlap;
	/** Whether the documents say in words which of them prevails. */
	readonly ordered: boolean;
}

export const isSentence = ({ origin }: Side): boolean => origin.kind === 'sentence';

/** Whether every condition of the rule speaks of the axis. */
export const names = ({ rule }: Side, axis: AxisId): boolean => rule.when.every((condition) => axis in condition);

/** What the rule says of a named axis, in any of its conditions; null when it leaves the axis open. */
export function picksOf({ rule }: Side, axis: AxisId): ReadonlySet<string> | null {
	const named = rule.when.filter((condition) => condition[axis] !== undefined);
	if (named.length < rule.when.length) return null;
	return new Set(named.flatMap((condition) => condition[axis] as readonly string[]));
}

/** Whether every condition of the rule lies within these values of a named axis. */
export function within(side: Side, axis: AxisId, values: readonly string[]): boolean {
	const picks = picksOf(side, axis);
	return picks !== null && [...picks].every((id) => values.includes(id));
}

/** Whether a rule speaks of all values of an axis that another names, and of more. */
export function coversMore(wide: Side, narrow: Side, axis: AxisId): boolean {
	const [all, some] = [picksOf(wide, axis), picksOf(narrow, axis)];
	return some !== null && (all === null || (all.size > some.size && [...some].every((id) => all.has(id))));
}

/** Axes of one family: `silence` for `silence.business-days`, `silence.days` … */
const ofFamily = (axis: AxisId, family: string): boolean => axis === family || axis.startsWith(`${family}.`);

/** Whether every condition of the rule bounds an axis that counts: days of silence, days since delivery, revisions. */
export const counts = ({ rule }: Side, family: string): boolean =>
	rule.when.every((condition) => Object.keys(condition).some((axis) => ofFamily(axis, family)));

/** The two sides, the first of which `fits`; null when neither does. `both` is asked with that one first. */
export function sidesWhere(
	{ sides: [a, b] }: Clash,
	both: (one: Side, other: Side) => boolean,
): readonly [Side, Side] | null {
	if (both(a, b)) return [a, b];
	return both(b, a) ? [b, a] : null;
}

/** Whether one of the outcomes is the first and the other the second. */
export const between = (clash: Clash, one: Outcome, other: Outcome): boolean =>
	sidesWhere(clash, (a, b) => a.outcome === one && b.outcome === other) !== null;

/** The axes on which the scenario misses the rule: those of the condition that comes nearest to it. */
export function missedAxes(
	when: readonly Condition[],
	holds: (axis: AxisId, condition: Condition) => boolean,
): Condition {
	let nearest: Condition | null = null;
	for (const condition of when) {
		const missed = Object.entries(condition).filter(([axis]) => !holds(axis, condition));
		if (nearest === null || missed.length < Object.keys(nearest).length) nearest = Object.fromEntries(missed);
	}
	return nearest ?? {};
}

/** As an author knows it: the id of a rule, the path of a value. */
export const nameOf = ({ source }: Origin): Localized => ({ ja: `「${source}」`, en: `"${source}"` });
