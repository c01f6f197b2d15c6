/** The document tree → what the typesetter sets: which words, how large, how far in, and what they are (for the tags). */
import { paragraphAnchor } from '../../document/number.ts';
import type { Annex, Article, Block, Document, Item, Items, KeyTerms, Paragraph } from '../../document/tree.ts';
import type { StructureElement } from '../../pdf/structure.ts';
import type * as Typeset from '../../typeset/content.ts';
import { widthOf } from '../../typeset/typeset.ts';
import type { Styles } from './runs.ts';
import { element, runsOf, words } from './runs.ts';
import { signatureBlocks } from './signature.ts';
import {
	ANNEX_TITLE,
	ARTICLE,
	BODY,
	ITEM,
	KEY_TERMS_TITLE,
	MEASURE,
	millimetres,
	PAGE,
	PAPER,
	PARAGRAPH,
	SUBHEADING,
	SUBTITLE,
	TABLE,
	TITLE,
} from './style.ts';
import { CONTRACT_TABLE, tableBlocks } from './table.ts';

/** In reading order. */
export function documentBlocks(document: Document, styles: Styles): readonly Typeset.Block[] {
	return [
		...titleBlocks(document, styles),
		...document.preamble.flatMap((block, index, all) => body(block, all[index + 1], null, styles, 'opening')),
		...(document.keyTerms === null ? [] : keyTermsBlocks(document.keyTerms, styles)),
		...document.articles.flatMap((article, index) => {
			const startsPage = index === 0 && document.keyTerms !== null;
			return styles.remembered(article, () => articleBlocks(article, startsPage, styles), startsPage);
		}),
		...closingBlocks(document, styles),
		...(document.signature === null ? [] : signatureBlocks(document.signature, styles)),
		...document.annexes.flatMap((annex) => styles.remembered(annex, () => annexBlocks(annex, styles))),
	];
}

function titleBlocks(document: Document, styles: Styles): readonly Typeset.Block[] {
	return [...clearOfStamp(document, styles), ...titles(document, styles)];
}

/** A title too long to stand beside the place of 収入印紙 begins below it. */
function clearOfStamp(document: Document, styles: Styles): readonly Typeset.Block[] {
	const beside = MEASURE - 2 * millimetres(PAPER.stamp.width + PAPER.stamp.clear);
	const title = widthOf([words(document.title, styles.bold(TITLE.size), document.origin)]);
	if (document.signature?.mode !== 'paper' || title <= beside) return [];
	const height = millimetres(PAPER.stamp.top + PAPER.stamp.height + PAPER.stamp.clear) - PAGE.margin.top;
	return [{ type: 'frame', width: 0, height, align: 'start', rule: null, runs: [] }];
}

function titles(document: Document, styles: Styles): readonly Typeset.Block[] {
	const title: Typeset.ParagraphBlock = {
		type: 'paragraph',
		runs: [words(document.title, styles.bold(TITLE.size), document.origin)],
		leading: TITLE.leading,
		align: 'center',
		after: document.subtitle === null ? SUBTITLE.after : TITLE.after,
		keepWithNext: true,
		tag: element('H1', null),
	};
	if (document.subtitle === null) return [title];
	const tag = element('P', null);
	return [
		title,
		{
			type: 'paragraph',
			runs: runsOf(document.subtitle, styles.regular(SUBTITLE.size), tag, styles),
			leading: SUBTITLE.leading,
			align: 'center',
			after: SUBTITLE.after,
			tag,
		},
	];
}

/** 要項 shares the first page with the title and 前文; the articles begin on the next. */
function keyTermsBlocks({ id, heading, blocks, origin }: KeyTerms, styles: Styles): readonly Typeset.Block[] {
	const section = element('Sect', null);
	const title: Typeset.ParagraphBlock = {
		type: 'paragraph',
		runs: [words(heading, styles.bold(KEY_TERMS_TITLE.size), origin)],
		leading: KEY_TERMS_TITLE.leading,
		align: 'center',
		before: KEY_TERMS_TITLE.before,
		after: KEY_TERMS_TITLE.after,
		keepWithNext: true,
		anchor: id,
		tag: element('H2', section),
	};
	const own = blocks.flatMap((block, index) =>
		block.type === 'table'
			? tableBlocks(block, section, styles, { ...CONTRACT_TABLE, ...TABLE.dense })
			: body(block, blocks[index + 1], section, styles, 'opening'),
	);
	return [title, ...own];
}

/** 第3条（適用関係）and what stands below it. */
function articleBlocks(article: Article, startsPage: boolean, styles: Styles): readonly Typeset.Block[] {
	const section = element('Sect', null);
	const heading: Typeset.ParagraphBlock = {
		type: 'paragraph',
		runs: [words(`${article.label}（${article.heading}）`, styles.bold(BODY.size), article.origin)],
		leading: BODY.leading,
		align: 'start',
		before: ARTICLE.before,
		after: ARTICLE.after,
		keepWithNext: true,
		startsPage,
		anchor: article.id,
		tag: element('H2', section),
	};
	return [heading, ...numbered(article, section, styles)];
}

function closingBlocks(document: Document, styles: Styles): readonly Typeset.Block[] {
	const blocks = document.closing.flatMap((block, index, all) => body(block, all[index + 1], null, styles, 'opening'));
	return blocks.map((block, index) => (index === 0 ? { ...block, before: BODY.leading } : block));
}

