/** What a field is filled with: sections, clauses and values, each in the words of the marketplace. */
import type { Block } from '../document/tree.ts';
import type { Cell, Lang, SingleField } from '../model/marketplace.ts';
import type { Path } from '../source/entry.ts';
import type { Place } from '../source/place.ts';
import { formatIn } from './format-in.ts';
import type { CellContent } from './groups.ts';
import { sayable } from './sayable.ts';
import type { Source } from './source.ts';
import { extent, sectionsNamed, wordsOf } from './source.ts';
import { requiredClauses } from './terms.ts';
import type { ListingFormat } from './text.ts';
import { listingText } from './text.ts';
import type { Home, Refused, Told } from './told.ts';
import { placeOfValue, valueBlocks, valueDigits } from './values.ts';

/** A piece of a field's text. Only a section has a priority by which it may be dropped. */
export interface Part {
	readonly text: string;
	readonly place: Place;
	readonly home: Home;
	readonly told: readonly Told[];
	readonly refused: readonly Refused[];
	readonly priority: number | null;
}

const NOWHERE: Home = { clause: null, section: null };

function formatOf(format: Cell['format'], { market }: Source): ListingFormat {
	if (format === 'markdown') return 'markdown';
	return market.data.lang === 'ja' ? 'plain' : 'plain-english';
}

export function partsOf(field: SingleField, path: Path, source: Source): Part[] {
	const format = formatOf(field.format, source);
	return field.fill.flatMap((fill, index): Part[] => {
		if ('byHand' in fill) return [];
		if ('sections' in fill || 'notes' in fill) {
			const above = fill.heading === undefined ? [] : headingBlock(fill.heading, [...path, 'fill', index], source);
			if ('notes' in fill) return noteParts(format, above, source);
			return fill.sections.flatMap((of, at) => sectionParts(of, format, at === 0 ? above : [], source));
		}
		const { service, report, market } = source;
		const place = placeOfValue(fill.value, service);
		const bare = field.format === 'number' || field.format === 'choice';
		const digits = bare ? valueDigits(fill.value, field, service, report) : null;
		if (digits !== null) return [digitsPart(digits, place)];
		const blocks = valueBlocks(fill.value, service, market.data.lang);
		return [blocksPart(blocks, { format, place, home: NOWHERE, priority: null }, source)];
	});
}

export function cellPart(content: CellContent, { format }: Cell, source: Source): Part {
	if ('digits' in content) return digitsPart(content.digits, content.place);
	const { blocks, place, section } = content;
	return blocksPart(
		blocks,
		{ format: formatOf(format, source), place, home: { clause: null, section }, priority: null },
		source,
	);
}

const digitsPart = (text: string, place: Place): Part => ({
	text,
	place,
	home: NOWHERE,
	told: [],
	refused: [],
	priority: null,
});

interface Setting extends Pick<Part, 'place' | 'home' | 'priority'> {
	readonly format: ListingFormat;
}

function blocksPart(blocks: readonly Block[], { format, ...part }: Setting, { project, market }: Source): Part {
	const { data } = market;
	const words = data.lang === 'ja' ? blocks : blocks.map((block) => inLanguage(block, data.lang));
	const said = sayable(words, { market: data, lang: data.lang, sources: project.sources, home: part.home });
	return { ...part, text: listingText(said.blocks, format), told: said.told, refused: said.refused };
}

/** Values in the words of the marketplace's language; everything else is its author's own. */
function inLanguage(block: Block, lang: Lang): Block {
	const spans = <T extends { readonly spans: Extract<Block, { spans: unknown }>['spans'] }>(one: T): T => ({
		...one,
		spans: one.spans.map((span) =>
			span.type === 'value' && span.value ? { ...span, text: formatIn(lang, span.value) } : span,
		),
	});
	if (block.type === 'items') return { ...block, items: block.items.map(spans) };
	return block.type === 'table' ? block : spans(block);
}

function headingBlock(text: string, path: Path, { market }: Source): Block[] {
	const origin = market.places.at([...path, 'heading']);
	return [{ type: 'heading', spans: [{ type: 'text', text, rules: [], origin }], origin }];
}

function sectionParts(of: string, format: ListingFormat, above: readonly Block[], source: Source): Part[] {
	return sectionsNamed(of, source).map(({ section, blocks, place }, index) => {
		const words = wordsOf(blocks, source);
		const home = { clause: null, section: of };
		return blocksPart(
			[...(index === 0 ? above : []), ...words],
			{ format, place, home, priority: section.priority },
			source,
		);
	});
}

/** A line each paragraph. */
function noteParts(format: ListingFormat, above: readonly Block[], source: Source): Part[] {
	return requiredClauses(source).map(({ id, body, places }, index) => {
		const words = wordsOf(body, source);
		const blocks = index === 0 ? [...above, ...words] : words;
		const place = extent(body) ?? places.at(['title']);
		const part = blocksPart(blocks, { format, place, home: { clause: id, section: null }, priority: null }, source);
		return { ...part, text: part.text.replaceAll('\n\n', '\n') };
	});
}
