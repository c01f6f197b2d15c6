/** Numbers that share a word with the name of a value and are about something else, or about one of several that have it. */
import { describe, expect, test } from 'vitest';
import { numberVsTyped } from '../../src/lib/checks/prose/number-vs-typed.ts';
import { deliveryTimeMismatch } from '../../src/lib/checks/value/delivery-time-mismatch.ts';
import { page, wordsIn } from './sentences.ts';

const none = (sentences: readonly string[]) => Object.fromEntries(sentences.map((one) => [one, []]));

describe('a number is compared with a value', () => {
	test('of its own channel, closure, stretch of time and matter alone', () => {
		const fine = [
			'お問い合わせの受付は平日10時〜18時です。',
			'受付は16時までです。',
			'納期を遅延した場合、乙は遅延1日につき代金の1%の違約金を支払う。',
			'画像の差し替えは月3回まで無料です。',
			'画像の差し替えは9回まで無料です。',
			'30日間ご連絡がない場合は検収未了のまま契約を終了します。',
			'年間サポートプランは396,000円（税込）です。',
			'年間サポートプラン 396,000円（税込）＝月額33,000円×12か月',
			'冬季休業は12月28日からです。',
		];
		expect(wordsIn(fine, [numberVsTyped], page)).toEqual(none(fine));
		const wrong = {
			'ビデオ通話の受付は平日9時〜16時です。': ['9時〜16時'],
			'夏季休業は8月1日からです。': ['8月1日'],
			'無料の修正は9回までです。': ['9回'],
		};
		expect(wordsIn(Object.keys(wrong), [numberVsTyped], page)).toEqual(wrong);
	});

	test('of the service or tier that the sentence names before it', () => {
		const wrong = {
			'ランディングページ制作の無料修正は4回です。': ['4回'],
			'コーポレートサイトは3回、ランディングページは4回まで修正できます。': ['4回'],
			'スタンダード 33,000円／月（税込）\nライト 11,000円／月（税込）': ['11,000円'],
		};
		expect(wordsIn(Object.keys(wrong), [numberVsTyped], page)).toEqual(wrong);
		const fine = [
			'ランディングページ制作の無料修正は3回です。',
			'コーポレートサイトは3回、オウンドメディアは4回まで修正できます。',
			'コーポレートサイトは3回、大きなサイトは4回まで修正できます。',
			'コーポレートサイトとオウンドメディアの無料修正は4回です。',
			'修正が3回のランディングページ、修正が4回のオウンドメディア。',
			'ライト 13,200円／月（税込）\nグロース 66,000円／月（税込）',
			'サーバーのご利用料 1,100円／月',
		];
		expect(wordsIn(fine, [numberVsTyped], page)).toEqual(none(fine));
	});
});

describe('a delivery time', () => {
	const told = (sentence: string) => wordsIn([sentence], [deliveryTimeMismatch], page)[sentence];

	test('is that of the service named before it, or of one of its packages', () => {
		expect(told('ランディングページの納期は30日です。')).toEqual(['納期は30日']);
		expect(told('ランディングページの納期は21日です。')).toEqual([]);
		expect(told('納期は30日です。')).toEqual([]);
	});

	test('of one service does not differ from that of another', () => {
		const fine = ['ランディングページの納期は14日です。', 'コーポレートサイトの納期は30日です。'];
		expect(wordsIn(fine, [deliveryTimeMismatch], page)).toEqual(none(fine));
	});
});
