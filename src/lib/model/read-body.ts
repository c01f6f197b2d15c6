/** MDX syntax tree → body blocks. Only the elements we know are allowed; everything else is told at its place. */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { z } from 'zod';
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts';
import type { Attributes, JsxElement } from '../source/attributes.ts';
import { readAttributes } from '../source/attributes.ts';
import type { MdxSource, Path, Places, SourceFile } from '../source/entry.ts';
import { placeBetween } from '../source/lines.ts';
import { placeOf } from '../source/mdx.ts';
import { htmlHint } from '../source/mdx-hints.ts';
import type { Place } from '../source/place.ts';
import type { BodyBlock, BodyInline, BodyItem, BodyList } from './body.ts';
import { elementSchemas } from './body.ts';
import type { SectionAttributes } from './listing.ts';
import { sectionSchema } from './listing.ts';
import type { NamedId } from './named-ids.ts';
import { namedIds } from './named-ids.ts';
import { offer } from './nearest.ts';
import type { Rule } from './rule.ts';
import { ruleSchema } from './rule.ts';
import { strayIn, tableIn } from './stray-markup.ts';
import { validate } from './validate.ts';

/** Which elements may stand in a body, by what the file is. */
export type BodyKind = 'clause' | 'listing' | 'notice' | 'message' | 'briefing' | 'page';

const allowed: Readonly<Record<BodyKind, readonly string[]>> = {
	clause: ['Rule', 'Value', 'Ref', 'Define', 'Term', 'Blank', 'Only', 'Table'],
	listing: ['Section', 'Value'],
	notice: ['Value'],
	message: ['Value', 'Only'],
	briefing: ['Value', 'Ref', 'Only', 'Table', 'Blank'],
	page: ['Value'],
};

const schemas = { ...elementSchemas, Rule: ruleSchema, Section: sectionSchema };

type FlowElement = Extract<JsxElement, { type: 'mdxJsxFlowElement' }>;
type TextElement = Extract<JsxElement, { type: 'mdxJsxTextElement' }>;

export interface Body {
	readonly blocks: BodyBlock[];
	readonly rules: Rule[];
	/** Ids of other entries in the attributes of its elements. */
	readonly names: NamedId[];
	readonly diagnostics: Diagnostic[];
}

/** Reads the body of `mdx`; `owner` is the id of the clause, which its rules carry. */
export function readBody(mdx: MdxSource, kind: BodyKind, owner: string): Body {
	const reader = new BodyReader(mdx.source, kind, owner);
	const blocks = reader.blocks(mdx.body.children);
	return { blocks, rules: reader.rules, names: reader.names, diagnostics: reader.diagnostics };
}

class BodyReader {
	readonly rules: Rule[] = [];
	readonly names: NamedId[] = [];
	readonly diagnostics: Diagnostic[] = [];
	readonly #source: SourceFile;
	readonly #kind: BodyKind;
	readonly #owner: string;

	constructor(source: SourceFile, kind: BodyKind, owner: string) {
		this.#source = source;
		this.#kind = kind;
		this.#owner = owner;
	}

