/**
 * Where the lines of a paragraph end: the cheapest way through the whole of it, not the first that fits line by line,
 * so that one bad line is not the price of a good one before it.
 */
import type { LineMeasure } from './adjust.ts';
import { BREAK } from './breaking.ts';
import { senseCost } from './sense.ts';

export interface LineBreak {
	readonly from: number;
	readonly to: number;
	/** The last line of the paragraph, or one that the author ended: it is not stretched. */
	readonly last: boolean;
}

/** So far apart that no sum of line costs outweighs a single break of a worse level. */
const LEVEL_COST: Readonly<Record<number, number>> = {
	[BREAK.free]: 0,
	[BREAK.inAddress]: 1e6,
	[BREAK.inWord]: 1e8,
	[BREAK.prohibited]: 1e12,
};
/** A last line of one lonely character is avoided where it costs little (JIS X 4051 4.20). */
const LONELY_COST = 1.5;
const LONELY_EMS = 2.5;
/** In a narrow column a short line is no oddity. */
const LONELY_SHARE = 1 / 6;
/** A line this empty need not be tried once a fuller one is known. */
const EMPTY_SHARE = { justified: 0.25, ragged: 0.5 } as const;
const EMPTY_EMS = 4;

/**
 * @param first measure of the first line, in points; @param rest of the others. Where a piece that may not be broken is
 * wider than the measure, it is broken all the same: nothing ever runs over the edge.
 */
export function chooseLines(measure: LineMeasure, first: number, rest: number, justify: boolean): readonly LineBreak[] {
	const { count, level, size, forced } = measure.shaped;
	if (count === 0) return [];
	const emptyShare = justify ? EMPTY_SHARE.justified : EMPTY_SHARE.ragged;
	const cost = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
	const previous = new Int32Array(count + 1).fill(-1);
	cost[0] = 0;
	for (let from = 0; from < count; from++) {
		const so = cost[from] as number;
		if (so === Number.POSITIVE_INFINITY) continue;
		const width = from === 0 ? first : rest;
		const limit = nextForced(forced, from, count);
		const em = size[from] as number;
		let reached = false;
		let free = false;
		for (let to = measure.furthest(from, width, limit); to > from; to--) {
			const ends = to === limit;
			const breakLevel = ends ? BREAK.free : (level[to] as number);
			if (free && breakLevel !== BREAK.free) continue;
			const fit = measure.fit(from, to, width, ends ? 'last' : justify ? 'fill' : 'ragged');
			const possible = fit.cost !== Number.POSITIVE_INFINITY || (to === from + 1 && !reached);
			if (!possible) continue;
			reached = true;
			const isLonely = ends && from > 0 && width - fit.rest < Math.min(LONELY_EMS * em, LONELY_SHARE * width);
			const lonely = isLonely ? LONELY_COST : 0;
			const sense = justify || ends ? 0 : senseCost(measure.shaped, to);
			const total = so + sense + Math.min(fit.cost, 1e15) + lonely + (LEVEL_COST[breakLevel] as number);
			if (total < (cost[to] as number)) {
				cost[to] = total;
				previous[to] = from;
			}
			free ||= breakLevel === BREAK.free;
			if (free && fit.rest > Math.max(emptyShare * width, EMPTY_EMS * em)) break;
		}
	}
	const lines: LineBreak[] = [];
	for (let to = count; to > 0; to = previous[to] as number) {
		lines.push({ from: previous[to] as number, to, last: to === count || forced.has(to) });
	}
	return lines.reverse();
}

function nextForced(forced: ReadonlySet<number>, from: number, count: number): number {
	let next = count;
	for (const at of forced) if (at > from && at < next) next = at;
	return next;
}
