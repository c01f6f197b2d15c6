/** Runs of text → a row of glyphs with their classes, the spaces between them and where the row may be cut. */
import { BREAK, breakBetween, numberRanges } from './breaking.ts';
import type { CharacterClass } from './characters.ts';
import { CLASS, classOf, isCombiningKanaMark, isInvisible, isVariationSelector } from './characters.ts';
import type { Run, Style, TextRun } from './content.ts';
import type { Font } from './font.ts';
import { GAP_NAMES, GAPS, gapBetween, trimOf } from './spacing.ts';

/** Parallel arrays, one entry a glyph (or blank). Lengths in points. */
export interface Shaped {
	readonly count: number;
	readonly runs: readonly Run[];
	/** Index into `runs`. */
	readonly run: readonly number[];
	readonly glyph: readonly number[];
	readonly font: readonly Font[];
	readonly text: readonly string[];
	readonly kind: readonly CharacterClass[];
	/** The width counted: half an em for punctuation. */
	readonly body: readonly number[];
	/** How far the glyph is drawn left of its place, since its left white is counted as a gap. */
	readonly trim: readonly number[];
	readonly size: readonly number[];
	/** Index into `GAP_NAMES`: the space after each. */
	readonly gap: readonly number[];
	/** Cost of a break before each. */
	readonly level: readonly number[];
	/** A line must end before these: the author's own line breaks. */
	readonly forced: ReadonlySet<number>;
}

/** A character that none of the faces has. */
export interface MissingGlyph {
	/** With its variation selector, where that is what is missing. */
	readonly text: string;
	readonly source: unknown;
}

const BLANK = '';

/** @param missing collects what cannot be set, so that all of it is told at once; shaping goes on without it. */
export function shape(runs: readonly Run[], missing: MissingGlyph[]): Shaped {
	const row = new Row(runs);
	runs.forEach((run, index) => {
		if (run.type === 'blank') row.addBlank(index, run.width * run.style.size, run.style);
		else addText(row, run, index, missing);
	});
	return row.finish();
}

class Row {
	readonly run: number[] = [];
	readonly glyph: number[] = [];
	readonly font: Font[] = [];
	readonly text: string[] = [];
	readonly kind: CharacterClass[] = [];
	readonly body: number[] = [];
	readonly trim: number[] = [];
	readonly size: number[] = [];
	readonly forced = new Set<number>();
	readonly free = new Set<number>();
	readonly joined = new Set<number>();
	/** UTF-16 offset of each entry in the text of all runs, for the words around numbers. */
	readonly offset: number[] = [];
	all = '';
	readonly runs: readonly Run[];

	constructor(runs: readonly Run[]) {
		this.runs = runs;
	}

	add(run: number, text: string, codePoint: number, glyph: number, font: Font, size: number): void {
		const advance = ((font.advances[glyph] ?? 0) / font.unitsPerEm) * size;
		const full = Math.abs(advance - size) < size / 1000;
		const kind = classOf(text, codePoint, full);
		const trim = full ? trimOf(kind) : null;
		this.push(run, text, glyph, font, size, kind);
		this.trim.push(trim === null ? 0 : trim.left * size);
		// The white of a word space is the gap after it, which line adjustment may change.
		this.body.push(
			kind === CLASS.wordSpace || kind === CLASS.fixedSpace
				? 0
				: trim === null
					? advance
					: advance - (trim.left + trim.right) * size,
		);
	}

	addBlank(run: number, width: number, style: Style): void {
		this.push(run, BLANK, -1, style.fonts[0], style.size, CLASS.ideograph);
		this.trim.push(0);
		this.body.push(width);
		this.all += '\ufffc';
	}

	private push(run: number, text: string, glyph: number, font: Font, size: number, kind: CharacterClass): void {
		this.run.push(run);
		this.text.push(text);
		this.glyph.push(glyph);
		this.font.push(font);
		this.size.push(size);
		this.kind.push(kind);
		this.offset.push(this.all.length);
	}

	finish(): Shaped {
		const count = this.glyph.length;
		const gap: number[] = [];
		const level: number[] = [];
		for (let i = 0; i < count; i++) {
			const kind = this.kind[i] as CharacterClass;
			const next = i + 1 < count ? (this.kind[i + 1] as CharacterClass) : CLASS.edge;
			gap.push(gapBetween(kind, next));
			level.push(
				i === 0
					? BREAK.prohibited
					: breakBetween(this.kind[i - 1] as CharacterClass, kind, this.text[i - 1] as string, this.text[i] as string),
			);
			if (this.free.has(i)) level[i] = BREAK.free;
			if (this.joined.has(i)) level[i] = BREAK.prohibited;
			if (this.forced.has(i)) level[i] = BREAK.free;
		}
		this.joinNumbers(level);
		return {
			count,
			runs: this.runs,
			run: this.run,
			glyph: this.glyph,
			font: this.font,
			text: this.text,
			kind: this.kind,
			body: this.body,
			trim: this.trim,
			size: this.size,
			gap,
			level,
			forced: this.forced,
		};
	}

	private joinNumbers(level: number[]): void {
		let i = 0;
		for (const [start, end] of numberRanges(this.all)) {
			while (i < this.offset.length && (this.offset[i] as number) <= start) i++;
			for (let k = i; k < this.offset.length && (this.offset[k] as number) < end; k++) {
				level[k] = Math.max(level[k] as number, BREAK.inWord);
			}
		}
	}
}

function addText(row: Row, run: TextRun, index: number, missing: MissingGlyph[]): void {
	const { fonts, size } = run.style;
	const points = Array.from(run.text);
	for (let i = 0; i < points.length; i++) {
		const character = points[i] as string;
		const codePoint = character.codePointAt(0) as number;
		if (character === '\n') {
			row.forced.add(row.glyph.length);
			row.all += character;
			continue;
		}
		if (isInvisible(codePoint)) {
			(codePoint === 0x200b ? row.free : row.joined).add(row.glyph.length);
			row.all += character;
			continue;
		}
		const mark = points[i + 1] ?? '';
		const markPoint = mark.codePointAt(0) ?? 0;
		const marked = isVariationSelector(markPoint) || isCombiningKanaMark(markPoint);
		const text = marked ? character + mark : character;
		if (marked) i++;
		const found = find(fonts, codePoint, marked ? markPoint : 0);
		if (found === null) missing.push({ text, source: run.source });
		else row.add(index, text, codePoint, found.glyph, found.font, size);
		row.all += text;
	}
}

function find(fonts: readonly Font[], codePoint: number, mark: number): { glyph: number; font: Font } | null {
	for (const font of fonts) {
		const glyph = glyphIn(font, codePoint, mark);
		if (glyph !== 0) return { glyph, font };
	}
	return null;
}

function glyphIn(font: Font, codePoint: number, mark: number): number {
	if (mark === 0) return font.glyph(codePoint);
	if (isVariationSelector(mark)) return font.variant(codePoint, mark);
	// A kana and its mark are one glyph in every Japanese face, under the composed character.
	const composed = String.fromCodePoint(codePoint, mark).normalize('NFC');
	return composed.length === 1 ? font.glyph(composed.charCodeAt(0)) : 0;
}

/** The width of a row set on one line without adjustment. */
export function naturalWidth(shaped: Shaped): number {
	let width = 0;
	for (let i = 0; i < shaped.count; i++) {
		width += shaped.body[i] as number;
		const gap = GAP_NAMES[shaped.gap[i] as number];
		if (i + 1 < shaped.count && gap !== undefined) width += GAPS[gap].natural * (shaped.size[i] as number);
	}
	return width;
}
