/** Laws of the box algebra, held against plain sets of points. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../src/lib/scenario/boxes.ts';
import {
	cellCount,
	contains,
	intersect,
	isEmpty,
	layoutOf,
	meets,
	mergeBoxes,
	setCell,
	toFirstPoint,
} from '../../src/lib/scenario/boxes.ts';
import { Budget } from '../../src/lib/scenario/budget.ts';
import { CoverSearch, coverOf, stepAside } from '../../src/lib/scenario/cover.ts';
import { freeRegions } from '../../src/lib/scenario/regions.ts';

/** The second axis spans two words, so that word borders are crossed. */
const CELLS = [3, 35, 2];
const layout = layoutOf(CELLS);

const boxes = fc
	.tuple(...CELLS.map((cells) => fc.uniqueArray(fc.integer({ min: 0, max: cells - 1 }), { minLength: 1 })))
	.map((chosen) => {
		const box: Box = new Int32Array(layout.words);
		chosen.forEach((cells, x) => {
			for (const cell of cells) setCell(box, layout.offset[x] as number, cell);
		});
		return box;
	});

const everyPoint = CELLS.reduce<number[][]>(
	(points, cells) => points.flatMap((point) => Array.from({ length: cells }, (_, cell) => [...point, cell])),
	[[]],
).map((cells) => {
	const point: Box = new Int32Array(layout.words);
	cells.forEach((cell, x) => {
		setCell(point, layout.offset[x] as number, cell);
	});
	return point;
});

const pointsIn = (list: readonly Box[]) => everyPoint.map((point) => list.some((box) => contains(box, point)));
const search = () => new CoverSearch(layout, new Budget(1e7));

/** The parts of a box that the search finds free. */
function without(domain: Box, covers: readonly Box[]): Box[] {
	const found: Box[] = [];
	search().search(domain, covers, (box) => {
		found.push(box.slice());
		return false;
	});
	return found;
}

test('the common part holds exactly the points of both', () => {
	fc.assert(
		fc.property(boxes, boxes, (a, b) => {
			const both = intersect(layout, a, b);
			const [inA, inB] = [pointsIn([a]), pointsIn([b])];
			expect(pointsIn(both === null ? [] : [both])).toEqual(inA.map((inside, i) => inside && inB[i]));
			expect(meets(layout, a, b)).toBe(both !== null);
		}),
	);
});

test('merging keeps the points and never makes more boxes', () => {
	fc.assert(
		fc.property(fc.array(boxes, { maxLength: 6 }), (list) => {
			const merged = mergeBoxes(layout, list);
			expect(pointsIn(merged)).toEqual(pointsIn(list));
			expect(merged.length).toBeLessThanOrEqual(list.length);
		}),
	);
});

test('a box cut apart merges into the box again', () => {
	fc.assert(
		fc.property(boxes, boxes, (a, b) => {
			const both = intersect(layout, a, b);
			const parts = both === null ? [a] : [...without(a, [b]), both];
			expect(mergeBoxes(layout, parts)).toEqual([a]);
		}),
	);
});

test('the search finds what no cover has, and nothing else', () => {
	fc.assert(
		fc.property(boxes, fc.array(boxes, { maxLength: 12 }), (domain, covers) => {
			const covered = pointsIn(covers);
			const free = pointsIn([domain]).map((inside, i) => inside && !covered[i]);
			const found = without(domain, covers);
			expect(pointsIn(found)).toEqual(free);
			expect(found.reduce((sum, box) => sum + cellCount(layout, box), 0n)).toBe(BigInt(free.filter(Boolean).length));
			const first = search().firstOutside(domain, covers);
			expect(first !== null).toBe(free.includes(true));
			if (first === null) return;
			toFirstPoint(layout, first);
			expect(pointsIn([first]).every((inside, i) => !inside || free[i])).toBe(true);
		}),
	);
});

test('stepping aside, where it succeeds, leaves only free points', () => {
	fc.assert(
		fc.property(boxes, fc.array(boxes, { maxLength: 6 }), (domain, covers) => {
			const left = domain.slice();
			const given = covers.map((cover) => coverOf(layout, cover));
			if (!stepAside(layout, left, given)) return;
			expect(isEmpty(layout, left)).toBe(false);
			expect(contains(domain, left)).toBe(true);
			expect(covers.some((cover) => meets(layout, cover, left))).toBe(false);
		}),
	);
});

test('free regions are exact, as large as they can be, and none is needless', () => {
	fc.assert(
		fc.property(
			fc.array(boxes, { minLength: 1, maxLength: 2 }),
			fc.array(boxes, { maxLength: 8 }),
			(domains, covers) => {
				const regions = freeRegions(layout, domains, covers, 1000, new Budget(1e7));
				const covered = pointsIn(covers);
				expect(regions.whole).toBe(true);
				expect(pointsIn(regions.boxes)).toEqual(pointsIn(domains).map((inside, i) => inside && !covered[i]));
				for (const box of regions.boxes) {
					const others = regions.boxes.filter((other) => other !== box);
					expect(pointsIn(others)).not.toEqual(pointsIn(regions.boxes));
				}
			},
		),
	);
});

test('a hole that is a box comes out as that box, in one piece', () => {
	fc.assert(
		fc.property(boxes, (hole) => {
			const around = without(layout.full, [hole]);
			expect(freeRegions(layout, [layout.full], around, 10, new Budget(1e7)).boxes).toEqual([hole]);
		}),
	);
});
