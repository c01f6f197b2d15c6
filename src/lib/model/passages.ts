/** Every passage of prose in the content, whatever file it stands in, with the place of each of its characters. */
import type { z } from 'zod';
import type { Path } from '../source/entry.ts';
import { placeBetween, placeWithin } from '../source/lines.ts';
import type { Place } from '../source/place.ts';
import type { BodyBlock, BodyInline, BodyItem } from './body.ts';
import type { CollectionName } from './collections.ts';
import { collections } from './collections.ts';
import { isProse } from './fields.ts';
import { schemaAt } from './labels.ts';
import type { BodyEntry, Entry, PastedEntry, Project } from './project.ts';
import type { Rule } from './rule.ts';

/** Stands in a passage for an element that prints something: a value, a reference, a blank. */
export const ELEMENT = '￼';

export type Element = Extract<BodyInline, { type: 'value' | 'ref' | 'blank' }>;

/** A paragraph, an item, a heading, or a text field of a YAML file. */
export interface Passage {
	readonly collection: CollectionName;
	/** The entry that it belongs to. */
	readonly id: string;
	/** Whether it stands in the body of a file, not in a field of YAML or frontmatter. */
	readonly body: boolean;
	/** Plain words; defined terms are among them, other elements stand as `ELEMENT`. */
	readonly text: string;
	readonly elements: readonly { readonly index: number; readonly element: Element }[];
	/** Words marked with `<Define>` or `<Term>`, in the order of the text. */
	readonly terms: readonly { readonly start: number; readonly end: number; readonly define: boolean }[];
	/** Rules on parts of the passage. */
	readonly rules: readonly { readonly start: number; readonly end: number; readonly rule: Rule }[];
	/** Where `text.slice(start, end)` is written. */
	placeOf(start: number, end: number): Place;
}

/**
 * Clauses, listings and pages first, then what was pasted, then the text fields of every YAML file: those that hold sentences, or with `all`
 * every field that holds words (names, addresses).
 */
export function passagesOf(project: Project, fields: 'prose' | 'all' = 'prose'): readonly Passage[] {
	const known = found[fields].get(project);
	if (known) return known;
	const passages = readPassages(project, fields);
	found[fields].set(project, passages);
	return passages;
}

/** Whether the passage is an item of a list: its line begins with the mark. */
export function isItem(passage: Passage, { sources }: Pick<Project, 'sources'>): boolean {
	const { file, start } = passage.placeOf(0, 1);
	const text = sources.get(file)?.text ?? '';
	return /^[ \t]*(?:\d+[.)]|[-*])[ \t]+$/.test(text.slice(text.lastIndexOf('\n', start.offset - 1) + 1, start.offset));
}

/** Several checks read the same passages of one project. */
const found = { prose: new WeakMap<Project, Passage[]>(), all: new WeakMap<Project, Passage[]>() };

function readPassages(project: Project, fields: 'prose' | 'all'): Passage[] {
	const bodies = (['clauses', 'listings', 'pages', 'notices', 'messages', 'briefings'] as const).flatMap((collection) =>
		(project[collection] as readonly BodyEntry<unknown>[]).flatMap((entry) =>
			entry.body.flatMap((block) => inBlock(block, [], { collection, id: entry.id, project })),
		),
	);
	const single = (['agency', 'calendar', 'tasks'] as const).map((name) => [name, [project[name]]] as const);
	const many = (
		[
			'services',
			'support',
			'policies',
			'documents',
			'marketplaces',
			'clauses',
			'pages',
			'notices',
			'briefings',
		] as const
	).map((name) => [name, project[name]] as const);
	const stated = project.facts ? ([['facts', [project.facts]]] as const) : [];
	const texts = [...single, ...stated, ...many].flatMap(([collection, entries]) =>
		(entries as readonly Entry<unknown>[]).flatMap((entry) => fieldsOf(collection, entry, project, fields)),
	);
	return [...bodies, ...project.pasted.flatMap((entry) => pastedIn(entry, project)), ...texts];
}

/** Word for word what stands in the file, so that every offset is one of the file. */
function pastedIn({ id, file, paragraphs }: PastedEntry, { sources }: Project): Passage[] {
	const source = sources.get(file);
	if (!source) return [];
	return paragraphs.map(([from, to]) => ({
		collection: 'pasted',
		id,
		body: true,
		text: source.text.slice(from, to),
		elements: [],
		terms: [],
		rules: [],
		placeOf: (start, end) => placeBetween(source, from + start, from + end),
	}));
}

