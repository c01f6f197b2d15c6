import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inContract } from '../../src/lib/checks/law/examples.ts';
import { instalmentsExceedTerm } from '../../src/lib/checks/price/instalments-exceed-term.ts';
import { quotaUnitMismatch } from '../../src/lib/checks/price/quota-unit-mismatch.ts';
import { taxBasisClash } from '../../src/lib/checks/price/tax-basis-clash.ts';
import { totalMismatch } from '../../src/lib/checks/price/total-mismatch.ts';
import { contract, page, terms, toldOf, wordsIn } from './sentences.ts';
import { sumsIn, textIn, toldOfMinimal } from './told-of-minimal.ts';

const none = (sentences: readonly string[]) => Object.fromEntries(sentences.map((one) => [one, []]));
const grouped = (n: number) => n.toLocaleString('en');

describe('a total', () => {
	test.each([contract, terms, page])('is told where its parts come to something else in %s', (file) => {
		const wrong = {
			'初期費用300,000円と月額20,000円の12か月分で、総額は500,000円です。': ['500,000円'],
			'初期30万円、月額2万円×12で、総額50万円となります。': ['50万円'],
			'デザイン150,000円、実装200,000円、合計360,000円です。': ['360,000円'],
			'着手金として30%を、残金として60%を納品時にお支払いください。': ['60%'],
		};
		expect(wordsIn(Object.keys(wrong), [totalMismatch], file)).toEqual(wrong);
	});

	test('shows the sum', () => {
		const sentence = '初期費用300,000円と月額20,000円の12か月分で、総額は500,000円です。';
		const files = inContract(sentence);
		expect(sumsIn(toldOfMinimal(totalMismatch, files))).toEqual([
			'300,000円 + 20,000円 × 12か月 = 540,000円 ≠ 500,000円',
		]);
		const [told] = toldOf([sentence], [totalMismatch]).get(sentence) ?? [];
		expect(told?.message).toBe('内訳を足すと540,000円で、合計の500,000円と40,000円違います');
	});

	test('that adds up, or whose parts are not all there, is not told', () => {
		const fine = [
			'初期費用300,000円と月額20,000円の12か月分で、総額は540,000円です。',
			'料金は、税別で100,000円（税別）、消費税を含む総額は110,000円（税込）です。',
			'合計は、お見積りによります。1時間あたり8,800円です。',
			'月額20,000円のほか、合計100,000円までの素材を含みます。',
			'着手金として50%を、残金として50%を納品時にお支払いください。',
			'着手金は料金の30%、残金は納品の後にお支払いください。',
			'総額は500,000円です。',
			'制作330,000円、オプション合計55,000円です。',
			'総額330,000円のうち、着手金100,000円、中間金100,000円を先にお支払いください。',
			'初期費用300,000円と月額20,000円の12か月分で、総額は約50万円です。',
			'着手金は料金の50%、残金からは10%を値引きします。',
		];
		expect(wordsIn(fine, [totalMismatch])).toEqual(none(fine));
	});

	test('is told exactly when the sum is another, whatever the parts', () => {
		const yen = fc.integer({ min: 1, max: 900 }).map((n) => n * 1000);
		fc.assert(
			fc.property(
				fc.array(yen, { minLength: 1, maxLength: 4 }),
				yen,
				fc.integer({ min: 1, max: 36 }),
				fc.constantFrom(0, 1000, -1000),
				(once, monthly, months, off) => {
					const sum = once.reduce((all, one) => all + one, monthly * months) + off;
					const parts = once.map((one, index) => `項目${'甲乙丙丁'[index]}が${grouped(one)}円、`).join('');
					const sentence = `${parts.replaceAll(/[甲乙丙丁]/g, '')}月額${grouped(monthly)}円の${months}か月分で、総額は${grouped(sum)}円とする。`;
					expect(toldOfMinimal(totalMismatch, inContract(sentence))).toHaveLength(off === 0 ? 0 : 1);
				},
			),
			{ numRuns: 60 },
		);
	});

	test('is told exactly when the shares of the price are not all of it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (first, rest) => {
				const sentence = `着手金は料金の${first}%、残金は料金の${rest}%とする。`;
				expect(toldOfMinimal(totalMismatch, inContract(sentence))).toHaveLength(first + rest === 100 ? 0 : 1);
			}),
			{
				numRuns: 40,
				examples: [
					[50, 50],
					[30, 70],
				],
			},
		);
	});
});

