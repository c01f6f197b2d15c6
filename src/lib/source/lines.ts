/** From offsets to lines and columns. A line ends at LF, CRLF or a lone CR, as in editors and in Markdown. */
import type { SourceFile } from './entry.ts';
import type { Place, Position } from './place.ts';

const starts = new WeakMap<SourceFile, readonly number[]>();

/** The offset at which every line of the file starts. */
export function lineStarts(source: SourceFile): readonly number[] {
	const known = starts.get(source);
	if (known) return known;
	const found = [0];
	for (const match of source.text.matchAll(/\r\n|\n|\r/g)) found.push(match.index + match[0].length);
	starts.set(source, found);
	return found;
}

/** An offset outside the text counts as the nearest end of it. */
export function positionAt(source: SourceFile, offset: number): Position {
	const at = Math.min(Math.max(0, Math.trunc(offset)), source.text.length);
	const lines = lineStarts(source);
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((lines[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: at - (lines[low] ?? 0) + 1, offset: at };
}

/** The stretch from `start` up to, not including, `end`. */
export function placeBetween(source: SourceFile, start: number, end: number): Place {
	return { file: source.file, start: positionAt(source, start), end: positionAt(source, Math.max(start, end)) };
}

/** The same place, cut at the end of its first line. */
export function firstLineOf(place: Place, source: SourceFile): Place {
	if (place.start.line === place.end.line) return place;
	const line = source.text.slice(place.start.offset, place.end.offset).split(/[\r\n]/, 1)[0] ?? '';
	return placeBetween(source, place.start.offset, place.start.offset + line.trimEnd().length);
}

/**
 * The place of `value.slice(from, to)` where `value` is what a reader made of the words at `place`: exact as long as
 * the reader only dropped quotes, indentation and line ends; the whole of `place` once it did more (an escape).
 */
export function placeWithin(source: SourceFile, place: Place, value: string, from: number, to: number): Place {
	const written = source.text.slice(place.start.offset, place.end.offset);
	let at = 0;
	// A quoted or a block scalar begins with what is not part of the value.
	const opening = /^(?:["'`]|[|>][^\r\n]*(?:\r\n|\n|\r))/.exec(written)?.[0];
	if (opening && !value.startsWith(opening)) at = opening.length;
	let start: number | null = null;
	for (let index = 0; index < to; index++) {
		const wanted = value.charAt(index);
		if (written.charAt(at) !== wanted) {
			const gap = at;
			while (isBlank(written.charAt(at))) at++;
			if (at === gap) return place;
			if (isBlank(wanted)) {
				// One space in the value stands for a whole line end and the indentation after it.
				if (index === from) start = gap;
				continue;
			}
			if (written.charAt(at) !== wanted) return place;
		}
		if (index === from && start === null) start = at;
		at++;
	}
	return placeBetween(source, place.start.offset + (start ?? at), place.start.offset + at);
}

function isBlank(character: string): boolean {
	return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}
