/** pages/*.mdx: free pages of the agency's site; Astro renders them, the prose checks read them. */
import { z } from 'zod';
import { line } from './fields.ts';

export const pageSchema = z
	.strictObject({
		title: line({ title: '見出し' }),
		description: line({ title: '説明' }),
	})
	.meta({ title: 'ページ', description: 'src/content/pages/*.mdx' });

export type PageFrontmatter = z.infer<typeof pageSchema>;
