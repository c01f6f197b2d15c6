/**
 * A whole contract, written by hand in a small notation, for the tests of the printers: 37 articles, tables, a
 * signature block, annexes. Nobody's terms.
 *
 *   ## heading     an article        ### heading   a heading inside an annex     # heading   an annex
 *   a line         the next 項        - (1) …  and  -- イ …   号               |a|b|   a row of a table, the first its head
 *   [[label|n]]    a space to fill in, n characters wide
 */
import type {
	Annex,
	Article,
	Block,
	Document,
	Item,
	Items,
	SignatureBlock,
	Span,
	Table,
} from '../../src/lib/document/tree.ts';
import type { Place } from '../../src/lib/source/place.ts';
import { ANNEXES, BODY } from './contract-text.ts';

const FULL_WIDTH = '０１２３４５６７８９';

export function place(file: string, line: number): Place {
	const at = { line, column: 1, offset: line };
	return { file, start: at, end: at };
}

/** What a client fills in is known by these names, whatever it is called. */
const FIELDS: Readonly<Record<string, string>> = {
	甲の名称: 'client.name',
	甲の住所: 'client.address',
	甲の代表者: 'client.representative',
};

export function spans(text: string, origin: Place): readonly Span[] {
	return text
		.split(/(\[\[[^\]]*\]\])/u)
		.filter((part) => part !== '')
		.map((part): Span => {
			const blank = /^\[\[(.*)\|(\d+)\]\]$/u.exec(part);
			if (blank === null) return { type: 'text', text: part, rules: [], origin };
			const label = blank[1] as string;
			return { type: 'blank', field: FIELDS[label] ?? label, label, width: Number(blank[2]), rules: [], origin };
		});
}

/** Lines of the notation → blocks; 項 are numbered from 1. */
export function blocks(source: string, file = 'fixture.mdx'): readonly Block[] {
	const result: Block[] = [];
	let number = 0;
	for (const [index, line] of source.trim().split('\n').entries()) {
		const origin = place(file, index + 1);
		const last = result.at(-1);
		const item = /^(--?) (\S+) (.*)$/u.exec(line);
		if (item !== null) {
			const [, dashes, label, text] = item as unknown as [string, string, string, string];
			const depth = dashes === '-' ? 1 : 2;
			const list = last?.type === 'items' ? (last as Mutable<Items, 'items'>) : newItems(result, origin);
			const made: Mutable<Item, 'children'> = { number: 1, label, spans: spans(text, origin), children: null, origin };
			if (depth === 1) list.items.push(made);
			else addChild(list.items.at(-1) as Mutable<Item, 'children'>, made, origin);
		} else if (line.startsWith('|')) {
			const cells = line
				.split('|')
				.slice(1, -1)
				.map((text) => cell(text, origin));
			if (last?.type === 'table') (last as Mutable<Table, 'rows'>).rows.push(cells);
			else result.push(newTable(cells, origin));
		} else if (line.startsWith('### ')) {
			result.push({ type: 'heading', spans: spans(line.slice(4), origin), origin });
			number = 0;
		} else {
			number++;
			const label = number === 1 ? null : [...String(number)].map((digit) => FULL_WIDTH[Number(digit)]).join('');
			result.push({ type: 'paragraph', number, label, spans: spans(line, origin), origin });
		}
	}
	return result;
}

type Mutable<T, K extends keyof T> = Omit<T, K> & {
	-readonly [P in K]: T[P] extends readonly (infer U)[] ? U[] : T[P];
};

function newItems(result: Block[], origin: Place): Mutable<Items, 'items'> {
	const list: Mutable<Items, 'items'> = { type: 'items', depth: 1, items: [], origin };
	result.push(list);
	return list;
}

function addChild(parent: Mutable<Item, 'children'>, child: Item, origin: Place): void {
	const list = (parent.children ?? { type: 'items', depth: 2, items: [], origin }) as Mutable<Items, 'items'>;
	list.items.push(child);
	parent.children = list;
}

function newTable(head: Table['head'], origin: Place): Table {
	const widths = head.map((_, index) => (index === 0 ? 3 : 4));
	return { type: 'table', caption: null, head, rows: [], rowHeader: true, widths, origin };
}

function cell(text: string, origin: Place): Table['head'][number] {
	const end = text.startsWith('>');
	return { spans: spans(end ? text.slice(1) : text, origin), align: end ? 'end' : 'start' };
}

function articles(source: string): readonly Article[] {
	return sections(source, '## ').map(({ heading, body }, index) => ({
		id: `article-${index + 1}`,
		number: index + 1,
		label: `第${index + 1}条`,
		heading,
		blocks: blocks(body),
		summary: null,
		origin: place('fixture.mdx', index + 1),
	}));
}

function annexes(source: string): readonly Annex[] {
	return sections(source, '# ').map(({ heading, body }, index) => ({
		id: `annex-${index + 1}`,
		number: index + 1,
		label: `別紙${index + 1}`,
		heading,
		blocks: blocks(body),
		origin: place('annex.mdx', index + 1),
	}));
}

function sections(source: string, mark: string): { heading: string; body: string }[] {
	return `\n${source.trim()}`
		.split(`\n${mark}`)
		.slice(1)
		.map((part) => {
			const end = part.indexOf('\n');
			return { heading: part.slice(0, end), body: part.slice(end + 1) };
		});
}

export function signature(mode: SignatureBlock['mode']): SignatureBlock {
	const origin = place('signature.yaml', 1);
	const line = (label: string, text: string) => ({ label, spans: spans(text, origin) });
	const seal = mode === 'paper' ? 20 : null;
	return {
		type: 'signature',
		mode,
		stamp: null,
		origin,
		date: spans('締結日　[[締結年|4]]年[[締結月|3]]月[[締結日|3]]日', origin),
		parties: [
			{
				role: 'client',
				label: '甲',
				lines: [line('住所', '[[甲の住所|24]]'), line('名称', '[[甲の名称|24]]'), line('代表者', '[[甲の代表者|24]]')],
				seal,
			},
			{
				role: 'agency',
				label: '乙',
				lines: [
					line('住所', '神奈川県横浜市中区海岸通三丁目9番地12 汐見ビルディング4階'),
					line('名称', '株式会社みなと制作室'),
					line('代表者', '代表取締役　髙﨑 𠮷德'),
				],
				seal,
			},
		],
	};
}

const origin = place('documents/support-contract.yaml', 1);

export const CONTRACT: Document = {
	id: 'support-contract.standard',
	kind: 'contract',
	title: 'ウェブサイト保守・運用サポート契約書',
	scope: { tier: 'standard' },
	lang: 'ja',
	subtitle: spans('スタンダードプラン　2026年4月1日版', origin),
	preamble: blocks(
		'[[甲の名称|16]]（以下「甲」という。）と株式会社みなと制作室（以下「乙」という。）は、甲のウェブサイトの保守及び運用の支援に関し、次のとおり契約（以下「本契約」という。）を締結する。',
	),
	keyTerms: null,
	articles: articles(BODY),
	closing: blocks('本契約締結の証として、本書2通を作成し、甲乙記名押印の上、各1通を保有する。'),
	signature: signature('paper'),
	annexes: annexes(ANNEXES),
	origin,
};
