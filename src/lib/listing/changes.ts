/** Which listings differ from those of an earlier build: what staff still have to change on the marketplaces. */
import { z } from 'zod';
import type { Listing } from './listing.ts';

/** Everything of a listing that somebody may want to read without the program; what `listings.json` holds. */
export const storedListing = z.object({
	service: z.string(),
	market: z.string(),
	serviceName: z.string(),
	marketName: z.string(),
	lang: z.enum(['ja', 'en']),
	fields: z.array(
		z.object({
			id: z.string(),
			label: z.string(),
			required: z.boolean(),
			text: z.string(),
			count: z.number(),
			max: z.number().nullable(),
			bound: z.number().nullable(),
			suffix: z.string().nullable(),
			byHand: z.string().nullable(),
			dropped: z.array(z.object({ section: z.string(), text: z.string() })),
			rewritten: z.array(z.object({ text: z.string(), was: z.string(), reason: z.string() })),
		}),
	),
	/** Sentences that the marketplace bans, as far as a build may go on without them. */
	refused: z.array(
		z.object({ text: z.string(), why: z.string(), source: z.string(), confidence: z.enum(['A', 'B', 'C']) }),
	),
	cannotPromise: z.array(
		z.object({ what: z.string(), why: z.string(), source: z.string(), confidence: z.enum(['A', 'B', 'C']) }),
	),
});
export type StoredListing = z.infer<typeof storedListing>;

/** The file of a build that holds all of them. */
export const storedListings = z.object({ listings: z.array(storedListing) });

export const stored = (listing: Listing): StoredListing => ({
	service: listing.service,
	market: listing.market,
	serviceName: listing.serviceName,
	marketName: listing.marketName,
	lang: listing.lang,
	fields: listing.fields.map(({ id, label, required, text, count, max, bound, suffix, byHand, dropped, told }) => ({
		id,
		label,
		required,
		text,
		count,
		max,
		bound,
		suffix,
		byHand,
		dropped: dropped.map((section) => ({ section: section.of, text: section.text })),
		rewritten: told.flatMap(({ text, was, rewrites }) =>
			was === null ? [] : [{ text, was, reason: rewrites.map(({ reason }) => reason).join(' ') }],
		),
	})),
	refused: listing.refused.map(({ text, ban: { reason, source, confidence } }) => ({
		text,
		why: reason,
		source,
		confidence,
	})),
	cannotPromise: listing.cannotPromise.map(({ what, why, fact: { source, confidence } }) => ({
		what,
		why,
		source,
		confidence,
	})),
});

export interface ListingChange {
	readonly market: string;
	readonly service: string;
	readonly marketName: string;
	readonly serviceName: string;
	/** `new`: put it up; `gone`: take it down; `changed`: change these fields. */
	readonly kind: 'new' | 'gone' | 'changed';
	readonly fields: readonly FieldChange[];
}

export interface FieldChange {
	readonly id: string;
	readonly label: string;
	readonly lines: readonly Line[];
}

export interface Line {
	readonly sign: ' ' | '-' | '+';
	readonly text: string;
}

/** In the order of the listings as they are now; what is gone comes last. */
export function listingChanges(before: readonly StoredListing[], now: readonly StoredListing[]): ListingChange[] {
	const same = (a: StoredListing) => (b: StoredListing) => a.market === b.market && a.service === b.service;
	const named = ({ market, service, marketName, serviceName }: StoredListing) => ({
		...{ market, service, marketName, serviceName },
	});
	const changed = now.flatMap((listing): ListingChange[] => {
		const earlier = before.find(same(listing));
		if (!earlier) return [{ ...named(listing), kind: 'new', fields: [] }];
		const fields = fieldChanges(earlier, listing);
		return fields.length > 0 ? [{ ...named(listing), kind: 'changed', fields }] : [];
	});
	const gone = before
		.filter((listing) => !now.some(same(listing)))
		.map((listing): ListingChange => ({ ...named(listing), kind: 'gone', fields: [] }));
	return [...changed, ...gone];
}

function fieldChanges(before: StoredListing, now: StoredListing): FieldChange[] {
	const textIn = ({ fields }: StoredListing, id: string): string => fields.find((field) => field.id === id)?.text ?? '';
	const ids = new Map([...before.fields, ...now.fields].map(({ id, label }) => [id, label]));
	return [...ids].flatMap(([id, label]) => {
		const [old, text] = [textIn(before, id), textIn(now, id)];
		return old === text ? [] : [{ id, label, lines: lineChanges(old, text) }];
	});
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Both texts line by line, the longest common run of lines kept. */
export function lineChanges(before: string, now: string): Line[] {
	const [old, fresh] = [linesOf(before), linesOf(now)];
	// common[i][j]: how many lines old[i…] and fresh[j…] have in common, in order.
	const common = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
	const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
	for (let i = old.length - 1; i >= 0; i--)
		for (let j = fresh.length - 1; j >= 0; j--) {
			const row = common[i];
			if (row) row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	const lines: Line[] = [];
	for (let [i, j] = [0, 0]; i < old.length || j < fresh.length; ) {
		const [left, right] = [old[i], fresh[j]];
		if (left !== undefined && left === right) {
			lines.push({ sign: ' ', text: left });
			i++;
			j++;
		} else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
			lines.push({ sign: '-', text: left });
			i++;
		} else {
			lines.push({ sign: '+', text: right ?? '' });
			j++;
		}
	}
	return lines;
}
