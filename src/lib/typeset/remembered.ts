/**
 * Paragraphs that were set before: clauses are the same from one contract to the next, and the dearest part of setting them is to find
 * their line ends. Lines are kept without the caller's tags, which are hung on again for each use.
 */
import type { BlankRun, ParagraphBlock, Run, Style, Tag } from './content.ts';
import type { Font } from './font.ts';
import type { Memory } from './memory.ts';
import type { SetLine } from './paragraph.ts';
import { setParagraph } from './paragraph.ts';
import type { Placed } from './placed.ts';
import type { MissingGlyph } from './shape.ts';

export type ParagraphMemory = Memory<readonly SetLine[]>;

export function rememberedParagraph(
	block: ParagraphBlock,
	width: number,
	missing: MissingGlyph[],
	memory: ParagraphMemory,
): readonly SetLine[] {
	const tags = new Tags(block.tag ?? null);
	const key = keyOf(block, width, tags);
	let lines = memory.get(key);
	if (lines === undefined) {
		const before = missing.length;
		lines = setParagraph(tags.numbered(block), width, missing);
		if (missing.length === before) memory.set(key, lines);
	}
	return lines.map(({ items, height }) => ({ items: items.map((item) => tags.restored(item)), height }));
}

/** The tags of one paragraph, told apart by number: 0 is none. */
class Tags {
	private readonly found: (Tag | null)[] = [null];
	private readonly own: Tag | null;

	constructor(own: Tag | null) {
		this.own = own;
	}

	number(tag: Tag | null | undefined): number {
		const wanted = tag ?? this.own;
		const known = this.found.indexOf(wanted);
		return known >= 0 ? known : this.found.push(wanted) - 1;
	}

	numbered(block: ParagraphBlock): ParagraphBlock {
		const { label } = block;
		const tag = (own: Tag | null | undefined) => {
			const number = this.number(own);
			return number === 0 ? {} : { tag: numberTag(number) };
		};
		const { tag: _, ...rest } = block;
		return {
			...rest,
			...tag(null),
			runs: block.runs.map((run) => ({ ...run, ...tag(run.tag) })),
			...(label === undefined ? {} : { label: { ...label, ...tag(label.tag) } }),
		};
	}

	restored(item: Placed): Placed {
		if (item.type === 'anchor' || item.tag === null) return item;
		return { ...item, tag: this.found[(item.tag as NumberTag).number] ?? null };
	}
}

interface NumberTag {
	readonly number: number;
}

const NUMBER_TAGS: NumberTag[] = [];

function numberTag(number: number): NumberTag {
	NUMBER_TAGS[number] ??= { number };
	return NUMBER_TAGS[number];
}

function keyOf(block: ParagraphBlock, width: number, tags: Tags): string {
	const { indent, firstIndent, leading, align, hangPunctuation, label, runs } = block;
	let key = `${width} ${indent} ${firstIndent} ${leading} ${align} ${hangPunctuation} ${tags.number(null)}`;
	for (const run of runs) key += keyOfRun(run, tags);
	if (label === undefined) return key;
	key += `\u0001${label.width} ${tags.number(label.tag)}`;
	for (const run of label.runs) key += keyOfRun(run, tags);
	return key;
}

/** Control characters end the parts: no face has them, so no text that can be set holds one. */
function keyOfRun(run: Run, tags: Tags): string {
	const head = `\u0002${tags.number(run.tag)} ${keyOfStyle(run.style)}\u0003`;
	return head + (run.type === 'text' ? run.text : keyOfBlank(run));
}

function keyOfBlank({ width, ruled, anchor }: BlankRun): string {
	return `\u0004${width} ${ruled} ${anchor}`;
}

const FONT_NUMBERS = new WeakMap<Font, number>();
let fonts = 0;

function keyOfStyle({ fonts: faces, size }: Style): string {
	let key = `${size}`;
	for (const face of faces) {
		let number = FONT_NUMBERS.get(face);
		if (number === undefined) {
			number = ++fonts;
			FONT_NUMBERS.set(face, number);
		}
		key += ` ${number}`;
	}
	return key;
}
