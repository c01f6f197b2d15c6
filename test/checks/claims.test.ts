/** Promises in words, held against the typed values and against each other. */
import { expect, test } from 'vitest';
import { listingHidesFee } from '../../src/lib/checks/documents/listing-hides-fee.ts';
import { listingVsContract } from '../../src/lib/checks/hours/listing-vs-contract.ts';
import { claimWithoutField } from '../../src/lib/checks/law/claim-without-field.ts';
import { vagueVsNumber } from '../../src/lib/checks/prose/vague-vs-number.ts';
import { guaranteeVsDisclaimer } from '../../src/lib/checks/value/guarantee-vs-disclaimer.ts';
import { unlimitedVsLimited } from '../../src/lib/checks/value/unlimited-vs-limited.ts';
import { contract, page, terms, toldOf } from './sentences.ts';

const checks = [
	listingHidesFee,
	listingVsContract,
	claimWithoutField,
	vagueVsNumber,
	guaranteeVsDisclaimer,
	unlimitedVsLimited,
];

/** The sentence, then what is found in it. */
type Row = readonly [sentence: string, ...found: string[]];

const expectRows = (file: string, rows: readonly Row[]): void => {
	const told = toldOf(
		rows.map(([sentence]) => sentence),
		checks,
		file,
	);
	expect(
		[...told].map(([sentence, found]) => [sentence, ...found.map(({ code, words }) => `${code}: ${words}`)]),
	).toEqual(rows);
};

test('public text promises no more than the values', () => {
	expectRows(page, [
		['24時間365日対応の窓口です。', 'hours/listing-vs-contract: 24時間365日対応'],
		['年中無休です。', 'hours/listing-vs-contract: 年中無休'],
		['お電話でいつでもご相談いただけます。', 'prose/vague-vs-number: いつでもご相談いただけます'],
		['ご連絡には即時に対応します。', 'prose/vague-vs-number: 即時に対応'],
		['追加の修正も無料です。', 'prose/vague-vs-number: 追加の修正も無料'],
		['土日祝の対応も無料です。', 'prose/vague-vs-number: 土日祝の対応も無料'],
		['修正は何度でも無料です。', 'value/unlimited-vs-limited: 修正は何度でも無料'],
		['毎月の更新はし放題です。', 'value/unlimited-vs-limited: 更新はし放題'],
		['集客効果を保証します。', 'value/guarantee-vs-disclaimer: 効果を保証します'],
		['月々の料金にすべて込みです。', 'documents/listing-hides-fee: すべて込み'],
		['追加料金なしで、期間の中は続きを進めます。'],
		['24時間対応ではありません。'],
		['お問い合わせフォームは24時間ご利用いただけます。'],
		['何度でもお気軽にご相談ください。'],
		['成果を保証するものではありません。'],
		['お見積りは無料です。'],
		['料金はすべて税込みです。'],
	]);
});

test('a promise that a file makes twice is told once, with both places', () => {
	expectRows(page, [
		['追加料金は一切かかりません。', 'documents/listing-hides-fee: 追加料金は一切かかりません'],
		['何もかも込みです。'],
	]);
	const told = toldOf(['追加料金は一切かかりません。', '何もかも込みです。'], checks, page);
	expect([...told.values()].flat().map(({ labels }) => labels.at(-1))).toEqual(['ここでも']);
});

test('a contract is not read as an advertisement', () => {
	expectRows(contract, [
		['甲は、乙に対し、いつでも連絡することができる。'],
		['乙は、追加料金を一切請求しない。'],
		['甲は、いつでも検査の結果を通知できる。'],
	]);
	expectRows(terms, [['お客様は、いつでも登録の情報を変更できます。']]);
});
