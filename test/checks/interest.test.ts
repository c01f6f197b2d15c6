import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateClash } from '../../src/lib/checks/interest/rate-clash.ts';
import { sampleWith } from '../content/sample.ts';
import { contract, findingsOf, terms, toldOf, wordsIn } from './sentences.ts';

const owed = (rate: string, who = '甲') =>
	`${who}は、支払期限の翌日から支払済みに至るまで、未払額に対し${rate}の割合による遅延損害金を支払う。`;

describe('late interest', () => {
	test('has one rate: another one in the contract or in the terms is told at its words, with the sum', () => {
		const [said] = toldOf([owed('年3%')], [rateClash]).get(owed('年3%')) ?? [];
		expect(said?.words).toBe('3%');
		expect(said?.message).toBe('遅延損害金の率が二つあります（年3%と年14.6%）');
		expect(wordsIn([owed('年３％', 'お客様')], [rateClash], terms)).toEqual({ [owed('年３％', 'お客様')]: ['３％'] });
	});

	test('may be said by the day, and in what the agency itself owes', () => {
		const fine = [owed('年14.6%'), owed('1日0.04%'), owed('年3%', '乙')];
		expect(wordsIn(fine, [rateClash])).toEqual(Object.fromEntries(fine.map((one) => [one, []])));
	});

	test('with two rates in two payment policies is a warning, since it may be meant', () => {
		const files = sampleWith({ file: 'policies/payment-support.yaml', replace: '年14.6%', with: '年3%' });
		const found = findingsOf(files, [rateClash]);
		expect(found.map(({ level, message }) => `${level}: ${message.ja}`)).toEqual([
			'warning: 遅延損害金の率が二つあります（年3%と年14.6%）',
		]);
		expect(found[0]?.notes?.[0]?.text.ja).toBe('年3% ≠ 年14.6%（10万円が30日遅れると、246円と1,200円）');
	});

	test('is told exactly when a year of the one is not a year of the other', () => {
		const rates = fc.record({ per: fc.constantFrom('年', '月', '1日'), n: fc.integer({ min: 1, max: 300 }) });
		const daysIn: Readonly<Record<string, number>> = { 年: 1, 月: 12, '1日': 365 };
		fc.assert(
			fc.property(
				fc.uniqueArray(rates, { minLength: 20, maxLength: 40, selector: ({ per, n }) => per + n }),
				(some) => {
					// Counted in hundredths of a percent, without fractions.
					const expected = some.map(({ per, n }): [string, number] => [
						owed(`${per}${n / 100}%`),
						n * (daysIn[per] ?? 0) === 1460 ? 0 : 1,
					]);
					const told = wordsIn(
						expected.map(([sentence]) => sentence),
						[rateClash],
					);
					expect(Object.entries(told).map(([sentence, words]) => [sentence, words.length])).toEqual(expected);
				},
			),
			{
				numRuns: 4,
				examples: [
					[
						[
							{ per: '年', n: 1460 },
							{ per: '1日', n: 4 },
							{ per: '月', n: 122 },
						],
					],
				],
			},
		);
	});

	test('of a text in which nobody is late is nobody’s business', () => {
		const fine = ['手数料は3%とする。', '消費者のお客様の遅延損害金は、年10%を上限とする。'];
		expect(wordsIn(fine, [rateClash], contract)).toEqual(Object.fromEntries(fine.map((one) => [one, []])));
	});
});
