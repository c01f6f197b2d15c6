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

/** `<Section of="lead" priority={2} market="coconala">`: higher priorities are dropped first; 1 is never dropped. */
export const sectionSchema = z.strictObject({
	of: id,
	priority: z.int().min(1).max(9).default(1),
	market: reference('marketplaces', { title: '掲載先' }).optional(),
});

export type ListingFrontmatter = z.infer<typeof listingSchema>;
export type SectionAttributes = z.infer<typeof sectionSchema>;
