/** The listings of the checked content, as pages see them, and their addresses at the desk. */
import { articlesBehind } from '../lib/listing/behind.ts';
import type { Listing, ListingField } from '../lib/listing/listing.ts';
import { allListings } from '../lib/listing/listing.ts';
import { segmentsOf } from '../lib/listing/segments.ts';
import type { Told } from '../lib/listing/told.ts';
import { site } from '../site.ts';

export const siteListings = (): readonly Listing[] => allListings(site().project);

export const listingPaths = (): { params: { market: string; service: string }; props: { listing: Listing } }[] =>
	siteListings().map((listing) => ({
		params: { market: listing.market, service: listing.service },
		props: { listing },
	}));

export const deskAddress = ({ market, service }: Listing): string => `/desk/${market}/${service}`;

export interface Link {
	readonly name: string;
	readonly href: string;
}

/** What the terms say in full of a sentence. */
function linksOf(told: Told): Link[] {
	const { project, documents } = site();
	const terms = documents.find(({ kind }) => kind === 'terms');
	if (!terms) return [];
	return articlesBehind(told, terms, project).map(({ name, anchor }) => ({ name, href: `/terms/#${anchor}` }));
}

/** The text of a field, each sentence with the article behind it, where the terms have one. */
export const linkedSegments = (field: ListingField): { readonly text: string; readonly link: Link | null }[] =>
	segmentsOf(field).map(({ text, told }) => ({ text, link: (told && linksOf(told)[0]) ?? null }));

/** The articles behind all sentences of a field, each once. */
export function linksBehind({ told }: ListingField): Link[] {
	const found = new Map(told.flatMap(linksOf).map((link) => [link.href, link]));
	return [...found.values()];
}
