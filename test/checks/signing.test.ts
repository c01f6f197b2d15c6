import { describe, expect, test } from 'vitest';
import { insideVsSeparateContract } from '../../src/lib/checks/scope/inside-vs-separate-contract.ts';
import { electronicVsPaper } from '../../src/lib/checks/sign/electronic-vs-paper.ts';
import { sampleWith } from '../content/sample.ts';
import { findingsOf, page, terms, wordsIn } from './sentences.ts';

const none = (sentences: readonly string[]) => Object.fromEntries(sentences.map((sentence) => [sentence, []]));

describe('words of the other way of signing', () => {
	test('are found in a contract that is signed electronically', () => {
		const rows = [
			['本書2通を作成し、甲乙が各1通を保有する。', '本書2通'],
			['本書<Value of="tier.general.originals" />を作成する。', '本書<Value of="tier.general.originals" />'],
			['甲乙署名捺印の上、保有する。', '署名捺印'],
			['各葉の間に割印し、袋とじとする。', '割印し、'],
		] as const;
		const found = wordsIn(
			rows.map(([sentence]) => sentence),
			[electronicVsPaper],
		);
		expect(found).toEqual(Object.fromEntries(rows.map(([sentence, words]) => [sentence, [words]])));
	});

	test('are found the other way round once the contract is on paper', () => {
		const paper = { file: 'documents/support-contract.yaml', replace: 'sign: electronic', with: 'sign: paper' };
		const found = findingsOf(sampleWith(paper), [electronicVsPaper]);
		// <Only sign> leaves the sentence of the other way out.
		expect(found).toEqual([]);
		const [told] = findingsOf(
			sampleWith(paper, {
				file: 'clauses/support/support-closing.mdx',
				replace: '<Only sign="electronic">',
				with: '<Only sign="paper">',
			}),
			[electronicVsPaper],
		);
		expect(told?.message.ja).toContain('書面による契約ですが');
	});

	test('are none in ordinary sentences, nor in the terms, which nobody signs', () => {
		const fine = [
			'甲の押印を要しない。',
			'通知は、書面又は電磁的記録により行う。',
			'乙は、本書に定める業務を行う。',
			'契約書の写しを一部お送りする。',
			'電子署名をもって、記名押印に代えることとし、押印は不要とする。',
		];
		expect(wordsIn(fine, [electronicVsPaper])).toEqual(none(fine));
		expect(wordsIn(['記名押印の上、お送りください。'], [electronicVsPaper], terms)).toEqual(
			none(['記名押印の上、お送りください。']),
		);
	});
});

describe('support inside the production contract', () => {
	test('is found where support is a contract of its own, in whatever order it is said', () => {
		const rows = [
			['保守は、制作の料金に含みます。', '保守は、制作の料金に含み'],
			['制作費には、公開後の更新も含まれます。', '制作費には、公開後の更新も含まれ'],
			['保守プランの費用は、サイト制作の契約に含まれます。', '保守プランの費用は、サイト制作の契約に含まれ'],
		] as const;
		const found = wordsIn(
			rows.map(([sentence]) => sentence),
			[insideVsSeparateContract],
			page,
		);
		expect(found).toEqual(Object.fromEntries(rows.map(([sentence, words]) => [sentence, [words]])));
	});

	test('is not found where it is outside, or where the free period is meant', () => {
		const fine = [
			'保守は、制作の料金に含みません。',
			'納品後の無償対応は、制作の料金に含まれます。',
			'保守プランは、制作とは別の契約です。',
			'制作の契約には、修正の回数を定めています。',
			'保守の契約書に、制作の契約の内容を含みます。',
		];
		expect(wordsIn(fine, [insideVsSeparateContract], page)).toEqual(none(fine));
	});
});
