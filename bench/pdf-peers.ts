/** The same contract for other tools: the tree's words in typst's markup and in pdfmake's, in the same fonts and measures. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Block, Document, Items, Span, Table } from '../src/lib/document/tree.ts';

const require = createRequire(import.meta.url);
const FONTS = '@expo-google-fonts/noto-serif-jp';
const REGULAR = require.resolve(`${FONTS}/400Regular/NotoSerifJP_400Regular.ttf`);
const BOLD = require.resolve(`${FONTS}/700Bold/NotoSerifJP_700Bold.ttf`);

export interface Peer {
	/** What it makes a document from, made beforehand: only the making of the PDF is measured. */
	prepare(document: Document): unknown;
	make(prepared: unknown): Promise<Uint8Array>;
	/** Forget what was laid out before. */
	forget(): void;
}

export function typst(): Peer {
	const compiler = NodeCompiler.create({
		workspace: process.cwd(),
		fontArgs: [{ fontBlobs: [readFileSync(REGULAR), readFileSync(BOLD)] }],
	});
	return {
		prepare: typstSource,
		make: async (source) => new Uint8Array(compiler.pdf({ mainFileContent: source as string })),
		forget: () => compiler.evictCache(0),
	};
}

const HEAD = `#set page(paper: "a4", margin: (top: 25mm, bottom: 25mm, left: 25mm, right: 22mm), numbering: "1 / 1")
#set text(font: "Noto Serif JP", size: 10.5pt, lang: "ja")
#set par(justify: true, leading: 7.35pt, spacing: 7.35pt)
#show heading: set text(size: 10.5pt)
`;

function typstSource(document: Document): string {
	const { articles, annexes, signature } = document;
	const out = [HEAD, `#align(center, text(size: 17pt, weight: "bold")[${escaped(document.title)}])`];
	if (document.subtitle !== null) out.push(`#align(center)[${spans(document.subtitle)}]`);
	out.push(...document.preamble.map((block) => typstBlock(block, 0)));
	if (document.keyTerms !== null) {
		const { heading, blocks } = document.keyTerms;
		out.push(`= ${escaped(heading)}`, ...blocks.map((block) => typstBlock(block, 0)), '#pagebreak()');
	}
	for (const { label, heading, blocks } of articles) {
		out.push(`= ${escaped(`${label}（${heading}）`)}`, ...blocks.map((block) => typstBlock(block, 2)));
	}
	out.push(...document.closing.map((block) => typstBlock(block, 0)));
	if (signature !== null) {
		out.push(spans(signature.date));
		for (const { label, lines } of signature.parties) {
			const cells = lines.flatMap((line) => [`[${escaped(line.label)}]`, `[${spans(line.spans)}]`]);
			out.push(`*${escaped(label)}*`, `#table(columns: (5em, 1fr), stroke: none, ${cells.join(', ')})`);
		}
	}
	for (const { label, heading, blocks } of annexes) {
		out.push('#pagebreak()', `= ${escaped(`${label}　${heading}`)}`, ...blocks.map((block) => typstBlock(block, 2)));
	}
	return out.join('\n\n');
}

function typstBlock(block: Block, indent: number): string {
	switch (block.type) {
		case 'paragraph':
			return hanging(block.label ?? '', spans(block.spans), 0, indent);
		case 'heading':
			return `== ${spans(block.spans)}`;
		case 'items':
			return typstItems(block, indent);
		case 'table':
			return typstTable(block);
	}
}

function typstItems({ items }: Items, indent: number): string {
	return items
		.map(({ label, spans: words, children }) => {
			const own = hanging(label, spans(words), indent, indent + 2.5);
			return children === null ? own : `${own}\n\n${typstItems(children, indent + 2.5)}`;
		})
		.join('\n\n');
}

function hanging(label: string, words: string, from: number, to: number): string {
	return `#pad(left: ${from}em, grid(columns: (${to - from}em, 1fr), [${escaped(label)}], [${words}]))`;
}

