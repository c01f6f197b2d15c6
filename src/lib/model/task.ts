/** tasks.yaml: what a client may ask for, and where it belongs in every phase and every tier. */
import { z } from 'zod';
import { causes } from './axes.ts';
import { id, line, money } from './fields.ts';

/** A value elsewhere, by its path: `tier.hourly`, `policies.no-support.hourly`. */
export const valuePath = z
	.string()
	.regex(/^[a-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/)
	.meta({ title: '値の参照', examples: ['tier.hourly'] });

/**
 * included: in the fee, as often as needed. allowance: in the fee while the monthly allowance lasts, then at the
 * tier's hourly rate. quoted: extra, priced per request. declined: not done.
 */
export const placement = z
	.union([
		z.enum(['included', 'allowance', 'quoted', 'declined']),
		z.strictObject({ extra: z.union([money({ title: '料金' }), valuePath]) }),
	])
	.meta({
		title: '区分',
		description: 'included 料金内 / allowance 作業枠内 / extra 別料金 / quoted 個別見積 / declined 対応外',
	});
export type Placement = z.infer<typeof placement>;

export const taskSchema = z.strictObject({
	id,
	title: line({ title: '作業名', examples: ['文章の差し替え'] }),
	says: line({ title: 'お客様のことば', examples: ['ここの文章をちょっと直してほしい'] }),
	description: line({ title: '説明' }),
	group: z.enum(['content', 'update', 'trouble', 'consult', 'build', 'account']).meta({ title: '分類' }),
	basis: z.enum(['ukeoi', 'junin']).meta({ title: '契約類型' }),
	/** Left out: any. */
	causes: z.array(z.enum(causes)).min(1).optional().meta({
		title: '原因',
		description: '作業の名前から決まる原因。agency 当社 / client お客様 / third-party 第三者 / unknown 不明',
	}),
	emergency: z
		.boolean()
		.default(false)
		.meta({ title: '緊急時の作業', description: 'true: 緊急時のみ時間外に対応するプランが、時間外にも行う作業' }),
	time: z
		.enum(['business-hours', 'outside-hours'])
		.default('business-hours')
		.meta({ title: '作業の時間', description: 'outside-hours: 営業時間の外や休業日にしか行わない作業' }),
	/** Per phase; in operation per tier, `none` (no support contract) among them. */
	production: placement.optional(),
	'free-period': placement.optional(),
	operation: z.record(z.string(), placement).optional().meta({ title: '運用中（プランごと）' }),
});

export const tasksSchema = z
	.strictObject({ tasks: z.array(taskSchema).min(1) })
	.meta({ title: '作業一覧', description: 'src/content/tasks.yaml' });

export type Task = z.infer<typeof taskSchema>;
