/** The built site as the tests walk it: one page of each kind, and every page that was written. */
import { readdirSync } from 'node:fs';

export interface PageKind {
	readonly name: string;
	readonly path: string;
}

/** One of each; the longest of its kind where they differ. */
export const pageKinds: readonly PageKind[] = [
	{ name: 'home', path: '/' },
	{ name: 'services', path: '/services/' },
	{ name: 'a service', path: '/services/owned-media/' },
	{ name: 'support tiers', path: '/support/' },
	{ name: 'a support tier', path: '/support/growth/' },
	{ name: 'a pay-per-incident tier', path: '/support/spot/' },
	{ name: 'terms', path: '/terms/' },
	{ name: 'contracts', path: '/contracts/' },
	{ name: 'a contract', path: '/contracts/growth/' },
	{ name: 'the desk', path: '/desk/' },
	{ name: 'a listing with plain fields', path: '/desk/coconala/corporate-site/' },
	{ name: 'a listing with a price table', path: '/desk/lancers/landing-page/' },
	{ name: 'a free page', path: '/flow/' },
	{ name: 'a free page with headings of two levels', path: '/about/' },
	{ name: 'the disclosure', path: '/legal/' },
	{ name: 'a missing page', path: '/nothing-here/' },
];

/** Every HTML page of `dist/`, as a visitor asks for it. */
export function builtPages(): string[] {
	return readdirSync('dist', { recursive: true, encoding: 'utf8' })
		.map((file) => `/${file.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('.html'))
		.map((file) => (file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file))
		.sort();
}
