/** agency.yaml: who we are, and what every document takes as given. */
import { z } from 'zod';
import { customer } from './customer.ts';
import { date, dueDay, duration, line, prose, verbatim } from './fields.ts';

/** What the agency promises to those it passes work on to; the statutes on subcontracting ask for it. */
const outsourcing = z
	.strictObject({
		due: z.union([
			duration('delivery', { title: '再委託先への支払期限', examples: ['納品から30日'] }),
			dueDay({ title: '再委託先への支払期限', examples: ['翌月末日'] }),
		]),
		method: line({ title: '再委託先への支払方法' }),
		term: duration(null, {
			title: '再委託の期間',
			description: '続けて頼んでいる長さ',
			examples: ['12か月'],
		}).optional(),
		endNotice: duration(
			'termination',
			{ title: '再委託を終えるときの予告', examples: ['契約終了の30日前'] },
			{ direction: 'before' },
		).optional(),
	})
	.meta({ title: '再委託先との取引' });

export const agencySchema = z
	.strictObject({
		name: verbatim({ title: '屋号', description: 'サイトと文書で名のる名称', examples: ['みなと制作室'] }),
		legalName: verbatim({ title: '正式名称', description: '契約書に記す名称', examples: ['合同会社みなと制作室'] }),
		kind: z.enum(['corporation', 'individual']).meta({ title: '法人・個人の別' }),
		representative: z
			.strictObject({
				title: verbatim({ title: '代表者の肩書', examples: ['代表社員'] }),
				name: verbatim({ title: '代表者の氏名' }),
			})
			.optional()
			.meta({ title: '代表者', description: '署名する人。署名する文書があれば要る' }),
		postalCode: z
			.string()
			.regex(/^\d{3}-\d{4}$/)
			.meta({ title: '郵便番号', examples: ['231-0002'] }),
		address: verbatim({ title: '所在地' }),
		phone: verbatim({ title: '電話番号' }),
		email: z.email().meta({ title: 'メールアドレス' }),
		url: z.url().meta({ title: 'サイトのURL' }),
		invoiceNumber: z
			.string()
			.regex(/^T\d{13}$/)
			.nullable()
			.meta({ title: '適格請求書発行事業者の登録番号', examples: ['T1234567890123'] }),
		tagline: line({ title: 'ひとことでの紹介' }),
		about: prose({ title: '紹介文' }),
		/** One mapping for the whole document set: swapped parties are a classic of pasted templates. */
		parties: z.strictObject({
			client: z.literal('甲').meta({ title: '依頼者の呼び方' }),
			agency: z.literal('乙').meta({ title: '制作者の呼び方' }),
		}),
		court: verbatim({ title: '合意管轄の裁判所' }),
		/** For whom the public text is written: consumers, unless the agency refuses their orders. */
		customer: customer.default('consumer'),
		outsourcing: outsourcing.optional(),
		/** Whether the desk (掲載文の作業台) is part of what is published. */
		desk: z.enum(['published', 'kept-back']).default('published').meta({
			title: '掲載文の作業台',
			description: 'published: 公開する（検索には載せない） / kept-back: 公開しない（npm run dev で開く）',
		}),
		asOf: date({ title: '基準日', description: '検査と文書が日付を数える基準。--as-of で置きかえられる' }),
		order: z.strictObject({
			/** 特定商取引法に基づく表記 (11条, 施行規則23条); the site shows them as one page. */
			period: line({ title: '申込みの有効期限' }),
			cancellation: prose({ title: '申込みの撤回・解除' }),
			extraCosts: line({ title: '料金のほかに必要な費用' }),
			environment: line({ title: '動作環境' }),
		}),
	})
	.meta({ title: '会社の情報', description: 'src/content/agency.yaml' });

export type Agency = z.infer<typeof agencySchema>;
