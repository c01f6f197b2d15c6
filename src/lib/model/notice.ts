/**
 * notices/*.mdx: notices of days off. When the office closes stands in calendar.yaml and nowhere else; the notice says
 * when it is announced and by when material has to be there. Its body is the wording.
 */
import { z } from 'zod';
import { channelKinds } from './axes.ts';
import { date, duration, line, reference } from './fields.ts';

const material = z.strictObject({
	for: line({ title: '対象', examples: ['年内に公開するコーポレートサイト'] }),
	service: reference('services', {
		title: 'サービス',
		description: '修正の回数と、一回の修正にかかる日数はここから数える',
	}),
	publish: date({ title: '公開日' }),
	draft: duration('materials-complete', { title: '初稿までの日数', examples: ['5営業日'] }),
	review: duration('draft', { title: 'お客様のご確認の日数（一回あたり）', examples: ['1営業日'] }),
	by: date({ title: '素材の締切り', description: '公開日から、初稿・修正・ご確認の日数を数え戻した日か、それより前' }),
});

export const noticeSchema = z
	.strictObject({
		title: line({ title: '件名', examples: ['年末年始の休業のお知らせ'] }),
		closure: reference('calendar', { title: '休業', description: 'calendar.yaml の closures の id' }),
		announce: date({ title: '知らせる日' }),
		remind: date({ title: 'もう一度知らせる日' }).optional(),
		/** Through which clients of tiers that work on closed days reach us while the office is closed. */
		urgent: z
			.enum(channelKinds)
			.optional()
			.meta({ title: '休業中の緊急の窓口', examples: ['email'] }),
		materials: z.array(material).default([]).meta({ title: '素材の締切り' }),
	})
	.meta({ title: '休業のお知らせ', description: 'src/content/notices/*.mdx' });

export type Notice = z.infer<typeof noticeSchema>;
export type NoticeMaterial = Notice['materials'][number];
