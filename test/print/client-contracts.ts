/** Contracts of clients that do not exist: the template's blanks filled in, everything else shared. */
import { blanksIn, fill } from '../../src/lib/document/fill.ts';
import type { Document } from '../../src/lib/document/tree.ts';

const NAMES = ['青葉', '汐見', '髙﨑', '渡邉', '𠮷田', '栁原', '大槻', '小笠原', '五十嵐', '長谷川'];
const TRADES = [
	'商店株式会社',
	'工務店',
	'歯科医院',
	'製麺所',
	'合同会社',
	'設計事務所',
	'園芸',
	'印刷株式会社',
	'旅館',
	'税理士法人',
];
const TOWNS = [
	'港区芝浦',
	'横浜市中区海岸通',
	'葛飾区四つ木',
	'京都市上京区室町',
	'札幌市北区北七条西',
	'那覇市久茂地',
];

/** The same client for the same number, always. */
export function clientContract(template: Document, client: number): Document {
	const name = NAMES[client % 10] ?? '';
	const trade = TRADES[Math.floor(client / 10) % 10] ?? '';
	const town = TOWNS[client % TOWNS.length] ?? '';
	const values: Readonly<Record<string, string>> = {
		'client.name': `${name}${trade}`,
		'client.address': `${town}${(client % 9) + 1}丁目${(client % 27) + 1}番${(client % 31) + 1}号`,
		'client.representative': `代表取締役　${name} ${'誠実恵子健太'.slice(client % 5, (client % 5) + 2)}`,
		'client.contact.name': `${name} 担当`,
		'client.contact.email': `info${client}@example.jp`,
		'contract.date.year': '2026',
		'contract.date.month': String((client % 12) + 1),
		'contract.date.day': String((client % 28) + 1),
		'contract.effectiveDate': `2026年${(client % 12) + 1}月1日`,
		'site.url': `https://client${client}.example.jp/`,
		'site.name': `${name}${trade}公式サイト`,
		'site.domain': `client${client}.example.jp`,
	};
	const fields = new Map(
		blanksIn(template).flatMap(({ field, origin }) => {
			const text = values[field];
			return text === undefined ? [] : [[field, { text, source: origin }] as const];
		}),
	);
	return fill(template, { fields, without: new Set() });
}
