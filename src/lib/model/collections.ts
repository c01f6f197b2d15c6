/** Which files make which collection: the one table that reading, JSON Schemas, Astro and the docs follow. */
import type { z } from 'zod';
import { acceptedSchema } from './acceptance.ts';
import { agencySchema } from './agency.ts';
import { briefingSchema } from './briefing.ts';
import { calendarSchema } from './calendar.ts';
import { clauseSchema } from './clause.ts';
import { documentSchema } from './document.ts';
import { lawSchema } from './law.ts';
import { listingSchema } from './listing.ts';
import { marketplaceSchema } from './marketplace.ts';
import { messageSchema } from './message.ts';
import { noticeSchema } from './notice.ts';
import { pageSchema } from './page.ts';
import { pastedSchema } from './pasted.ts';
import { policySchema } from './policy.ts';
import { serviceSchema } from './service.ts';
import { statedFactsSchema } from './stated-facts.ts';
import { supportSchema } from './support.ts';
import { tasksSchema } from './task.ts';

export interface CollectionSpec {
	readonly schema: z.ZodType;
	/** `file`: one file, `<name>.<ext>`; `folder`: every file of the folder; `tree`: of its subfolders too. */
	readonly extent: 'file' | 'folder' | 'tree';
	readonly format: 'yaml' | 'mdx' | 'md';
}

export const collections = {
	agency: { schema: agencySchema, extent: 'file', format: 'yaml' },
	calendar: { schema: calendarSchema, extent: 'file', format: 'yaml' },
	tasks: { schema: tasksSchema, extent: 'file', format: 'yaml' },
	facts: { schema: statedFactsSchema, extent: 'file', format: 'yaml' },
	accepted: { schema: acceptedSchema, extent: 'file', format: 'yaml' },
	services: { schema: serviceSchema, extent: 'folder', format: 'yaml' },
	support: { schema: supportSchema, extent: 'folder', format: 'yaml' },
	policies: { schema: policySchema, extent: 'folder', format: 'yaml' },
	documents: { schema: documentSchema, extent: 'folder', format: 'yaml' },
	marketplaces: { schema: marketplaceSchema, extent: 'folder', format: 'yaml' },
	law: { schema: lawSchema, extent: 'folder', format: 'yaml' },
	clauses: { schema: clauseSchema, extent: 'tree', format: 'mdx' },
	listings: { schema: listingSchema, extent: 'folder', format: 'mdx' },
	pages: { schema: pageSchema, extent: 'folder', format: 'mdx' },
	notices: { schema: noticeSchema, extent: 'folder', format: 'mdx' },
	messages: { schema: messageSchema, extent: 'folder', format: 'mdx' },
	briefings: { schema: briefingSchema, extent: 'folder', format: 'mdx' },
	pasted: { schema: pastedSchema, extent: 'folder', format: 'md' },
} as const satisfies Record<string, CollectionSpec>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** Where a file belongs, by its path below the content folder (`clauses/support/payment.mdx`). */
export function placeInCollections(path: string): { readonly collection: CollectionName; readonly id: string } | null {
	const segments = path.split('/');
	const file = segments.at(-1) ?? '';
	const [, stem = '', extension = ''] = /^(.*)\.([a-z]+)$/.exec(file) ?? [];
	for (const collection of collectionNames) {
		const { extent, format } = collections[collection];
		if (extension !== format) continue;
		if (extent === 'file' ? path === `${collection}.${format}` : segments[0] === collection) {
			const depth = segments.length - 1;
			if (extent === 'file' || depth === 1 || extent === 'tree') return { collection, id: stem };
		}
	}
	return null;
}
