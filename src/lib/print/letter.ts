/** A message or a notice as plain text, to be pasted into a mail or a form: paragraphs apart, lists with their marks. */
import type { Letter } from '../document/messages.ts';
import type { Block, Items, Span } from '../document/tree.ts';
import { textOf } from '../document/walk.ts';

const RULE = '─'.repeat(18);

/** The subject, then the text; `signature` stands below it, ruled off. Lines end in LF, the last one too. */
export function printLetter({ subject, blocks }: Letter, signature: readonly (readonly Span[])[] = []): string {
	const signed = signature.length === 0 ? [] : [[RULE, ...signature.map((line) => textOf(line))].join('\n')];
	return `${[`件名：${textOf(subject)}`, ...blocks.map(blockText), ...signed].join('\n\n')}\n`;
}

function blockText(block: Block): string {
	switch (block.type) {
		case 'paragraph':
			return textOf(block.spans);
		case 'heading':
			return `■ ${textOf(block.spans)}`;
		case 'items':
			return itemLines(block, '').join('\n');
		case 'table':
			return block.rows.map((row) => row.map(({ spans }) => textOf(spans)).join('　')).join('\n');
	}
}

const itemLines = ({ items }: Items, indent: string): string[] =>
	items.flatMap(({ label, number, spans, children }) => [
		`${indent}${label === '・' ? label : `${number}. `}${textOf(spans)}`,
		...(children ? itemLines(children, `${indent}　`) : []),
	]);
