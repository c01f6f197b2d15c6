/**
 * One service on one marketplace: the fields of its form, in order, each with the text to paste. Sales text may be
 * dropped by its own priority when a field is full; a term never is, and nothing is ever cut. What the marketplace has
 * other words for is said in those; what it bans stands in no field, and is told.
 */

import type { Problem } from '../document/problem.ts';
import { ProblemLog } from '../document/problem.ts';
import { applies } from '../document/select.ts';
import type { Block } from '../document/tree.ts';
import type { ClauseFrontmatter } from '../model/clause.ts';
import type { Cell, Lang, MarketplaceField, SingleField } from '../model/marketplace.ts';
import type { BodyEntry, Project } from '../model/project.ts';
import type { Path } from '../source/entry.ts';
import type { Place } from '../source/place.ts';
import { countCharacters } from './count-characters.ts';
import { formatIn } from './format-in.ts';
import type { CellContent } from './groups.ts';
import { groupItems } from './groups.ts';
import { reportLostText } from './lost-text.ts';
import type { CannotPromise } from './promises.ts';
import { cannotPromise } from './promises.ts';
import { sayable } from './sayable.ts';
import type { Source } from './source.ts';
import { extent, listingFiles, sectionsNamed, wordsOf } from './source.ts';
import type { ListingFormat } from './text.ts';
import { listingText } from './text.ts';
import type { Home, Refused, Told } from './told.ts';
import { placeOfValue, valueBlocks, valueDigits } from './values.ts';

export interface Listing {
	readonly service: string;
	readonly market: string;
	readonly serviceName: string;
	readonly marketName: string;
	readonly lang: Lang;
	readonly fields: readonly ListingField[];
	/** Sentences that the marketplace bans, in the order of the form. */
	readonly refused: readonly Refused[];
	/** Clauses that must stand here and do not, whole. */
	readonly lost: readonly LostTerm[];
	/** Promises of the service that cannot be made here. */
	readonly cannotPromise: readonly CannotPromise[];
}

/** A clause marked `listing: required` for this marketplace of which something is missing. */
export interface LostTerm {
	readonly clause: string;
	/** No field of the form takes terms, or the marketplace bans a sentence of it. */
	readonly why: 'no-field' | 'refused';
	readonly place: Place;
}

export interface ListingField {
	readonly id: string;
	readonly label: string;
	readonly required: boolean;
	readonly format: Cell['format'];
	/** What to paste, lines ended by LF; empty where there is nothing to say. */
	readonly text: string;
	/** As the marketplace counts; `suffix` does not count. */
	readonly count: number;
	/** The marketplace's limit; null when it is unknown. */
	readonly max: number | null;
	/** Ours; null where a field takes a single value. */
	readonly bound: number | null;
	readonly min: number | null;
	/** What the form itself adds: 「ます」. */
	readonly suffix: string | null;
	/** Sections left out so that the field fits, the first dropped first. */
	readonly dropped: readonly DroppedSection[];
	/** Characters beyond `bound` that no dropping could help; 0 when it fits. */
	readonly over: number;
	/** Characters missing to `min`; 0 when there are enough. */
	readonly short: number;
	/** Where the text is written: a section, a note or a value each, in the order of the text. */
	readonly origins: readonly Origin[];
	/** Every sentence of the text; none where a field takes digits. */
	readonly told: readonly Told[];
	/** What the person at the form decides; null where the text is ready. */
	readonly byHand: string | null;
	/** The marketplace's facts about it, and where they stand in its file. */
	readonly spec: SingleField | Cell;
	readonly path: Path;
}

export interface Origin extends Home {
	readonly place: Place;
	/** Its share of the text, in characters. */
	readonly count: number;
}

export interface DroppedSection {
	readonly of: string;
	readonly priority: number;
	readonly text: string;
	/** The words inside the `<Section>`. */
	readonly place: Place;
}

/** Every listing of every marketplace that it names, in the order of services and marketplaces. */
export function projectListings(
	project: Project,
	log = new ProblemLog(),
): { readonly listings: readonly Listing[]; readonly problems: readonly Problem[] } {
	reportLostText(project, log);
	const listings = project.services.flatMap((service) =>
		project.marketplaces
			.filter((market) => listingFiles(project, service.id, market.id).length > 0)
			.map((market) => projectListing(project, service.id, market.id, log)),
	);
	made.set(project, listings);
	return { listings, problems: log.problems() };
}

const made = new WeakMap<Project, readonly Listing[]>();

/** The same listings, for those who come after they were projected. */
export const allListings = (project: Project): readonly Listing[] =>
	made.get(project) ?? projectListings(project).listings;

/** @throws when there is no such service or marketplace: ids come from the project itself. */
export function projectListing(project: Project, serviceId: string, marketId: string, log = new ProblemLog()): Listing {
	const service = project.services.find(({ id }) => id === serviceId);
	const market = project.marketplaces.find(({ id }) => id === marketId);
	if (!service || !market) throw new Error(`no service "${serviceId}" or no marketplace "${marketId}"`);
	const source: Source = {
		project,
		service,
		market,
		copy: { scope: { service: service.id }, sign: 'none' },
		report: log.in(`${market.data.name}の掲載文（${service.data.name}）`),
	};
	const made = market.data.fields.map((field, index) => fieldsOf(field, ['fields', index], source));
	const refused = made.flatMap((one) => one.refused);
	return {
		service: service.id,
		market: market.id,
		serviceName: service.data.name,
		marketName: market.data.name,
		lang: market.data.lang,
		fields: made.flatMap(({ fields }) => fields),
		refused,
		lost: lostTerms(source, refused),
		cannotPromise: cannotPromise(project, service, market),
	};
}