function typstTable({ head, rows, widths }: Table): string {
	const cells = rows.flat().map((cell) => `[${spans(cell.spans)}]`);
	const header = head.length === 0 ? '' : `table.header(${head.map((cell) => `[${spans(cell.spans)}]`).join(', ')}), `;
	return `#table(columns: (${widths.map((width) => `${width}fr`).join(', ')},), ${header}${cells.join(', ')})`;
}

function spans(list: readonly Span[]): string {
	return list
		.map((span) =>
			span.type === 'blank' ? `#box(width: ${span.width}em, stroke: (bottom: 0.5pt))` : escaped(span.text),
		)
		.join('');
}

function escaped(words: string): string {
	return words.replaceAll(/[\\#$*_`<>@=\-+/[\]~'"]/g, '\\$&');
}

/** Its Japanese has no rules of line breaking; it is here since many offices use it. */
export function pdfmake(): Peer {
	const maker = require('pdfmake') as {
		setFonts(fonts: object): void;
		createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
	};
	maker.setFonts({ Mincho: { normal: path.resolve(REGULAR), bold: path.resolve(BOLD) } });
	return {
		prepare: (document) => document,
		make: async (document) => new Uint8Array(await maker.createPdf(definition(document as Document)).getBuffer()),
		forget: () => undefined,
	};
}

const plain = (list: readonly Span[]) =>
	list.map((span) => (span.type === 'blank' ? '＿'.repeat(span.width) : span.text)).join('');

function definition(document: Document): object {
	const { articles, annexes, signature } = document;
	const content: object[] = [{ text: document.title, bold: true, fontSize: 17, alignment: 'center' }];
	if (document.subtitle !== null) content.push({ text: plain(document.subtitle), alignment: 'center' });
	content.push(...document.preamble.map((block) => made(block, 0)));
	if (document.keyTerms !== null) {
		const { heading, blocks } = document.keyTerms;
		content.push({ text: heading, bold: true }, ...blocks.map((block) => made(block, 0)));
	}
	for (const { label, heading, blocks } of articles) {
		content.push({ text: `${label}（${heading}）`, bold: true }, ...blocks.map((block) => made(block, 21)));
	}
	content.push(...document.closing.map((block) => made(block, 0)));
	if (signature !== null) {
		content.push({ text: plain(signature.date) });
		for (const { label, lines } of signature.parties) {
			content.push(
				{ text: label, bold: true },
				...lines.map((line) => ({ text: `${line.label}　${plain(line.spans)}` })),
			);
		}
	}
	for (const { label, heading, blocks } of annexes) {
		content.push(
			{ text: `${label}　${heading}`, bold: true, pageBreak: 'before' },
			...blocks.map((block) => made(block, 21)),
		);
	}
	return {
		content,
		pageSize: 'A4',
		pageMargins: [71, 71, 62, 71],
		defaultStyle: { font: 'Mincho', fontSize: 10.5, lineHeight: 1.2 },
	};
}

function made(block: Block, indent: number): object {
	switch (block.type) {
		case 'paragraph':
			return { text: `${block.label ?? ''}${plain(block.spans)}`, margin: [indent, 0, 0, 0] };
		case 'heading':
			return { text: plain(block.spans), bold: true };
		case 'items':
			return {
				stack: block.items.flatMap((item) => [
					{ text: `${item.label}　${plain(item.spans)}`, margin: [indent, 0, 0, 0] },
					...(item.children === null ? [] : [made(item.children, indent + 21)]),
				]),
			};
		case 'table':
			return {
				table: {
					headerRows: block.head.length === 0 ? 0 : 1,
					widths: block.widths.map(() => '*'),
					body: [...(block.head.length === 0 ? [] : [block.head]), ...block.rows].map((row) =>
						row.map((cell) => plain(cell.spans)),
					),
				},
			};
	}
}
