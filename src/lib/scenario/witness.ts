/** From regions of cells to one scenario that a person can picture, and the axes that matter to it. */
import type { Box } from './boxes.ts';
import { contains, hasCell, setCell } from './boxes.ts';
import { Budget, within } from './budget.ts';
import type { Grid } from './cells.ts';
import { scenarioOf } from './cells.ts';
import type { Compiled } from './compile.ts';
import { CoverSearch } from './cover.ts';
import { isPossible } from './decide.ts';
import type { AxisId, Scenario } from './space.ts';

export interface Told {
	/** One scenario of the region, with the most typical values that the region allows. */
	readonly scenario: Scenario;
	/**
	 * The axes that matter to it, in the order of the space. Whatever possible values the others take, all at once,
	 * the finding stands.
	 */
	readonly matters: readonly AxisId[];
}

/** Steps for finding out which axes matter; when they run out, an axis is kept. */
const STEPS = 200_000;

/** How many parts of a region to look through for typical values. */
const MOST_PARTS = 100;

/** `regions`: boxes in whose possible points the finding holds; at least one, each with such a point. */
export function tell(compiled: Compiled, regions: readonly Box[]): { readonly told: Told; readonly point: Box } {
	const point = mostTypical(compiled.grid, possibleParts(compiled, regions));
	if (!isPossible(compiled, point)) throw new Error('The search and the judge disagree');
	const matters = axesThatMatter(compiled, point, regions);
	return { told: { scenario: scenarioOf(compiled.grid, point), matters }, point };
}

/** The regions without impossible combinations; of a region that falls into too many parts, the first of them. */
function possibleParts(compiled: Compiled, regions: readonly Box[]): Box[] {
	const search = new CoverSearch(compiled.grid.layout, new Budget(Number.POSITIVE_INFINITY));
	return regions.flatMap((region) => {
		const parts: Box[] = [];
		search.search(region, compiled.impossible, (free) => parts.push(free.slice()) === MOST_PARTS);
		return parts;
	});
}

/** The point with the least sum of ranks over the axes; of equals, that of the first region, with the lowest cells. */
function mostTypical(grid: Grid, regions: readonly Box[]): Box {
	let best: Box | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const region of regions) {
		const point = new Int32Array(grid.layout.words);
		let sum = 0;
		grid.axes.forEach(({ cells }, x) => {
			let chosen = -1;
			let rank = Number.POSITIVE_INFINITY;
			for (const [c, cell] of cells.entries()) {
				if (cell.rank >= rank || !hasCell(grid.layout, region, x, c)) continue;
				chosen = c;
				rank = cell.rank;
			}
			setCell(point, grid.layout.offset[x] as number, chosen);
			sum += rank;
		});
		if (sum >= least) continue;
		best = point;
		least = sum;
	}
	return best as Box;
}

/**
 * Frees one axis after the other, while every possible point stays in the regions. Those that no region speaks of go
 * first: where the task settles the cause and the region names the cause, it is the cause that matters. Then the last
 * declared goes first.
 */
function axesThatMatter(compiled: Compiled, point: Box, regions: readonly Box[]): AxisId[] {
	const { layout, axes } = compiled.grid;
	const budget = new Budget(STEPS);
	const search = new CoverSearch(layout, budget);
	const covers = [...regions, ...compiled.impossible];
	const freed = point.slice();
	const matters = new Set<number>();
	const cells = (box: Box, x: number) => box.subarray(layout.offset[x] as number, layout.offset[x + 1] as number);
	const isNamed = (x: number) => regions.some((region) => cells(region, x).join() !== cells(layout.full, x).join());
	const fromLast = axes.map((_, x) => x).reverse();
	for (const x of [...fromLast.filter((one) => !isNamed(one)), ...fromLast.filter(isNamed)]) {
		const wider = freed.slice();
		cells(wider, x).set(cells(layout.full, x));
		const stands =
			regions.some((region) => contains(region, wider)) ||
			within(() => search.firstOutside(wider, covers) === null) === true;
		if (stands) freed.set(wider);
		else matters.add(x);
	}
	return axes.flatMap(({ axis }, x) => (matters.has(x) ? [axis.id] : []));
}
