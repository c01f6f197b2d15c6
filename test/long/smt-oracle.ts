/**
 * The second second opinion: the same questions put to Z3. The rules become formulas over one integer for each axis,
 * straight from docs/exceptions.md; nothing of the engine is used. For attributes that are `single`, without ranks.
 */
import type { Bool } from 'z3-solver';
import { init, killThreads } from 'z3-solver';
import type { Rule, RuleSet } from '../../src/lib/scenario/rule.ts';
import type { Condition } from '../../src/lib/scenario/space.ts';

export class SmtOracle {
	readonly #api: Awaited<ReturnType<typeof init>>;

	constructor(api: Awaited<ReturnType<typeof init>>) {
		this.#api = api;
	}

	static async start(): Promise<SmtOracle> {
		return new SmtOracle(await init());
	}

	async stop(): Promise<void> {
		await killThreads(this.#api.em);
	}

	/** Every conflicting pair as `attribute: a b`, and the attributes with a gap. */
	async ask(set: RuleSet): Promise<{ readonly pairs: string[]; readonly gaps: string[] }> {
		const { Solver, Int, Bool: Truth, And, Or, Not } = this.#api.Context('torikime');
		const axes = new Map(set.space.axes.map((axis) => [axis.id, { axis, value: Int.const(axis.id) }]));
		const holds = (condition: Condition): Bool<'torikime'> =>
			And(
				...Object.entries(condition).map(([id, picks]) => {
					const { axis, value } = axes.get(id) as {
						axis: RuleSet['space']['axes'][number];
						value: ReturnType<typeof Int.const>;
					};
					return Or(
						...picks.map((pick) => {
							if (typeof pick === 'string') {
								return value.eq(axis.kind === 'named' ? axis.values.findIndex((named) => named.id === pick) : -1);
							}
							const until = Number.isFinite(pick[1]) ? value.lt(pick[1]) : Truth.val(true);
							return And(value.ge(pick[0]), until);
						}),
					);
				}),
			);
		const solver = new Solver();
		for (const { axis, value } of axes.values()) {
			const [min, max] = axis.kind === 'named' ? [0, axis.values.length] : [axis.min, axis.max];
			solver.add(value.ge(min), value.lt(max));
		}
		for (const condition of set.space.impossible) solver.add(Not(holds(condition)));
		const applies = new Map(
			set.rules.map((rule) => {
				const truth = Truth.const(`applies ${rule.id}`);
				solver.add(truth.eq(Or(...rule.when.map(holds))));
				return [rule.id, truth];
			}),
		);
		const pairs: string[] = [];
		const gaps: string[] = [];
		for (const { id, universe } of set.attributes) {
			const speakers = set.rules.filter((rule) => speaksTo(set, rule).has(id));
			const live = new Map(speakers.map((rule) => [rule.id, Truth.const(`live ${id} ${rule.id}`)]));
			for (const rule of speakers) {
				const exceptions = speakers.filter((other) => other.exceptionTo.includes(rule.id));
				const undefeated = exceptions.map((exception) => Not(live.get(exception.id) as Bool<'torikime'>));
				solver.add(
					(live.get(rule.id) as Bool<'torikime'>).eq(And(applies.get(rule.id) as Bool<'torikime'>, ...undefeated)),
				);
			}
			const answering = speakers.filter((rule) => typeof rule.then[id] !== 'undefined' && rule.then[id] !== null);
			for (const [i, a] of answering.entries()) {
				for (const b of answering.slice(i + 1)) {
					if (a.then[id] === b.then[id]) continue;
					const answer = await solver.check(live.get(a.id) as Bool<'torikime'>, live.get(b.id) as Bool<'torikime'>);
					if (answer === 'unknown') throw new Error(`Z3 does not know about ${a.id} and ${b.id}`);
					if (answer === 'sat') pairs.push(`${id}: ${a.id} ${b.id}`);
				}
			}
			const silent = answering.map((rule) => Not(live.get(rule.id) as Bool<'torikime'>));
			const gap = await solver.check(Or(...universe.map(holds)), ...silent);
			if (gap === 'unknown') throw new Error(`Z3 does not know about the gaps of ${id}`);
			if (gap === 'sat') gaps.push(id);
		}
		return { pairs, gaps };
	}
}

function speaksTo(set: RuleSet, rule: Rule): Set<string> {
	if (Object.keys(rule.then).length > 0) return new Set(Object.keys(rule.then));
	const targets = set.rules.filter((other) => rule.exceptionTo.includes(other.id));
	return new Set(targets.flatMap((other) => [...speaksTo(set, other)]));
}
