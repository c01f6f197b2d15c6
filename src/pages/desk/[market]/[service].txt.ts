/** One service on one marketplace, as a text file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listingPaths } from '../../../components/listings.ts';
import { plainText } from '../../../components/plain-text.ts';
import type { Listing } from '../../../lib/listing/listing.ts';
import { printListing } from '../../../lib/print/listing.ts';

export const getStaticPaths = listingPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ listing: Listing }> = ({ props }) => plainText(printListing(props.listing));
