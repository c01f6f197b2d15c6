/** The first character of a file: the place of what concerns the file as a whole. */
import type { SourceFile } from '../source/entry.ts';
import type { Place } from '../source/place.ts';

export function startOf({ file, text }: SourceFile): Place {
	const start = { line: 1, column: 1, offset: 0 };
	// A file may begin with the end of its first line, in any spelling.
	const length = /^(?:[\r\n]|$)/.test(text) ? 0 : 1;
	return { file, start, end: { line: 1, column: 1 + length, offset: length } };
}
