/** On what two support tiers are compared: the words for it, and the keys by which a tier says where it gives less. */
export const tierAxes = {
	channels: '窓口',
	firstResponse: '初回の返信',
	start: '着手',
	hourly: '作業料金',
	step: '作業時間の単位',
	afterHours: '営業時間外の対応',
	holidays: '休業日の対応',
	allowance: '作業枠',
	carryOver: '作業枠の繰越し',
	includes: '受付料に含む作業時間',
	updates: '更新作業の頻度',
	staging: '検証環境での確認',
	backup: 'バックアップの頻度',
	generations: '保存する世代',
	restore: '復元',
	monitoring: '死活監視',
	report: '報告',
	minimum: '最低契約期間',
	exitNotice: '中途解約の予告',
	tasks: '作業の区分',
} as const;

export type TierAxis = keyof typeof tierAxes;

export const tierAxisIds = Object.keys(tierAxes) as [TierAxis, ...TierAxis[]];
