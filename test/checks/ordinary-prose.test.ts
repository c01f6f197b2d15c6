/** Pages of prose without a mistake: whatever a check of prose says of them is a false alarm. */
import { expect, test } from 'vitest';
import { promiseVsRecovery } from '../../src/lib/checks/backup/promise-vs-recovery.ts';
import { listingHidesFee } from '../../src/lib/checks/documents/listing-hides-fee.ts';
import { rateClash } from '../../src/lib/checks/interest/rate-clash.ts';
import { jurisdictionClash } from '../../src/lib/checks/jurisdiction/clash.ts';
import { capClash } from '../../src/lib/checks/liability/cap-clash.ts';
import { capVsPenalty } from '../../src/lib/checks/liability/cap-vs-penalty.ts';
import { instalmentsExceedTerm } from '../../src/lib/checks/price/instalments-exceed-term.ts';
import { quotaUnitMismatch } from '../../src/lib/checks/price/quota-unit-mismatch.ts';
import { taxBasisClash } from '../../src/lib/checks/price/tax-basis-clash.ts';
import { totalMismatch } from '../../src/lib/checks/price/total-mismatch.ts';
import { numberVsTyped } from '../../src/lib/checks/prose/number-vs-typed.ts';
import { unsourcedNumber } from '../../src/lib/checks/prose/unsourced-number.ts';
import { vagueVsNumber } from '../../src/lib/checks/prose/vague-vs-number.ts';
import { unfilledPlaceholder } from '../../src/lib/checks/sign/unfilled-placeholder.ts';
import { danglingRef } from '../../src/lib/checks/structure/dangling-ref.ts';
import { partySwap } from '../../src/lib/checks/structure/party-swap.ts';
import { undefinedTerm } from '../../src/lib/checks/structure/undefined-term.ts';
import { periodClash } from '../../src/lib/checks/survival/period-clash.ts';
import { noticeVsRefusal } from '../../src/lib/checks/term/notice-vs-refusal.ts';
import { renewalBeforeNotice } from '../../src/lib/checks/term/renewal-before-notice.ts';
import { tableVsContract } from '../../src/lib/checks/tier/table-vs-contract.ts';
import { anchorMayNeverOccur } from '../../src/lib/checks/time/anchor-may-never-occur.ts';
import { businessDayUndefined } from '../../src/lib/checks/time/business-day-undefined.ts';
import { closedLastDay } from '../../src/lib/checks/time/closed-last-day.ts';
import { firstDayAmbiguous } from '../../src/lib/checks/time/first-day-ambiguous.ts';
import { unitOrAnchorMissing } from '../../src/lib/checks/time/unit-or-anchor-missing.ts';
import { conflictingFact } from '../../src/lib/checks/value/conflicting-fact.ts';
import { deliveryTimeMismatch } from '../../src/lib/checks/value/delivery-time-mismatch.ts';
import { guaranteeVsDisclaimer } from '../../src/lib/checks/value/guarantee-vs-disclaimer.ts';
import { supportPeriodMismatch } from '../../src/lib/checks/value/support-period-mismatch.ts';
import { unlimitedVsLimited } from '../../src/lib/checks/value/unlimited-vs-limited.ts';
import { twoStarts } from '../../src/lib/checks/warranty/two-starts.ts';
import { contract, note, page, terms, wordsIn } from './sentences.ts';

const checks = [
	promiseVsRecovery,
	rateClash,
	jurisdictionClash,
	capClash,
	capVsPenalty,
	instalmentsExceedTerm,
	quotaUnitMismatch,
	taxBasisClash,
	totalMismatch,
	periodClash,
	noticeVsRefusal,
	renewalBeforeNotice,
	tableVsContract,
	conflictingFact,
	deliveryTimeMismatch,
	guaranteeVsDisclaimer,
	listingHidesFee,
	supportPeriodMismatch,
	unlimitedVsLimited,
	vagueVsNumber,
	unsourcedNumber,
	numberVsTyped,
	danglingRef,
	undefinedTerm,
	partySwap,
	unfilledPlaceholder,
	anchorMayNeverOccur,
	businessDayUndefined,
	closedLastDay,
	firstDayAmbiguous,
	unitOrAnchorMissing,
	twoStarts,
];

