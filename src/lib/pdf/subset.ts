/**
 * Cuts a TrueType font down to the glyphs in use, numbered anew in the order they are asked for. A PDF reader wants no more
 * than outlines and widths (ISO 32000-1 9.9): characters, names and layout stay behind, and so do the hints.
 */
import type { Font } from '../typeset/font.ts';

/** `head` and its like: kept as they are, but for a few numbers. */
const KEPT = ['head', 'hhea', 'maxp'] as const;
const COMPOSITE = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80, instructions: 0x100 } as const;
/** In a short `loca`, offsets are halved and fill two bytes. */
const SHORT_LIMIT = 0x20000;

/**
 * @param glyphs glyph `k` of the answer is the `k`th of these; the same one may be asked for twice. The first should be 0, the
 * box for what is missing. Parts of composite glyphs that nobody asked for follow at the end.
 */
export function subset(font: Font, glyphs: readonly number[]): Uint8Array<ArrayBuffer> {
	const source = new Source(font.bytes);
	const order = [...glyphs];
	const places = new Map<number, number>();
	glyphs.forEach((glyph, index) => {
		if (!places.has(glyph)) places.set(glyph, index);
	});
	const outlines: Uint8Array[] = [];
	// The order grows while it is walked: a composite glyph brings its parts.
	for (const glyph of order) {
		outlines.push(
			source.outline(glyph, (part) => {
				const known = places.get(part);
				if (known !== undefined) return known;
				places.set(part, order.length);
				return order.push(part) - 1;
			}),
		);
	}
	const length = outlines.reduce((sum, outline) => sum + padded(outline.length), 0);
	const short = length < SHORT_LIMIT;
	const tables = new Map<string, Uint8Array>();
	for (const tag of KEPT) tables.set(tag, source.table(tag).slice());
	viewOf(tables.get('head')).setUint32(8, 0);
	viewOf(tables.get('head')).setInt16(50, short ? 0 : 1);
	viewOf(tables.get('hhea')).setUint16(34, order.length);
	viewOf(tables.get('maxp')).setUint16(4, order.length);
	tables.set('hmtx', metrics(source, order));
	tables.set('glyf', joined(outlines, length));
	tables.set('loca', locations(outlines, short));
	return assembled(tables);
}

class Source {
	private readonly bytes: Uint8Array;
	private readonly view: DataView;
	private readonly directory = new Map<string, readonly [number, number]>();
	private readonly long: boolean;
	private readonly loca: number;
	private readonly glyf: number;
	private readonly metricsAt: number;
	private readonly metricCount: number;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		for (let i = 0, at = 12; i < this.view.getUint16(4); i++, at += 16) {
			const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
			this.directory.set(tag, [this.view.getUint32(at + 8), this.view.getUint32(at + 12)]);
		}
		this.long = this.view.getInt16(this.start('head') + 50) === 1;
		this.loca = this.start('loca');
		this.glyf = this.start('glyf');
		this.metricsAt = this.start('hmtx');
		this.metricCount = this.view.getUint16(this.start('hhea') + 34);
	}

	table(tag: string): Uint8Array {
		const [at, length] = this.directory.get(tag) ?? [0, 0];
		return this.bytes.subarray(at, at + length);
	}

	private start(tag: string): number {
		return this.directory.get(tag)?.[0] ?? 0;
	}

	/** The last advance stands for all glyphs after it; their bearings follow in a row of their own. */
	metric(glyph: number): readonly [advance: number, bearing: number] {
		const last = this.metricCount - 1;
		const advance = this.view.getUint16(this.metricsAt + 4 * Math.min(glyph, last));
		const at = glyph <= last ? 4 * glyph + 2 : 4 * this.metricCount + 2 * (glyph - this.metricCount);
		return [advance, this.view.getInt16(this.metricsAt + at)];
	}

	/** @param renumbered the new number of a glyph that this one is composed of. */
	outline(glyph: number, renumbered: (part: number) => number): Uint8Array {
		const start = this.glyf + this.location(glyph);
		const end = this.glyf + this.location(glyph + 1);
		if (start >= end) return NO_OUTLINE;
		const contours = this.view.getInt16(start);
		return contours >= 0 ? this.simple(start, end, contours) : this.composite(start, end, renumbered);
	}

	private location(glyph: number): number {
		return this.long ? this.view.getUint32(this.loca + 4 * glyph) : 2 * this.view.getUint16(this.loca + 2 * glyph);
	}

	private simple(start: number, end: number, contours: number): Uint8Array {
		const at = start + 10 + 2 * contours;
		const hints = this.view.getUint16(at);
		if (hints === 0) return this.bytes.subarray(start, end);
		const outline = new Uint8Array(end - start - hints);
		outline.set(this.bytes.subarray(start, at));
		outline.set(this.bytes.subarray(at + 2 + hints, end), at + 2 - start);
		return outline;
	}

	private composite(start: number, end: number, renumbered: (part: number) => number): Uint8Array {
		const outline = this.bytes.slice(start, end);
		const view = viewOf(outline);
		let at = 10;
		let flags: number;
		do {
			flags = view.getUint16(at);
			view.setUint16(at, flags & ~COMPOSITE.instructions);
			view.setUint16(at + 2, renumbered(view.getUint16(at + 2)));
			at += 4 + (flags & COMPOSITE.words ? 4 : 2);
			if (flags & COMPOSITE.scale) at += 2;
			else if (flags & COMPOSITE.twoScales) at += 4;
			else if (flags & COMPOSITE.matrix) at += 8;
		} while (flags & COMPOSITE.more);
		return outline.subarray(0, at);
	}
}

