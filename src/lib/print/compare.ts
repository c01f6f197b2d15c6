/** Reading back: the text that every output of a document must contain, and whether it does. */
import type { Block, Document, Items, SignatureBlock } from '../document/tree.ts';
import { textOf } from '../document/walk.ts';

/** The document's words in the order of the tree (tree.ts says what is printed), a piece a line. */
export function documentText(document: Document): string {
	const pieces = [
		document.title,
		...(document.subtitle ? [textOf(document.subtitle)] : []),
		...document.preamble.flatMap(blockPieces),
		...(document.keyTerms ? [document.keyTerms.heading, ...document.keyTerms.blocks.flatMap(blockPieces)] : []),
		...document.articles.flatMap(({ label, heading, blocks }) => [
			`${label}（${heading}）`,
			...blocks.flatMap(blockPieces),
		]),
		...document.closing.flatMap(blockPieces),
		...(document.signature ? signaturePieces(document.signature) : []),
		...document.annexes.flatMap(({ label, heading, blocks }) => [label, heading, ...blocks.flatMap(blockPieces)]),
	];
	return `${pieces.filter((piece) => piece !== '').join('\n')}\n`;
}

function blockPieces(block: Block): string[] {
	switch (block.type) {
		case 'paragraph':
			return [(block.label ?? '') + textOf(block.spans)];
		case 'heading':
			return [textOf(block.spans)];
		case 'items':
			return itemPieces(block);
		case 'table': {
			const cells = [block.head, ...block.rows].flatMap((row) => row.map(({ spans }) => textOf(spans)));
			return [...(block.caption === null ? [] : [block.caption]), ...cells];
		}
	}
}

const itemPieces = ({ items }: Items): string[] =>
	items.flatMap(({ label, spans, children }) => [label + textOf(spans), ...(children ? itemPieces(children) : [])]);

const signaturePieces = ({ date, parties }: SignatureBlock): string[] => [
	textOf(date),
	...parties.flatMap(({ label, lines, seal }) => [
		label,
		...lines.map((line) => line.label + textOf(line.spans)),
		...(seal === null ? [] : ['印']),
	]),
];

/** The first place where two texts part, with what stands around it in each. */
export interface Difference {
	/** In code points of the expected text, white space not counted. */
	readonly at: number;
	/** 「…おおむね」→ what follows there. */
	readonly before: string;
	readonly expected: string;
	readonly actual: string;
}

const CONTEXT = 20;

/** White space never matters, neither do the forms that NFC makes one. Null when the texts are the same. */
export function sameText(expected: string, actual: string): Difference | null {
	const [left, right] = [expected, actual].map((text) => [...text.normalize('NFC').replace(/\s+/g, '')]) as [
		string[],
		string[],
	];
	const length = Math.max(left.length, right.length);
	for (let at = 0; at < length; at++) {
		if (left[at] === right[at]) continue;
		const around = (text: readonly string[]): string => text.slice(at, at + CONTEXT).join('');
		const before = left.slice(Math.max(0, at - CONTEXT), at).join('');
		return { at, before, expected: around(left), actual: around(right) };
	}
	return null;
}

/** The words of a text that `printText` printed: without its ruled lines. */
export const textOfPlain = (text: string): string => text.replace(/[\u2500-\u257f＿]/gu, '');
