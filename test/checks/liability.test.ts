import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inContract } from '../../src/lib/checks/law/examples.ts';
import { capClash } from '../../src/lib/checks/liability/cap-clash.ts';
import { capVsPenalty } from '../../src/lib/checks/liability/cap-vs-penalty.ts';
import { sampleWith } from '../content/sample.ts';
import { contract, findingsOf, terms, toldOf, wordsIn } from './sentences.ts';
import { textIn, toldOfMinimal } from './told-of-minimal.ts';

const cap = (amount: string, who = '乙が') => `${who}賠償する額は、${amount}を上限とする。`;
const none = (sentences: readonly string[]) => Object.fromEntries(sentences.map((one) => [one, []]));

describe('a cap on liability', () => {
	test('is told where the contract has another, with both in yen', () => {
		const sentence = cap('月額料金の3か月分');
		const [told] = toldOf([sentence], [capClash]).get(sentence) ?? [];
		expect(told?.words).toBe('3か月');
		expect(told?.message).toBe('賠償の上限が二つあります（3か月分と12か月分）');
		const found = findingsOf(
			sampleWith({
				file: contract,
				replace: '本契約に定めのない事項',
				with: `${cap('月額料金の3か月分')}\n\n本契約に定めのない事項`,
			}),
			[capClash],
		);
		expect(found[0]?.notes?.[0]?.text.ja).toBe('13,200円 × 3か月 = 39,600円 ≠ 13,200円 × 12か月 = 158,400円');
	});

	test('may be the lower or the higher of two amounts', () => {
		const lower = cap('直近3か月分の月額料金又は100,000円のいずれか低い額');
		expect(wordsIn([lower], [capClash])[lower]).toHaveLength(1);
	});

	test('is told beside a waiver of everything, and not beside a waiver for some causes', () => {
		const waiver = '乙は、甲に生じた損害について、一切の責任を負わない。';
		expect(wordsIn([waiver], [capClash])).toEqual({ [waiver]: ['一切の責任を負わない'] });
		const fine = [
			'天災その他の不可抗力により生じた損害について、乙は一切の責任を負わない。',
			'第三者ソフトの欠陥による損害については、一切責任を負わない。',
			'甲の責めに帰すべき事由がある場合、乙は一切の責任を負わない。',
			'乙は、その履行について一切の責任を負う。',
		];
		expect(wordsIn(fine, [capClash])).toEqual(none(fine));
	});

	test('of the other party, of one case, or of a fee is no second cap', () => {
		const fine = [
			'この場合における賠償の額は、100,000円を上限とする。',
			'前項の定めにかかわらず、個人データの漏えいについて乙が賠償する額は、月額料金の24か月分を上限とする。',
			'キャンセル料は、50,000円を上限とする。',
			'修正は、3回を上限とする。',
			'損害賠償の請求は、損害を知った時から12か月以内に限り行うことができる。',
			'前項の上限は、故意による損害には適用しない。',
		];
		expect(wordsIn(fine, [capClash])).toEqual(none(fine));
	});

	test('may be said again as it is', () => {
		expect(wordsIn([cap('月額料金の12か月分')], [capClash])).toEqual(none([cap('月額料金の12か月分')]));
	});
});

test('a cap in yen is told exactly when it is not the months times the fee', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }), (months, fees) => {
			const files = {
				'policies/general.yaml': textIn('policies/general.yaml').replace(
					'capMonths: 12か月',
					`capMonths: ${months}か月`,
				),
				'facts.yaml': `cap: { label: 賠償の上限, value: "${fees * 30_000}円 税込" }\n`,
				...inContract(
					`${cap('月額料金の<Value of="tier.general.capMonths" />分')}\n\n${cap('<Value of="facts.cap" />')}`,
				),
			};
			expect(toldOfMinimal(capClash, files)).toHaveLength(months === fees ? 0 : 1);
		}),
		{ numRuns: 60, examples: [[12, 12]] },
	);
});

describe('a penalty beside a cap', () => {
	const penalty = (who: string, rest = '') =>
		`${who}は、引渡しが遅れた場合、遅れた日数に応じ、料金に対し1日1%の違約金を支払う。${rest}`;

	test('is told where it has no end of its own', () => {
		expect(wordsIn([penalty('乙')], [capVsPenalty])).toEqual({ [penalty('乙')]: ['1%'] });
		expect(wordsIn([penalty('当社')], [capVsPenalty], terms)).toEqual({ [penalty('当社')]: ['1%'] });
	});

	test('is not told where it ends, counts towards the cap, or is owed by the other side', () => {
		const capped = penalty('乙', '違約金の額は、料金の30%を上限とする。');
		const counted = penalty('乙', '違約金も、損害賠償の上限に含む。');
		expect(wordsIn([capped, counted], [capVsPenalty])).toEqual(none([capped, counted]));
		expect(wordsIn([penalty('お客様')], [capVsPenalty], terms)).toEqual(none([penalty('お客様')]));
	});

	test('is told for late interest as soon as the cap no longer leaves it out', () => {
		const damages = 'clauses/support/damages.mdx';
		const files = sampleWith({
			file: damages,
			replace: '料金及び遅延損害金の支払並びに本契約に基づく返還を請求する場合',
			with: '本契約に基づく返還を請求する場合',
		});
		const found = findingsOf(files, [capVsPenalty]);
		expect(found.map(({ places: [{ place }] }) => place.file)).toContain('src/content/clauses/support/fees.mdx');
		expect(found[0]?.notes?.[0]?.text.ja).toBe(
			'月額料金13,200円に年14.6%なら1日5円。上限13,200円 × 12か月 = 158,400円を、31,680日で超える',
		);
	});
});
