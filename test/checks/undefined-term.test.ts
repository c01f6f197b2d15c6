import { describe, expect, test } from 'vitest';
import { undefinedTerm } from '../../src/lib/checks/structure/undefined-term.ts';
import { sampleWith } from '../content/sample.ts';
import { findingsOf, terms, wordsIn } from './sentences.ts';

const undefinedWords: readonly (readonly [sentence: string, ...words: string[]])[] = [
	['乙は、本業務を行う。', '本業務'],
	['乙は、本件業務を行う。', '本件業務'],
	['乙は、「重大障害」に対応する。', '重大障害'],
	['「みなし検収」の定めによる。', 'みなし検収'],
	['<Term>保守時間</Term>に行う。', '<Term>保守時間</Term>'],
];

const ordinary = [
	'基本料金、基本設計及び基本方針を定める。',
	'日本語版のページを日本標準時で公開する。',
	'甲乙間の資本関係は、見本作成に影響しない。',
	'日本郵便株式会社の定める方法で送る。',
	'「お問い合わせ」ボタンを押す。',
	'件名を「修正依頼」として送る。',
	'「至急対応」と明記する。',
	'本契約、本条、本項及び本書の定めによる。',
	'本来の目的に反しない。本人の同意を得る。',
	'本番環境と本文の表示を確かめる。',
	'「スタンダード」の料金による。',
	'「サービス利用規約」の定めによる。',
	'（以下「特別作業」という。）「特別作業」は、見積りによる。',
	'「ここの文章を直してほしい」の例による。',
];

const expected = (rows: readonly (readonly [string, ...string[]])[]) =>
	Object.fromEntries(rows.map(([sentence, ...words]) => [sentence, words]));

describe('a word that looks defined and is not', () => {
	test('is found in a contract and in the terms, marked or plain', () => {
		const sentences = undefinedWords.map(([sentence]) => sentence);
		expect(wordsIn(sentences, [undefinedTerm])).toEqual(expected(undefinedWords));
		expect(wordsIn(sentences, [undefinedTerm], terms)).toEqual(expected(undefinedWords));
	});

	test('is not seen inside another word, on a button, in a name or in what is defined in passing', () => {
		const none = expected(ordinary.map((sentence) => [sentence] as const));
		expect(wordsIn(ordinary, [undefinedTerm])).toEqual(none);
		expect(wordsIn(ordinary, [undefinedTerm], terms)).toEqual(none);
	});

	test('is told once for a document, with its places, and never as its opposite', () => {
		const files = sampleWith({
			file: 'clauses/support/definitions.mdx',
			replace: '1. <Define>営業日</Define>とは、',
			with: '1. 営業日とは、',
		});
		const found = findingsOf(files, [undefinedTerm]);
		// Both contracts have the clause of the definitions in common.
		expect(found.map(({ message }) => message.ja)).toEqual([
			expect.stringContaining('「営業日」は、「ウェブサイト制作業務委託契約書」のどこにも'),
			expect.stringContaining('「営業日」は、「Web保守・運用サポート契約書」のどこにも'),
		]);
		expect(found[1]?.places.length).toBeGreaterThan(2);
		expect(found[1]?.fixes?.[0]?.ja).toContain('<Define>営業日</Define>');
	});
});
