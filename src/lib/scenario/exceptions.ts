/** The graph of exceptions: which rules except each other in a circle, and an order in which the excepted come first. */

export interface ExceptionGraph {
	/** Every rule, each after all that it excepts (circles aside). */
	readonly order: readonly number[];
	/** Groups of rules that except each other in a circle, a rule that excepts itself included. */
	readonly circles: readonly (readonly number[])[];
	/** The group of each rule: two rules are in one circle if they are different rules of one group. */
	readonly groupOf: Int32Array;
}

/** Tarjan's strongly connected components, without recursion: a chain of exceptions may be as long as it likes. */
export function exceptionGraph(excepts: readonly (readonly number[])[]): ExceptionGraph {
	const count = excepts.length;
	const seen = new Int32Array(count).fill(-1);
	const low = new Int32Array(count);
	const groupOf = new Int32Array(count).fill(-1);
	const next = new Int32Array(count);
	const open: number[] = [];
	const order: number[] = [];
	const circles: number[][] = [];
	let clock = 0;
	let groups = 0;
	const enter = (rule: number, path: number[]) => {
		seen[rule] = clock;
		low[rule] = clock++;
		open.push(rule);
		path.push(rule);
	};
	const close = (rule: number) => {
		const group = open.splice(open.indexOf(rule));
		for (const member of group) groupOf[member] = groups;
		groups++;
		order.push(...group);
		const circle = group.length > 1 || (excepts[rule] as readonly number[]).includes(rule);
		if (circle) circles.push(group.sort((a, b) => a - b));
	};
	for (let start = 0; start < count; start++) {
		if ((seen[start] as number) >= 0) continue;
		const path: number[] = [];
		enter(start, path);
		while (path.length > 0) {
			const rule = path.at(-1) as number;
			const target = (excepts[rule] as readonly number[])[(next[rule] as number)++];
			if (target === undefined) {
				path.pop();
				const parent = path.at(-1);
				if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[rule] as number);
				if (low[rule] === seen[rule]) close(rule);
			} else if ((seen[target] as number) < 0) {
				enter(target, path);
			} else if ((groupOf[target] as number) < 0) {
				low[rule] = Math.min(low[rule] as number, seen[target] as number);
			}
		}
	}
	circles.sort((a, b) => (a[0] as number) - (b[0] as number));
	return { order, circles, groupOf };
}
