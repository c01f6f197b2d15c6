/** What holds the contract together: how long it runs, how its terms change, who answers for damage. */
import type { Topic } from '../topic.ts';
import { N, near, on, SPAN } from '../topic.ts';

export const renewal = {
	about: /契約は.{0,120}(?:終了|満了|失効)|自動/,
	claims: {
		ends: [
			{
				words: new RegExp(
					`契約は、?${on(16)}(?:納品|公開|締結|開始)?(?:後|から)?${SPAN}(?:間)?(?:で|をもって|の経過(?:により|をもって)|経過後に)${near(8)}(?:終了|満了|失効)`,
				),
				unless: /自動(?:的に)?(?:更新|延長)|除[きく]|解約|催告|違反/,
			},
		],
		renews: [
			{
				words: /自動(?:的に)?(?:で)?[^。、\n]{0,6}(?:更新|延長)(?:され|する|し(?!ない|ません)|と(?:なり|する)|となる)?/,
				unless: /自動更新(?:機能|設定|による)|ソフト|プラグイン|WordPress|バージョン|証明書|ドメイン|SSL/,
				holdsInCase: true,
			},
			{ words: new RegExp(`${N}年(?:間)?自動(?:延長|更新)|自動${N}年(?:間)?(?:延長|更新)`), holdsInCase: true },
		],
	},
} as const satisfies Topic;

/** A service may change, or a price: those are other matters. */
const OF_TERMS = /規約|約款|利用条件|契約(?:の(?!更新)|条件|内容)|条項|ルール|ポリシー/;
/** A price is revised by an offer for the next period, not as the terms are. */
const PRICE_REVISED = /(?:料金|価格)(?:の|を|は)(?:、)?(?:変更|改定|改訂|改め|見直)/;
const CHANGE = '(?:変更|改定|改訂|変える|改める)';

export const amendment = {
	about:
		/(?:変更|改定|改訂|掲載|公開).{0,120}(?:効力|有効|適用|同意|承諾|告知|通知|お知らせ|周知|公表)|(?:予告|通知|告知|承諾|承認|同意|合意).{0,120}(?:変更|改定|改訂|変え|改め)/,
	claims: {
		'without-consent': [
			{
				words: new RegExp(
					`(?:予告|事前の?(?:通知|告知)|(?:ご)?承[諾認]|(?:ご)?同意)(?:を得る?こと|を得)?(?:も)?(?:なく|なしに|を要せず|を要しない)、?${near(20)}${CHANGE}`,
				),
				needs: OF_TERMS,
				unless:
					/(?:こと|変更)(?:は|が)(?:あり|でき|いたし|し)ません|変更しない|変更されること|(?:お客様|利用者|甲)(?:は|が)[^。]{0,80}変更(?!後)/,
				holdsInCase: true,
			},
		],
		'once-posted': [
			{
				words:
					/(?:掲載|公開|公表|アップロード|更新(?=した|され))(?:した|された|により|をもって)?(?:時点|時|とき|日)?(?:で|から|より|をもって|により)?[^。、\n]{0,12}(?:効力|有効|適用)/,
				needs: /変更|改定|改訂|規約|約款/,
				unless: PRICE_REVISED,
				holdsInCase: true,
			},
		],
		'once-used': [
			{
				words:
					/(?:変更|改定|改訂|掲載)(?:の)?(?:後|以後|以降)(?:に|も|において)?、?[^。\n]{0,20}(?:利用|使用|継続)[^。\n]{0,16}(?:同意|承諾)(?:した)?(?:もの|こと)?(?:と|に)?(?:みな(?:し|す|され)|なり|なる)/,
				holdsInCase: true,
			},
		],
		'when-announced': [
			{
				words: new RegExp(
					`(?:(?:効力(?:発生|の生ずる)?(?:日|時)|適用(?:開始)?日|${SPAN})(?:の)?(?:より)?前(?:まで)?に|${SPAN}以上前に)${on(16)}(?:告知|通知|お知らせ|周知|公表)`,
				),
				needs: OF_TERMS,
				holdsInCase: true,
				unless: new RegExp(`休業|解約|訪問|停止|メンテナンス|更新しない|${PRICE_REVISED.source}`),
			},
		],
		'with-consent': [
			{
				words: new RegExp(
					`(?:承諾|同意|合意)(?:を得て|をいただいて|を頂いて|により|の上で?|がある場合に限り)、?${near(16)}${CHANGE}`,
				),
				needs: /(?:規約|約款|契約(?:の?(?:内容|条件))?|条項)(?:を|の|は)[^。]{0,40}(?:変更|改定|改訂|改め)/,
				holdsInCase: true,
			},
		],
	},
} as const satisfies Topic;

const DAMAGE = '(?:損害|賠償|責任)';

export const liability = {
	about: /(?:責任|賠償).{0,120}(?:負|応じ|免|限|超え)|(?:一切|いかなる|何ら|なんら).{0,120}(?:責任|賠償|責め)/,
	claims: {
		none: [
			{
				words: new RegExp(
					`(?:一切|いかなる|何ら|なんら|すべての|全ての)${near(12)}${DAMAGE}${near(10)}(?:負わ|負い|負う(?:こと|もの)では|応じ|しません|しない|免れ|免除)(?:ません|ない|るもの|され)?`,
				),
				unless:
					/責め?に帰す[^。]{0,14}(?:ない|できない|以外)|責任(?:では|の|が)(?:ない|ありません)|(?:お客様|甲)(?:は|が)、?|第三者|外部の|天災|不可抗力|(?:もの|わけ)では(?:ない|ありません)/,
				holdsInCase: true,
			},
		],
		capped: [
			{
				words: new RegExp(
					`(?:${DAMAGE}|賠償)${on(50)}(?:￼|${N}(?:ヶ|か|カ|ヵ|箇)?(?:月|円|万円))分?${on(24)}(?:上限|限度|超えない|を限り)`,
				),
				holdsInCase: true,
			},
			{
				words: new RegExp(
					`(?:賠償(?:額|責任)?|責任)の?(?:の?上限|限度)(?:額)?${on(24)}${N}(?:ヶ|か|カ|ヵ|箇)?(?:月|円|万円)分?`,
				),
				holdsInCase: true,
			},
		],
	},
} as const satisfies Topic;
