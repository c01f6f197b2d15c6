import { describe, expect, test } from 'vitest';
import { unfilledPlaceholder } from '../../src/lib/checks/sign/unfilled-placeholder.ts';
import { sampleWith } from '../content/sample.ts';
import { contract, findingsOf, page, wordsIn } from './sentences.ts';

const blank: readonly (readonly [sentence: string, ...words: string[]])[] = [
	['契約期間は●日以上とする。', '●'],
	['契約期間は〇日以上とする。', '〇'],
	['令和　　年　　月　　日に締結する。', '令和　　年　　月　　日'],
	['令和X年X月X日に締結する。', '令和X年X月X日'],
	['令和__年__月__日に締結する。', '令和__年__月__日'],
	['令和●年●月●日に締結する。', '令和●年●月●日'],
	['締結日　　年　　月　　日', '　　年　　月　　日'],
	['月額料金は××円とする。', '××'],
	['甲を△△株式会社とする。', '△△'],
	['甲を■■とする。', '■■'],
	['甲を【会社名】とする。', '【会社名】'],
	['甲を[会社名]とする。', '[会社名]'],
	['甲を＜会社名＞とする。', '＜会社名＞'],
	['支払日は月末（要確認）とする。', '（要確認）'],
	['開始日：未定', '未定'],
	['料金は未定とする。', '未定'],
	['料金はＸＸＸ円とする。', 'ＸＸＸ'],
	['料金は、［　　　］円とする。', '［　　　］'],
	['料金は＿＿＿＿円とする。', '＿＿＿＿'],
	['TODO 料金を決める', 'TODO'],
];

const fine = [
	'●大切にしていること',
	'■会社の概要',
	'◯ご用意いただくもの',
	'●日々の更新',
	'■月額のプラン',
	'日程が未定の場合は、甲乙協議する。',
	'公開日は未定ですが、決まり次第お知らせします。',
	'単価×回数により計算する。',
	'縦×横の大きさを指定する。',
	'（仮称）の名称は、公開の前に改める。',
	'毎年、年度末の月の末日に締める。',
	'SNSやPDFの扱いによる。',
	'【重要】休業のお知らせを載せる。',
	'〇印を付けて返送する。',
	'生年月日を確かめる。',
];

const expected = (rows: readonly (readonly [string, ...string[]])[]) =>
	Object.fromEntries(rows.map(([sentence, ...words]) => [sentence, words]));

describe('a blank that a template left', () => {
	test('is found once, whole', () => {
		expect(
			wordsIn(
				blank.map(([sentence]) => sentence),
				[unfilledPlaceholder],
			),
		).toEqual(expected(blank));
	});

	test('is not seen in bullets, in ordinary words, in what is said to be undecided', () => {
		const none = expected(fine.map((sentence) => [sentence] as const));
		for (const file of [contract, page, 'listings/owned-media.mdx'])
			expect(wordsIn(fine, [unfilledPlaceholder], file)).toEqual(none);
	});

	test('may head a line that a client copies and fills in', () => {
		const sentence = '次の内容をお送りください。\n【会社名】\n【ご担当者名】';
		expect(wordsIn([sentence], [unfilledPlaceholder], 'listings/owned-media.mdx')).toEqual({ [sentence]: [] });
	});

	test('in a line of YAML is not to be filled with an element', () => {
		const files = sampleWith({ file: 'agency.yaml', replace: 'みなと見本ビル4階', with: '●●ビル4階' });
		const [found] = findingsOf(files, [unfilledPlaceholder]);
		expect(found?.fixes?.map(({ ja }) => ja)).toEqual(['ことばを書き入れる']);
	});

	test('is found in facts.yaml too', () => {
		const facts = { file: 'src/content/facts.yaml', text: 'desk: { label: 予約の電話, text: 0120-XXX-XXX }\n' };
		expect(findingsOf([...sampleWith(), facts], [unfilledPlaceholder]).length).toBeGreaterThan(0);
	});
});
