/** Every page that a search engine may show. */
import type { APIRoute } from 'astro';
import { sitePaths } from '../components/ways.ts';
import { escapeText } from '../lib/print/markup.ts';

export const GET: APIRoute = ({ site }) => {
	const addresses = sitePaths().map((path) => `\t<url><loc>${escapeText(new URL(path, site).href)}</loc></url>`);
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...addresses,
		'</urlset>',
		'',
	];
	return new Response(lines.join('\n'), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
