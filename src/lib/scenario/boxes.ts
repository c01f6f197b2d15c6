/**
 * The algebra of boxes. A box is one bit per cell, axis after axis, each axis filling whole 32-bit words, so that
 * meeting, containing and cutting are a few word operations. A point is a box with one bit on every axis.
 */

export type Box = Int32Array;

/** Where each axis lies within a box: axis `x` has the words `offset[x]` … `offset[x + 1] - 1`. */
export interface Layout {
	readonly offset: Int32Array;
	readonly axes: number;
	readonly words: number;
	/** The whole space. */
	readonly full: Box;
}

export function layoutOf(cellsPerAxis: readonly number[]): Layout {
	const offset = new Int32Array(cellsPerAxis.length + 1);
	cellsPerAxis.forEach((cells, x) => {
		offset[x + 1] = (offset[x] as number) + ((cells + 31) >>> 5);
	});
	const words = offset[cellsPerAxis.length] as number;
	const full = new Int32Array(words);
	cellsPerAxis.forEach((cells, x) => {
		for (let cell = 0; cell < cells; cell++) setCell(full, offset[x] as number, cell);
	});
	return { offset, axes: cellsPerAxis.length, words, full };
}

export function setCell(box: Box, axisOffset: number, cell: number): void {
	const word = axisOffset + (cell >>> 5);
	box[word] = (box[word] as number) | (1 << (cell & 31));
}

/** Whether an axis is left without a value. */
export function isEmpty(layout: Layout, box: Box): boolean {
	for (let x = 0; x < layout.axes; x++) {
		let any = 0;
		for (let w = layout.offset[x] as number; w < (layout.offset[x + 1] as number); w++) any |= box[w] as number;
		if (any === 0) return true;
	}
	return false;
}

/** Whether `inner` lies within `outer`. With a point as `inner`: whether the point is in the box. */
export function contains(outer: Box, inner: Box): boolean {
	for (let w = 0; w < inner.length; w++) {
		if (((inner[w] as number) & ~(outer[w] as number)) !== 0) return false;
	}
	return true;
}

export function sameBox(a: Box, b: Box): boolean {
	for (let w = 0; w < a.length; w++) if (a[w] !== b[w]) return false;
	return true;
}

export function meets(layout: Layout, a: Box, b: Box): boolean {
	for (let x = 0; x < layout.axes; x++) {
		let any = 0;
		for (let w = layout.offset[x] as number; w < (layout.offset[x + 1] as number); w++) {
			any |= (a[w] as number) & (b[w] as number);
		}
		if (any === 0) return false;
	}
	return true;
}

/** The common part, or null where there is none. */
export function intersect(layout: Layout, a: Box, b: Box): Box | null {
	const out = new Int32Array(layout.words);
	return intersectInto(layout, out, a, b) ? out : null;
}

/** Writes the common part to `out`; false where it is empty (then `out` holds nothing of use). */
export function intersectInto(layout: Layout, out: Box, a: Box, b: Box): boolean {
	for (let x = 0; x < layout.axes; x++) {
		let any = 0;
		for (let w = layout.offset[x] as number; w < (layout.offset[x + 1] as number); w++) {
			const both = (a[w] as number) & (b[w] as number);
			out[w] = both;
			any |= both;
		}
		if (any === 0) return false;
	}
	return true;
}

/** Turns `box` into its first point: the lowest cell on every axis. */
export function toFirstPoint(layout: Layout, box: Box): void {
	for (let x = 0; x < layout.axes; x++) {
		let found = false;
		for (let w = layout.offset[x] as number; w < (layout.offset[x + 1] as number); w++) {
			const word = box[w] as number;
			box[w] = found ? 0 : word & -word;
			if (word !== 0) found = true;
		}
	}
}

/** The lowest cell of an axis within a box; -1 where it has none. */
export function firstCell(layout: Layout, box: Box, x: number): number {
	const from = layout.offset[x] as number;
	for (let w = from; w < (layout.offset[x + 1] as number); w++) {
		const word = box[w] as number;
		if (word !== 0) return (w - from) * 32 + (31 - Math.clz32(word & -word));
	}
	return -1;
}

export function hasCell(layout: Layout, box: Box, x: number, cell: number): boolean {
	return (((box[(layout.offset[x] as number) + (cell >>> 5)] as number) >>> (cell & 31)) & 1) === 1;
}

/** Which axes the box restricts. */
export function restrictedAxes(layout: Layout, box: Box): number[] {
	const axes: number[] = [];
	for (let x = 0; x < layout.axes; x++) {
		for (let w = layout.offset[x] as number; w < (layout.offset[x + 1] as number); w++) {
			if (box[w] !== layout.full[w]) {
				axes.push(x);
				break;
			}
		}
	}
	return axes;
}

/** How many cells the box has: the product over the axes. */
export function cellCount(layout: Layout, box: Box): bigint {
	let product = 1n;
	for (let x = 0; x < layout.axes; x++) {
		let cells = 0;
		for (let w = layout.offset[x] as number; w < (layout.offset[x + 1] as number); w++) {
			for (let word = box[w] as number; word !== 0; word &= word - 1) cells++;
		}
		product *= BigInt(cells);
	}
	return product;
}

/**
 * Joins boxes until no two of them differ on one axis only, and drops those that lie in another.
 * The union stays the same; the order is that of the first box of each join.
 */
export function mergeBoxes(layout: Layout, boxes: readonly Box[]): Box[] {
	const merged = boxes.map((box) => box.slice());
	for (let changed = true; changed; ) {
		changed = false;
		for (let i = 0; i < merged.length; i++) {
			for (let j = merged.length - 1; j > i; j--) {
				if (!joinInto(layout, merged[i] as Box, merged[j] as Box)) continue;
				merged.splice(j, 1);
				changed = true;
			}
		}
	}
	return merged;
}

/** Makes `a` the union of both if that is a box; says whether it did. */
function joinInto(layout: Layout, a: Box, b: Box): boolean {
	if (contains(a, b)) return true;
	let differs = -1;
	for (let x = 0; x < layout.axes; x++) {
		for (let w = layout.offset[x] as number; w < (layout.offset[x + 1] as number); w++) {
			if (a[w] === b[w] || differs === x) continue;
			if (differs >= 0) {
				if (!contains(b, a)) return false;
				a.set(b);
				return true;
			}
			differs = x;
		}
	}
	for (let w = 0; w < layout.words; w++) a[w] = (a[w] as number) | (b[w] as number);
	return true;
}
