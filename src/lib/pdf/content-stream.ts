/** Placed things → the operators that draw them on one page. Page coordinates run upwards in PDF, downwards here. */
import type { Font } from '../typeset/font.ts';
import type { Placed, PlacedBox, PlacedGlyphs, PlacedRule } from '../typeset/placed.ts';
import type { EmbeddedFont } from './embed.ts';
import { number } from './objects.ts';
import type { StructureElement } from './structure.ts';

export interface Canvas {
	readonly height: number;
	readonly fonts: ReadonlyMap<Font, EmbeddedFont>;
	/** The resource name of each font. */
	readonly names: ReadonlyMap<Font, string>;
}

/** In reading order: an element of which a piece is drawn, marked by its place in this list; or the place of a field. */
export interface DrawnPage {
	readonly content: string;
	readonly marks: readonly StructureElement[];
	readonly fields: readonly DrawnField[];
}

export interface DrawnField {
	readonly element: StructureElement;
	readonly item: PlacedRule | PlacedBox;
	/** How many marks of the page come before it. */
	readonly after: number;
}

/** @param items in reading order; those without a tag are marked as artifacts: not part of the text. */
export function contentStream(items: readonly Placed[], canvas: Canvas): DrawnPage {
	const marks: StructureElement[] = [];
	const fields: DrawnField[] = [];
	let content = '';
	let open: StructureElement | null | undefined;
	for (const item of items) {
		if (item.type === 'anchor') continue;
		const element = item.tag as StructureElement | null;
		const isField = element?.field !== undefined && item.type !== 'glyphs';
		if (isField) fields.push({ element, item, after: marks.length });
		const drawn = draw(item, canvas);
		const tag = isField ? null : element;
		if (drawn === '' && tag === null) continue;
		if (tag !== open) {
			if (open !== undefined) content += 'EMC\n';
			content += tag === null ? '/Artifact BMC\n' : `/${tag.role} <</MCID ${marks.push(tag) - 1}>> BDC\n`;
			open = tag;
		}
		content += drawn;
	}
	if (open !== undefined) content += 'EMC';
	return { content, marks, fields };
}

function draw(item: PlacedGlyphs | PlacedRule | PlacedBox, canvas: Canvas): string {
	switch (item.type) {
		case 'glyphs':
			return drawGlyphs(item, canvas);
		case 'rule':
			return drawRule(item, canvas);
		case 'box':
			return drawBox(item, canvas);
	}
}

function drawGlyphs(item: PlacedGlyphs, { fonts, names, height }: Canvas): string {
	const codes = (fonts.get(item.font) as EmbeddedFont).show(item);
	const place = `1 0 0 1 ${number(item.x)} ${number(height - item.y)} Tm`;
	const shown = `BT /${names.get(item.font)} ${number(item.size)} Tf ${place} [${codes}] TJ ET`;
	return item.gray === 0 ? `${shown}\n` : `${number(item.gray)} g ${shown} 0 g\n`;
}

function drawRule(item: PlacedRule, { height }: Canvas): string {
	const from = `${number(item.x1)} ${number(height - item.y1)} m`;
	const to = `${number(item.x2)} ${number(height - item.y2)} l`;
	return `${number(item.gray)} G ${number(item.width)} w ${from} ${to} S\n`;
}

function drawBox(item: PlacedBox, { height }: Canvas): string {
	const area = `${number(item.x)} ${number(height - item.y - item.height)} ${number(item.width)} ${number(item.height)} re`;
	let drawn = '';
	if (item.fill !== null) drawn += `${number(item.fill)} g ${area} f 0 g\n`;
	if (item.stroke !== null) {
		const dash = `[${item.stroke.dash.map(number).join(' ')}] 0 d`;
		drawn += `${number(item.stroke.gray)} G ${number(item.stroke.width)} w ${dash} ${area} S [] 0 d\n`;
	}
	return drawn;
}
