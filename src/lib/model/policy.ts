/** policies/*.yaml: named defaults. A service or a tier refers to one, or overrides single fields of it. */
import { z } from 'zod';
import { clock, count, dueDay, duration, line, money, prose, rate, reference } from './fields.ts';

/** 正式な納品, 中断, 終了. */
export const silenceOutcomes = ['deliver', 'suspend', 'terminate'] as const;

/** 連絡不能: what happens, and when, once the client falls silent. */
export const silencePolicy = z.strictObject({
	kind: z.literal('silence'),
	name: line({ title: '名称' }),
	window: duration('last-contact', {
		title: '連絡不能とみなすまでの期間',
		description: '最終連絡から数える。notices がすべて収まる長さが要る',
		examples: ['7営業日'],
	}),
	notices: z
		.array(duration(null, { title: '事前の連絡', examples: ['2営業日'] }))
		.meta({ title: '事前の連絡', description: '期限の何日前に送るか。早いものから順に、2通以上' }),
	at: clock({ title: '期限の時刻' }),
	holidays: z.enum(['pause', 'run']).meta({ title: '休業中の扱い', description: 'pause: 数えない / run: 数える' }),
	outcome: z
		.enum(silenceOutcomes)
		.meta({ title: '期限後の扱い', description: 'deliver: 正式な納品 / suspend: 中断 / terminate: 終了' }),
	reopen: z.enum(['free', 'paid', 'never']).meta({ title: '再開の扱い' }),
	reopenWithin: duration('notice-sent', { title: '再開を受け付ける期間' }).optional(),
	noticePeriod: duration('notice-sent', {
		title: '最初のお知らせの後に待つ期間',
		description: 'この期間が過ぎるまでは、期限後の扱いをしない',
		examples: ['3営業日'],
	}).optional(),
});

/** 修正: what is one revision, and what follows the last free one. The limit itself stands in the service. */
export const revisionsPolicy = z.strictObject({
	kind: z.literal('revisions'),
	name: line({ title: '名称' }),
	counts: line({ title: '1回の数え方', examples: ['まとめてお送りいただいた一組のご要望を1回と数えます'] }),
	window: duration('draft', { title: '修正を受け付ける期間' }),
	over: money({ title: '上限を超えた修正の料金', examples: ['11,000円/回 税込'] }, [
		'round',
		'incident',
		'page',
		'item',
		'hour',
		'half-hour',
	]),
	turnaround: duration('request', { title: '修正にかかる日数' }),
});

/** 支払 */
export const paymentPolicy = z.strictObject({
	kind: z.literal('payment'),
	name: line({ title: '名称' }),
	due: z.union([
		duration('invoice', { title: '支払期限', examples: ['14日'] }),
		dueDay({ title: '支払期限', examples: ['翌月末日'] }),
	]),
	method: line({ title: '支払方法' }),
	/** The share of the price that is paid before work starts; the rest falls due with the final invoice. */
	advance: rate({ title: '着手金の割合', examples: ['50%'] }).optional(),
	/** 分割払い: so many payments, one a month. */
	instalments: count(
		{ title: '分割払いの回数', description: '毎月1回ずつ払う回数', examples: ['3回'] },
		{ windows: ['none'], units: ['回'] },
	).optional(),
	transferFee: z.enum(['client', 'agency']).meta({ title: '振込手数料の負担' }),
	lateInterest: rate({ title: '遅延損害金' }),
	demand: duration('demand', { title: '催告の期間', examples: ['14日'] }),
	/** Work may stop this long after the due date when a demand has passed. */
	suspendAfter: duration('due-date', { title: '作業を止めるまでの期間' }),
	/** Suspension needs an exit: the contract may end this long after the due date, when still nothing was paid. */
	terminateAfter: duration('due-date', { title: '未払を理由に契約を終えられるまでの期間', examples: ['60日'] }),
});

/** 期間・更新・中途解約 */
export const termPolicy = z.strictObject({
	kind: z.literal('term'),
	name: line({ title: '名称' }),
	minimum: duration(null, { title: '最低契約期間', examples: ['6か月'] }),
	initial: duration('contract-start', { title: '当初の契約期間' }),
	renewal: z.enum(['automatic', 'none']).meta({ title: '更新' }),
	renewsFor: duration(null, { title: '更新後の期間' }).optional(),
	notice: duration(
		'term-end',
		{ title: '更新しないときの申し出', examples: ['契約満了の1か月前'] },
		{ direction: 'before' },
	),
	/** Left out, the renewal is fixed when the time for notice is up. */
	renewalFixed: duration(
		'term-end',
		{ title: '更新が確定する時', examples: ['契約満了の14日前'] },
		{ direction: 'before' },
	).optional(),
	exitNotice: duration(
		'termination',
		{ title: '中途解約の予告', examples: ['契約終了の1か月前'] },
		{ direction: 'before' },
	),
});

