/** A briefing and 要項 written by hand, for the tests of the printers. Nobody's terms. */
import type { Cell, Document, KeyTerms, Table } from '../../src/lib/document/tree.ts';
import { blocks, CONTRACT, place, spans } from './contract-fixture.ts';

const origin = place('briefing.mdx', 1);

/** `[[甲の名称|24]]` is a space to fill in. */
const cell = (words: string, align: Cell['align'] = 'start'): Cell => ({ spans: spans(words, origin), align });

function table(caption: string | null, widths: readonly number[], rows: readonly (readonly string[])[]): Table {
	const [head = [], ...body] = rows.map((row) => row.map((words) => cell(words)));
	return { type: 'table', caption, head, rows: body, rowHeader: true, widths, origin };
}

const terms: readonly (readonly [string, string])[] = [
	['甲', '[[甲の名称|24]]'],
	['乙', '株式会社みなと制作室'],
	['効力発生日', '[[効力発生日|14]]'],
	['プラン', 'スタンダード'],
	['契約の性質', '準委任（請負とする部分を除く）'],
	['月額料金', '月額30,000円（税込）'],
	['作業枠', '月2時間'],
	['営業時間', '平日10:00〜18:00'],
	['支払期限', '翌月末日'],
	['支払方法', '銀行口座への振込み（手数料は甲の負担）'],
	['契約期間', '12か月'],
	['契約の更新', '自動更新（12か月）'],
	['中途解約の予告', '1か月前まで'],
	['損害賠償の上限', '月額料金の12か月分'],
	['通知の宛先', 'contact@example.jp'],
];

export const KEY_TERMS: KeyTerms = {
	id: 'key-terms',
	heading: '要項',
	blocks: [
		...blocks('本契約の要点は、次の表のとおりとする。').map((block) =>
			block.type === 'paragraph' ? { ...block, label: null } : block,
		),
		table(null, [2, 4], [['項目', '内容'], ...terms]),
	],
	origin,
};

const confirm = (name: string): string => `□[[${name}の確認（イニシャル）|4]]`;

const points: readonly (readonly [string, string])[] = [
	[
		'料金とお支払い',
		'月額料金は30,000円（税込）です。月2時間までの作業を含みます。お支払いは翌月末日までです（第13条）。',
	],
	['受付の時間', '営業時間は、平日10:00〜18:00です。営業時間の外は、作業を行いません（第6条）。'],
	['期間と更新', '契約期間は12か月です。契約満了の1か月前までにお申し出がなければ、12か月更新します（第27条）。'],
];
const situations: readonly (readonly [string, string, string])[] = [
	[
		'「週末に更新したら、画面が真っ白になりました」（土曜 20:00）',
		'別料金　1時間あたり13,200円（税込）',
		'第21条第2項',
	],
	['「写真を新しいものに替えてください」', '料金内', '別紙1'],
];

export const BRIEFING: Document = {
	...CONTRACT,
	id: 'briefing.standard',
	kind: 'briefing',
	title: '重要事項説明書',
	subtitle: spans('スタンダード　ウェブサイト保守・運用サポート契約書', origin),
	preamble: blocks('この書面は、契約書のうち特に大切な点をまとめたものです。'),
	keyTerms: null,
	articles: [],
	closing: [
		table(
			'お確かめいただくこと',
			[15, 74, 11],
			[['項目', '説明', '確認'], ...points.map(([name, says]) => [name, says, confirm(name)])],
		),
		table(
			'たとえば、こんなとき',
			[36, 36, 17, 11],
			[
				['場面', '契約書の答え', '根拠', '確認'],
				...situations.map(([says, answer, source]) => [says, answer, source, confirm(says)]),
			],
		),
		...blocks(
			'以上の説明を受け、内容を確認しました。\nご確認の日　[[確認した日|12]]　お名前　[[確認した方のお名前|14]]',
		).map((block) => (block.type === 'paragraph' ? { ...block, label: null } : block)),
	],
	signature: null,
	annexes: [],
};