/** A piece of a field's text. Only a section has a priority by which it may be dropped. */
interface Part {
	readonly text: string;
	readonly place: Place;
	readonly home: Home;
	readonly told: readonly Told[];
	readonly refused: readonly Refused[];
	readonly priority: number | null;
}

interface Made {
	readonly fields: readonly ListingField[];
	readonly refused: readonly Refused[];
}

const NOWHERE: Home = { clause: null, section: null };

/** One field of the form, or one for each cell of what repeats. */
function fieldsOf(field: MarketplaceField, path: Path, source: Source): Made {
	if (field.format !== 'group') return madeOf({ ...field, spec: field, path }, partsOf(field, path, source), source);
	const cells = groupItems(field, source).flatMap((item, index) =>
		field.cells.flatMap((cell, at): Made[] => {
			const content = item.get(cell.id);
			if (!content) return [];
			const label = `${field.label}（${index + 1}）${cell.label}`;
			const { required } = field;
			const id = `${field.id}-${index + 1}-${cell.id}`;
			const one = { ...cell, id, label, required, spec: cell, path: [...path, 'cells', at] };
			return [madeOf(one, [cellPart(content, cell, source)], source)];
		}),
	);
	return { fields: cells.flatMap(({ fields }) => fields), refused: cells.flatMap(({ refused }) => refused) };
}

type Measure = Cell & Pick<ListingField, 'required' | 'spec' | 'path'> & { readonly fill?: SingleField['fill'] };

function madeOf(field: Measure, parts: readonly Part[], source: Source): Made {
	const { id, label, required, format, bound = null, spec, path } = field;
	const counting = source.market.data.counting.value;
	const count = (text: string): number => countCharacters(text, counting);
	const { kept, dropped } = bound === null ? { kept: parts, dropped: [] } : fitted(parts, bound, count);
	const text = joined(kept);
	const length = count(text);
	const min = field.min?.value ?? null;
	const byHand = field.fill?.find((fill) => 'byHand' in fill);
	const made: ListingField = {
		id,
		label,
		required,
		format,
		text,
		count: length,
		max: field.max === 'unknown' ? null : field.max.value,
		bound,
		min,
		suffix: field.suffix?.value ?? null,
		dropped,
		over: bound === null ? 0 : Math.max(0, length - bound),
		short: min === null ? 0 : Math.max(0, min - length),
		origins: kept.flatMap((part) =>
			part.text === '' ? [] : [{ ...part.home, place: part.place, count: count(part.text) }],
		),
		told: kept.flatMap(({ told }) => told),
		byHand: byHand && 'byHand' in byHand ? byHand.byHand : null,
		spec,
		path,
	};
	return { fields: [made], refused: kept.flatMap(({ refused }) => refused) };
}

/** Sections and values stand apart; notes follow each other at once. */
const joined = (parts: readonly Part[]): string =>
	parts
		.filter(({ text }) => text !== '')
		.map(({ text, home }, index, all) => {
			const close = home.clause !== null && all[index - 1]?.home.clause;
			return (index === 0 ? '' : close ? '\n' : '\n\n') + text;
		})
		.join('');

/** Drops what may be dropped, the highest priority first and the last of equals, until the rest fits. */
function fitted(
	parts: readonly Part[],
	bound: number,
	count: (text: string) => number,
): { kept: readonly Part[]; dropped: DroppedSection[] } {
	const kept = [...parts];
	const dropped: DroppedSection[] = [];
	while (count(joined(kept)) > bound) {
		const highest = Math.max(1, ...kept.map(({ priority }) => priority ?? 1));
		const index = kept.findLastIndex(({ priority }) => highest > 1 && priority === highest);
		const [part] = index < 0 ? [] : kept.splice(index, 1);
		if (!part) break;
		dropped.push({ of: part.home.section ?? '', priority: highest, text: part.text, place: part.place });
	}
	return { kept, dropped };
}

function formatOf(format: Cell['format'], { market }: Source): ListingFormat {
	if (format === 'markdown') return 'markdown';
	return market.data.lang === 'ja' ? 'plain' : 'plain-english';
}

function partsOf(field: SingleField, path: Path, source: Source): Part[] {
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

function cellPart(content: CellContent, { format }: Cell, source: Source): Part {
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

type Clause = BodyEntry<ClauseFrontmatter>;

/** The clauses that this marketplace must carry, in the order of the documents that hold them. */
function requiredClauses({ project, market, copy }: Source): Clause[] {
	const order = project.documents.flatMap(({ data }) => (data.kind === 'notes' ? data.articles : []));
	const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
	return project.clauses
		.filter(({ data }) => data.listing?.required.includes(market.id) && applies(data.appliesTo, copy))
		.sort((a, b) => rank(a.id) - rank(b.id));
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

function lostTerms(source: Source, refused: readonly Refused[]): LostTerm[] {
	const takesNotes = source.market.data.fields.some(
		(field) => field.format !== 'group' && field.fill.some((fill) => 'notes' in fill),
	);
	return requiredClauses(source).flatMap(({ id, body, places }): LostTerm[] => {
		if (!takesNotes) return [{ clause: id, why: 'no-field', place: places.at(['listing', 'required']) }];
		const place = extent(body) ?? places.at(['title']);
		return refused.some(({ clause }) => clause === id) ? [{ clause: id, why: 'refused', place }] : [];
	});
}
