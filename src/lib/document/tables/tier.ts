/** Tables of the support tiers: one tier in rows, all of them side by side, the channels, who answers where. */
import type { ChannelKind } from '../../model/axes.ts';
import type { SupportTier } from '../../model/support.ts';
import type { Cell, Table } from '../tree.ts';
import { textOf } from '../walk.ts';
import { effectiveDateRow, partyRows } from './parties.ts';
import type { CellSetting, Phrase } from './phrase.ts';
import { cell, headOf, orNothing, phrase } from './phrase.ts';
import { chargedTasks } from './task.ts';

const summary = 'tier-summary';
const spec = 'tier-specification';
const prices = 'tier-prices';
const terms = 'tier-terms';

const captions = {
	/** Its heading, 要項, says it. */
	[summary]: null,
	[spec]: 'サービスの仕様',
	[prices]: '料金',
	[terms]: '保守プランの条件',
};

type RowTable = keyof typeof captions;

type TierRow = readonly [
	label: string,
	says: Phrase,
	tables: readonly RowTable[],
	/** Left out: for every tier. */
	billing?: SupportTier['billing'],
];

/** What there is to say of a tier, and in which tables. A tier that does not have the values has no such row. */
export const tierRows: readonly TierRow[] = [
	['プラン', '{tier.name}', [summary]],
	['契約の性質', '{tier.basis}', [summary, terms]],
	['料金', '{tier.fee}', [terms]],
	['月額料金', '{tier.fee}', [summary, prices], 'monthly'],
	['受付料', '{tier.fee}', [summary, prices], 'incident'],
	['初期費用', '{tier.setup}', [summary, prices, terms]],
	['作業枠', '{tier.allowance.amount}', [summary, spec, prices, terms]],
	['作業枠の数え方', '{tier.allowance.counts}', [spec]],
	['作業枠の繰越し', '{tier.allowance.carryOver}', [summary, spec, terms]],
	['受付料に含む作業時間', '{tier.includes}', [summary, spec, prices, terms]],
	['作業料金', '{tier.hourly|short}　{tier.step}単位', [summary, prices, terms]],
	['営業時間', '{calendar.hours}', [summary]],
	[
		'営業時間外の対応',
		['{tier.afterHours.rate|short}　{tier.afterHours.only}', '{tier.afterHours.treatment}'],
		[summary, prices, terms],
	],
	[
		'休業日の対応',
		['{tier.holidays.rate|short}　{tier.holidays.only}', '{tier.holidays.treatment}'],
		[summary, prices, terms],
	],
	['更新作業', '{tier.updates.frequency}', [spec, terms]],
	['更新の対象', '{tier.updates.covers}', [spec]],
	['検証環境での確認', '{tier.updates.staging}', [spec]],
	['バックアップ', '{tier.backup.frequency}', [spec, terms]],
	['バックアップの保存数', '{tier.backup.generations}', [spec, terms]],
	['バックアップの保存先', '{tier.backup.storage}', [spec]],
	['バックアップからの復元', '{tier.backup.restore|short}', [spec, prices, terms]],
	['死活監視', '{tier.monitoring}', [spec, terms]],
	['報告', '{tier.report}', [spec, terms]],
	['支払期限', '{tier.payment.due|anchored}', [summary, terms]],
	['支払方法', '{tier.payment.method}（手数料は{tier.payment.transferFee}の負担）', [summary]],
	['契約期間', '{tier.term.initial}', [summary, terms]],
	['最低契約期間', '{tier.term.minimum}', [summary, terms]],
	['契約の更新', ['{tier.term.renewal}（{tier.term.renewsFor}）', '{tier.term.renewal}'], [summary, terms]],
	['更新しないときの申し出', '{tier.term.notice|anchored}まで', [summary, terms]],
	['中途解約の予告', '{tier.term.exitNotice}前まで', [summary, terms]],
	['連絡不能のとき', '{tier.silence.window|anchored}の後、{tier.silence.outcome}', [summary]],
	['連絡不能とみなすまでの期間', '{tier.silence.window|anchored}', [terms]],
	['連絡不能となった後', '{tier.silence.outcome}', [terms]],
	['損害賠償の上限', '月額料金の{tier.general.capMonths}分', [summary], 'monthly'],
	['損害賠償の上限', '原因となった依頼の料金の総額', [summary], 'incident'],
	['当社への通知の宛先', '{agency.email}', [summary]],
	[
		'ご注意',
		[
			'{tier.notes.0.says}　{tier.notes.1.says}　{tier.notes.2.says}',
			'{tier.notes.0.says}　{tier.notes.1.says}',
			'{tier.notes.0.says}',
		],
		[spec, terms],
	],
];