	/**
	 * MDX makes a block of an element that has a line to itself; without a blank line around it, its author meant the
	 * paragraph to go on.
	 */
	blocks(nodes: readonly RootContent[]): BodyBlock[] {
		const blocks: BodyBlock[] = [];
		for (const block of nodes.flatMap((node) => this.#block(node))) {
			const before = blocks.at(-1);
			const adjacent = before && block.place.start.line === before.place.end.line + 1;
			if (adjacent && before.type === 'paragraph' && block.type === 'paragraph') {
				const place = placeBetween(this.#source, before.place.start.offset, block.place.end.offset);
				blocks[blocks.length - 1] = { type: 'paragraph', inlines: [...before.inlines, ...block.inlines], place };
			} else blocks.push(block);
		}
		return blocks;
	}

	#block(node: RootContent): BodyBlock[] {
		const place = placeOf(node, this.#source);
		switch (node.type) {
			case 'yaml':
				return [];
			case 'paragraph':
				return this.#paragraph(node.children, place);
			case 'heading':
				return [{ type: 'heading', inlines: this.#inlines(node.children), place }];
			case 'list':
				return [this.#list(node, place)];
			case 'mdxJsxFlowElement':
				return this.#flowElement(node, place);
			default:
				this.#refuse(place, {
					ja: 'この書き方（引用・コード・罫線・画像・生のHTMLなど）は使えません',
					en: 'this construct (quotation, code, rule, image, raw HTML …) has no place here',
				});
				return [];
		}
	}

	/** An element alone in its paragraph is meant as a block: `<Table of="…" />` between two blank lines. */
	#paragraph(children: readonly PhrasingContent[], place: Place): BodyBlock[] {
		const inlines = this.#paragraphInlines(children, place);
		return inlines.length > 0 ? [{ type: 'paragraph', inlines, place }] : [];
	}

	#paragraphInlines(children: readonly PhrasingContent[], place: Place): BodyInline[] {
		// On a page Astro makes a table of it.
		if (this.#kind !== 'page') this.diagnostics.push(...tableIn(place, this.#source));
		return this.#inlines(children);
	}

	/** 号 and イロハ: Japanese law style has labels for two levels. */
	#list(node: Extract<Nodes, { type: 'list' }>, place: Place, level = 1): BodyList {
		if (level === 3 && this.#kind === 'clause')
			this.#refuse(place, {
				ja: '並びの入れ子は二段（号とイロハ）までです',
				en: 'lists nest two levels deep at most',
			});
		const items = node.children.map((item): BodyItem => {
			const inlines: BodyInline[] = [];
			let children: BodyList | null = null;
			for (const child of item.children) {
				if (child.type === 'paragraph' && inlines.length === 0)
					inlines.push(...this.#paragraphInlines(child.children, placeOf(child, this.#source)));
				else if (child.type === 'list' && !children)
					children = this.#list(child, placeOf(child, this.#source), level + 1);
				else if (child.type === 'mdxJsxFlowElement' && inlines.length === 0)
					inlines.push(...this.#inlineElement({ ...child, type: 'mdxJsxTextElement' } as TextElement));
				else
					this.#refuse(placeOf(child, this.#source), {
						ja: '一つの号には、一つの文章と、その下の一つの並びだけを書けます',
						en: 'an item holds one paragraph and at most one list below it',
					});
			}
			return { inlines, children, place: placeOf(item, this.#source) };
		});
		return { type: 'list', ordered: node.ordered === true, items, place };
	}

	#flowElement(node: FlowElement, place: Place): BodyBlock[] {
		const element = this.#element(node, place);
		if (!element) return [];
		switch (element.name) {
			case 'Rule': {
				const rule = this.#rule(element.data, node, place);
				return [{ type: 'rule', rule, blocks: this.blocks(node.children), place }];
			}
			case 'Only':
				return [{ type: 'only', when: element.data, blocks: this.blocks(node.children), place }];
			case 'Section':
				return [this.#section(element.data, node, place)];
			case 'Table':
				return [{ type: 'table', of: element.data.of, place }];
			default:
				return [{ type: 'paragraph', inlines: this.#ofElement(element, node, place), place }];
		}
	}

	#section(section: SectionAttributes, node: FlowElement, place: Place): BodyBlock {
		const blocks = this.blocks(node.children);
		for (const inner of blocks)
			if (inner.type === 'section')
				this.#refuse(inner.tag, {
					ja: '<Section> の中に、別の <Section> は書けません',
					en: 'a <Section> cannot stand inside another',
				});
		return { type: 'section', section, tag: this.#openingTag(node, place), blocks, place };
	}

	#inlines(nodes: readonly PhrasingContent[]): BodyInline[] {
		return nodes.flatMap((node) => this.#inline(node));
	}

	#inline(node: PhrasingContent): BodyInline[] {
		const place = placeOf(node, this.#source);
		switch (node.type) {
			case 'text':
				return this.#text(node.value, place);
			case 'strong':
			case 'emphasis':
				return [{ type: 'strong', inlines: this.#inlines(node.children), place }];
			case 'break':
				return [{ type: 'text', text: '\n', place }];
			case 'link':
				if (this.#kind === 'page')
					return [{ type: 'link', url: node.url, inlines: this.#inlines(node.children), place }];
				break;
			case 'mdxJsxTextElement':
				return this.#inlineElement(node);
		}
		if (node.type === 'link') {
			this.#refuse(place, {
				ja: 'リンクはページにだけ書けます。ここでは、リンクにせず言葉で書きます',
				en: 'links stand in pages only; say it in words here',
			});
			return [];
		}
		this.#refuse(place, {
			ja: 'この書き方（コード・画像・脚注など）は、ここでは使えません',
			en: 'this construct (code, image, footnote …) has no place here',
		});
		return [];
	}

	/**
	 * Splits text so that every piece is one unbroken stretch of the file: markdown drops indentation after a line
	 * break and the backslash of an escape, and a place computed by counting would drift.
	 */
	#text(value: string, place: Place): BodyInline[] {
		this.diagnostics.push(...strayIn(place, this.#source));
		const source = this.#source.text;
		const pieces: BodyInline[] = [];
		let at = place.start.offset;
		let from = at;
		let text = '';
		const flush = () => {
			if (text) pieces.push({ type: 'text', text, place: placeBetween(this.#source, from, from + text.length) });
			text = '';
		};
		for (const character of value) {
			const found = source.indexOf(character, at);
			if (found < 0 || found >= place.end.offset) return [{ type: 'text', text: value, place }];
			if (found !== at) flush();
			if (!text) from = found;
			text += character;
			at = found + character.length;
		}
		flush();
		return pieces;
	}

	#inlineElement(node: TextElement): BodyInline[] {
		const place = placeOf(node, this.#source);
		const element = this.#element(node, place);
		return element ? this.#ofElement(element, node, place) : [];
	}

	#ofElement(element: ReadElement, node: JsxElement, place: Place): BodyInline[] {
		const children = () => this.#inlines(node.children as PhrasingContent[]);
		const words = () => textOf(node).trim();
		switch (element.name) {
			case 'Rule':
				return [{ type: 'rule', rule: this.#rule(element.data, node, place), inlines: children(), place }];
			case 'Only':
				return [{ type: 'only', when: element.data, inlines: children(), place }];
			case 'Value':
				return [{ type: 'value', of: element.data.of, as: element.data.as ?? null, place }];
			case 'Ref':
				return [{ type: 'ref', to: element.data.to, paragraph: element.data.paragraph ?? null, place }];
			case 'Define':
				return [{ type: 'define', term: words(), place }];
			case 'Term':
				return [{ type: 'term', term: words(), place }];
			case 'Blank':
				return [{ type: 'blank', ...element.data, place }];
			default:
				this.#refuse(place, {
					ja: `<${element.name}> は、前後を空行で区切り、行の先頭に書きます`,
					en: `<${element.name}> must stand on lines of its own`,
				});
				return [];
		}
	}

	#element(node: JsxElement, place: Place): ReadElement | null {
		const name = node.name ?? '';
		if (!allowed[this.#kind].includes(name)) {
			const { message, fixes } = htmlHint(name) ?? {
				message: { ja: `<${name}> という要素は、ここでは使えません`, en: `there is no element <${name}> here` },
				fixes: offer(name, allowed[this.#kind]),
			};
			this.diagnostics.push({ code: 'mdx/unknown-element', level: 'error', message, places: [{ place }], fixes });
			return null;
		}
		const read = readAttributes(node, this.#source);
		this.diagnostics.push(...read.diagnostics);
		const plain = Object.fromEntries(Object.entries(read.attributes).map(([key, { value }]) => [key, value]));
		const schema: z.ZodType = schemas[name as keyof typeof schemas];
		const places = attributePlaces(read, this.#openingTag(node, place));
		const result = validate(schema, plain, places, { ja: `<${name}>`, en: `<${name}>` });
		this.diagnostics.push(...result.diagnostics);
		this.names.push(...namedIds(schema, plain, places));
		return result.data === null || read.diagnostics.length > 0 ? null : ({ name, data: result.data } as ReadElement);
	}

	/** `<Only support={["light"]}>`, without what it stands around. */
	#openingTag(node: JsxElement, { start, end }: Place): Place {
		const inside = node.attributes.at(-1)?.position?.end.offset ?? start.offset;
		const close = this.#source.text.indexOf('>', inside);
		return placeBetween(this.#source, start.offset, close < 0 ? end.offset : close + 1);
	}

	#rule(data: z.infer<typeof ruleSchema>, node: JsxElement, place: Place): Rule {
		const inside = node.children.flatMap((child) => (child.position ? [child.position] : []));
		const start = inside[0]?.start.offset;
		const end = inside.at(-1)?.end.offset;
		const sentence = start === undefined || end === undefined ? place : placeBetween(this.#source, start, end);
		const exceptionTo = data.exceptionTo === undefined ? [] : [data.exceptionTo].flat();
		const text = this.#source.text.slice(sentence.start.offset, sentence.end.offset).trim();
		const when = [data.when].flat();
		const rule: Rule = { ...data, when, exceptionTo, clause: this.#owner, text, place, sentence };
		this.rules.push(rule);
		return rule;
	}

	#refuse(place: Place, message: Localized): void {
		this.diagnostics.push({ code: 'mdx/not-allowed', level: 'error', message, places: [{ place }] });
	}
}

/** An element whose attributes are known to fit its schema. */
type ReadElement = {
	[Name in keyof typeof schemas]: { readonly name: Name; readonly data: z.infer<(typeof schemas)[Name]> };
}[keyof typeof schemas];

/** Attributes as `Places`: a path leads to the attribute's value; what is missing stands at the element. */
function attributePlaces({ attributes }: Attributes, element: Place): Places {
	const find = (path: Path, kind: 'at' | 'key'): Place => {
		const attribute = attributes[String(path[0])];
		return attribute ? attribute.places[kind](path.slice(1)) : element;
	};
	return { at: (path) => find(path, 'at'), key: (path) => find(path, 'key') };
}

function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
