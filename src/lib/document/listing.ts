/**
 * One service on one marketplace: the fields of its form, in order, each with the text to paste. Sales text may be
 * dropped by its own priority when a field is full; a term never is, and nothing is ever cut.
 */
import type { BodyBlock } from '../model/body.ts';
import type { ListingFrontmatter, SectionAttributes } from '../model/listing.ts';
import type { Marketplace, MarketplaceField } from '../model/marketplace.ts';
import type { BodyEntry, Entry, Project } from '../model/project.ts';
import type { Service } from '../model/service.ts';
import type { Place } from '../source/place.ts';
import { assembleText } from './assemble.ts';
import { countCharacters } from './count-characters.ts';
import type { ListingFormat } from './listing-text.ts';
import { listingText } from './listing-text.ts';
import { fieldValue, planFields } from './listing-values.ts';
import { reportLostText } from './lost-text.ts';
import type { Problem, Report } from './problem.ts';
import { ProblemLog } from './problem.ts';
import type { Copy } from './select.ts';
import { applies, select } from './select.ts';

export interface Listing {
	readonly service: string;
	readonly market: string;
	readonly serviceName: string;
	readonly marketName: string;
	readonly fields: readonly ListingField[];
}

export interface ListingField {
	readonly id: string;
	readonly label: string;
	readonly required: boolean;
	readonly format: MarketplaceField['format'];
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
	readonly origins: readonly Place[];
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
			.filter((market) => listingsOf(project, service.id, market.id).length > 0)
			.map((market) => projected(project, service, market, log)),
	);
	return { listings, problems: log.problems() };
}

/** @throws when there is no such service or marketplace: ids come from the project itself. */
export function projectListing(project: Project, service: string, market: string): Listing {
	const one = project.services.find(({ id }) => id === service);
	const place = project.marketplaces.find(({ id }) => id === market);
	if (!one || !place) throw new Error(`no service "${service}" or no marketplace "${market}"`);
	return projected(project, one, place, new ProblemLog());
}

const listingsOf = (project: Project, service: string, market: string): BodyEntry<ListingFrontmatter>[] =>
	project.listings.filter(({ data }) => data.service === service && data.markets.includes(market));

/** All that the fields of one listing are made from. */
interface Source {
	readonly project: Project;
	readonly service: Entry<Service>;
	readonly market: Entry<Marketplace>;
	readonly copy: Copy;
	readonly report: Report;
}

function projected(project: Project, service: Entry<Service>, market: Entry<Marketplace>, log: ProblemLog): Listing {
	const report = log.in(`${market.data.name}の掲載文（${service.data.name}）`);
	const copy: Copy = { scope: { service: service.id }, sign: 'none' };
	const source: Source = { project, service, market, copy, report };
	return {
		service: service.id,
		market: market.id,
		serviceName: service.data.name,
		marketName: market.data.name,
		fields: market.data.fields.flatMap((field) => fieldsOf(field, source)),
	};
}

/** A piece of a field's text. Only a section has a priority by which it may be dropped. */
interface Part {
	readonly text: string;
	readonly place: Place;
	readonly section: { readonly of: string; readonly priority: number } | null;
	readonly note?: boolean;
}

/** One field of the form, or, for the plans of a price table, one for each cell of it. */
function fieldsOf(field: MarketplaceField, source: Source): ListingField[] {
	const { service, report } = source;
	const plans = field.fill.some((fill) => 'value' in fill && fill.value === 'packages');
	if (plans && field.format === 'choice') {
		return planFields(field, service, report).map((cell) =>
			measured({ ...field, ...cell }, [{ ...cell, section: null }], [], source),
		);
	}
	const { kept, dropped } = fitted(partsOf(field, source), field.bound, source);
	return [measured({ ...field, limited: true }, kept, dropped, source)];
}

type Measure = Pick<MarketplaceField, 'id' | 'label' | 'required' | 'format' | 'max' | 'min' | 'bound' | 'suffix'> & {
	/** Whether the field's limits are about this text. */
	readonly limited: boolean;
};

