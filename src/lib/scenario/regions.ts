/** What lies outside the covers, as the fewest boxes a person can read: each as large as it can be, none needless. */
import type { Box, Layout } from './boxes.ts';
import { mergeBoxes, sameBox } from './boxes.ts';
import { Budget, OutOfSteps } from './budget.ts';
import { CoverSearch } from './cover.ts';

export interface Regions {
	/**
	 * They may share points; each lies in one of the domains and meets no cover. Points that nobody cares about may be
	 * in them, where that makes a box simpler to say, but each has a point that somebody cares about.
	 */
	readonly boxes: readonly Box[];
	/** False when there are more than were asked for, or the steps ran out. */
	readonly whole: boolean;
	/** Where the steps ran out: the indexes of the covers that were still in play. */
	readonly stuckOn: readonly number[] | null;
}

/**
 * The free parts of the domains, apart from what nobody cares about (impossible combinations). Each time the search finds a free box that no region has yet, the box is grown on
 * one axis after the other as far as the covers let it. So a hole that is a box comes out as that box, however many
 * pieces the search found it in.
 */
export function freeRegions(
	layout: Layout,
	domains: readonly Box[],
	covers: readonly Box[],
	limit: number,
	budget: Budget,
	careless: readonly Box[] = [],
): Regions {
	const all = [...covers, ...careless];
	const search = new CoverSearch(layout, budget);
	const inner = new CoverSearch(layout, budget);
	const found: Box[] = [];
	let whole = true;
	let stuckOn: readonly number[] | null = null;
	try {
		for (const domain of domains) {
			const stopped = search.search(domain, all, (free) => {
				for (;;) {
					const fresh = inner.firstOutside(free, found);
					if (fresh === null) return false;
					if (found.length === limit) return true;
					budget.spend(covers.length * layout.axes);
					found.push(grow(layout, fresh, domain, covers));
				}
			});
			if (!stopped) continue;
			whole = false;
			break;
		}
		return { boxes: withoutNeedless(found, careless, inner), whole, stuckOn };
	} catch (error) {
		if (!(error instanceof OutOfSteps)) throw error;
		whole = false;
		stuckOn = search.inPlay();
		return { boxes: found, whole, stuckOn };
	}
}

/** Steps for saying a region in fewer boxes; when they run out, it is said in more. */
const READABLE_STEPS = 2_000_000;

/** Beyond this many parts, joining them pair by pair takes too long. */
const MERGE_UP_TO = 500;

/** The same points, in boxes for people: `parts` of a domain, of which `covers` are the other parts. */
export function readableParts(
	layout: Layout,
	domain: Box,
	parts: readonly Box[],
	covers: readonly Box[],
	careless: readonly Box[],
): readonly Box[] {
	const regions = freeRegions(layout, [domain], covers, parts.length, new Budget(READABLE_STEPS), careless);
	if (regions.whole) return regions.boxes;
	return parts.length <= MERGE_UP_TO ? mergeBoxes(layout, parts) : parts;
}

/** The axes declared last are grown first, so that what is left to tell stands on the axes declared first. */
function grow(layout: Layout, free: Box, domain: Box, covers: readonly Box[]): Box {
	const { offset, axes } = layout;
	const box = free.slice();
	for (let x = axes - 1; x >= 0; x--) {
		const from = offset[x] as number;
		const to = offset[x + 1] as number;
		const room = domain.slice(from, to);
		for (const cover of covers) {
			if (!meetsBeside(layout, box, cover, x)) continue;
			for (let w = from; w < to; w++) room[w - from] = (room[w - from] as number) & ~(cover[w] as number);
		}
		box.set(room, from);
	}
	return box;
}

/** Whether two boxes meet on every axis but one. */
function meetsBeside(layout: Layout, a: Box, b: Box, beside: number): boolean {
	const { offset, axes } = layout;
	for (let x = 0; x < axes; x++) {
		if (x === beside) continue;
		let any = 0;
		for (let w = offset[x] as number; w < (offset[x + 1] as number); w++) any |= (a[w] as number) & (b[w] as number);
		if (any === 0) return false;
	}
	return true;
}

/** Drops boxes, the last found first, that the others cover together. */
function withoutNeedless(boxes: readonly Box[], careless: readonly Box[], search: CoverSearch): Box[] {
	let kept = [...boxes];
	for (const box of boxes.toReversed()) {
		const others = kept.filter((other) => !sameBox(other, box));
		if (search.firstOutside(box, [...others, ...careless]) === null) kept = others;
	}
	return kept;
}
