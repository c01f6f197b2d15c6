/** support/*.yaml: the support tiers (保守プラン). */
import { z } from 'zod';
import type { CountForm } from '../values/fitting.ts';
import { channelKinds } from './axes.ts';
import { count, duration, hours, line, money, prose } from './fields.ts';
import { generalPolicy, paymentPolicy, policyField, silencePolicy, termPolicy } from './policy.ts';
import { tierAxisIds } from './tier-axes.ts';

/** So often: in some window. */
const often: CountForm = { windows: ['month', 'week', 'day', 'year'], units: ['回'] };
/** A length of working time. */
const ofWork: CountForm = { windows: ['none'], units: ['分', '時間'] };

const channel = z.strictObject({
	kind: z.enum(channelKinds).meta({ title: '手段' }),
	for: line({ title: '用途' }),
	who: line({ title: '担当' }),
	hours: hours({ title: '受付時間', description: '書かなければ営業時間と同じ' }).optional(),
	firstResponse: duration('request', { title: '初回の返信' }),
	start: duration('request', { title: '着手' }),
	/** `quoted`: told per request, since no honest default exists. */
	completion: z
		.union([z.literal('quoted'), duration('request', { title: '完了' })])
		.meta({ title: '完了', description: 'quoted: 依頼ごとに知らせる' }),
});

/** Outside the support hours, or on closed days. */
const outside = z.discriminatedUnion('treatment', [
	z.strictObject({ treatment: z.literal('declined') }),
	z.strictObject({
		treatment: z.literal('extra'),
		rate: money({ title: '作業料金', examples: ['13,200円/時 税込'] }, ['hour']),
		only: z.enum(['emergency', 'any']).meta({ title: '対象', description: 'emergency: 緊急時のみ' }),
	}),
]);

const common = {
	name: line({ title: 'プラン名' }),
	order: z.int().meta({ title: '並び順' }),
	summary: line({ title: 'ひとことでの説明' }),
	suits: prose({ title: 'どんな方に' }),
	basis: z.enum(['ukeoi', 'junin']).meta({ title: '契約類型' }),
	channels: z.array(channel).min(1).meta({ title: '窓口' }),
	/** Paid once, when the contract begins. */
	setup: money({ title: '初期費用', examples: ['33,000円 税込'] }, ['once']).optional(),
	hourly: money({ title: '作業料金', examples: ['8,800円/時 税込'] }, ['hour']),
	step: count({ title: '作業時間の単位', examples: ['30分'] }, ofWork),
	afterHours: outside.meta({ title: '営業時間外の対応' }),
	holidays: outside.meta({ title: '休業日の対応' }),
	/** 回数券: paid beforehand, used later. */
	tickets: z
		.strictObject({
			price: money({ title: 'チケットの料金', examples: ['44,000円 税込'] }, ['once']),
			covers: count({ title: 'チケットで行う作業', examples: ['5回'] }, { windows: ['none'] }),
			validFor: duration('purchase', { title: 'チケットの有効期間', examples: ['6か月'] }),
		})
		.optional()
		.meta({ title: '前払いのチケット' }),
	/** Where a dearer tier gives less than a cheaper one: clients read why. */
	notes: z
		.array(
			z.strictObject({
				on: z.enum(tierAxisIds).meta({ title: '項目' }),
				says: line({ title: '説明', examples: ['担当者が直接お返事するため、初回の返信に時間をいただきます'] }),
			}),
		)
		.optional()
		.meta({ title: '安いプランに劣るところの説明' }),
	payment: policyField(paymentPolicy, { title: '支払の方針' }),
	silence: policyField(silencePolicy, { title: '連絡がとれないときの方針' }),
	general: policyField(generalPolicy, { title: '一般条件' }),
};

const monthlyTier = z.strictObject({
	billing: z.literal('monthly').meta({ title: '料金のかたち' }),
	...common,
	fee: money({ title: '月額料金', examples: ['33,000円/月 税込'] }, ['month']),
	allowance: z
		.strictObject({
			amount: count({ title: '毎月の作業枠', examples: ['月2時間'] }, { windows: ['month'] }),
			counts: line({ title: '作業枠の数え方' }),
			carryOver: z.union([z.literal('none'), duration(null, { title: '繰越しできる期間', examples: ['1か月'] })]),
		})
		.meta({ title: '作業枠' }),
	updates: z.strictObject({
		frequency: count({ title: '更新作業の頻度', examples: ['月1回'] }, often),
		covers: line({ title: '更新の対象' }),
		staging: z.boolean().meta({ title: '検証環境で確かめてから行うか' }),
	}),
	backup: z.strictObject({
		frequency: count({ title: 'バックアップの頻度', examples: ['週1回'] }, often),
		generations: count({ title: '保存する世代', examples: ['4世代'] }, { windows: ['none'], units: ['世代'] }),
		storage: line({ title: '保存先' }),
		restore: z
			.union([
				z.literal('included'),
				money({ title: '復元の料金', examples: ['11,000円/件 税込'] }, ['incident', 'round', 'once']),
			])
			.meta({ title: '復元' }),
	}),
	monitoring: z
		.union([z.literal('none'), count({ title: '死活監視の頻度', examples: ['1日24回'] }, often)])
		.meta({ title: '監視' }),
	report: z
		.union([z.literal('none'), count({ title: '報告の頻度', examples: ['月1回'] }, often)])
		.meta({ title: '報告' }),
	term: policyField(termPolicy, { title: '契約期間の方針' }),
});

/** 都度払い: no monthly fee; each incident is accepted, priced and closed by itself. */
const incidentTier = z.strictObject({
	billing: z.literal('incident').meta({ title: '料金のかたち' }),
	...common,
	fee: money({ title: '受付料', examples: ['5,500円/件 税込'] }, ['incident']),
	includes: count({ title: '受付料に含む作業時間', examples: ['30分'] }, ofWork),
	term: policyField(termPolicy, { title: '契約期間の方針' }),
});

export const supportSchema = z
	.discriminatedUnion('billing', [monthlyTier, incidentTier])
	.meta({ title: '保守プラン', description: 'src/content/support/*.yaml' });

export type SupportTier = z.infer<typeof supportSchema>;
export type MonthlyTier = Extract<SupportTier, { billing: 'monthly' }>;
export type IncidentTier = Extract<SupportTier, { billing: 'incident' }>;
