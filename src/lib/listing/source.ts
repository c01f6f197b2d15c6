/** All that the fields of one listing are made from, and the sections of its files. */
import { assembleText } from '../document/assemble.ts';
import type { Report } from '../document/problem.ts';
import type { Copy } from '../document/select.ts';
import { select } from '../document/select.ts';
import type { Block } from '../document/tree.ts';
import type { BodyBlock } from '../model/body.ts';
import type { ListingFrontmatter, SectionAttributes } from '../model/listing.ts';
import { marketsOf } from '../model/listing.ts';
import type { Marketplace } from '../model/marketplace.ts';
import type { BodyEntry, Entry, Project } from '../model/project.ts';
import type { Service } from '../model/service.ts';
import type { Place } from '../source/place.ts';

export interface Source {
	readonly project: Project;
	readonly service: Entry<Service>;
	readonly market: Entry<Marketplace>;
	readonly copy: Copy;
	readonly report: Report;
}

export const listingFiles = (project: Project, service: string, market: string): BodyEntry<ListingFrontmatter>[] =>
	project.listings.filter(({ data }) => data.service === service && data.markets.includes(market));

export interface SectionBlocks {
	readonly section: SectionAttributes;
	readonly blocks: readonly BodyBlock[];
	/** What is written inside. */
	readonly place: Place;
}

/** The sections of this name that are for this marketplace, in the order of the files. */
export function sectionsNamed(of: string, { project, service, market }: Source): SectionBlocks[] {
	return listingFiles(project, service.id, market.id).flatMap(({ body }) =>
		body.flatMap((block): SectionBlocks[] => {
			if (block.type !== 'section') return [];
			const { section, blocks, place } = block;
			const here = section.of === of && (marketsOf(section)?.includes(market.id) ?? true);
			return here ? [{ section, blocks, place: extent(blocks) ?? place }] : [];
		}),
	);
}

const assembled = new WeakMap<readonly BodyBlock[], Map<string, readonly Block[]>>();

/**
 * The words of a section or a clause for this service. They are the same on every marketplace, so that they are put
 * together once; words with a problem are put together again wherever they stand, and the problem told there.
 */
export function wordsOf(blocks: readonly BodyBlock[], { project, service, copy, report }: Source): readonly Block[] {
	const known = assembled.get(blocks) ?? new Map<string, readonly Block[]>();
	assembled.set(blocks, known);
	const before = known.get(service.id);
	if (before) return before;
	let sound = true;
	const words = assembleText(select(blocks, copy), copy.scope, project, (finding) => {
		sound = false;
		report(finding);
	});
	if (sound) known.set(service.id, words);
	return words;
}

/** From the first block to the end of the last. */
export function extent(blocks: readonly BodyBlock[]): Place | null {
	const [first] = blocks;
	const last = blocks.at(-1);
	return first && last ? { ...first.place, end: last.place.end } : null;
}
