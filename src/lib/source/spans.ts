/** A value's shape with the place of every part: what YAML and attribute values have in common. */
import type { Path, Places, SourceFile } from './entry.ts';
import { firstLineOf, placeBetween } from './lines.ts';

/** Half-open, in offsets of the file. */
export type Range = readonly [start: number, end: number];

export interface Spans {
	/** Where the value is written; its key where nothing is (`title:`). */
	readonly value: Range;
	/** Where its key is written; null for list items and for the whole. */
	readonly key: Range | null;
	/** By key or index; empty for what has no parts. */
	readonly parts: ReadonlyMap<string | number, Spans>;
}

export const noParts: ReadonlyMap<string | number, Spans> = new Map();

/** `at` and `key` of a path that leads to nothing are those of the nearest ancestor that exists. */
export function placesOf(source: SourceFile, whole: Spans): Places {
	const find = (path: Path): Spans => {
		let spans = whole;
		for (const step of path) {
			const next = spans.parts.get(step);
			if (!next) break;
			spans = next;
		}
		return spans;
	};
	return {
		at: (path) => placeBetween(source, ...find(path).value),
		key(path) {
			const { key, value } = find(path);
			// What has no key is named by its first line: underlining a whole list item or file says nothing.
			return key ? placeBetween(source, ...key) : firstLineOf(placeBetween(source, ...value), source);
		},
	};
}
