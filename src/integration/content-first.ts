/**
 * In `npm run dev`, before any page: content with errors is told as such. Otherwise a page that has already sent its
 * beginning would stop half-way, and a broken MDX file would be told by Astro's reader instead of ours.
 */
import { defineMiddleware } from 'astro:middleware';
import { site } from '../site.ts';
import { findingsPage } from './content-error.ts';

export const onRequest = defineMiddleware(({ url }, next) => {
	if (url.pathname !== findingsPage) site();
	return next();
});
