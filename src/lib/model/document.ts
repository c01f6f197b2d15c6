/** documents/*.yaml: which clauses make a document, in which order. */
import { z } from 'zod';
import { customer } from './customer.ts';
import { date, line, reference, verbatim } from './fields.ts';

export const documentSchema = z
	.strictObject({
		title: line({ title: '文書名', examples: ['Web保守・運用サポート契約書'] }),
		kind: z.enum(['contract', 'terms', 'notes']).meta({ title: '種類' }),
		per: z
			.enum(['tier', 'service', 'none'])
			.meta({ title: 'くりかえす単位', description: 'tier: 保守プランごとに1通 / none: 全体で1通' }),
		rank: z
			.enum(['individual', 'annex', 'body', 'terms', 'listing'])
			.meta({ title: '優先順位', description: '個別契約 > 別紙 > 本文 > 規約 > 出品文' }),
		sign: z.enum(['paper', 'electronic', 'none']).meta({ title: '締結の方法' }),
		/** With whom it is concluded. Left out: a contract with businesses, anything else with whom the agency says. */
		customer: customer.optional(),
		versions: z
			.array(
				z.strictObject({
					name: verbatim({ title: '版の名前', examples: ['第2版'] }),
					announced: date({ title: '公表日', description: 'この版の内容と適用の初日をお知らせした日' }).optional(),
					from: date({ title: '適用の初日' }),
					until: date({ title: '適用の最終日', description: 'いまの版には書かない' }).optional(),
				}),
			)
			.optional()
			.meta({ title: '版', description: 'いつ契約したお客様にどの版が適用されるか。古いものから順に' }),
		subtitle: line({ title: '副題' }).optional(),
		preamble: reference('clauses', { title: '前文' }).optional(),
		keyTerms: reference('clauses', {
			title: '要項',
			description: '前文の次、第1条の前に1ページで示す、この契約の要点の表',
		}).optional(),
		articles: z
			.array(reference('clauses', { title: '条' }))
			.min(1)
			.meta({ title: '条' }),
		closing: reference('clauses', { title: '後文' }).optional(),
		annexes: z
			.array(reference('clauses', { title: '別紙' }))
			.optional()
			.meta({ title: '別紙' }),
	})
	.meta({ title: '文書', description: 'src/content/documents/*.yaml' });

export type DocumentContent = z.infer<typeof documentSchema>;

/** The clauses that a document prints, in the order in which it prints them. */
export const clausesOf = ({ preamble, keyTerms, articles, closing, annexes = [] }: DocumentContent): string[] =>
	[preamble, keyTerms, ...articles, closing, ...annexes].filter((id) => id !== undefined);
