/** The tree as HTML: semantic, without classes that mean looks only, every number in the text and none in the style sheet. */

import { paragraphAnchor } from '../document/number.ts';
import type {
	Annex,
	Article,
	Block,
	Cell,
	Document,
	Items,
	KeyTerms,
	SignatureBlock,
	Span,
	Table,
} from '../document/tree.ts';
import { element, escapeText } from './markup.ts';
import { valueMarkup } from './value-markup.ts';

export interface HtmlOptions {
	/** Level of the title; articles are one below. 1 to 4, default 1. */
	readonly level?: 1 | 2 | 3 | 4;
	/** Whether the summary of an article is printed beside it: it is read first, below the heading. */
	readonly summaries?: boolean;
	/** Put before every anchor, where several documents share a page. */
	readonly anchors?: string;
}

/** `<article data-document="…">` with the whole document in it. */
export function printHtml(document: Document, options: HtmlOptions = {}): string {
	const printer = new HtmlPrinter(options);
	return printer.document(document);
}

/** A run of spans: a single value on a page, a cell, a sentence. */
export function printHtmlSpans(spans: readonly Span[], options: Pick<HtmlOptions, 'anchors'> = {}): string {
	return new HtmlPrinter(options).spans(spans);
}

class HtmlPrinter {
	readonly #level: number;
	readonly #summaries: boolean;
	readonly #anchors: string;

	constructor({ level = 1, summaries = false, anchors = '' }: HtmlOptions) {
		this.#level = level;
		this.#summaries = summaries;
		this.#anchors = anchors;
	}

	document(document: Document): string {
		const { subtitle, preamble, closing, signature } = document;
		return element('article', { 'data-document': document.id, lang: document.lang }, [
			element('header', {}, [
				this.#heading(0, escapeText(document.title)),
				...(subtitle ? [element('p', { class: 'subtitle' }, [this.spans(subtitle)])] : []),
			]),
			...(preamble.length > 0 ? [element('div', { class: 'preamble' }, this.#blocks(preamble, null, 1))] : []),
			...(document.keyTerms ? [this.#keyTerms(document.keyTerms)] : []),
			...document.articles.map((article) => this.#article(article)),
			...(closing.length > 0 ? [element('div', { class: 'closing' }, this.#blocks(closing, null, 1))] : []),
			...(signature ? [this.#signature(signature)] : []),
			...document.annexes.map((annex) => this.#annex(annex)),
		]);
	}

	/** 「第3条（適用関係）」; the anchor of the clause is on the section. */
	#article({ id, label, heading, blocks, summary }: Article): string {
		const title = `${element('span', { class: 'label' }, [label])}（${escapeText(heading)}）`;
		return element('section', { class: 'article', id: this.#anchor(id) }, [
			this.#heading(1, title),
			...(summary && this.#summaries ? [element('aside', { class: 'summary' }, [this.spans(summary)])] : []),
			...this.#blocks(blocks, id, 2),
		]);
	}

	#keyTerms({ id, heading, blocks }: KeyTerms): string {
		return element('section', { class: 'key-terms', id: this.#anchor(id) }, [
			this.#heading(1, escapeText(heading)),
			...this.#blocks(blocks, null, 2),
		]);
	}

	#annex({ id, label, heading, blocks }: Annex): string {
		const title = `${element('span', { class: 'label' }, [label])}　${escapeText(heading)}`;
		return element('section', { class: 'annex', id: this.#anchor(id) }, [
			this.#heading(1, title),
			...this.#blocks(blocks, null, 2),
		]);
	}

	/** `article` gives the paragraphs their anchors; `below` is how far headings stand below the title. */
	#blocks(blocks: readonly Block[], article: string | null, below: number): string[] {
		return blocks.map((block) => this.#block(block, article, below));
	}

	#block(block: Block, article: string | null, below: number): string {
		switch (block.type) {
			case 'paragraph': {
				const id = article === null ? undefined : this.#anchor(paragraphAnchor(article, block.number));
				return element('p', { id }, [labelled(block.label, this.spans(block.spans))]);
			}
			case 'items':
				return this.#items(block);
			case 'heading':
				return this.#heading(below, this.spans(block.spans));
			case 'table':
				return this.#table(block);
		}
	}

	/** The list says its numbers in the text; role=list keeps it a list where its style hides the markers. */
	#items({ items, depth }: Items): string {
		const name = items[0]?.label === '・' ? 'ul' : 'ol';
		return element(
			name,
			{ role: 'list', 'data-depth': String(depth) },
			items.map(({ label, spans, children }) =>
				element('li', {}, [labelled(label, this.spans(spans)), ...(children ? [this.#items(children)] : [])]),
			),
		);
	}

	/** Focusable, since a narrow screen scrolls it sideways. */
	#table({ caption, head, rows, rowHeader }: Table): string {
		const cell = (name: 'th' | 'td', scope: string | undefined, { spans, align }: Cell): string =>
			element(name, { scope, 'data-align': align === 'start' ? undefined : align }, [this.spans(spans)]);
		const body = rows.map((row) =>
			element(
				'tr',
				{},
				row.map((one, column) => (rowHeader && column === 0 ? cell('th', 'row', one) : cell('td', undefined, one))),
			),
		);
		const table = element('table', {}, [
			...(caption === null ? [] : [element('caption', {}, [escapeText(caption)])]),
			element('thead', {}, [
				element(
					'tr',
					{},
					head.map((one) => cell('th', 'col', one)),
				),
			]),
			element('tbody', {}, body),
		]);
		return element('div', { class: 'table', role: 'region', 'aria-label': caption ?? '表', tabindex: '0' }, [table]);
	}

	#signature({ date, parties, mode }: SignatureBlock): string {
		return element('section', { class: 'signature', 'data-mode': mode, 'aria-label': '署名欄' }, [
			element('p', { class: 'date' }, [this.spans(date)]),
			...parties.map(({ role, label, lines, seal }) =>
				element('div', { class: 'party', 'data-role': role }, [
					element('p', { class: 'label' }, [escapeText(label)]),
					element(
						'dl',
						{},
						lines.map((line) =>
							element('div', {}, [
								element('dt', {}, [escapeText(line.label)]),
								element('dd', {}, [this.spans(line.spans)]),
							]),
						),
					),
					...(seal === null ? [] : [element('p', { class: 'seal' }, ['印'])]),
				]),
			),
		]);
	}

	spans(spans: readonly Span[]): string {
		return spans.map((span) => this.#span(span)).join('');
	}

	#span(span: Span): string {
		switch (span.type) {
			case 'text':
				return escapeText(span.text);
			case 'value':
				return valueMarkup(span);
			case 'ref':
				return element('a', { href: `#${this.#anchor(span.target)}` }, [escapeText(span.text)]);
			case 'term':
				return element(span.define ? 'dfn' : 'span', span.define ? {} : { class: 'term' }, [escapeText(span.text)]);
			case 'blank': {
				// Full-width spaces give it its width without a style; the style sheet only rules the line.
				const given = {
					class: 'blank',
					role: 'img',
					'aria-label': `${span.label}（記入欄）`,
					'data-field': span.field,
				};
				return element('span', given, ['　'.repeat(span.width)]);
			}
		}
	}

	#heading(below: number, inner: string): string {
		return element(`h${Math.min(6, this.#level + below)}`, {}, [inner]);
	}

	#anchor(id: string): string {
		return this.#anchors + id;
	}
}

const labelled = (label: string | null, inner: string): string =>
	label === null ? inner : `${element('span', { class: 'label' }, [escapeText(label)])} ${inner}`;