function measured(
	field: Measure,
	parts: readonly Part[],
	dropped: readonly DroppedSection[],
	{ market }: Source,
): ListingField {
	const { id, label, required, format, limited } = field;
	const text = joined(parts);
	const count = countCharacters(text, market.data.counting.value);
	const bound = limited ? field.bound : null;
	const max = limited && field.max !== 'unknown' ? field.max.value : null;
	const min = limited ? (field.min?.value ?? null) : null;
	return {
		id,
		label,
		required,
		format,
		text,
		count,
		max,
		bound,
		min,
		suffix: field.suffix?.value ?? null,
		dropped,
		over: bound === null ? 0 : Math.max(0, count - bound),
		short: min === null ? 0 : Math.max(0, min - count),
		origins: parts.filter((part) => part.text !== '').map(({ place }) => place),
	};
}

/** Sections and values stand apart; notes follow each other at once. */
const joined = (parts: readonly Part[]): string =>
	parts
		.filter(({ text }) => text !== '')
		.map(({ text, note }, index, all) => (index === 0 ? '' : note && all[index - 1]?.note ? '\n' : '\n\n') + text)
		.join('');

/** Drops what may be dropped, the highest priority first and the last of equals, until the rest fits. */
function fitted(
	parts: readonly Part[],
	bound: number,
	{ market }: Source,
): { kept: Part[]; dropped: DroppedSection[] } {
	const kept = [...parts];
	const dropped: DroppedSection[] = [];
	while (countCharacters(joined(kept), market.data.counting.value) > bound) {
		const highest = Math.max(1, ...kept.map(({ section }) => section?.priority ?? 1));
		const index = kept.findLastIndex(({ section }) => highest > 1 && section?.priority === highest);
		const [part] = index < 0 ? [] : kept.splice(index, 1);
		if (!part?.section) break;
		dropped.push({ ...part.section, text: part.text, place: part.place });
	}
	return { kept, dropped };
}

function partsOf(field: MarketplaceField, source: Source): Part[] {
	const format: ListingFormat = field.format === 'markdown' ? 'markdown' : 'plain';
	return field.fill.flatMap((fill): Part[] => {
		if ('sections' in fill) return fill.sections.flatMap((of) => sectionParts(of, format, source));
		if ('notes' in fill) return noteParts(format, source);
		const value = fieldValue(fill.value, field, source.service, source.report);
		return [{ ...value, section: null }];
	});
}

function sectionParts(of: string, format: ListingFormat, source: Source): Part[] {
	const { project, service, market, copy, report } = source;
	const forMarket = (section: SectionAttributes): boolean =>
		section.of === of && (section.market === undefined || section.market === market.id);
	return listingsOf(project, service.id, market.id)
		.flatMap(({ body }) => body.filter((block): block is SectionBlock => block.type === 'section'))
		.filter(({ section }) => forMarket(section))
		.map(({ section, blocks, place }) => ({
			text: listingText(assembleText(select(blocks, copy), copy.scope, project, report), format),
			place: extent(blocks) ?? place,
			section: { of, priority: section.priority },
		}));
}

type SectionBlock = Extract<BodyBlock, { type: 'section' }>;

/** The clauses that this marketplace must carry, in the order of the documents that hold them; a line each paragraph. */
function noteParts(format: ListingFormat, { project, market, copy, report }: Source): Part[] {
	const order = project.documents.flatMap(({ data }) => (data.kind === 'notes' ? data.articles : []));
	const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
	return project.clauses
		.filter(({ data }) => data.listing?.required.includes(market.id) && applies(data.appliesTo, copy))
		.sort((a, b) => rank(a.id) - rank(b.id))
		.map(({ body, places }) => {
			const blocks = assembleText(select(body, copy), copy.scope, project, report);
			const text = blocks.map((block) => listingText([block], format)).join('\n');
			return { text, place: extent(body) ?? places.at(['title']), section: null, note: true };
		});
}

/** From the first block to the end of the last. */
function extent(blocks: readonly BodyBlock[]): Place | null {
	const [first] = blocks;
	const last = blocks.at(-1);
	return first && last ? { ...first.place, end: last.place.end } : null;
}