/** 一般条件: periods and limits that every contract takes from one place. */
export const generalPolicy = z.strictObject({
	kind: z.literal('general'),
	name: line({ title: '名称' }),
	capMonths: duration(null, { title: '賠償の上限（月額料金の何か月分）', examples: ['6か月'] }),
	conformity: duration('acceptance', { title: '契約不適合の通知期間' }),
	acceptance: duration('delivery', { title: '検収の期間' }),
	incidentNotice: duration('incident-found', { title: '事故の通知', examples: ['48時間'] }),
	receipt: duration('notice-sent', { title: '通知が到達したとみなすまで' }),
	estimateValid: duration('notice-sent', { title: '見積りの有効期間', examples: ['30日'] }),
	breachDemand: duration('demand', { title: '違反を正すための催告の期間', examples: ['14日'] }),
	plannedStop: duration('notice-sent', { title: '計画停止の予告', examples: ['5営業日'] }),
	closureNotice: duration('notice-sent', { title: '休業日の追加・変更の予告', examples: ['14日'] }),
	/** Longer than the notice of non-renewal, so that the client can still decline a new price by leaving. */
	priceNotice: duration(
		'term-end',
		{ title: '料金改定の申入れ', examples: ['契約満了の2か月前'] },
		{ direction: 'before' },
	),
	forceMajeure: duration(null, { title: '不可抗力が続くとき契約を終えられるまでの期間', examples: ['1か月'] }),
	originals: count({ title: '紙の契約書の通数', examples: ['2通'] }, { windows: ['none'], units: ['通'] }),
	/** Each step begins where the one before ends, and the last one has to end by the cut-off. */
	claim: z
		.strictObject({
			report: duration('defect-known', { title: '不適合の申出', examples: ['14日'] }),
			repair: duration('notice-received', { title: '修補', examples: ['28日'] }),
			settlement: duration('notice-sent', { title: '精算', examples: ['14日'] }),
			cutoff: duration('defect-known', { title: '請求の期限', examples: ['60日'] }),
		})
		.optional()
		.meta({ title: '不適合の申出から精算まで' }),
	secrecy: duration('termination', { title: '秘密保持の存続期間' }),
	handover: duration('termination', { title: '終了時の引渡し' }),
	dataKept: duration('termination', { title: '終了後のデータ保管' }),
	rulesNotice: duration('notice-sent', { title: '規約変更の予告' }),
	antisocialYears: duration(null, { title: '反社会的勢力でなくなってからの年数' }),
});

/** What a client without a support contract pays and gets. */
export const noSupportPolicy = z.strictObject({
	kind: z.literal('no-support'),
	name: line({ title: '名称' }),
	summary: prose({ title: '説明' }),
	hourly: money({ title: '作業料金', examples: ['8,800円/時 税込'] }, ['hour']),
	minimum: count({ title: '最低作業時間', examples: ['1時間'] }, { windows: ['none'], units: ['時間', '分'] }),
	firstResponse: duration('request', { title: '初回の返信' }),
	start: duration('approval', { title: '着手' }),
});

export const policySchema = z
	.discriminatedUnion('kind', [
		silencePolicy,
		revisionsPolicy,
		paymentPolicy,
		termPolicy,
		generalPolicy,
		noSupportPolicy,
	])
	.meta({ title: '方針', description: 'src/content/policies/*.yaml' });

export type Policy = z.infer<typeof policySchema>;
export type PolicyKind = Policy['kind'];
export type PolicyOf<K extends PolicyKind> = Extract<Policy, { kind: K }>;

/** A policy by its id, or `{ use: id, … }` with the fields that differ. */
export function policyField<T extends z.ZodObject<{ kind: z.ZodLiteral<string>; name: z.ZodString }>>(
	policy: T,
	meta: { title: string; description?: string },
) {
	const byId = reference('policies', meta, policy.shape.kind.value);
	const overridden = policy.omit({ kind: true, name: true }).partial().extend({ use: byId });
	return z.union([byId, overridden]).meta({ ...meta });
}
