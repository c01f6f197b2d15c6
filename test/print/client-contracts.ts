/** Contracts of clients that do not exist: the template's blanks filled in, everything else shared. */
import type { Block, Cell, Document, Item, Span } from '../../src/lib/document/tree.ts';

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

/** What the fixture's contract calls the same things. */
const FIXTURE: Readonly<Record<string, string>> = {
	甲の名称: 'client.name',
	甲の住所: 'client.address',
	甲の代表者: 'client.representative',
};

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
	return filled(template, (span) => {
		if (span.type !== 'blank') return span;
		const path = FIXTURE[span.field] ?? span.field;
		const text = values[path];
		if (text === undefined) return span;
		const { origin, rules } = span;
		return { type: 'value', text, path, value: null, rules, origin, source: origin };
	});
}

type Fill = (span: Span) => Span;

/** What holds no blank stays the same object. */
function filled(document: Document, fill: Fill): Document {
	const { signature } = document;
	const block = (one: Block) => blockOf(one, fill);
	const party = (lines: NonNullable<typeof signature>['parties'][number]) => ({
		...lines,
		lines: lines.lines.map((line) => ({ ...line, spans: same(line.spans, fill) })),
	});
	return {
		...document,
		preamble: same(document.preamble, block),
		keyTerms: document.keyTerms && withBlocks(document.keyTerms, block),
		articles: same(document.articles, (article) => withBlocks(article, block)),
		closing: same(document.closing, block),
		annexes: same(document.annexes, (annex) => withBlocks(annex, block)),
		signature:
			signature === null
				? null
				: { ...signature, date: same(signature.date, fill), parties: signature.parties.map(party) },
	};
}

function withBlocks<T extends { readonly blocks: readonly Block[] }>(part: T, block: (one: Block) => Block): T {
	const blocks = same(part.blocks, block);
	return blocks === part.blocks ? part : { ...part, blocks };
}

function blockOf(block: Block, fill: Fill): Block {
	if (block.type === 'table') {
		const cell = (one: Cell): Cell => withSpans(one, fill);
		const rows = same(block.rows, (row) => same(row, cell));
		return rows === block.rows ? block : { ...block, rows };
	}
	if (block.type === 'items') {
		const items = same(block.items, (item) => itemOf(item, fill));
		return items === block.items ? block : { ...block, items };
	}
	return withSpans(block, fill);
}

function itemOf(item: Item, fill: Fill): Item {
	const own = withSpans(item, fill);
	if (own.children === null) return own;
	const children = blockOf(own.children, fill) as typeof own.children;
	return children === own.children ? own : { ...own, children };
}

function withSpans<T extends { readonly spans: readonly Span[] }>(part: T, fill: Fill): T {
	const spans = same(part.spans, fill);
	return spans === part.spans ? part : { ...part, spans };
}

function same<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
	const changed = list.map(change);
	return changed.every((one, index) => one === list[index]) ? list : changed;
}
