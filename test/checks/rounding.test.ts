import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inContract } from '../../src/lib/checks/law/examples.ts';
import { incomplete } from '../../src/lib/checks/price/incomplete.ts';
import { sampleWith } from '../content/sample.ts';
import { findingsOf } from './sentences.ts';
import { sumsIn, textIn, toldOfMinimal } from './told-of-minimal.ts';

const rounding = '料金の計算において円未満の端数が生ずる場合は、これを切り捨てる。';
const tier = textIn('support/standard.yaml');

describe('fractions of a yen', () => {
	test('of a fee by the day are told, unless the contract rounds them', () => {
		const daily = '契約期間が月の途中に始まる場合、その月の月額料金は、日割りにより計算する。';
		expect(sumsIn(toldOfMinimal(incomplete, inContract(daily)))).toEqual(['30,000円 ÷ 31日 = 967.74円']);
		expect(toldOfMinimal(incomplete, inContract(`${daily}\n\n${rounding}`))).toEqual([]);
	});

	test('of an hour by the step are told exactly when it does not divide, and nothing rounds', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), fc.boolean(), (step, rounds) => {
				const files = {
					'support/standard.yaml': tier.replace('step: 30分', `step: ${step}分`),
					...(rounds ? inContract(rounding) : {}),
				};
				const found = toldOfMinimal(incomplete, files);
				expect(found).toHaveLength((8_800 * step) % 60 === 0 || rounds ? 0 : 1);
			}),
			{
				numRuns: 60,
				examples: [
					[20, false],
					[20, true],
					[15, false],
				],
			},
		);
	});

	test('are rounded down in the contracts of the sample', () => {
		const files = sampleWith({
			file: 'clauses/support/fees.mdx',
			replace: '円未満の端数が生ずる場合は、これを切り捨てる',
			with: '消費税を加える',
		});
		expect(findingsOf(files, [incomplete]).map(({ places: [{ place }] }) => place.file)).toEqual([
			'src/content/clauses/support/fees.mdx',
			'src/content/clauses/support/fees.mdx',
		]);
	});
});
