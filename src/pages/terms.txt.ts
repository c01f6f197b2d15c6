/** The terms as plain text. */
import type { APIRoute } from 'astro';
import { plainText } from '../components/plain-text.ts';
import { printText } from '../lib/print/text.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => {
	const terms = site().documents.find(({ kind }) => kind === 'terms');
	return plainText(terms ? printText(terms) : '');
};
