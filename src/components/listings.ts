/** The listings, projected once: each service on each marketplace that carries it. */
import type { Listing } from '../lib/listing/listing.ts';
import { projectListings } from '../lib/listing/listing.ts';
import type { Project } from '../lib/model/project.ts';
import { site } from '../site.ts';

const made = new WeakMap<Project, readonly Listing[]>();

export function allListings(): readonly Listing[] {
	const { project } = site();
	const known = made.get(project) ?? projectListings(project).listings;
	made.set(project, known);
	return known;
}

export const listingPaths = (): { params: { market: string; service: string }; props: { listing: Listing } }[] =>
	allListings().map((listing) => ({
		params: { market: listing.market, service: listing.service },
		props: { listing },
	}));
