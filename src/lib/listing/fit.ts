/** The parts of a field as one text, and what has to go so that it fits. */
import type { Place } from '../source/place.ts';
import type { Part } from './parts.ts';

/** Sections and values stand apart; notes follow each other at once. */
export const joined = (parts: readonly Part[]): string =>
	parts
		.filter(({ text }) => text !== '')
		.map(({ text, home }, index, all) => {
			const close = home.clause !== null && all[index - 1]?.home.clause;
			return (index === 0 ? '' : close ? '\n' : '\n\n') + text;
		})
		.join('');

export interface DroppedSection {
	readonly of: string;
	readonly priority: number;
	readonly text: string;
	/** The words inside the `<Section>`. */
	readonly place: Place;
}

/** Drops what may be dropped, the highest priority first and the last of equals, until the rest fits. */
export function fitted(
	parts: readonly Part[],
	bound: number,
	count: (text: string) => number,
): { kept: readonly Part[]; dropped: DroppedSection[] } {
	const kept = [...parts];
	const dropped: DroppedSection[] = [];
	while (count(joined(kept)) > bound) {
		const highest = Math.max(1, ...kept.map(({ priority }) => priority ?? 1));
		const index = kept.findLastIndex(({ priority }) => highest > 1 && priority === highest);
		const [part] = index < 0 ? [] : kept.splice(index, 1);
		if (!part) break;
		dropped.push({ of: part.home.section ?? '', priority: highest, text: part.text, place: part.place });
	}
	return { kept, dropped };
}
