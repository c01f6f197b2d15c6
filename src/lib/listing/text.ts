/** Blocks as a marketplace's form takes them: lines of text, or Markdown where the field reads it. */
import type { Block, Items } from '../document/tree.ts';
import { textOf } from '../document/walk.ts';

export type ListingFormat = 'plain' | 'plain-english' | 'markdown';

/** How a heading and the items of a list begin. */
interface Marks {
	readonly heading: string;
	readonly item: string;
	readonly numbered: (number: number) => string;
	readonly indent: string;
}

const marksOf: Readonly<Record<ListingFormat, Marks>> = {
	plain: { heading: '■ ', item: '・', numbered: (number) => `${number}. `, indent: '　' },
	'plain-english': { heading: '', item: '- ', numbered: (number) => `${number}. `, indent: '  ' },
	markdown: { heading: '## ', item: '- ', numbered: (number) => `${number}. `, indent: '   ' },
};

const headingLine = (text: string, format: ListingFormat): string => marksOf[format].heading + text;

const itemLine = (text: string, format: ListingFormat): string => marksOf[format].item + text;

/** A blank line parts paragraphs; a list follows its paragraph, and anything its heading, at once. No blank line at the end. */
export function listingText(blocks: readonly Block[], format: ListingFormat): string {
	let text = '';
	let previous: Block['type'] | null = null;
	for (const block of blocks) {
		const close = previous === 'heading' || (previous === 'paragraph' && block.type === 'items');
		const gap = previous === null ? '' : close && format !== 'markdown' ? '\n' : '\n\n';
		text += gap + blockText(block, format);
		previous = block.type;
	}
	return text;
}

function blockText(block: Block, format: ListingFormat): string {
	switch (block.type) {
		case 'paragraph':
			return textOf(block.spans);
		case 'heading':
			return headingLine(textOf(block.spans), format);
		case 'items':
			return itemLines(block, format, '').join('\n');
		case 'table':
			return block.rows.map((row) => itemLine(row.map(({ spans }) => textOf(spans)).join('　'), format)).join('\n');
	}
}

function itemLines({ items }: Items, format: ListingFormat, indent: string): string[] {
	const marks = marksOf[format];
	return items.flatMap(({ label, number, spans, children }) => [
		indent + (label === '・' ? marks.item : marks.numbered(number)) + textOf(spans),
		...(children ? itemLines(children, format, indent + marks.indent) : []),
	]);
}
