/** The ways through the site: what the header and the footer lead to, and what the site map lists. */
import { nameOf } from '../integration/published.ts';
import { site } from '../site.ts';

export interface Way {
	readonly href: string;
	readonly label: string;
}

/** Free pages that stand in the header, in this order and by a short name; all of them stand in the footer. */
const headed: readonly (readonly [id: string, label: string])[] = [
	['flow', 'ご依頼の流れ'],
	['about', '会社案内'],
];

const freePages = () => site().project.pages;

const services: Way = { href: '/services/', label: '制作サービス' };
const support: Way = { href: '/support/', label: '保守プラン' };
const legal: Way = { href: '/legal/', label: '特定商取引法に基づく表記' };

function documents(): Way[] {
	const kinds = new Set(site().documents.map(({ kind }) => kind));
	return [
		...(kinds.has('terms') ? [{ href: '/terms/', label: '利用規約' }] : []),
		...(kinds.has('contract') ? [{ href: '/contracts/', label: '契約書' }] : []),
	];
}

export const headerWays = (): Way[] => [
	services,
	support,
	...headed.flatMap(([id, label]) => (freePages().some((page) => page.id === id) ? [{ href: `/${id}/`, label }] : [])),
	...documents(),
];

export const footerWays = (): Way[] => [
	services,
	support,
	...freePages().map(({ id, data }) => ({ href: `/${id}/`, label: data.title })),
	...documents(),
	legal,
];

/** Every page that a search engine may show. */
export function sitePaths(): string[] {
	const { project, documents: printed } = site();
	return [
		'/',
		...footerWays().map(({ href }) => href),
		...project.services.map(({ id }) => `/services/${id}/`),
		...project.support.map(({ id }) => `/support/${id}/`),
		...printed.flatMap((one) => (one.kind === 'contract' ? [`/contracts/${nameOf(one)}/`] : [])),
		...site().briefings.map((one) => `/briefings/${nameOf(one)}/`),
	];
}
