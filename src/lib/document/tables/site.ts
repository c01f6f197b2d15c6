/** 別紙2: the covered site, to be filled in for each client. */
import type { Table } from '../tree.ts';
import { toFill } from './parties.ts';
import type { CellSetting } from './phrase.ts';
import { headOf } from './phrase.ts';

const fields: readonly (readonly [field: string, label: string])[] = [
	['site.name', 'サイトの名称'],
	['site.url', 'サイトのURL'],
	['site.purpose', 'サイトの目的'],
	['site.cms', 'CMSとその版'],
	['site.plugins', '主なプラグイン・テーマ'],
	['site.server', 'サーバー（事業者・プラン）'],
	['site.serverOwner', 'サーバーの契約者'],
	['site.domain', 'ドメイン（管理事業者）'],
	['site.domainOwner', 'ドメインの契約者'],
	['site.staging', '検証環境'],
	['site.browsers', '表示を確かめる環境'],
	['site.excluded', '対象から除くもの'],
];

export function siteTable(setting: CellSetting): Table {
	const { origin } = setting;
	return {
		type: 'table',
		caption: '対象サイト',
		head: headOf(['項目', '内容'], setting),
		rows: fields.map(([field, label]) => [...headOf([label], setting), toFill(field, label, 24, setting)]),
		rowHeader: true,
		widths: [2, 4],
		origin,
	};
}
