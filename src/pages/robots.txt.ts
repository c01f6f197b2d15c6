/** Everything may be read; the desk says for itself that it is not to be indexed. */
import type { APIRoute } from 'astro';
import { plainText } from '../components/plain-text.ts';

export const GET: APIRoute = ({ site }) =>
	plainText(`User-agent: *\nAllow: /\n${site ? `\nSitemap: ${new URL('/sitemap.xml', site).href}\n` : ''}`);
