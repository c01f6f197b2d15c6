/** listings/*.mdx: sales text per service, in `<Section>`s that fill the fields of the marketplaces. */
import { z } from 'zod';
import { id, reference } from './fields.ts';

export const listingSchema = z
	.strictObject({
		service: reference('services', { title: 'サービス' }),
		markets: z
			.array(reference('marketplaces', { title: '掲載先' }))
			.min(1)
			.meta({ title: '掲載先' }),
	})
	.meta({ title: '掲載文', description: 'src/content/listings/*.mdx' });

const market = reference('marketplaces', { title: '掲載先' });

/**
 * `<Section of="lead" priority={2} market="coconala">`: higher priorities are dropped first; 1 is never dropped. For
 * several marketplaces `market={["base", "stores"]}`; left out, for all.
 */
export const sectionSchema = z.strictObject({
	of: id,
	priority: z.int().min(1).max(9).default(1),
	market: z.union([market, z.array(market).min(1)]).optional(),
});

/** The marketplaces that a section is for; null for all. */
export const marketsOf = ({ market }: Pick<SectionAttributes, 'market'>): readonly string[] | null =>
	market === undefined ? null : typeof market === 'string' ? [market] : market;

export type ListingFrontmatter = z.infer<typeof listingSchema>;
export type SectionAttributes = z.infer<typeof sectionSchema>;
