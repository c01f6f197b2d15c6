/**
 * What holds at one point, straight from the definition in docs/exceptions.md: no cells cut, no regions, nothing
 * remembered but the answers for this point. Everything that the searches find is put before it once more.
 */
import type { Box } from './boxes.ts';
import { contains } from './boxes.ts';
import type { AttributeView, Compiled, CompiledRule } from './compile.ts';

export class Judge {
	readonly #compiled: Compiled;
	readonly #view: AttributeView;
	#point: Box;
	/** Per rule, `2 * clock + live` of the point for which it was last judged. */
	readonly #verdict: Float64Array;
	#clock = 0;

	constructor(compiled: Compiled, view: AttributeView) {
		this.#compiled = compiled;
		this.#view = view;
		this.#point = compiled.grid.layout.full;
		this.#verdict = new Float64Array(compiled.rules.length);
	}

	/** The point that the following questions are about. */
	at(point: Box): this {
		this.#point = point;
		this.#clock++;
		return this;
	}

	isPossible(): boolean {
		for (const box of this.#compiled.impossible) if (contains(box, this.#point)) return false;
		return true;
	}

	/** Whether the point lies in one of the rule's boxes. */
	applies(rule: number): boolean {
		for (const box of (this.#compiled.rules[rule] as CompiledRule).boxes) if (contains(box, this.#point)) return true;
		return false;
	}

	/** Whether the rule applies and no live exception of it does. */
	isLive(rule: number): boolean {
		const known = this.#verdict[rule] as number;
		if (known >= 2 * this.#clock) return known > 2 * this.#clock;
		let live = this.applies(rule);
		if (live) {
			for (const exception of this.#view.exceptedBy[rule] as readonly number[]) {
				if (!this.isLive(exception)) continue;
				live = false;
				break;
			}
		}
		this.#verdict[rule] = 2 * this.#clock + (live ? 1 : 0);
		return live;
	}

	/** The live exceptions of a rule. */
	defeatedBy(rule: number): number[] {
		return (this.#view.exceptedBy[rule] as readonly number[]).filter((exception) => this.isLive(exception));
	}

	/** Whether the rule names every axis that the attribute asks for, itself or through a rule it excepts that applies. */
	isExplicit(rule: number): boolean {
		const { explicit, excepts } = this.#view;
		const tried = new Set<string>();
		const names = (index: number, missing: readonly number[]): boolean => {
			const key = `${index}:${missing}`;
			if (tried.has(key)) return false;
			tried.add(key);
			const { boxes, named } = this.#compiled.rules[index] as CompiledRule;
			return boxes.some((box, b) => {
				if (!contains(box, this.#point)) return false;
				const still = missing.filter((axis) => !(named[b] as ReadonlySet<number>).has(axis));
				if (still.length === 0) return true;
				return (excepts[index] as readonly number[]).some((target) => names(target, still));
			});
		};
		return names(rule, explicit);
	}
}
