/**
 * The tree as plain text, as it is pasted into a mail. All that is added to the words is white space and ruled lines
 * (see `textOfPlain`), so that the text can be compared with that of the other outputs.
 */
import type { Annex, Article, Block, Cell, Document, Items, SignatureBlock, Span, Table } from '../document/tree.ts';
import { columnsOf, padEnd } from './columns.ts';

/** One full-width space a level. */
const indent = (depth: number, text: string): string => '　'.repeat(depth) + text;

/** A place to write in; ruled, `width` characters wide. */
const RULE = '＿';

/** Lines end in LF, the last one too; paragraphs are not broken. */
export function printText(document: Document): string {
	const head = [document.title, ...(document.subtitle ? [written(document.subtitle)] : [])];
	const parts = [
		head,
		blockLines(document.preamble, 0),
		document.keyTerms ? [document.keyTerms.heading, '', ...blockLines(document.keyTerms.blocks, 1)] : [],
		...document.articles.map(articleLines),
		blockLines(document.closing, 0),
		...(document.signature ? signatureParts(document.signature) : []),
		...document.annexes.map(annexLines),
	];
	const filled = parts.filter((lines) => lines.length > 0);
	return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const written = (spans: readonly Span[]): string =>
	spans.map((span) => (span.type === 'blank' ? RULE.repeat(span.width) : span.text)).join('');

const articleLines = ({ label, heading, blocks }: Article): string[] => [
	`${label}（${heading}）`,
	...blockLines(blocks, 1),
];

const annexLines = ({ label, heading, blocks }: Annex): string[] => [
	`${label}　${heading}`,
	'',
	...blockLines(blocks, 1),
];

/** `depth` is where the words of a paragraph begin; its number hangs before them. */
function blockLines(blocks: readonly Block[], depth: number): string[] {
	const lines: string[] = [];
	for (const block of blocks) {
		// Tables and headings stand apart from what is before them.
		const apart = block.type === 'table' || block.type === 'heading';
		if (apart && lines.length > 0 && lines.at(-1) !== '') lines.push('');
		switch (block.type) {
			case 'paragraph':
				lines.push(
					block.label === null
						? indent(depth, written(block.spans))
						: indent(Math.max(0, depth - 1), `${block.label}　${written(block.spans)}`),
				);
				break;
			case 'items':
				lines.push(...itemLines(block, depth));
				break;
			case 'heading':
				lines.push(indent(Math.max(0, depth - 1), written(block.spans)));
				break;
			case 'table':
				lines.push(...tableLines(block).map((line) => indent(depth, line)), '');
				break;
		}
	}
	if (lines.at(-1) === '') lines.pop();
	return lines;
}

const itemLines = ({ items }: Items, depth: number): string[] =>
	items.flatMap(({ label, spans, children }) => [
		indent(depth, `${label}${label === '・' ? '' : '　'}${written(spans)}`),
		...(children ? itemLines(children, depth + 1) : []),
	]);

/** A column wider than this is not waited for: the next cell of such a row follows after two spaces. */
const WIDEST = 48;
const GAP = 2;

function tableLines({ caption, head, rows }: Table): string[] {
	const texts = [head, ...rows].map((row) => row.map(({ spans }: Cell) => written(spans)));
	const widths = head.map((_, column) => {
		const fitting = texts.map((row) => columnsOf(row[column] ?? '')).filter((width) => width <= WIDEST);
		return Math.max(0, ...fitting);
	});
	const lines = texts.map((row) =>
		row
			.map((text, column) => (column === row.length - 1 ? text : padEnd(text, widths[column] ?? 0) + ' '.repeat(GAP)))
			.join('')
			.trimEnd(),
	);
	const rule = '─'.repeat(Math.ceil(widths.reduce((sum, width) => sum + width + GAP, -GAP) / 2));
	const [first = '', ...rest] = lines;
	return [...(caption === null ? [] : [caption]), rule, first, rule, ...rest, rule];
}

function signatureParts({ date, parties }: SignatureBlock): string[][] {
	const sides = parties.map(({ label, lines, seal }) => {
		const widest = Math.max(...lines.map((line) => columnsOf(line.label)));
		const signed = lines.map((line, index) => {
			const mark = seal !== null && index === lines.length - 1 ? '　　印' : '';
			return indent(1, `${padEnd(line.label, widest)}　${written(line.spans)}${mark}`);
		});
		return [label, ...signed];
	});
	return [[written(date)], ...sides];
}
