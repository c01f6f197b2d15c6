import { describe, expect, test } from 'vitest';
import { allChecks } from '../../src/lib/checks/all.ts';
import { contract, page, terms, toldOf } from './sentences.ts';

const law = allChecks.filter(({ id }) => id.startsWith('law/'));
const listing = 'listings/corporate-site.mdx';

/** Each sentence in `file`, and what is said of it: code and words. */
const saidOf = (file: string, sentences: readonly string[]) =>
	[...toldOf(sentences, law, file)].map(([sentence, told]) => [
		sentence,
		...told.map(({ code, words }) => `${code.slice('law/'.length)}: ${words}`),
	]);

/** The sentence, then what is found in it. */
type Row = readonly [sentence: string, ...found: string[]];

const expectRows = (file: string, rows: readonly Row[]): void => {
	expect(
		saidOf(
			file,
			rows.map(([sentence]) => sentence),
		),
	).toEqual(rows);
};

describe('the terms, which a consumer may read', () => {
	test('do not change without a word', () => {
		expectRows(terms, [
			// create-accord.com/charge
			[
				'法令変更への対応や事業上の必要性等に応じて、予告なく「サービス料金ルール」の内容が変更になる場合があります。',
				'unilateral-change: 予告なく「サービス料金ルール」の内容が変更',
			],
			['変更は、当ウェブサイトに掲載された時点で有効になるものとします。', 'unilateral-change: 掲載された時点で有効'],
			['本ページの料金は予告なく変更する場合があります。', 'unilateral-change: 予告なく変更'],
			['当社は、この規約をいつでも変更できるものとします。', 'unilateral-change: 規約をいつでも変更'],
			[
				'当社は、お客様の承諾を得ることなく、本規約の内容を変更できます。',
				'unilateral-change: 承諾を得ることなく、本規約の内容を変更',
			],
			['料金を変える場合は、前もってお知らせします。'],
			['予告なく変更することはありません。'],
			['検索サイトの表示のしくみは、予告なく変更されることがあります。'],
			['お客様は、連絡先をいつでも変更できます。'],
			['納品物は、公開した日から公開の状態に保ちます。'],
		]);
	});

	test('do not free us from every liability', () => {
		expectRows(terms, [
			['当社は、いかなる損害についても一切責任を負わないものとします。', 'consumer-total-waiver: 一切責任を負わない'],
			['当社は何らの責任も負いません。', 'consumer-total-waiver: 何らの責任も負いません'],
			['当社に責任のない事情による損害について、一切の責任を負いません。'],
			['当社が一切の責任を負わないとするものではありません。'],
			[
				'法律上許容される限り、当社は損害賠償責任を負いません。',
				'salvage-clause: 法律上許容される限り、当社は損害賠償責任',
			],
			['法令の定めにより責任を負う場合があります。'],
			['法令の範囲で、責任をもって対応します。', 'salvage-clause: 法令の範囲で、責任'],
			['いかなる場合も、契約の解除はできません。', 'consumer-exit-waiver: いかなる場合も、契約の解除はできません'],
		]);
	});

	test('do not take silence for an order', () => {
		expectRows(terms, [
			[
				'お返事がない場合は、有料プランへ自動的に移行します。',
				'silence-as-order: お返事がない場合は、有料プランへ自動的に移行',
			],
			['お返事がない場合は、ご確認いただいたものとして扱います。'],
			['ご連絡がない場合は、契約を終了したものとみなします。'],
		]);
	});

	test('keep card fees, tickets, prices and advertising mail within bounds', () => {
		expectRows(terms, [
			// olioli-web.com/rules
			[
				'クレジットカード決済の場合は、手数料をお客様にご負担いただきます。',
				'card-fee-to-client: カード決済の場合は、手数料をお客様にご負担',
			],
			['カード手数料は別途いただきます。', 'card-fee-to-client: カード手数料は別途いただ'],
			['カードでのお支払いに手数料の上乗せはいたしません。'],
			['回数券の有効期間は、ご購入から1年です。', 'ticket-validity: 1年'],
			['回数券の有効期間は、ご購入から3か月です。'],
			['チケットは無期限でお使いいただけます。', 'ticket-validity: チケットは無期限'],
			['作業料金は5,500円（税別）です。', 'listing-not-gross: 円（税別'],
			['作業料金は5,500円（税込）です。'],
			['新サービスのお知らせを配信します。', 'newsletter-without-optout: 新サービスのお知らせを配信'],
		]);
	});

	test('charge late interest up to the cap, and say on what', () => {
		expectRows(terms, [
			['期限の翌日からお支払いの日まで、残りの額に年20%の遅延損害金をいただきます。', 'consumer-rate-cap: 20%'],
			['期限の翌日からお支払いの日まで、残りの額に年14%の遅延損害金をいただきます。'],
			['期限の翌日からお支払いの日まで、残りの額に1日1%の遅延損害金をいただきます。', 'consumer-rate-cap: 1%'],
			['年3%の遅延損害金をいただきます。', 'interest-incomplete: 3%'],
		]);
	});
});

