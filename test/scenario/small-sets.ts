/** Small rule sets by chance, with everything in them that the engine knows: for holding it against the oracle. */
import { dice } from '../../bench/families.ts';
import type { Attribute, Outcome, Rule, RuleSet } from '../../src/lib/scenario/rule.ts';
import type { Axis, Condition, Picks, Span } from '../../src/lib/scenario/space.ts';

const say = (text: string) => ({ ja: text, en: text });

const OUTCOMES: Readonly<Record<Attribute['combine'], readonly Outcome[]>> = {
	single: ['included', 'extra', 'declined'],
	min: [24, 48, 72],
	sum: [0, 1000, 2000],
	duty: ['must', 'may', 'must-not'],
};

export interface SmallOptions {
	/** Keep to what a solver is asked: `single`, no ranks. */
	readonly plain?: boolean;
}

export function smallSet(seed: number, { plain = false }: SmallOptions = {}): RuleSet {
	const roll = dice(seed);
	const below = (n: number) => Math.floor(roll() * n);
	const chance = (p: number) => roll() < p;
	const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;

	const axes = Array.from({ length: 1 + below(4) }, (_, x): Axis => {
		const id = `axis-${x}`;
		if (chance(0.5)) {
			const values = Array.from({ length: 1 + below(4) }, (_v, i) => ({ id: `v${i}`, label: say(`v${i}`) }));
			return { kind: 'named', id, label: say(id), values, typical: chance(0.5) ? [one(values).id] : [] };
		}
		const min = below(3);
		return { kind: 'number', id, label: say(id), min, max: min + 2 + below(4), typical: chance(0.5) ? [min + 1] : [] };
	});
	const picks = (axis: Axis): Picks => {
		if (axis.kind === 'named') return axis.values.map(({ id }) => id).filter(() => chance(0.65));
		const spans = Array.from({ length: 1 + below(2) }, (): Span => {
			const from = axis.min - 1 + below(axis.max - axis.min + 1);
			return [from, chance(0.2) ? Number.POSITIVE_INFINITY : from + 1 + below(4)];
		});
		return spans;
	};
	const condition = (density: number): Condition => {
		const box: Record<string, Picks> = {};
		for (const axis of axes) if (chance(density)) box[axis.id] = picks(axis);
		return box;
	};
	const attributes = Array.from({ length: 1 + below(2) }, (_, i): Attribute => {
		const combine = plain ? 'single' : one(['single', 'single', 'min', 'sum', 'duty'] as const);
		const universe = chance(0.2) ? [] : chance(0.6) ? [{}] : [condition(0.5), condition(0.5)];
		const explicit = plain ? [] : axes.map(({ id }) => id).filter(() => chance(0.2));
		return { id: `attribute-${i}`, combine, universe, explicit, better: (a, b) => a < b };
	});
	const documents = [
		{ id: 'contract', rank: plain ? null : 2, public: false },
		{ id: 'terms', rank: plain ? null : 1, public: true },
		{ id: 'note', rank: null, public: true },
	];
	const count = 2 + below(11);
	// Exceptions point down this order, so that there are no circles; it is not the order of the set.
	const order = Array.from({ length: count }, (_, i) => i).sort(() => roll() - 0.5);
	const rules = Array.from({ length: count }, (_, i): Rule => {
		const lower = order.slice(0, order.indexOf(i));
		const exceptionTo = lower.filter(() => chance(0.15)).map((target) => `rule-${target}`);
		const outcomes: Record<string, Outcome | null> = {};
		if (exceptionTo.length === 0 || !chance(0.15)) {
			for (const { id, combine } of attributes) {
				if (chance(0.75)) outcomes[id] = chance(0.12) ? null : one(OUTCOMES[combine]);
			}
		}
		const when = Array.from({ length: chance(0.25) ? 2 + below(2) : 1 }, () => condition(0.5));
		return { id: `rule-${i}`, document: one(documents).id, when, then: outcomes, exceptionTo };
	});
	const impossible = Array.from({ length: chance(0.5) ? 1 + below(2) : 0 }, () => condition(0.9));
	return { space: { axes, impossible }, attributes, documents, rules };
}
