/**
 * What a situation (場面, scenario) consists of, and what the documents must answer about it. Axes and attributes are
 * data of the model: `<Rule>` sentences are written in these words, the scenario engine computes with them.
 */

/** The stretch of the relationship. */
export const phases = ['production', 'free-period', 'operation'] as const;
export type Phase = (typeof phases)[number];

/** Who or what brought the request about. */
export const causes = ['agency', 'client', 'third-party', 'unknown'] as const;
export type Cause = (typeof causes)[number];

export const channelKinds = ['email', 'form', 'phone', 'chat', 'video', 'ticket'] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const dayKinds = [
	'business-day',
	'half-day',
	'saturday',
	'sunday',
	'regular-holiday',
	'national-holiday',
	'closure',
] as const;
export type DayKindName = (typeof dayKinds)[number];

/** Inside or outside the support hours of the tier; exact clock times are cut by the engine from the typed hours. */
export const times = ['business-hours', 'outside-hours'] as const;

export const paymentStates = ['paid', 'not-due', 'overdue'] as const;

/** Whether a support contract is still within its minimum term (最低契約期間). */
export const terms = ['minimum', 'after-minimum'] as const;

/** Whether a production contract was signed, or the terms alone hold; of support contracts, `tier` tells. */
export const contractStates = ['none', 'signed'] as const;

/** Whether the matter touches personal data, for which the law and most contracts ask for more. */
export const information = ['ordinary', 'personal'] as const;

/** How the task catalogue places a task: `extra` at a price that it names, `quoted` priced per request. */
export const placementKinds = ['included', 'allowance', 'extra', 'quoted', 'declined'] as const;
export type PlacementKind = (typeof placementKinds)[number];

export const treatments = ['included', 'extra', 'declined'] as const;
export type Treatment = (typeof treatments)[number];

/** What a contract may make the business of one party. `requires`: cannot be done without. */
export const deeds = {
	materials: { ja: '素材の用意', en: 'providing the materials', requires: [] },
	inspection: { ja: '検収の検査', en: 'inspecting what was delivered', requires: [] },
	backup: { ja: 'バックアップ', en: 'backups', requires: ['server-access'] },
	updates: { ja: '更新作業', en: 'updates', requires: ['server-access'] },
	monitoring: { ja: '監視', en: 'monitoring', requires: [] },
	'domain-renewal': { ja: 'ドメインとサーバーの更新手続', en: 'renewing domain and server', requires: [] },
	'server-access': { ja: 'サーバーへの接続', en: 'connecting to the server', requires: [] },
} as const satisfies Readonly<
	Record<string, { readonly ja: string; readonly en: string; readonly requires: readonly string[] }>
>;
export type Deed = keyof typeof deeds;
export const deedIds = Object.keys(deeds) as [Deed, ...Deed[]];

/** Whether a party has to do it, may, or has to leave it. */
export const duties = ['must', 'may', 'must-not'] as const;

export const parties = ['agency', 'client'] as const;
export type Party = (typeof parties)[number];

/** Japanese names, for diagnostics and tables. */
export const axisNames = {
	phase: { production: '制作中', 'free-period': '無償対応期間', operation: '運用中' },
	cause: { agency: '乙に原因', client: '甲に原因', 'third-party': '第三者に原因', unknown: '原因不明' },
	channel: {
		email: 'メール',
		form: 'フォーム',
		phone: '電話',
		chat: 'チャット',
		video: 'オンライン会議',
		ticket: 'チケット',
	},
	treatment: { included: '料金内', extra: '別料金', declined: '対応外' },
} as const;
