import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodClash } from '../../src/lib/checks/survival/period-clash.ts';
import { page, terms, wordsIn } from './sentences.ts';
import { sumsIn, textIn, toldOfMinimal } from './told-of-minimal.ts';

const minimalGeneral = textIn('policies/general.yaml');

const secret = (years: string) => `秘密保持の義務は、本契約の終了後も${years}の間、存続する。`;
const none = (sentences: readonly string[]) => Object.fromEntries(sentences.map((one) => [one, []]));

describe('what outlives the contract', () => {
	test('is told where a text says another period of secrecy than the policy', () => {
		for (const file of ['clauses/support/consultation.mdx', terms, page])
			expect(wordsIn([secret('5年')], [periodClash], file)).toEqual({ [secret('5年')]: ['5年'] });
	});

	test('is not told for the same period in another unit, nor for what is no duty that goes on', () => {
		const fine = [
			secret('3年'),
			secret('36か月'),
			'本契約の終了後14日以内に、秘密情報を返還する。',
			'契約の終了後も、お気軽にご相談ください。',
			'解約の1か月前までに申し出る。',
			'本契約の終了後も、本条の定めは存続する。',
			'競業を避ける義務は、本契約の終了後6か月間存続する。',
		];
		expect(wordsIn(fine, [periodClash])).toEqual(none(fine));
	});

	test('leaves the terms with a period of their own alone, where it says so', () => {
		const all = '本契約の終了後も、本契約の各条の定めは、5年間なお効力を有する。';
		const yielding = `${all}ただし、期間の定めがあるものは、その期間に限る。`;
		expect(wordsIn([all], [periodClash])).toEqual({ [all]: ['5年間'] });
		expect(wordsIn([yielding], [periodClash])).toEqual(none([yielding]));
	});

	test('cannot lapse altogether at the end', () => {
		const lapse = '本契約が終了した場合、本契約の定めはすべて失効する。';
		expect(wordsIn([lapse], [periodClash])).toEqual({ [lapse]: ['すべて失効'] });
	});

	test('keeps the data at least as long as they may be asked for: told exactly when they are kept for fewer days', () => {
		const days = fc.integer({ min: 1, max: 90 });
		fc.assert(
			fc.property(days, days, (handover, kept) => {
				const general = minimalGeneral.replace('handover: 14日', `handover: ${handover}日`);
				const files = { 'policies/general.yaml': general.replace('dataKept: 30日', `dataKept: ${kept}日`) };
				const found = sumsIn(toldOfMinimal(periodClash, files));
				expect(found).toEqual(handover > kept ? [`引渡し ${handover}日 > 保管 ${kept}日`] : []);
			}),
			{
				numRuns: 12,
				examples: [
					[30, 30],
					[31, 30],
				],
			},
		);
	});
});