const rowsOf = (table: RowTable, tier: SupportTier | null): TierRow[] =>
	tierRows.filter(
		([, , tables, billing]) => tables.includes(table) && (billing === undefined || billing === tier?.billing),
	);

const wordsOf = (row: readonly Cell[]): string => row.map(({ spans }) => textOf(spans)).join('\n');

/** One tier: the name of a field, and what it is. */
export function tierTable(name: Exclude<RowTable, 'tier-terms'>, tier: SupportTier, setting: CellSetting): Table {
	const rows = rowsOf(name, tier).flatMap(([label, says]): Cell[][] => {
		const spans = phrase(says, setting);
		return spans.length > 0 ? [[...headOf([label], setting), cell(spans)]] : [];
	});
	// 復元 is both a line of the plan and a task of the catalogue: said once.
	const said = new Set(rows.map(wordsOf));
	const extra = name === 'tier-prices' ? chargedTasks(setting).filter((row) => !said.has(wordsOf(row))) : [];
	const head = name === 'tier-prices' ? ['項目', '料金'] : ['項目', '内容'];
	const opening = name === 'tier-summary' ? [...partyRows(setting), effectiveDateRow(setting)] : [];
	const channels = name === 'tier-summary' ? [channelsRow(tier, setting)] : [];
	return {
		type: 'table',
		caption: captions[name],
		head: headOf(head, setting),
		rows: [...opening, ...rows, ...channels, ...extra],
		rowHeader: true,
		widths: [2, 4],
		origin: setting.origin,
	};
}

/** How soon each answers stands in the table of the channels. */
const channelsRow = ({ channels }: SupportTier, setting: CellSetting): Cell[] => [
	...headOf(['窓口'], setting),
	cell(phrase(channels.map((_, index) => `{tier.channels.${index}.kind}`).join('、'), setting)),
];

/** All tiers side by side. */
export function tiersTable(setting: CellSetting): Table {
	const copies = setting.project.support.map(({ id }) => ({ ...setting, scope: { ...setting.scope, tier: id } }));
	return {
		type: 'table',
		caption: captions['tier-terms'],
		head: [...headOf(['項目'], setting), ...copies.map((copy) => cell(phrase('{tier.name}', copy)))],
		rows: rowsOf('tier-terms', null).flatMap(([label, says]): Cell[][] => {
			const said = copies.map((copy) => phrase(says, copy));
			// A row that has nothing to say of any tier is none.
			if (said.every((spans) => spans.length === 0)) return [];
			return [[...headOf([label], setting), ...said.map((spans) => cell(orNothing(spans, setting)))]];
		}),
		rowHeader: true,
		widths: [3, ...copies.map(() => 3)],
		origin: setting.origin,
	};
}

export function channelsTable(tier: SupportTier, setting: CellSetting): Table {
	return {
		type: 'table',
		caption: '窓口と応答の期限',
		head: headOf(['窓口', '用途', '受付時間', '初回の返信', '着手', '完了'], setting),
		rows: tier.channels.map((_, index) => {
			const at = `tier.channels.${index}`;
			const says: Phrase[] = [
				`{${at}.kind}`,
				`{${at}.for}`,
				[`{${at}.hours}`, '{calendar.hours}'],
				`{${at}.firstResponse}`,
				`{${at}.start}`,
				`{${at}.completion}`,
			];
			return says.map((words) => cell(phrase(words, setting)));
		}),
		rowHeader: true,
		widths: [5, 6, 6, 4, 3, 5],
		origin: setting.origin,
	};
}

/** Where each kind of channel reaches us; the others are told when the contract begins. */
const addresses: Partial<Record<ChannelKind, string>> = {
	phone: '{agency.phone}',
	email: '{agency.email}',
	form: '{agency.url}',
};

export function contactsTable(tier: SupportTier | null, setting: CellSetting): Table {
	const rows: Phrase[][] = tier
		? tier.channels.map(({ kind }, index) => [
				`{tier.channels.${index}.for}`,
				`{tier.channels.${index}.kind}`,
				addresses[kind] ?? '契約開始時に通知',
				`{tier.channels.${index}.who}`,
				[`{tier.channels.${index}.hours}`, '{calendar.hours}'],
			])
		: [
				['お問い合わせ', 'メール', '{agency.email}', '{agency.name}', '{calendar.hours}'],
				['お問い合わせ', '電話', '{agency.phone}', '{agency.name}', '{calendar.hours}'],
			];
	return {
		type: 'table',
		caption: '連絡先',
		head: headOf(['用途', '窓口', '連絡先', '担当', '受付時間'], setting),
		rows: rows.map((says) => says.map((words) => cell(phrase(words, setting)))),
		rowHeader: true,
		widths: [9, 9, 16, 8, 11],
		origin: setting.origin,
	};
}
