/** Promises in words, held against the typed values and against each other. */
import { expect, test } from 'vitest';
import { listingHidesFee } from '../../src/lib/checks/documents/listing-hides-fee.ts';
import { listingVsContract } from '../../src/lib/checks/hours/listing-vs-contract.ts';
import { claimWithoutField } from '../../src/lib/checks/law/claim-without-field.ts';
import { vagueVsNumber } from '../../src/lib/checks/prose/vague-vs-number.ts';
import { promiseVsNone } from '../../src/lib/checks/refund/promise-vs-none.ts';
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
	promiseVsNone,
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

test('a page for clients promises nothing that the values do not hold', () => {
	expectRows(page, [
		['お問い合わせには即日お返事します。', 'prose/vague-vs-number: 即日お返事'],
		['土日祝も対応します。', 'prose/vague-vs-number: 土日祝も対応します'],
		['公開後の更新は、いつまでも無料です。', 'prose/vague-vs-number: 更新は、いつまでも無料'],
		['修正は、ご満足いただけるまで対応します。', 'value/unlimited-vs-limited: 修正は、ご満足いただけるまで'],
		[
			'ご満足いただけなければ、全額返金いたします。',
			'refund/promise-vs-none: ご満足いただけなければ、全額返金いたします',
		],
		['土日祝も有料で対応します。'],
		['緊急の障害には、土日祝も対応します。'],
		['プラグインの更新は、ずっと無料です。'],
		['即日の対応はお約束していません。'],
		['ご満足いただけるよう、ていねいに修正します。'],
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