const contracts = `
甲及び乙は、信義に従い誠実に本契約を履行する。
甲は、乙が指定する銀行口座に料金を振り込む方法により支払い、振込みに要する手数料を負担する。
乙は、甲が支払期限までに料金を支払わない場合、書面により催告した上で、業務の全部又は一部を停止することができる。
乙は、甲の書面による承諾を得た場合に限り、業務の一部を第三者に再委託することができる。
乙は、再委託先に対し、自らが負うものと同等の義務を負わせ、その履行について一切の責任を負う。
甲は、成果物の引渡しを受けた後、遅滞なく検収を行い、その結果を乙に通知する。
乙は、検収に合格しなかった成果物について、甲と協議の上、無償で修補し、再び引き渡す。
甲は、乙に提供する素材が第三者の権利を侵害しないことを保証する。
乙は、甲から提供を受けた素材を、業務の目的の範囲内でのみ利用する。
甲は、自らの責任においてバックアップを取得し、保管する。
乙は、善良な管理者の注意をもって業務を遂行する。
甲又は乙は、相手方の同意なく、本契約上の地位を第三者に譲渡してはならない。
当事者の一方が本契約に違反したときは、他方は、相当の期間を定めて催告の上、本契約を解除することができる。
天災地変その他の不可抗力により履行が遅れた場合、当事者は、その責任を負わない。
本契約に定めのない事項については、民法その他の法令に従う。
著作権（著作権法第27条及び第28条に定める権利を含む。）は、料金の全額の支払をもって甲に移転する。
乙は、著作者人格権を行使しない。
前項の定めにかかわらず、汎用的な部品の権利は、乙に留保される。
次の各号のいずれかに該当する情報は、秘密情報に含まない。
甲は、乙の承諾を得て、業務上知り得た情報を従業員に開示することができる。
乙は、個人情報の保護に関する法律（平成15年法律第57号）に従い、個人情報を適切に取り扱う。
甲及び乙は、反社会的勢力との関係を有しないことを、互いに表明し、保証する。
基本設計、基本方針及び基本料金については、別途協議して定める。
日本語版の文面を正文とし、翻訳は参考とする。
乙は、甲の求めに応じ、業務の状況を適宜報告する。
甲の都合により作業が中断した場合であっても、乙は、既に行った作業に相当する料金を請求することができる。
乙は、請求書を電子データにより発行することができる。
見積りの作成に要する費用は、乙の負担とする。
甲は、乙に対し、見積りの提示を求めることができる。
乙は、甲に代わってドメインの料金を支払うことはしない。
乙が外注先に支払う報酬は、料金に含まれる。
本契約の一部が無効となった場合も、その余の部分は有効に存続する。
本人確認の方法は、甲と乙が協議して定める。
乙は、本来の用途と異なる使用により生じた損害について、責任を負わない。
甲が第三者から素材を購入する場合、その代金は甲が負担する。
二段階認証を設定し、不正な操作を防ぐ。
単一の窓口において、一貫した対応を行う。
一旦停止した業務は、甲の申出により再開する。
甲が指定する者に対する通知は、甲に対する通知とみなす。
利用者の一人が違反した場合も、同様とする。`;

const plain = `
いつもお世話になっております。先日はお打ち合わせのお時間をいただき、誠にありがとうございました。
ご依頼いただいた内容について、お見積りをお送りします。ご不明な点がございましたら、お気軽にお尋ねください。
素材がすべてそろい次第、制作に取りかかります。
もう一度ご確認いただき、問題がなければその旨をお知らせください。
修正のご要望は、箇所ごとに分けず、一度にまとめてお送りください。
お電話でのお問い合わせは、営業時間の中でお受けします。
「お問い合わせ」ボタンから送信してください。
件名を「修正のご依頼」としていただけると助かります。
年末年始と夏季は、あらかじめお知らせする期間、お休みをいただきます。
一部の端末では、表示が異なることがあります。
第三者が提供するサービスの不具合については、提供元にお問い合わせください。
公開した後は、お客様ご自身でお知らせを更新できます。
WordPress 6.5とPHP 8.3で動作を確かめています。
お支払いは、銀行口座へのお振込みでお願いしています。
領収書が必要な場合は、その旨をお知らせください。
ご連絡がとれない場合の扱いは、あらかじめお伝えします。
お預かりした情報は、ご依頼の目的のためにだけ使います。
契約の内容について、ご納得いただけるまでご説明します。
多くのお客様に、長くお付き合いいただいています。
二人三脚で、長く育てていけるサイトを目指します。
お見積りの内容は、ご承諾をいただいてから有効になります。
日程が未定の場合は、決まり次第お知らせください。
品質には万全を期していますが、すべての環境での表示をお約束するものではありません。
この規約は、日本の法律に従います。
民法第548条の4の定めに従い、規約を変更することがあります。
個人のお客様と法人のお客様では、扱いが一部異なります。
画像の解像度が足りない場合は、差し替えをお願いすることがあります。
サーバーの移転には、数日かかることがあります。
何度でもお気軽にご相談ください。
ロゴは、縦と横の比率を変えずにお使いください。
A4の用紙に印刷して、お手元に保管してください。
フォームから送信できないときは、メールでご連絡ください。
【重要】休業のお知らせ
■ご用意いただくもの
●大切にしていること
お客様の声を載せる場合は、あらかじめご了承をいただきます。
作業の途中で想定外のことがわかった場合は、いったん手を止めてご相談します。
お急ぎの場合は、その旨を件名にお書きください。
納期は、素材がそろった時期と内容によって変わります。
納品の後も、気になる点がありましたらお知らせください。
ご満足いただけるよう、心をこめて制作いたします。
効果には個人差があり、成果をお約束するものではありません。
お見積りとご相談は無料です。
無料の素材集から写真をお選びいただけます。
追加の料金が必要なときは、前もってお知らせします。
料金には、公開の作業までがすべて含まれます。
サーバーの費用は、お客様のご負担となります。
メールは、いつでもお送りください。
お返事には、お日にちをいただくことがあります。
修正は、回数の上限の中で承ります。
一度ご確認いただいた後の変更は、別にお見積りします。
サポートの内容は、プランによって異なります。`;

const lines = (text: string): string[] => text.trim().split('\n');

const alarms = (sentences: readonly string[], file: string) =>
	Object.entries(wordsIn(sentences, checks, file)).filter(([, words]) => words.length > 0);

test('a contract without a mistake gives no finding', () => {
	expect(lines(contracts).length + lines(plain).length).toBeGreaterThan(60);
	expect(alarms(lines(contracts), contract)).toEqual([]);
});

test.each([terms, note, page, 'listings/owned-media.mdx'])(
	'plain prose without a mistake gives no finding in %s',
	(file) => {
		expect(alarms(lines(plain), file)).toEqual([]);
	},
);
