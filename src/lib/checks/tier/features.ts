/** What clients ask of a tier in words, and whether its table has it. */
import type { ChannelKind } from '../../model/axes.ts';
import type { SupportTier } from '../../model/support.ts';
import type { Path } from '../../source/entry.ts';

export interface Feature {
	readonly words: RegExp;
	/** 「電話の窓口」, "phone". */
	readonly ja: string;
	readonly en: string;
	has(tier: SupportTier): boolean;
	/** Where the tier says so; its channels, or its form of billing, where it says nothing. */
	field(tier: SupportTier): Path;
}

const channel = (kind: ChannelKind, words: RegExp, ja: string, en: string): Feature => ({
	words,
	ja,
	en,
	has: ({ channels }) => channels.some((one) => one.kind === kind),
	field: ({ channels }) => {
		const index = channels.findIndex((one) => one.kind === kind);
		return index < 0 ? ['channels'] : ['channels', index, 'kind'];
	},
});

const monthly = (
	words: RegExp,
	ja: string,
	en: string,
	path: Path,
	has: (tier: Extract<SupportTier, { billing: 'monthly' }>) => boolean,
): Feature => ({
	words,
	ja,
	en,
	has: (tier) => tier.billing === 'monthly' && has(tier),
	field: ({ billing }) => (billing === 'monthly' ? path : ['billing']),
});

const outside = (field: 'afterHours' | 'holidays', words: RegExp, ja: string, en: string): Feature => ({
	words,
	ja,
	en,
	has: (tier) => tier[field].treatment !== 'declined',
	field: () => [field, 'treatment'],
});

export const features: readonly Feature[] = [
	channel('phone', /(?:お)?電話(?!番号)/, '電話の窓口', 'phone'),
	channel('chat', /チャット/, 'チャットの窓口', 'chat'),
	channel('video', /オンライン(?:会議|ミーティング)|ビデオ(?:会議|通話)/, 'オンライン会議の窓口', 'video meetings'),
	monthly(
		/検証環境/,
		'検証環境での確認',
		'a check in a copy of the site',
		['updates', 'staging'],
		({ updates }) => updates.staging,
	),
	monthly(/(?:死活)?監視/, '死活監視', 'monitoring', ['monitoring'], ({ monitoring }) => monitoring !== 'none'),
	monthly(
		/(?:月次|定期の?)(?:報告|レポート)/,
		'定期の報告',
		'a regular report',
		['report'],
		({ report }) => report !== 'none',
	),
	monthly(
		/(?:作業枠|枠)[^。、]{0,10}繰り?越/,
		'作業枠の繰越し',
		'carry-over',
		['allowance', 'carryOver'],
		({ allowance }) => allowance.carryOver !== 'none',
	),
	monthly(/定期(?:の)?バックアップ/, '定期のバックアップ', 'regular backups', ['backup', 'frequency'], () => true),
	outside(
		'afterHours',
		/(?:時間外|夜間)(?:の|も|に|でも|にも)?、?(?:ご?対応|作業|受付|お受け)/,
		'営業時間外の対応',
		'work outside the hours',
	),
	outside(
		'holidays',
		/(?:休業日|土日祝?|祝日)(?:の|も|に|でも|にも)?、?(?:ご?対応|作業|受付|お受け)/,
		'休業日の対応',
		'work on closed days',
	),
];
