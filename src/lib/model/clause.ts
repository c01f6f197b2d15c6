/** clauses/**\/*.mdx: the sentences. The id of a clause is its file name; folders are for people only. */
import { z } from 'zod';
import { id, line, prose, reference } from './fields.ts';

export const clauseSchema = z
	.strictObject({
		title: line({ title: '見出し', examples: ['時間外の対応'] }),
		/** Left out, the clause speaks for every tier and every service. */
		appliesTo: z
			.strictObject({
				support: z
					.array(reference('support', { title: '保守プラン' }))
					.min(1)
					.optional(),
				services: z
					.array(reference('services', { title: 'サービス' }))
					.min(1)
					.optional(),
			})
			.optional()
			.meta({ title: '適用対象' }),
		summary: prose({ title: '要約', description: '規約のページで条文の横に出す、やさしい言いかえ' }).optional(),
		listing: z
			.strictObject({
				required: z.array(reference('marketplaces', { title: '掲載先' })).min(1),
				/** The clause that says the same in full, for whoever is asked about it. */
				from: reference('clauses', { title: 'もとの条項' }).optional(),
			})
			.optional()
			.meta({ title: '掲載文に必ず入れる掲載先' }),
	})
	.meta({ title: '条項', description: 'src/content/clauses/**/*.mdx' });

export type ClauseFrontmatter = z.infer<typeof clauseSchema>;
export const clauseId = id;
