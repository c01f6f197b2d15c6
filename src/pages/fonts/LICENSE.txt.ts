/** The fonts' licence goes wherever the fonts go. */
import type { APIRoute } from 'astro';
import { fontLicence } from '../../lib/print/pdf/installed-fonts.ts';

export const GET: APIRoute = () =>
	new Response(fontLicence(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
