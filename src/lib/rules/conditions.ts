/** Boxes by name, before the engine cuts the space: what two of them have in common, and joining those that can be one. */
import type { AxisId, Condition, Picks, Span } from '../scenario/space.ts';

const isNamed = (picks: Picks): picks is readonly string[] => picks.every((pick) => typeof pick === 'string');

/** The scenarios of both; null where there are none. */
export function meet(a: Condition, b: Condition): Condition | null {
	const met: Record<AxisId, Picks> = { ...a };
	for (const [axis, theirs] of Object.entries(b)) {
		const own = a[axis];
		const picks = own === undefined ? theirs : common(own, theirs);
		if (picks.length === 0) return null;
		met[axis] = picks;
	}
	return met;
}

function common(a: Picks, b: Picks): Picks {
	if (isNamed(a)) return a.filter((id) => (b as readonly unknown[]).includes(id));
	const spans = b as readonly Span[];
	return a.flatMap((one) =>
		spans.flatMap((other): Span[] => {
			const span: Span = [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
			return span[0] < span[1] ? [span] : [];
		}),
	);
}

/** One condition of every list: all scenarios in which each list has one that holds. */
export function meetAll(lists: readonly (readonly Condition[])[]): Condition[] {
	let met: Condition[] = [{}];
	for (const list of lists) {
		met = met.flatMap((condition) =>
			list.flatMap((other) => {
				const both = meet(condition, other);
				return both === null ? [] : [both];
			}),
		);
	}
	return met;
}

/** Joins conditions that differ on the named axis only; the first of each keeps its place. */
export function joinOn(axis: AxisId, conditions: readonly Condition[]): Condition[] {
	const joined = new Map<string, Condition>();
	for (const condition of conditions) {
		const { [axis]: picks, ...rest } = condition;
		const key = JSON.stringify([picks === undefined, Object.entries(rest).sort()]);
		const known = joined.get(key)?.[axis] ?? [];
		const both = picks && [...new Set([...(known as readonly string[]), ...(picks as readonly string[])])];
		joined.set(key, both ? { ...condition, [axis]: both } : condition);
	}
	return [...joined.values()];
}
