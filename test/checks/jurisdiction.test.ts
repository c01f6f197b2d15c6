import { describe, expect, test } from 'vitest';
import { jurisdictionClash } from '../../src/lib/checks/jurisdiction/clash.ts';
import { contract, page, terms, toldOf, wordsIn } from './sentences.ts';

const agreed = (court: string) => `本契約に関する紛争については、${court}を第一審の専属的合意管轄裁判所とする。`;

describe('the court agreed on', () => {
	test.each([contract, terms, page])('is told where %s names another', (file) => {
		const other = {
			東京地方裁判所: '東京地方裁判所',
			大阪地裁: '大阪地裁',
			東京簡易裁判所: '東京簡易裁判所',
			甲の本店所在地を管轄する地方裁判所: '甲の本店所在地を管轄する地方裁判所',
		};
		const expected = Object.fromEntries(Object.entries(other).map(([court, words]) => [agreed(court), [words]]));
		expect(wordsIn(Object.keys(other).map(agreed), [jurisdictionClash], file)).toEqual(expected);
	});

	test('is not told where it is ours, or where no agreement is made', () => {
		const fine = [
			agreed('横浜地方裁判所'),
			agreed('横浜地裁'),
			agreed('訴額に応じ横浜簡易裁判所又は横浜地方裁判所'),
			'東京地方裁判所で争われた例がある。',
			'法令により専属管轄を有する裁判所がある場合は、その裁判所による。',
			'民事訴訟法の定める管轄裁判所に訴えを提起することができる。',
		];
		expect(wordsIn(fine, [jurisdictionClash])).toEqual(Object.fromEntries(fine.map((one) => [one, []])));
	});

	test('is offered as the value to refer to', () => {
		const sentence = agreed('東京地方裁判所');
		const [told] = toldOf([sentence], [jurisdictionClash]).get(sentence) ?? [];
		expect(told?.fixes[0]).toBe('<Value of="agency.court" /> と書く');
		expect(told?.labels).toEqual(['横浜地方裁判所']);
	});
});