describe('a price with two tax bases', () => {
	test('is an error in a sentence beside a field, and a warning in two fields', () => {
		const sentence = '作業料金は、1時間あたり8,800円（税別）とする。';
		expect(toldOfMinimal(taxBasisClash, inContract(sentence)).map(({ level }) => level)).toEqual(['error']);
		const files = { 'facts.yaml': 'visit:\n  label: 訪問の料金\n  value: 8,800円/時 税別\n' };
		const found = toldOfMinimal(taxBasisClash, files);
		expect(found.map(({ level }) => level)).toEqual(['warning']);
		expect(sumsIn(found)).toEqual([
			'8,800円（税別） = お支払い9,680円 ／ 8,800円（税込） = お支払い8,800円（差 880円、税は1円未満切捨て）',
		]);
	});

	test('is told exactly when the number of yen and what it is for are the same', () => {
		const per = fc.constantFrom('', '/時', '/月', '/件');
		fc.assert(
			fc.property(fc.constantFrom(8_000, 8_800, 30_000), per, fc.boolean(), (yen, unit, net) => {
				const value = `${grouped(yen)}円${unit} ${net ? '税別' : '税込'}`;
				const found = toldOfMinimal(taxBasisClash, { 'facts.yaml': `other:\n  label: 別の料金\n  value: ${value}\n` });
				// The only tier has 8,800円/時 and 30,000円/月, both with tax.
				const isOurs = (yen === 8_800 && unit === '/時') || (yen === 30_000 && unit === '/月');
				expect(found).toHaveLength(net && isOurs ? 1 : 0);
			}),
			{ numRuns: 40 },
		);
	});
});

describe('an allowance', () => {
	const tier = textIn('support/standard.yaml');

	test('is told exactly when it is no whole number of steps', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 5, max: 90 }), (hours, step) => {
				const files = {
					'support/standard.yaml': tier
						.replace('step: 30分', `step: ${step}分`)
						.replace('amount: 月2時間', `amount: 月${hours}時間`),
				};
				const found = toldOfMinimal(quotaUnitMismatch, files);
				expect(found).toHaveLength((hours * 60) % step === 0 ? 0 : 1);
			}),
			{ numRuns: 80 },
		);
	});

	test('shows what is left over', () => {
		const files = { 'support/standard.yaml': tier.replace('step: 30分', 'step: 50分') };
		expect(sumsIn(toldOfMinimal(quotaUnitMismatch, files))).toEqual([
			'120分 ÷ 50分 = 2単位と残り20分（切り上げると3単位 = 150分 > 120分）',
		]);
	});

	test('said in steps is the same as said in hours', () => {
		const said = (n: number) => `作業は15分を1単位とし、月${n}単位を超えた分から料金を申し受ける。`;
		const files = (n: number) => ({
			'support/standard.yaml': tier.replace('step: 30分', 'step: 15分'),
			...inContract(said(n)),
		});
		expect(toldOfMinimal(quotaUnitMismatch, files(8))).toEqual([]);
		expect(sumsIn(toldOfMinimal(quotaUnitMismatch, files(6)))).toEqual(['15分 × 6単位 = 90分 ≠ 120分']);
	});
});

describe('instalments', () => {
	const payment = textIn('policies/payment.yaml');
	const term = textIn('policies/term.yaml');

	test('are told exactly when there are more of them than months, in the policy and in a sentence', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 36 }),
				fc.integer({ min: 2, max: 36 }),
				fc.boolean(),
				(payments, months, typed) => {
					const initial = { 'policies/term.yaml': term.replace('initial: 12か月', `initial: ${months}か月`) };
					const files = typed
						? { 'policies/payment.yaml': `${payment}instalments: ${payments}回\n` }
						: inContract(`料金は、${payments}回払いとする。`);
					const found = toldOfMinimal(instalmentsExceedTerm, { ...initial, ...files });
					expect(found).toHaveLength(payments > months ? 1 : 0);
				},
			),
			{
				numRuns: 60,
				examples: [
					[12, 12, true],
					[13, 12, false],
				],
			},
		);
	});

	test('of something else than payments are not counted', () => {
		const fine = ['修正は20回までとする。', '定期点検は、年に24回行う。', '24回線を分割して用いる。'];
		expect(wordsIn(fine, [instalmentsExceedTerm])).toEqual(none(fine));
	});
});
