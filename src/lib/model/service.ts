/** services/*.yaml: what is made. */
import { z } from 'zod';
import { channelKinds } from './axes.ts';
import { count, duration, line, money, prose } from './fields.ts';
import { policyField, revisionsPolicy, silencePolicy } from './policy.ts';

const followUp = z.strictObject({
	at: duration('delivery', { title: '時期', examples: ['納品から1か月'] }),
	channel: z.enum(channelKinds).meta({ title: '手段' }),
	content: line({ title: '内容' }),
	cost: z.union([z.literal('free'), money({ title: '費用' })]).meta({ title: '費用' }),
});

/** One of the three plans that some marketplaces want. */
const servicePackage = z.strictObject({
	name: line({ title: 'プラン名' }),
	price: money({ title: '料金', examples: ['330,000円 税込'] }, ['once']),
	description: line({ title: '説明' }),
	pages: count({ title: 'ページ数', examples: ['5ページ'] }, { windows: ['none'], units: ['ページ', '画面'] }),
	deliveryTime: duration('materials-complete', { title: '納期', examples: ['30日'] }),
});

export const serviceSchema = z
	.strictObject({
		name: line({ title: 'サービス名' }),
		order: z.int().meta({ title: '並び順' }),
		purpose: z
			.enum(['corporate', 'owned-media', 'landing-page', 'shop'])
			.meta({ title: 'サイトの目的', description: 'owned-media は保守プランが必須' }),
		summary: line({ title: 'ひとことでの説明' }),
		description: prose({ title: '説明' }),
		basis: z.enum(['ukeoi', 'junin']).meta({ title: '契約類型', description: 'ukeoi: 請負 / junin: 準委任' }),
		price: money({ title: '料金（最小の構成）', examples: ['330,000円 税込'] }, ['once']),
		packages: z.tuple([servicePackage, servicePackage, servicePackage]).meta({ title: '三つのプラン' }),
		deliverables: z
			.array(line({ title: '納品物' }))
			.min(1)
			.meta({ title: '納品物' }),
		excluded: z.array(line({ title: '含まないもの' })).meta({ title: '含まないもの' }),
		needs: z.array(line({ title: 'ご用意いただくもの' })).meta({ title: 'ご用意いただくもの' }),
		deliveryTime: duration('materials-complete', { title: '納期（標準の構成）' }),
		revisions: count({ title: '無料の修正回数', examples: ['3回'] }, { windows: ['none', 'project'], units: ['回'] }),
		revisionPolicy: policyField(revisionsPolicy, { title: '修正の方針' }),
		silence: policyField(silencePolicy, { title: '連絡がとれないときの方針' }),
		freePeriod: duration('delivery', { title: '納品後の無償対応期間', examples: ['30日'] }),
		followUps: z.array(followUp).meta({ title: '納品後のフォロー' }),
		support: z
			.enum(['required', 'recommended', 'optional', 'none'])
			.meta({ title: '保守プラン', description: 'required: 必須 / recommended: 推奨 / optional: 任意 / none: なし' }),
	})
	.meta({ title: '制作サービス', description: 'src/content/services/*.yaml' });

export type Service = z.infer<typeof serviceSchema>;