interface Home {
	readonly collection: CollectionName;
	readonly id: string;
	readonly project: Project;
}

function inBlock(block: BodyBlock, rules: readonly Rule[], home: Home): Passage[] {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return [passage(block.inlines, rules, block.place, home)];
		case 'list':
			return block.items.flatMap((item) => inItem(item, rules, home));
		case 'rule':
			return block.blocks.flatMap((child) => inBlock(child, [...rules, block.rule], home));
		case 'only':
		case 'section':
			return block.blocks.flatMap((child) => inBlock(child, rules, home));
		case 'table':
			return [];
	}
}

const inItem = (item: BodyItem, rules: readonly Rule[], home: Home): Passage[] => [
	passage(item.inlines, rules, item.place, home),
	...(item.children ? item.children.items.flatMap((child) => inItem(child, rules, home)) : []),
];

/** A piece of a passage: where in the text it begins, and where in the file. */
interface Piece {
	readonly at: number;
	readonly length: number;
	readonly place: Place;
}

function passage(inlines: readonly BodyInline[], around: readonly Rule[], whole: Place, home: Home): Passage {
	let text = '';
	const pieces: Piece[] = [];
	const elements: { index: number; element: Element }[] = [];
	const terms: { start: number; end: number; define: boolean }[] = [];
	const rules: { start: number; end: number; rule: Rule }[] = [];
	const add = (words: string, place: Place): void => {
		pieces.push({ at: text.length, length: words.length, place });
		text += words;
	};
	const visit = (inline: BodyInline): void => {
		const start = text.length;
		switch (inline.type) {
			case 'text':
				add(inline.text, inline.place);
				break;
			case 'define':
			case 'term':
				add(inline.term, inline.place);
				terms.push({ start, end: text.length, define: inline.type === 'define' });
				break;
			case 'value':
			case 'ref':
			case 'blank':
				elements.push({ index: start, element: inline });
				add(ELEMENT, inline.place);
				break;
			case 'rule':
				for (const child of inline.inlines) visit(child);
				rules.push({ start, end: text.length, rule: inline.rule });
				break;
			default:
				for (const child of inline.inlines) visit(child);
		}
	};
	for (const inline of inlines) visit(inline);
	for (const rule of around) rules.push({ start: 0, end: text.length, rule });
	const source = home.project.sources.get(whole.file);
	const placeOf = (start: number, end: number): Place => {
		const first = pieces.findLast((piece) => piece.at <= start);
		const last = pieces.findLast((piece) => piece.at < Math.max(end, start + 1));
		if (!first || !last || !source) return whole;
		return placeBetween(source, offsetIn(first, start, 'start'), offsetIn(last, end, 'end'));
	};
	return { collection: home.collection, id: home.id, body: true, text, elements, terms, rules, placeOf };
}

/** Inside a piece of plain text the offsets run alike; of anything else the whole element is meant. */
function offsetIn({ at, length, place }: Piece, index: number, side: 'start' | 'end'): number {
	const alike = place.end.offset - place.start.offset === length;
	return alike ? place.start.offset + Math.min(index - at, length) : place[side].offset;
}

/** The text fields of a YAML file, or of frontmatter. */
function fieldsOf(
	collection: CollectionName,
	entry: Entry<unknown>,
	project: Project,
	fields: 'prose' | 'all',
): Passage[] {
	const { schema } = collections[collection];
	const source = project.sources.get(entry.file);
	const found: Passage[] = [];
	const visit = (value: unknown, path: Path): void => {
		if (typeof value === 'string') {
			if (!source) return;
			if (fields === 'prose' && !schemaAt(schema, path, entry.raw).some((at) => holdsProse(at))) return;
			const place = entry.places.at(path);
			found.push({
				collection,
				id: entry.id,
				body: false,
				text: value,
				elements: [],
				terms: [],
				rules: [],
				placeOf: (start, end) => placeWithin(source, place, value, start, end),
			});
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, child] of Object.entries(value))
				visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
		}
	};
	visit(entry.raw, []);
	return found;
}

function holdsProse(schema: z.core.$ZodType): boolean {
	const definition = (schema as z.core.$ZodTypes)._zod.def;
	if (definition.type === 'optional' || definition.type === 'nullable') return holdsProse(definition.innerType);
	return isProse(schema as z.ZodType);
}
