/** Bits for finding pairs of rules: which boxes can meet which and answer otherwise, and which pairs were found. */
import { relation } from './answer.ts';
import type { Box } from './boxes.ts';
import { firstCell, hasCell, restrictedAxes } from './boxes.ts';
import type { AttributeView, Compiled, CompiledRule } from './compile.ts';
import type { Outcome } from './rule.ts';

/** A set of pairs a < b: one row of bits for each rule that has any. */
export class PairBits implements Iterable<readonly [number, number]> {
	readonly #rows: (Int32Array | undefined)[];
	readonly #words: number;
	count = 0;

	constructor(rules: number) {
		this.#rows = new Array<Int32Array | undefined>(rules);
		this.#words = (rules + 31) >>> 5;
	}

	has(a: number, b: number): boolean {
		const row = this.#rows[a];
		return row !== undefined && (((row[b >>> 5] as number) >>> (b & 31)) & 1) === 1;
	}

	add(a: number, b: number): void {
		this.#rows[a] ??= new Int32Array(this.#words);
		const row = this.#rows[a] as Int32Array;
		row[b >>> 5] = (row[b >>> 5] as number) | (1 << (b & 31));
		this.count++;
	}

	*[Symbol.iterator](): Iterator<readonly [number, number]> {
		for (const [a, row] of this.#rows.entries()) {
			if (row === undefined) continue;
			for (const [w, bits] of row.entries()) {
				for (let word = bits; word !== 0; word &= word - 1) yield [a, w * 32 + 31 - Math.clz32(word & -word)];
			}
		}
	}
}

/** For each cell of each axis, which boxes have it; for each outcome and rank, which boxes it cannot stand beside. */
export class Candidates {
	readonly #compiled: Compiled;
	readonly #boxes: readonly Box[];
	readonly #words: number;
	readonly #columns: readonly (readonly Int32Array[])[];
	readonly #againstOf: readonly Int32Array[];
	readonly #mask: Int32Array;
	readonly #any: Int32Array;

	constructor(compiled: Compiled, view: AttributeView, boxes: readonly Box[], ruleOf: readonly number[]) {
		const { layout, axes } = compiled.grid;
		const words = (boxes.length + 31) >>> 5;
		this.#compiled = compiled;
		this.#boxes = boxes;
		this.#words = words;
		this.#columns = axes.map((axis, x) =>
			axis.cells.map((_, cell) => bitsOf(boxes, (box) => hasCell(layout, box, x, cell))),
		);
		const side = (b: number) => {
			const rule = ruleOf[b] as number;
			return { outcome: view.outcome[rule] as Outcome, rank: (compiled.rules[rule] as CompiledRule).rank };
		};
		const against = new Map<string, Int32Array>();
		this.#againstOf = boxes.map((_, b) => {
			const own = side(b);
			const key = JSON.stringify([own.outcome, own.rank]);
			const known = against.get(key);
			if (known !== undefined) return known;
			const bits = bitsOf(boxes, (_box, other) => relation(view.attribute, own, side(other)) !== 'agree');
			against.set(key, bits);
			return bits;
		});
		this.#mask = new Int32Array(words);
		this.#any = new Int32Array(words);
	}

	/** Calls `visit` with every later box that meets this one and answers otherwise, in order. */
	forBox(a: number, visit: (b: number) => void): void {
		const { layout } = this.#compiled.grid;
		const box = this.#boxes[a] as Box;
		const mask = this.#mask;
		const any = this.#any;
		const from = a >>> 5;
		mask.set(this.#againstOf[a] as Int32Array);
		mask[from] = (mask[from] as number) & ~((2 << (a & 31)) - 1);
		for (const x of restrictedAxes(layout, box)) {
			const columns = this.#columns[x] as readonly Int32Array[];
			any.fill(0, from);
			for (let cell = firstCell(layout, box, x); cell < columns.length; cell++) {
				if (!hasCell(layout, box, x, cell)) continue;
				const column = columns[cell] as Int32Array;
				for (let w = from; w < this.#words; w++) any[w] = (any[w] as number) | (column[w] as number);
			}
			for (let w = from; w < this.#words; w++) mask[w] = (mask[w] as number) & (any[w] as number);
		}
		for (let w = from; w < this.#words; w++) {
			for (let word = mask[w] as number; word !== 0; word &= word - 1) visit(w * 32 + 31 - Math.clz32(word & -word));
		}
	}
}

function bitsOf(boxes: readonly Box[], has: (box: Box, index: number) => boolean): Int32Array {
	const bits = new Int32Array((boxes.length + 31) >>> 5);
	for (const [b, box] of boxes.entries()) {
		if (has(box, b)) bits[b >>> 5] = (bits[b >>> 5] as number) | (1 << (b & 31));
	}
	return bits;
}