const NO_OUTLINE = new Uint8Array(0);

function metrics(source: Source, order: readonly number[]): Uint8Array {
	const table = new Uint8Array(4 * order.length);
	const view = viewOf(table);
	order.forEach((glyph, index) => {
		const [advance, bearing] = source.metric(glyph);
		view.setUint16(4 * index, advance);
		view.setInt16(4 * index + 2, bearing);
	});
	return table;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += padded(part.length);
	}
	return whole;
}

function locations(outlines: readonly Uint8Array[], short: boolean): Uint8Array {
	const table = new Uint8Array((short ? 2 : 4) * (outlines.length + 1));
	const view = viewOf(table);
	let at = 0;
	outlines.forEach((outline, index) => {
		at += padded(outline.length);
		if (short) view.setUint16(2 * index + 2, at / 2);
		else view.setUint32(4 * index + 4, at);
	});
	return table;
}

/** The file around the tables (OpenType, "Organization of an OpenType Font"). */
function assembled(tables: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
	const tags = [...tables.keys()].sort();
	const power = Math.floor(Math.log2(tags.length));
	let at = 12 + 16 * tags.length;
	const file = new Uint8Array(tags.reduce((sum, tag) => sum + padded(tables.get(tag)?.length ?? 0), at));
	const view = viewOf(file);
	view.setUint32(0, 0x00010000);
	[tags.length, 16 * 2 ** power, power, 16 * (tags.length - 2 ** power)].forEach((value, i) => {
		view.setUint16(4 + 2 * i, value);
	});
	let headAt = 0;
	tags.forEach((tag, index) => {
		const table = tables.get(tag) as Uint8Array;
		file.set(table, at);
		const entry = 12 + 16 * index;
		for (let i = 0; i < 4; i++) file[entry + i] = tag.charCodeAt(i);
		view.setUint32(entry + 4, checksum(view, at, padded(table.length)));
		view.setUint32(entry + 8, at);
		view.setUint32(entry + 12, table.length);
		if (tag === 'head') headAt = at;
		at += padded(table.length);
	});
	view.setUint32(headAt + 8, 0xb1b0afba - checksum(view, 0, file.length));
	return file;
}

function checksum(view: DataView, start: number, length: number): number {
	let sum = 0;
	for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	return sum;
}

function padded(length: number): number {
	return (length + 3) & ~3;
}

function viewOf(bytes: Uint8Array | undefined): DataView {
	const { buffer, byteOffset, byteLength } = bytes as Uint8Array;
	return new DataView(buffer, byteOffset, byteLength);
}
