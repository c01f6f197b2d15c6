/** One service on one marketplace, for programs: every field, and the promises that could not be made there. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listingPaths } from '../../../components/listings.ts';
import { json } from '../../../components/plain-text.ts';
import { stored } from '../../../lib/listing/changes.ts';
import type { Listing } from '../../../lib/listing/listing.ts';

export const getStaticPaths = listingPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ listing: Listing }> = ({ props }) => json(stored(props.listing));
