/** Code frames: the lines that a finding is about, with their numbers, marks under the words and labels beside them. */
import type { Place } from '../source/place.ts';
import type { LabelledPlace, Lang } from './diagnostic.ts';
import { excerpt } from './excerpt.ts';
import type { Paint } from './paint.ts';
import { paintWith } from './paint.ts';
import { printable } from './width.ts';

/** The text of every file by its name; a `Map` will do. */
export interface Sources {
	get(file: string): string | undefined;
}

export interface FrameOptions {
	readonly lang: Lang;
	readonly sources: Sources;
	/** Columns of the text of a line, without its number. */
	readonly width?: number;
	readonly paint?: Paint;
}

/** A line to show: its number and what is marked on it. */
interface Shown {
	readonly line: number;
	readonly marks: { readonly from: number; readonly to: number; readonly label: string; readonly first: boolean }[];
}

/**
 * The frame of some places, most important first, as lines of text. Places of one file share one part, its lines in
 * their order in the file; a place of several lines shows its first and its last.
 */
export function frame(places: readonly LabelledPlace[], options: FrameOptions): string[] {
	const { sources, width = 100, paint = paintWith(false) } = options;
	const byFile = Map.groupBy(places, ({ place }) => place.file);
	const gutter = gutterOf(places);
	const out: string[] = [];
	for (const [file, inFile] of byFile) {
		const [{ place }] = inFile as [LabelledPlace];
		const corner = out.length ? '├' : '┌';
		const where = `${printable(file)}:${place.start.line}:${place.start.column}`;
		out.push(`${' '.repeat(gutter)}${paint('frame', corner)} ${where}`);
		const text = sources.get(file);
		if (text === undefined) {
			// The file could not be read, or is no text: its labels are all there is to show.
			for (const { label } of inFile) {
				if (label) out.push(`${' '.repeat(gutter)}${paint('frame', '│')} ${printable(label[options.lang])}`);
			}
			continue;
		}
		const lines = text.split(/\r\n|\n|\r/);
		let before: number | null = null;
		for (const shown of shownLines(inFile, lines, places[0], options.lang)) {
			if (before !== null && shown.line > before + 1) out.push(`${' '.repeat(gutter)}${paint('frame', '⋮')}`);
			before = shown.line;
			out.push(...drawn(shown, lines[shown.line - 1] ?? '', gutter, width, paint));
		}
	}
	return out;
}

/** Columns of the largest line number. */
export function gutterOf(places: readonly LabelledPlace[]): number {
	return String(Math.max(...places.map(({ place }) => place.end.line))).length;
}

function shownLines(
	places: readonly LabelledPlace[],
	lines: readonly string[],
	first: LabelledPlace | undefined,
	lang: Lang,
): Shown[] {
	const byLine = new Map<number, Shown>();
	const add = (line: number, from: number, to: number, label: string, isFirst: boolean) => {
		const shown = byLine.get(line) ?? { line, marks: [] };
		byLine.set(line, shown);
		shown.marks.push({ from, to, label, first: isFirst });
	};
	for (const labelled of places) {
		const { start, end } = lastCharacter(labelled.place, lines);
		const label = printable(labelled.label?.[lang] ?? '');
		const isFirst = labelled === first;
		if (start.line === end.line) {
			add(start.line, start.column - 1, end.column - 1, label, isFirst);
			continue;
		}
		const [head, tail] = [lines[start.line - 1] ?? '', lines[end.line - 1] ?? ''];
		add(start.line, start.column - 1, head.length, '', isFirst);
		add(end.line, Math.min(tail.length - tail.trimStart().length, end.column - 1), end.column - 1, label, isFirst);
	}
	for (const { marks } of byLine.values()) marks.sort((a, b) => a.from - b.from || a.to - b.to);
	return [...byLine.values()].sort((a, b) => a.line - b.line);
}

/** A place that ends with a line break ends on the line before it, where there is something to mark. */
function lastCharacter({ start, end }: Place, lines: readonly string[]): Pick<Place, 'start' | 'end'> {
	let { line, column } = end;
	while (line > start.line && (lines[line - 1] ?? '').slice(0, column - 1).trim() === '') {
		line--;
		column = (lines[line - 1] ?? '').length + 1;
	}
	return { start, end: { ...end, line, column } };
}

function drawn({ line, marks }: Shown, text: string, gutter: number, width: number, paint: Paint): string[] {
	const shown = excerpt(text, marks, width);
	const out = [`${paint('frame', `${String(line).padStart(gutter)}│`)} ${shown.text}`.trimEnd()];
	for (const [index, mark] of marks.entries()) {
		const { indent, width: columns } = shown.marks[index] ?? { indent: 0, width: 1 };
		const drawnMark = paint(
			mark.first ? 'mark' : 'also',
			`${'─'.repeat(columns)}${mark.label ? ` ${mark.label}` : ''}`,
		);
		out.push(`${' '.repeat(gutter)}${paint('frame', '│')} ${' '.repeat(indent)}${drawnMark}`);
	}
	return out;
}
