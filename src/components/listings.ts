/** The listings of the checked content, as pages see them, and their addresses at the desk. */
import { articlesBehind } from '../lib/listing/behind.ts';
import type { Listing } from '../lib/listing/listing.ts';
import { allListings } from '../lib/listing/listing.ts';
import type { Told } from '../lib/listing/told.ts';
import { site } from '../site.ts';

export const siteListings = (): readonly Listing[] => allListings(site().project);

export const listingPaths = (): { params: { market: string; service: string }; props: { listing: Listing } }[] =>
	siteListings().map((listing) => ({
		params: { market: listing.market, service: listing.service },
		props: { listing },
	}));

export const deskAddress = ({ market, service }: Listing): string => `/desk/${market}/${service}`;

/** Links to what the terms say in full of each sentence, the sentences of one article together. */
export function linksBehind(told: readonly Told[]): { readonly name: string; readonly href: string }[] {
	const { project, documents } = site();
	const terms = documents.find(({ kind }) => kind === 'terms');
	if (!terms) return [];
	const found = new Map<string, string>();
	for (const sentence of told)
		for (const { name, anchor } of articlesBehind(sentence, terms, project)) found.set(anchor, name);
	return [...found].map(([anchor, name]) => ({ name, href: `/terms/#${anchor}` }));
}