describe('the contract, which is between businesses', () => {
	test('may limit liability as far as businesses may agree', () => {
		expectRows(contract, [
			['乙は、一切の責任を負わない。'],
			['甲は、支払期限の翌日から支払済みまで、未払額に年20%の遅延損害金を支払う。'],
			['甲は、いかなる理由によっても中途解約はできない。'],
		]);
	});

	test('names articles 27 and 28 where copyright passes', () => {
		const whole = '乙は著作者人格権を行使せず、汎用の部品を除く。';
		expectRows(contract, [
			[`成果物の著作権は、納品の時に甲に移転する。${whole}`, 'rights-27-28-missing: 著作権は、納品の時に甲に移転する'],
			[`著作権（著作権法第27条及び第28条の権利を含む。）は、納品の時に甲に移転する。${whole}`],
			[`著作権（著作権法２７条・２８条の権利を含む）は、納品の時に甲に移転する。${whole}`],
			['成果物の著作権は、乙に留保され、甲に移転しない。'],
			['著作権法第47条の3の定めによる。'],
		]);
	});

	test('leaves acceptance to what is done as 請負', () => {
		expectRows(contract, [
			['甲は、納品物の検収を完了し、その旨を通知する。', 'basis-mismatch: 検収を完了'],
			['乙は、瑕疵担保責任を負わない。'],
			['乙は、作業の経過を甲に報告する。'],
		]);
	});

	test('does not borrow the rules on sales', () => {
		expectRows(contract, [
			['検査は、商法526条による。', 'commercial-inspection: 商法526条'],
			['商法第526条の規定は、適用しない。'],
			['商法第512条による報酬を妨げない。'],
		]);
	});

	test('pays whoever takes work on within sixty days', () => {
		expectRows(contract, [
			['再委託先への報酬は、納品後90日以内に支払う。', 'payment-term-too-long: 90日'],
			['再委託先への報酬は、納品後六十日以内に支払う。'],
			['再委託先への報酬は、3か月後に支払う。', 'payment-term-too-long: 3か月'],
			// Sixty days are read as two months, so 59 to 62 of them are nobody's business.
			['再委託先への報酬は、2か月後に支払う。'],
			['甲は、再委託先の名称を90日ごとに確かめる。'],
		]);
	});

	test('signed electronically, has no stamp', () => {
		expectRows(contract, [
			['収入印紙は、甲の負担とする。', 'stamp-on-electronic: 収入印紙'],
			['<Only sign="paper">収入印紙は、甲の負担とする。</Only>'],
			['収入印紙の貼付を要しない。'],
		]);
	});
});

describe('public text', () => {
	test('claims only what the values bear out', () => {
		expectRows(page, [
			['必ず上位に表示されます。', 'claim-without-field: 必ず上位'],
			['地域No.1の制作室です。', 'claim-without-field: No.1'],
			['永久無料でお使いいただけます。', 'claim-without-field: 永久無料'],
			['24時間対応ではありません。'],
			['必ず契約書をお読みください。'],
			['成果を保証するものではありません。'],
			['効果は保証できません。'],
			['修正の回数は、お見積りでお示しします。'],
		]);
		expectRows(listing, [['業界最安値です。', 'claim-without-field: 業界最']]);
	});
});

test('ordinary sentences of policies are left alone', () => {
	const sentences = [
		'お預かりした情報は、ご依頼の目的のためにだけ使います。',
		'素材のご用意が遅れた場合は、納期を改めてお知らせします。',
		'第三者の権利を侵害しないことをお確かめください。',
		'ご不明な点は、お気軽にお問い合わせください。',
		'当社は、通信の障害による遅れについて、できるだけ早くお知らせします。',
		'契約の成立には、双方の合意が必要です。',
		'お支払いは、銀行口座への振込みでお願いします。',
		'作業の内容により、別にお見積りをお出しします。',
		'規約の全文は、いつでもこのサイトでお読みいただけます。',
		'料金の改定は、更新の前にお知らせし、ご承諾をいただきます。',
	];
	for (const file of [terms, page, contract])
		expect(saidOf(file, sentences)).toEqual(sentences.map((sentence) => [sentence]));
});
