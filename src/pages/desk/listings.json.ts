/** Every listing of this build; `npm run listings -- --since` compares a later one with it. */
import type { APIRoute } from 'astro';
import { siteListings } from '../../components/listings.ts';
import { json } from '../../components/plain-text.ts';
import { stored } from '../../lib/listing/changes.ts';

export const GET: APIRoute = () => json({ listings: siteListings().map(stored) });
