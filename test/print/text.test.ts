import { describe, expect, test } from 'vitest';
import { columnsOf, padEnd } from '../../src/lib/print/columns.ts';
import { printText } from '../../src/lib/print/text.ts';
import { clause, contractOf } from '../document/project.ts';

describe('the plain text', () => {
	test('is laid out as in a mail: numbers hang, 号 stand deeper', () => {
		const { document } = contractOf(
			{
				one: clause('目的', '一つ。\n\n二つ。\n\n1. 甲\n   1. ア\n2. 乙'),
				two: clause('定義', '<Ref to="spec" />による。'),
			},
			{ annexes: '[spec]', sign: 'electronic', preamble: 'opening', closing: 'ending', subtitle: '保守' },
			{
				'clauses/spec.mdx': clause('仕様', '## 対応\n\n次のとおり。'),
				'clauses/opening.mdx': clause(
					'前文',
					'<Blank field="client.name" label="甲の名称" width={4} />と乙は、契約する。',
				),
				'clauses/ending.mdx': clause('後文', '以上を証する。'),
			},
		);
		expect(printText(document)).toBe(`契約書
スタンダード　保守

＿＿＿＿と乙は、契約する。

第1条（目的）
　一つ。
２　二つ。
　(1)　甲
　　イ　ア
　(2)　乙

第2条（定義）
　別紙1による。

以上を証する。

締結日　＿＿＿＿年＿＿月＿＿日

甲
　住所　　＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
　名称　　＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
　代表者　＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿

乙
　住所　　〒231-0000　神奈川県横浜市例区例町
　名称　　合同会社例の制作室
　代表者　代表社員　例野 花子

別紙1　仕様

1　対応
　次のとおり。
`);
	});

	test('lines up the columns of a table', () => {
		const { document } = contractOf({ one: clause('料金', '<Table of="tier-channels" />') });
		expect(printText(document)).toBe(`契約書
スタンダード

第1条（料金）
　窓口と応答の期限
　───────────────────────────────────────
　窓口　  用途　　　　　  受付時間　　　　  初回の返信  着手　   完了
　───────────────────────────────────────
　メール  ご依頼とご質問  平日10:00〜18:00  1営業日　   2営業日  依頼ごとに通知
　───────────────────────────────────────
`);
	});

	test('ends with one line end', () => {
		expect(printText(contractOf({ one: clause('目的', '文。') }).document)).toMatch(/[^\n]\n$/);
	});
});

describe('columns', () => {
	test.each([
		['営業日', 6],
		['abc', 3],
		['ｶﾅ', 2],
		['（税込）', 8],
		['〜', 2],
		['か\u3099', 2],
		['𠮷', 2],
		['', 0],
	])('%j takes %i', (text, columns) => {
		expect(columnsOf(text)).toBe(columns);
	});

	test('are filled up exactly', () => {
		for (const width of [6, 7, 8]) expect(columnsOf(padEnd('営業', width))).toBe(width);
		expect(padEnd('営業日', 2)).toBe('営業日');
	});
});
