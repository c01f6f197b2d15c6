/** A paragraph → its lines, each a row of placed glyphs on its own baseline. */
import { LineMeasure } from './adjust.ts';
import type { Alignment, BlankRun, ParagraphBlock, Run, Tag } from './content.ts';
import type { LineBreak } from './lines.ts';
import { chooseLines } from './lines.ts';
import type { Placed, PlacedGlyphs } from './placed.ts';
import type { MissingGlyph, Shaped } from './shape.ts';
import { naturalWidth, shape } from './shape.ts';
import type { GapName } from './spacing.ts';
import { GAP_NAMES, GAPS } from './spacing.ts';

/** Placed from the top left corner of the line: `y` 0 is its top, `x` 0 the left edge of the container. */
export interface SetLine {
	readonly items: readonly Placed[];
	readonly height: number;
}

/** Where the em box of a Japanese face sits on its baseline: 0.88 above, 0.12 below. */
const ABOVE_BASELINE = 0.88;
/** Ems, but for the rule: its line stands below the baseline, where a hand would write on it. */
const BLANK = { below: 0.16, height: 1.2, rule: 0.5 } as const;
/** The least white between a label and its text, in ems: １０ fills its two ems and pushes the first line on a little. */
const LABEL_GAP = 0.25;

export function setParagraph(block: ParagraphBlock, width: number, missing: MissingGlyph[]): readonly SetLine[] {
	const indent = block.indent ?? 0;
	const measure = width - indent;
	const label = block.label === undefined ? null : shape(block.label.runs, missing);
	const needed = label === null ? 0 : naturalWidth(label) + LABEL_GAP * largest(block.runs);
	const firstIndent = (block.firstIndent ?? 0) + Math.max(0, needed - (block.label?.width ?? 0));
	const narrow = Math.min(measure, measure - firstIndent);
	const shaped = shape(
		block.runs.map((run) => clamped(run, narrow)),
		missing,
	);
	const lines = new LineMeasure(shaped, block.hangPunctuation ?? false);
	const breaks = chooseLines(lines, measure - firstIndent, measure, block.align === 'justify');
	const rows = breaks.map((line, index): SetLine => {
		const inset = index === 0 ? firstIndent : 0;
		const placed = setLine(lines, line, measure - inset, block.align, block.leading, block.tag ?? null);
		return { items: placed.map((item) => shifted(item, indent + inset)), height: block.leading };
	});
	if (rows.length === 0) rows.push({ items: [nothing(block.tag ?? null)], height: block.leading });
	if (label !== null) {
		const set = setLine(
			new LineMeasure(label, false),
			{ from: 0, to: label.count, last: true },
			naturalWidth(label) + 1,
			'start',
			block.leading,
			block.label?.tag ?? block.tag ?? null,
		);
		const at = indent - (block.label?.width ?? 0);
		rows[0] = {
			items: [...set.map((item) => shifted(item, at)), ...(rows[0]?.items ?? [])],
			height: block.leading,
		};
	}
	return rows;
}

/** Text on one line, never broken: page numbers, words in a frame. `x` 0 is the left edge of `width`. */
export function setSingleLine(
	runs: readonly Run[],
	width: number,
	align: Alignment,
	leading: number,
	tag: Tag | null,
	missing: MissingGlyph[],
): readonly Placed[] {
	const shaped = shape(runs, missing);
	const whole = { from: 0, to: shaped.count, last: true };
	return setLine(new LineMeasure(shaped, false), whole, width, align, leading, tag);
}

