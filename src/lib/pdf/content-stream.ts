/** Placed things → the operators that draw them on one page. Page coordinates run upwards in PDF, downwards here. */
import type { Font } from '../typeset/font.ts';
import type { Placed, PlacedBox, PlacedGlyphs, PlacedRule } from '../typeset/placed.ts';
import type { EmbeddedFont } from './embed.ts';
import { hex } from './embed.ts';
import { number } from './objects.ts';
import type { Structure, StructureElement } from './structure.ts';

export interface Canvas {
	readonly page: number;
	readonly height: number;
	readonly fonts: ReadonlyMap<Font, EmbeddedFont>;
	readonly structure: Structure;
}

/** @param items in reading order; those without a tag are marked as artifacts: not part of the text. */
export function contentStream(items: readonly Placed[], canvas: Canvas): string {
	const out: string[] = [];
	let open: object | null | undefined;
	for (const item of items) {
		if (item.type === 'anchor') continue;
		if (item.tag !== open) {
			if (open !== undefined) out.push('EMC');
			out.push(opening(item.tag, canvas));
			open = item.tag;
		}
		out.push(draw(item, canvas));
	}
	if (open !== undefined) out.push('EMC');
	return out.join('\n');
}

function opening(tag: object | null, canvas: Canvas): string {
	if (tag === null) return '/Artifact BMC';
	const element = tag as StructureElement;
	return `/${element.role} <</MCID ${canvas.structure.mark(canvas.page, element)}>> BDC`;
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

/** Codes are set solid as long as the pen is where it should be; else the difference goes between, in 1/1000 em. */
function drawGlyphs(item: PlacedGlyphs, { fonts, height }: Canvas): string {
	const embedded = fonts.get(item.font) as EmbeddedFont;
	const scale = 1000 / item.font.unitsPerEm;
	let pen = 0;
	let codes = '';
	let array = '';
	item.glyphs.forEach((glyph, i) => {
		const target = Math.round(((item.offsets[i] as number) / item.size) * 1000);
		if (target !== pen) {
			array += codes === '' ? `${pen - target}` : `<${codes}>${pen - target}`;
			codes = '';
		}
		codes += hex(embedded.codeOf(glyph, item.texts[i] as string));
		pen = target + Math.round((item.font.advances[glyph] ?? 0) * scale);
	});
	const place = `1 0 0 1 ${number(item.x)} ${number(height - item.y)} Tm`;
	const gray = item.gray === 0 ? '' : `${number(item.gray)} g `;
	return `${gray}BT /${embedded.resource} ${number(item.size)} Tf ${place} [${array}<${codes}>] TJ ET${gray === '' ? '' : ' 0 g'}`;
}

function drawRule(item: PlacedRule, { height }: Canvas): string {
	const from = `${number(item.x1)} ${number(height - item.y1)} m`;
	const to = `${number(item.x2)} ${number(height - item.y2)} l`;
	return `${number(item.gray)} G ${number(item.width)} w ${from} ${to} S`;
}

function drawBox(item: PlacedBox, { height }: Canvas): string {
	const area = `${number(item.x)} ${number(height - item.y - item.height)} ${number(item.width)} ${number(item.height)} re`;
	const parts: string[] = [];
	if (item.fill !== null) parts.push(`${number(item.fill)} g ${area} f 0 g`);
	if (item.stroke !== null) {
		const dash = `[${item.stroke.dash.map(number).join(' ')}] 0 d`;
		parts.push(`${number(item.stroke.gray)} G ${number(item.stroke.width)} w ${dash} ${area} S [] 0 d`);
	}
	return parts.join('\n');
}
