/** A value's shape with the place of every part: what YAML and attribute values have in common. */
import type { FilePlaces, Path, SourceFile, Spans } from './entry.ts';
import { firstLineOf, placeBetween } from './lines.ts';

export const noParts: ReadonlyMap<string | number, Spans> = new Map();

/** `at` and `key` of a path that leads to nothing are those of the nearest ancestor that exists. */
export function placesOf(source: SourceFile, whole: Spans): FilePlaces {
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
		spans: whole,
		at: (path) => placeBetween(source, ...find(path).value),
		key(path) {
			const { key, value } = find(path);
			// What has no key is named by its first line: underlining a whole list item or file says nothing.
			return key ? placeBetween(source, ...key) : firstLineOf(placeBetween(source, ...value), source);
		},
	};
}
