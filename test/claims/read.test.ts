/** What sentences claim, and what they only seem to. */
import { expect, test } from 'vitest';
import { claimsIn } from '../../src/lib/claims/read.ts';
import type { Passage } from '../../src/lib/model/passages.ts';

const passage = (text: string): Passage => ({
	collection: 'pasted',
	id: 'old',
	body: true,
	text,
	elements: [],
	terms: [],
	rules: [],
	placeOf: () => {
		throw new Error('no place is asked for');
	},
});

const claimed = (text: string): string[] =>
	claimsIn(passage(text)).map(({ topic, says, words }) => `${topic}: ${says}: ${words}`);

test.each([
	['修正無制限', 'revisions: unlimited: 修正無制限'],
	['納品までは何度でも修正いたします。', 'revisions: unlimited: 何度でも修正'],
	['ご納得いただけるまで修正します。', 'revisions: unlimited: ご納得いただけるまで修正'],
	['修正は2回までです。', 'revisions: limited: 修正は2回まで'],
	['３回までの無料修正つき', 'revisions: limited: ３回までの無料修正'],
	['大幅な修正は別料金となります。', 'revisions: surcharge: 大幅な修正は別料金'],
	['納期：7日／14日／21日', 'delivery-time: stated: 納期：7日／14日／21日'],
	['納期は7〜14日です。', 'delivery-time: stated: 納期は7〜14日'],
	['最短3日で納品します。', 'delivery-time: stated: 3日で納品'],
	['サポート1週間付き', 'support-period: stated: サポート1週間付き'],
	['1ヶ月サポート', 'support-period: stated: 1ヶ月サポート'],
	['納品後30日間は無料です。', 'support-period: stated: 納品後30日間は無料'],
	['20時間削減保証', 'effect: guaranteed: 20時間削減保証'],
	['効果を保証するものではありません。', 'effect: disclaimed: 効果を保証するものではありません'],
	['集客を保証しません。', 'effect: disclaimed: 集客を保証しません'],
	['着手金は、いかなる場合も返還しません。', 'refund: deposit-never: 着手金は、いかなる場合も返還しません'],
	['全額返金保証付き', 'refund: promised: 全額返金保証付き'],
	['返金は一切できません。', 'refund: never: 返金は一切できません'],
	['すべて込みの月額料金です。', 'fees: all-in: すべて込み'],
	['ドメイン代は別途ご負担ください。', 'fees: separate: ドメイン代は別途'],
	['24時間365日対応', 'opening: round-the-clock: 24時間365日対応'],
	['いつでもご相談ください。', 'opening: any-time: いつでもご相談ください'],
	['即レスします。', 'first-response: immediate: 即レス'],
	['当日中に必ずお返事します。', 'first-response: immediate: 当日中に必ずお返事'],
	['一切の責任を負いません。', 'liability: none: 一切の責任を負いません'],
	['契約期間は1年で、以後自動更新されます。', 'renewal: renews: 自動更新されます'],
])('%s', (text, ...claims) => {
	expect(claimed(text).toSorted()).toEqual(claims.toSorted());
});

test.each([
	'修正は無制限ではありません。',
	'「修正無制限」というご要望はお受けできません。',
	'修正を無制限にした場合、納期を守れません。',
	'修正は無制限ですか。',
	'Q. 修正は何度でもできますか？',
	'他社では修正無制限をうたうこともあります。',
	'修正無制限プランとは、回数を決めずに直せるプランのことです。',
	'甲乙は、料金を確認の上、合意により別紙を改める。',
	'当社は、お客様の同意を得て、サービスの内容を変更します。',
	'箇所の数に制限はありません。',
	'修正箇所の数に制限はありません。',
	'何度でもお気軽にご相談ください。',
	'納期に遅れる場合は、3日前までにお知らせします。',
	'納品後30日以内にご連絡ください。',
	'サポート契約は、1年ごとに更新します。',
	'サポートの返信は、1営業日以内です。',
	'甲は、成果を保証する義務を負わない旨を確認する。',
	'メールはいつでもお送りいただけます。',
	'公開の日は必ずお知らせします。',
	'当社の責めに帰すべき事由のない損害について、一切の責任を負いません。',
	'プラグインの自動更新を止めます。',
	'料金には消費税が含まれます。',
	'24時間以内に一次回答を行う。',
	'お問い合わせフォームは24時間受け付けています。',
	'365日のうち営業日だけを数えます。',
])('nothing is claimed by 「%s」', (text) => {
	expect(claimed(text)).toEqual([]);
});

test('a claim belongs to the plan named before it, and to none where all plans are meant', () => {
	const plans = claimsIn(passage('プレミアムプラン：修正無制限。ベーシックプランは修正2回まで。'));
	expect(plans.map(({ says, plan }) => [says, plan])).toEqual([
		['unlimited', 'プレミアム'],
		['limited', 'ベーシック'],
	]);
	expect(claimsIn(passage('全プラン修正無制限')).map(({ plan }) => plan)).toEqual([null]);
});
