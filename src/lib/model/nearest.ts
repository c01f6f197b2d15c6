/** 「…のことではありませんか」: the known word closest to a mistyped one, or what there is instead. */
import type { Localized } from '../diagnostics/diagnostic.ts';

/** Null when nothing is close enough to be worth offering (more than a third of the letters differ). */
export function nearest(word: string, known: readonly string[]): string | null {
	let best: string | null = null;
	let least = Math.floor(word.length / 3) + 1;
	for (const candidate of known) {
		const steps = editDistance(word, candidate, least);
		if (steps < least) {
			best = candidate;
			least = steps;
		}
	}
	return best;
}

/** Beyond this a list is no longer read. */
const MOST_LISTED = 8;

/** What to offer for a word that is not known: the nearest known one, else some of those that there are. */
export function offer(word: string, known: readonly string[]): Localized[] {
	const close = nearest(word, known);
	if (close) return [{ ja: `「${close}」のことではありませんか`, en: `did you mean "${close}"?` }];
	if (known.length === 0) return [];
	const some = known.slice(0, MOST_LISTED).join(', ');
	const more = known.length - MOST_LISTED;
	return [
		more > 0
			? { ja: `あるもの: ${some} ほか${more}件`, en: `there are: ${some} and ${more} more` }
			: { ja: `あるもの: ${some}`, en: `there are: ${some}` },
	];
}

/** Levenshtein distance, cut off at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? limit;
}
