import { describe, expect, test } from 'vitest';
import { precedenceClash } from '../../src/lib/checks/documents/precedence-clash.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { precedencesIn } from '../../src/lib/rules/precedence.ts';
import { contract, terms, toldOf } from '../checks/sentences.ts';
import { base, sampleWith } from '../content/sample.ts';

test('the contract and the terms of the sample say one order of documents', () => {
	const { project } = loadProject(sampleWith(), { base });
	const said = project ? precedencesIn(project) : [];
	const orders = Map.groupBy(said, ({ document }) => document.id);
	for (const id of ['support-contract', 'terms'])
		expect(orders.get(id)?.map(({ winner, losers }) => [winner, ...losers])).toEqual([
			['individual', 'annex'],
			['annex', 'body'],
			['body', 'terms'],
			['terms', 'listing'],
		]);
});

describe('a sentence that says which document prevails', () => {
	const told = (sentences: readonly string[], file: string) =>
		[...toldOf(sentences, [precedenceClash], file)].map(([sentence, found]) => [sentence, found.length]);

	test('against the order is found, however it is put', () => {
		const wrong = [
			'利用規約の定めは、本契約の定めに優先する。',
			'本契約と利用規約が異なる場合、利用規約の定めを優先して適用する。',
			'出品文の記載は、個別契約に優先する。',
		];
		expect(told(wrong, contract)).toEqual(wrong.map((sentence) => [sentence, 1]));
		const everything = ['この規約は、他のすべての定めに優先します。'];
		expect(told(everything, terms)).toEqual([[everything[0], 1]]);
	});

	test('in the order, or about something else, is not', () => {
		const fine = [
			'本契約の定めは、利用規約の定めに優先する。',
			'乙は、緊急時の依頼を優先して処理する。',
			'個別契約において異なる定めをした場合は、個別契約の定めを優先する。',
			'先に受け付けた依頼が、後の依頼に優先する。',
			'本契約は、契約の締結前に行われた口頭の合意に優先する。',
		];
		expect(told(fine, contract)).toEqual(fine.map((sentence) => [sentence, 0]));
	});
});
