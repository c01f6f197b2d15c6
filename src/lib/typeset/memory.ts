/**
 * Remembers what was worked out before, by a key that says everything it depends on; so it changes how long something takes and never
 * what comes out. Two generations: what is not asked for during a whole generation is forgotten.
 */
export class Memory<Value> {
	private young = new Map<string, Value>();
	private old = new Map<string, Value>();
	private weight = 0;
	private readonly limit: number;

	/** @param limit of one generation, in whatever `weigh` counts. */
	constructor(limit: number) {
		this.limit = limit;
	}

	get(key: string): Value | undefined {
		const young = this.young.get(key);
		if (young !== undefined) return young;
		const old = this.old.get(key);
		if (old !== undefined) this.set(key, old);
		return old;
	}

	/** The answer is `value`. @param weight counts against the limit. */
	set(key: string, value: Value, weight = 1): Value {
		if (this.weight > this.limit) {
			this.old = this.young;
			this.young = new Map();
			this.weight = 0;
		}
		this.weight += weight;
		this.young.set(key, value);
		return value;
	}
}
