/**
 * briefings/*.mdx: 重要事項説明, the one page that the client reads before signing. Each heading of the body is a point to
 * confirm; the situations are answered by the engine from the contract that the page explains.
 */
import { z } from 'zod';
import { causes, channelKinds, dayKinds, paymentStates, phases, terms } from './axes.ts';
import { clock, count, duration, line, reference } from './fields.ts';

/** What a situation may ask: what the client would ask too. */
export const askable = [
	'treatment',
	'charge',
	'firstResponse',
	'start',
	'acceptance',
	'closure',
	'reopening',
	'refund',
	'exit',
	'revision',
] as const;

const situation = z.strictObject({
	says: line({ title: 'お客様の言葉', examples: ['自分で更新したら画面が真っ白になりました'] }),
	/** One situation; what is left out must not change the answer. */
	when: z
		.strictObject({
			phase: z.enum(phases).meta({ title: '段階' }),
			task: reference('tasks', { title: '作業' }),
			cause: z.enum(causes).meta({ title: '原因' }),
			channel: z.enum(channelKinds).meta({ title: '窓口' }),
			day: z.enum(dayKinds).meta({ title: '日' }),
			time: clock({ title: '時刻' }),
			payment: z.enum(paymentStates).meta({ title: 'お支払い' }),
			term: z.enum(terms).meta({ title: '最低契約期間' }),
			silence: duration(null, { title: 'ご連絡のない期間' }),
			sinceDelivery: duration(null, { title: '納品からの期間' }),
			revisions: count({ title: '何回目の修正か', examples: ['5回'] }),
			allowance: count({ title: '使った作業枠', examples: ['1時間'] }),
		})
		.partial()
		.meta({ title: '場面' }),
	about: z.array(z.enum(askable)).min(1).meta({ title: '答えること' }),
});

export const briefingSchema = z
	.strictObject({
		title: line({ title: '文書名', examples: ['重要事項説明書'] }),
		explains: reference('documents', { title: '説明する契約書' }),
		situations: z.array(situation).min(1).meta({ title: '場面の例' }),
	})
	.meta({ title: '重要事項説明', description: 'src/content/briefings/*.mdx' });

export type Briefing = z.infer<typeof briefingSchema>;
export type Situation = Briefing['situations'][number];
