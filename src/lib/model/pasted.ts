/**
 * pasted/*.md: texts from before, or from elsewhere, as they stand: an old page, a contract, a listing. They are
 * compared with the content and with themselves; nothing prints them.
 */
import { z } from 'zod';
import { customer } from './customer.ts';
import { date, reference, verbatim } from './fields.ts';

export const pastedKinds = ['listing', 'terms', 'contract', 'notice', 'page'] as const;

export const pastedSchema = z
	.strictObject({
		title: verbatim({ title: '名称', examples: ['以前のランディングページ'] }).optional(),
		kind: z.enum(pastedKinds).default('page').meta({
			title: '種類',
			description: 'listing: 掲載文 / terms: 規約 / contract: 契約書 / notice: お知らせ / page: ページ',
		}),
		url: z.url().optional().meta({ title: '写した元のページ' }),
		from: date({ title: '写した日' }).optional(),
		service: reference('services', { title: 'サービス', description: '一つのサービスの文であれば' }).optional(),
		support: reference('support', { title: '保守プラン', description: '一つのプランの文であれば' }).optional(),
		market: reference('marketplaces', { title: '掲載先', description: '掲載先に出している文であれば' }).optional(),
		customer: customer.optional(),
	})
	.meta({ title: '貼り付けた文', description: 'src/content/pasted/*.md' });

export type PastedFrontmatter = z.infer<typeof pastedSchema>;
