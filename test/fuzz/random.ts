/** Numbers that depend on the seed and the input's own number alone, so that every input can be made again by itself. */
export class Random {
	#state: number;

	constructor(seed: number, index: number) {
		this.#state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
		for (let warm = 0; warm < 4; warm++) this.next();
	}

	/** 32 bits (splitmix32). */
	next(): number {
		this.#state = (this.#state + 0x9e3779b9) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
		mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
		return (mixed ^ (mixed >>> 15)) >>> 0;
	}

	/** 0 to `limit` - 1. */
	below(limit: number): number {
		return limit <= 0 ? 0 : this.next() % limit;
	}

	pick<T>(list: readonly T[]): T {
		const picked = list[this.below(list.length)];
		if (picked === undefined) throw new RangeError('nothing to pick from');
		return picked;
	}

	/** One in `n`. */
	oneIn(n: number): boolean {
		return this.below(n) === 0;
	}

	/** `make` called up to `most` times. */
	some<T>(most: number, make: () => T): T[] {
		return Array.from({ length: this.below(most + 1) }, make);
	}
}
