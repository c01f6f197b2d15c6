import { describe, expect, test } from 'vitest';
import { tableVsContract } from '../../src/lib/checks/tier/table-vs-contract.ts';
import { contract, page, terms, toldOf, wordsIn } from './sentences.ts';

const none = (sentences: readonly string[]) => Object.fromEntries(sentences.map((one) => [one, []]));

describe('what a sentence says of a tier', () => {
	test.each([terms, page])('is told where the table of the tier says otherwise in %s', (file) => {
		const wrong = {
			'すべての保守プランで、電話によるご相談を承ります。': ['電話'],
			'スタンダードプランでは、電話でご相談いただけます。': ['電話'],
			'グロースでは、お電話をお受けしていません。': ['お電話'],
			'ライトプランでは、休業日も対応します。': ['休業日も対応'],
			'死活監視は、ライトを含むどのプランでも行います。': ['死活監視'],
			'検証環境での確認は、グロースのみ行います。': ['検証環境'],
			'スポットには、定期のバックアップが含まれます。': ['定期のバックアップ'],
		};
		expect(wordsIn(Object.keys(wrong), [tableVsContract], file)).toEqual(wrong);
	});

	test('is not told where the table says so, too, or where nothing is claimed', () => {
		const fine = [
			'グロースでは、電話でご相談いただけます。',
			'電話でのご相談は、グロースのみ承ります。',
			'ライトプランとスポットプランでは、休業日の対応を行いません。',
			'スタンダードとグロースでは、検証環境で確かめてから更新します。',
			'ライトプランをお使いの方も、お電話をご希望でしたらお知らせください。',
			'ハイライトは電話でお伝えします。',
			'スポットライトを当てるように、チャットで進めます。',
			'電話でお話しできます。',
			'ライトプランの方が夜間にお送りくださったご依頼は、翌営業日に承ります。',
			'ライトプランのお客様には、当社からお電話を差し上げることがあります。',
			'ライトプランで電話はできますか。',
		];
		expect(wordsIn(fine, [tableVsContract], page)).toEqual(none(fine));
	});

	test('names the tier and both places', () => {
		const sentence = 'すべての保守プランで、電話によるご相談を承ります。';
		const [told] = toldOf([sentence], [tableVsContract], terms).get(sentence) ?? [];
		expect(told?.message).toBe('この文は「ライト」に電話の窓口があると述べますが、プランの表ではなしです');
		expect(told?.labels).toEqual(['「ライト」 電話の窓口なし']);
	});
});

describe('a value of another tier', () => {
	test('is told in the contract of a tier that has another', () => {
		const sentence = '作業時間により計算する料金は、<Value of="support.light.hourly" />とする。';
		const [told, ...more] = toldOf([sentence], [tableVsContract]).get(sentence) ?? [];
		expect(more).toEqual([]);
		expect(told?.words).toBe('<Value of="support.light.hourly" />');
		expect(told?.message).toBe('「スタンダード」の契約書の文が、「ライト」の値を引いています');
		expect(told?.fixes[0]).toBe('<Value of="tier.hourly" /> と書く');
	});

	test('is fine where the sentence says whose it is, where it is the same, and outside the contracts', () => {
		const fine = [
			'ライトプランの作業料金は、<Value of="support.light.hourly" />とする。',
			'作業時間の単位は、<Value of="support.light.step" />とする。',
		];
		expect(wordsIn(fine, [tableVsContract], contract)).toEqual(none(fine));
		const onPage = '作業料金は、<Value of="support.light.hourly" />です。';
		expect(wordsIn([onPage], [tableVsContract], page)).toEqual(none([onPage]));
	});
});

describe('a number that belongs to another tier', () => {
	test('is told where the sentence names the one and says what the other has', () => {
		const wrong = {
			'ライトプランは、月額33,000円（税込）です。': ['月額33,000円（税込）'],
			'スタンダードの作業枠は、月6時間です。': ['6時間'],
			'ライトプラン：月額13,200円（税込）、スタンダードプラン：月額13,200円（税込）': ['月額13,200円（税込）'],
			'グロースは<Value of="support.standard.fee" />でご利用いただけます。': ['<Value of="support.standard.fee" />'],
		};
		expect(wordsIn(Object.keys(wrong), [tableVsContract], page)).toEqual(wrong);
		const [sentence = ''] = Object.keys(wrong);
		const [told] = toldOf([sentence], [tableVsContract], page).get(sentence) ?? [];
		expect(told?.message).toBe(
			'「ライト」の文にある月額33,000円（税込）は、「スタンダード」の値です（「ライト」は月額13,200円（税込））',
		);
		expect(told?.fixes).toEqual(['<Value of="support.light.fee" /> と書く']);
	});

	test('is not told where it is its own, where two tiers are compared, or where no tier has it', () => {
		const fine = [
			'ライトプランは、月額13,200円（税込）です。',
			'ライトからスタンダードに変えると、月額33,000円（税込）になります。',
			'ライトプランは、月額15,000円（税込）です。',
			'ライト：月額13,200円（税込）、スタンダード：月額33,000円（税込）',
			'ライトとスタンダードは、月額13,200円と33,000円です。',
			'月額13,200円のライト、月額33,000円のスタンダードがあります。',
			'スタンダードの料金は<Value of="support.standard.fee" />です。',
		];
		expect(wordsIn(fine, [tableVsContract], page)).toEqual(none(fine));
	});
});