/** 別紙1　サービス仕様: a page of its own. */
function annexBlocks(annex: Annex, styles: Styles): readonly Typeset.Block[] {
	const section = element('Sect', null);
	const heading: Typeset.ParagraphBlock = {
		type: 'paragraph',
		runs: [words(`${annex.label}　${annex.heading}`, styles.bold(ANNEX_TITLE.size), annex.origin)],
		leading: ANNEX_TITLE.leading,
		align: 'center',
		after: ANNEX_TITLE.after,
		keepWithNext: true,
		startsPage: true,
		anchor: annex.id,
		tag: element('H2', section),
	};
	return [heading, ...blocksOf(annex.blocks, section, styles)];
}

function blocksOf(blocks: readonly Block[], section: StructureElement, styles: Styles): readonly Typeset.Block[] {
	return blocks.flatMap((block, index) => body(block, blocks[index + 1], section, styles, 'article'));
}

/** The 項 of an article are a list as soon as one has a number; what stands below a 項 is part of it. */
function numbered(article: Article, section: StructureElement, styles: Styles): readonly Typeset.Block[] {
	const { blocks } = article;
	const isList = blocks.some((block) => block.type === 'paragraph' && block.label !== null);
	let list = element('L', section, { numbering: 'Decimal' });
	let parent = section;
	return blocks.flatMap((block, index): readonly Typeset.Block[] => {
		if (block.type === 'heading') {
			list = element('L', section, { numbering: 'Decimal' });
			parent = section;
		}
		if (block.type !== 'paragraph') return body(block, blocks[index + 1], parent, styles, 'article');
		const entry = isList ? element('LI', list) : null;
		parent = entry === null ? section : element('LBody', entry);
		const set = paragraph(block, element('P', parent), entry, styles);
		const anchor = paragraphAnchor(article.id, block.number);
		return [{ ...set, anchor, keepWithNext: blocks[index + 1]?.type === 'items' }];
	});
}

/** 前文 and 後文 begin with an indented line at the margin; 項 stand beside their numbers. */
type Place = 'opening' | 'article';

function body(
	block: Block,
	next: Block | undefined,
	section: StructureElement | null,
	styles: Styles,
	place: Place,
): readonly Typeset.Block[] {
	switch (block.type) {
		case 'paragraph': {
			const set =
				place === 'opening' && block.label === null
					? opening(block, section, styles)
					: paragraph(block, element('P', section), null, styles);
			// 「次の各号」 stays with its first item.
			return [next?.type === 'items' ? { ...set, keepWithNext: true } : set];
		}
		case 'items':
			return items(block, section, styles);
		case 'table':
			return tableBlocks(block, section, styles);
		case 'heading': {
			const tag = element('H3', section);
			return [
				{
					type: 'paragraph',
					runs: runsOf(block.spans, styles.bold(BODY.size), tag, styles),
					leading: BODY.leading,
					align: 'start',
					before: SUBHEADING.before,
					after: SUBHEADING.after,
					keepWithNext: true,
					tag,
				},
			];
		}
	}
}

function opening(block: Paragraph, section: StructureElement | null, styles: Styles): Typeset.ParagraphBlock {
	const tag = element('P', section);
	return {
		type: 'paragraph',
		runs: runsOf(block.spans, styles.regular(BODY.size), tag, styles),
		leading: BODY.leading,
		align: 'justify',
		firstIndent: BODY.size,
		tag,
	};
}

/** @param entry the entry of the list of 項 that it belongs to. */
function paragraph(
	block: Paragraph,
	tag: StructureElement,
	entry: StructureElement | null,
	styles: Styles,
): Typeset.ParagraphBlock {
	const style = styles.regular(BODY.size);
	const set: Typeset.ParagraphBlock = {
		type: 'paragraph',
		runs: runsOf(block.spans, style, tag, styles),
		leading: BODY.leading,
		align: 'justify',
		indent: PARAGRAPH.textAt * BODY.size,
		tag,
	};
	if (block.label === null) return set;
	const label = {
		runs: [words(block.label, style, block.origin)],
		width: PARAGRAPH.textAt * BODY.size,
		tag: entry === null ? tag : element('Lbl', entry),
	};
	return { ...set, label };
}

function items(
	block: Items,
	parent: StructureElement | null,
	styles: Styles,
	labelAt: number = PARAGRAPH.textAt * BODY.size,
): readonly Typeset.Block[] {
	const list = element('L', parent, { numbering: numberingOf(block.items[0]?.label ?? '') });
	const style = styles.regular(BODY.size);
	const widest = Math.max(...block.items.map((item) => widthOf([words(item.label, style, item.origin)])));
	const width = Math.max(ITEM.labelWidth * BODY.size, widest + ITEM.gap * BODY.size);
	return block.items.flatMap((item) => itemBlocks(item, { labelAt, width }, list, styles));
}

function numberingOf(label: string): 'Decimal' | 'Disc' | 'Ordered' {
	if (label === '・') return 'Disc';
	return /\d/u.test(label) ? 'Decimal' : 'Ordered';
}

/** Where the labels of a list begin, and how wide their column is: the same for all its items. Points. */
interface Column {
	readonly labelAt: number;
	readonly width: number;
}

function itemBlocks(item: Item, column: Column, list: StructureElement, styles: Styles): readonly Typeset.Block[] {
	const entry = element('LI', list);
	const text = element('LBody', entry);
	const tag = item.children === null ? text : element('P', text);
	const style = styles.regular(BODY.size);
	const textAt = column.labelAt + column.width;
	const own: Typeset.ParagraphBlock = {
		type: 'paragraph',
		runs: runsOf(item.spans, style, tag, styles),
		leading: BODY.leading,
		align: 'justify',
		indent: textAt,
		label: { runs: [words(item.label, style, item.origin)], width: column.width, tag: element('Lbl', entry) },
		keepWithNext: item.children !== null,
		tag,
	};
	return item.children === null ? [own] : [own, ...items(item.children, text, styles, textAt)];
}
