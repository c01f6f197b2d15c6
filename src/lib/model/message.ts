/**
 * messages/*.mdx: what is written to a client at a moment. The heading is the subject line. Dates and numbers are
 * `<Value>`s of the service or tier, of the holiday notice (`notice.`) and of the single case (`case.`).
 */
import { z } from 'zod';
import type { Localized } from '../diagnostics/diagnostic.ts';
import { line, reference } from './fields.ts';
import { silenceOutcomes } from './policy.ts';

/** Whose values a message means. */
export const messageSubjects = ['service', 'tier', 'notice'] as const;
export type MessageSubject = (typeof messageSubjects)[number];

export interface Moment {
	readonly label: Localized;
	/** Whom or what a message of this moment can be about. */
	readonly about: readonly MessageSubject[];
}

const job = ['service', 'tier'] as const;

/** Every moment for which a message can be written, in the order in which they come. */
export const MOMENTS = {
	'revisions-some-left': { label: { ja: '修正の残りが少なくなった', en: 'few revisions left' }, about: ['service'] },
	'revisions-last': { label: { ja: '最後の無料の修正', en: 'last free revision' }, about: ['service'] },
	'revisions-over': { label: { ja: '上限を超える修正', en: 'revision beyond the limit' }, about: ['service'] },
	'silence-first': { label: { ja: '連絡がない（はじめのお知らせ）', en: 'silence, first notice' }, about: job },
	'silence-last': { label: { ja: '連絡がない（前日のお知らせ）', en: 'silence, last notice' }, about: job },
	'silence-close': { label: { ja: '期限が来た', en: 'silence, the limit has come' }, about: job },
	'silence-reopen': { label: { ja: '連絡が戻った', en: 'silence, the client is back' }, about: job },
	'silence-refund': { label: { ja: '終了の精算（返金）', en: 'silence, settled by a refund' }, about: job },
	'silence-settlement': { label: { ja: '終了の精算（請求）', en: 'silence, settled by an invoice' }, about: job },
	'holiday-before': { label: { ja: '休業の前', en: 'before the holidays' }, about: ['notice'] },
	'holiday-auto-reply': { label: { ja: '休業中の自動返信', en: 'automatic reply in the holidays' }, about: ['notice'] },
	'holiday-after': { label: { ja: '休業の後', en: 'after the holidays' }, about: ['notice'] },
} as const satisfies Readonly<Record<string, Moment>>;

export type MomentId = keyof typeof MOMENTS;
const momentIds = Object.keys(MOMENTS) as [MomentId, ...MomentId[]];

export const messageSchema = z
	.strictObject({
		title: line({ title: '名称', examples: ['ご連絡がとれないとき（前日）'] }),
		moment: z.enum(momentIds).meta({ title: '送るとき' }),
		about: z.enum(messageSubjects).meta({
			title: '何についての文か',
			description: 'service: 制作サービスごと / tier: 保守プランごと / notice: 休業のお知らせごと',
		}),
		/** What silence leads to, in the words of this message: the policy has to say the same. */
		outcome: z.enum(silenceOutcomes).optional().meta({
			title: '期限後の扱い',
			description: '連絡がないときの文が言う結末。deliver: 正式な納品 / suspend: 中断 / terminate: 終了',
		}),
		/** Where it is also sent: in the words of these marketplaces, and under their bans. */
		markets: z
			.array(reference('marketplaces', { title: '掲載先' }))
			.min(1)
			.optional()
			.meta({ title: '掲載先でも送る文か' }),
	})
	.refine(({ moment, about }) => MOMENTS[moment].about.some((one) => one === about), {
		path: ['about'],
		message: 'このとき（moment）に送る文は、それについては書けません',
		params: { en: 'there is no message about that at this moment' },
	})
	.meta({ title: '文面', description: 'src/content/messages/*.mdx' });

export type MessageFrontmatter = z.infer<typeof messageSchema>;
