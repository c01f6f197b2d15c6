/** A client's file: with whom, which contract, from when. It lives outside the published content and never enters it. */
import { z } from 'zod';
import { date, id, money, verbatim } from '../model/fields.ts';

/** Who signs on the other side; a consumer is nobody's business partner. */
export const clientKinds = ['corporation', 'sole-proprietor', 'consumer'] as const;

const person = z.strictObject({
	title: verbatim({ title: '肩書', examples: ['代表取締役'] }),
	name: verbatim({ title: '氏名', examples: ['髙﨑 𠮷德'] }),
});

export const clientSchema = z
	.strictObject({
		document: id.meta({
			title: '文書',
			description: 'src/content/documents のファイル名',
			examples: ['support-contract'],
		}),
		tier: id.optional().meta({ title: '保守プラン', examples: ['standard'] }),
		service: id.optional().meta({ title: '制作サービス', examples: ['corporate-site'] }),
		client: z
			.strictObject({
				kind: z.enum(clientKinds).meta({
					title: '相手方の種類',
					description: 'corporation: 法人 / sole-proprietor: 個人事業主 / consumer: 消費者',
				}),
				name: verbatim({ title: '相手方の名称', examples: ['株式会社見本商会'] }),
				address: verbatim({ title: '相手方の住所' }),
				representative: person.optional().meta({ title: '相手方の代表者', description: '法人のとき' }),
				contact: z
					.strictObject({
						name: verbatim({ title: '連絡担当者の氏名' }),
						email: z.email().meta({ title: '連絡先の電子メール' }),
						phone: verbatim({ title: '連絡先の電話番号' }),
					})
					.optional()
					.meta({ title: '連絡担当者' }),
			})
			.meta({ title: '相手方' }),
		contract: z
			.strictObject({
				date: date({ title: '締結日', description: '書かなければ、署名の日に書き入れる欄になる' }).optional(),
				effectiveDate: date({ title: '効力発生日', examples: ['2027-01-01', '2027年1月1日（金）'] }).optional(),
				until: date({ title: '満了日', description: '書けば、契約期間から計算した日と照らし合わせる' }).optional(),
				sign: z
					.enum(['paper', 'electronic'])
					.optional()
					.meta({ title: '締結の方法', description: '書かなければ文書のとおり' }),
				amount: money({
					title: '契約金額',
					description: 'ファイル名に使う。書かなければプランの料金から計算する',
				}).optional(),
			})
			.meta({ title: '契約' }),
		/** What else this contract leaves blank, by the field of the blank. */
		blanks: z
			.record(z.string(), verbatim({ title: '空欄に書き入れることば' }))
			.default({})
			.meta({ title: 'そのほかの空欄', description: '例: site.managed: ドメインの更新手続' }),
	})
	.meta({ title: '顧客', description: 'clients/*.yaml' });

export type Client = z.infer<typeof clientSchema>;