function setLine(
	lines: LineMeasure,
	line: LineBreak,
	measure: number,
	align: Alignment,
	leading: number,
	tag: Tag | null,
): readonly Placed[] {
	const { shaped } = lines;
	const stretch = align === 'justify' && !line.last;
	const fit = lines.fit(
		line.from,
		line.to,
		measure,
		stretch ? 'fill' : align === 'justify' || align === 'start' ? 'last' : 'bare',
	);
	const fill = fit.rest < 0 || stretch;
	const last = fit.visible - 1;
	const changes = lines.distribute(line.from, last, fill ? fit.rest : 0);
	const free = fill ? 0 : fit.rest;
	let x = align === 'center' ? free / 2 : align === 'end' ? free : 0;
	const size = shaped.size[line.from] ?? 0;
	const baseline = (leading - size) / 2 + ABOVE_BASELINE * size;
	const row = new GlyphRow(shaped, baseline, tag);
	for (let i = line.from; i < line.to; i++) {
		row.add(i, x);
		if (i >= last) {
			if (i === last) x += shaped.body[i] as number;
			continue;
		}
		const gap = GAPS[GAP_NAMES[shaped.gap[i] as number] as GapName];
		x += (shaped.body[i] as number) + gap.natural * (shaped.size[i] as number);
		x += changes[i - line.from] as number;
	}
	return row.items;
}

/** Gathers neighbours of one face, size and tag. */
class GlyphRow {
	readonly items: Placed[] = [];
	private open: { item: PlacedGlyphs; glyphs: number[]; offsets: number[]; texts: string[] } | null = null;
	private readonly shaped: Shaped;
	private readonly baseline: number;
	private readonly tag: Tag | null;

	constructor(shaped: Shaped, baseline: number, tag: Tag | null) {
		this.shaped = shaped;
		this.baseline = baseline;
		this.tag = tag;
	}

	add(i: number, x: number): void {
		const run = this.shaped.runs[this.shaped.run[i] as number] as Run;
		const tag = run.tag ?? this.tag;
		if (run.type === 'blank') {
			this.addBlank(i, x, run, tag);
			return;
		}
		const font = this.shaped.font[i] as PlacedGlyphs['font'];
		const size = this.shaped.size[i] as number;
		if (
			this.open === null ||
			this.open.item.font !== font ||
			this.open.item.size !== size ||
			this.open.item.tag !== tag
		) {
			const [glyphs, offsets, texts] = [[] as number[], [] as number[], [] as string[]];
			const item: PlacedGlyphs = {
				type: 'glyphs',
				font,
				size,
				x,
				y: this.baseline,
				glyphs,
				offsets,
				texts,
				gray: 0,
				tag,
			};
			this.open = { item, glyphs, offsets, texts };
			this.items.push(item);
		}
		this.open.glyphs.push(this.shaped.glyph[i] as number);
		this.open.offsets.push(x - (this.shaped.trim[i] as number) - this.open.item.x);
		this.open.texts.push(this.shaped.text[i] as string);
	}

	private addBlank(i: number, x: number, run: BlankRun, tag: Tag | null): void {
		this.open = null;
		const width = this.shaped.body[i] as number;
		const size = this.shaped.size[i] as number;
		const bottom = this.baseline + BLANK.below * size;
		const area = { x, y: bottom - BLANK.height * size, width, height: BLANK.height * size };
		if (run.ruled) {
			this.items.push({ type: 'rule', x1: x, y1: bottom, x2: x + width, y2: bottom, width: BLANK.rule, gray: 0, tag });
		} else this.items.push({ type: 'box', ...area, fill: null, stroke: null, tag });
		if (run.anchor !== undefined) this.items.push({ type: 'anchor', name: run.anchor, ...area });
	}
}

/** A paragraph without words is still there: an empty cell keeps its place among its neighbours. */
function nothing(tag: Tag | null): Placed {
	return { type: 'box', x: 0, y: 0, width: 0, height: 0, fill: null, stroke: null, tag };
}

function shifted(item: Placed, dx: number): Placed {
	return item.type === 'rule' ? { ...item, x1: item.x1 + dx, x2: item.x2 + dx } : { ...item, x: item.x + dx };
}

function clamped(run: Run, measure: number): Run {
	if (run.type === 'text') return run;
	return { ...run, width: Math.min(run.width, measure / run.style.size) };
}

function largest(runs: readonly Run[]): number {
	return runs.reduce((size, run) => Math.max(size, run.style.size), 0);
}
