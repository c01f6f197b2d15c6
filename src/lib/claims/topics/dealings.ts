/** What the parties may do beside the work: rights, subcontracting, showing the work, leaving. */
import type { Topic } from '../topic.ts';
import { N, near, on, past } from '../topic.ts';

const PASSES = '(?:移転|帰属|譲渡|お渡し|引き継)';

/** 「再委託先の著作権は、納品の時に乙に移転」: what passes to us on the way. */
const TO_US = /(?:乙|当社|弊社)に(?:移転|帰属|譲渡)|再委託先|外注先/;

export const rights = {
	about: /(?:著作権|権利).{0,120}(?:移転|帰属|譲渡|お渡し|引き継)/,
	claims: {
		delivery: [
			{
				words: new RegExp(
					`著作権${past(90)}(?:納品|納入|引き?渡し)(?:と同時|の(?:時|際)|時|した時|された時|完了|をもって|により)${on(12)}${PASSES}`,
				),
				unless: new RegExp(`支払|入金|完済|${TO_US.source}`),
				holdsInCase: true,
			},
		],
		payment: [
			{
				words: new RegExp(
					`著作権${past(90)}(?:支払|入金|完済|お支払い)${on(14)}(?:時|もって|後に|により|完了)${on(16)}${PASSES}`,
				),
				unless: TO_US,
				holdsInCase: true,
			},
		],
		acceptance: [
			{
				words: new RegExp(`著作権${past(90)}検収${on(8)}(?:時|もって|後に|により|完了)${on(12)}${PASSES}`),
				unless: new RegExp(`支払|入金|完済|${TO_US.source}`),
				holdsInCase: true,
			},
		],
	},
} as const satisfies Topic;

const CONSENT = '(?:承諾|同意|許可|ご?了承)';

/** Personal data is entrusted to others on terms of its own. */
const PERSONAL = /個人(?:データ|情報)/;

export const subcontracting = {
	about:
		/再委託|外注|アウトソー|外部(?:の)?(?:パートナー|スタッフ|デザイナー|協力会社)|外部(?:の[^。、\n]{1,6})?に委託|自社(?:内)?で/,
	claims: {
		'with-consent': [
			{
				words: new RegExp(
					`${CONSENT}${on(12)}(?:なく|なし|得ず|得ないで|ない限り)${on(24)}再委託${on(12)}(?:ならない|できない|しない|しません|できません)`,
				),
				unless: PERSONAL,
				holdsInCase: true,
			},
			{
				words: new RegExp(`${CONSENT}を(?:得|受け)(?:て|た場合に限り|た上で|たうえで)${on(30)}再委託`),
				unless: PERSONAL,
				holdsInCase: true,
			},
		],
		forbidden: [
			{
				words:
					/(?:再委託|外注)(?:は|を)?、?(?:一切)?(?:行い|いたし|致し|し|使い)(?:ません|ない)|(?:再委託|外注)(?:を|は)?、?(?:一切)?禁止(?!事項)|すべて(?:の(?:作業|工程)を)?自社(?:内)?で(?:制作|対応|行)/,
				unless: new RegExp(CONSENT),
			},
			{
				words:
					/外部(?:の[^。、\n]{1,6})?に委託(?:する(?:こと)?(?:は|も)(?:一切)?(?:あり|ござい|いたし)|(?:は|も)?(?:し|いたし|致し))ません/,
				needs: /制作|作業|業務|工程/,
				unless: new RegExp(`${CONSENT}|${PERSONAL.source}`),
			},
		],
		free: [
			{
				words:
					/再委託(?:する)?(?:こと)?(?:は|が)?(?:自由|でき(?:る|ます)|できるもの)|外部(?:の)?(?:パートナー|スタッフ|デザイナー|協力会社)[^。、\n]{0,10}(?:連携|協力|依頼|委託|外注)/,
				unless: new RegExp(CONSENT),
				holdsInCase: true,
			},
			{
				words:
					/(?:パートナー|協力)(?:企業|会社)(?:等|など)?への(?:アウトソー(?:ス|シング)|外注|再委託)(?:により|によって)/,
				unless: new RegExp(CONSENT),
			},
		],
	},
} as const satisfies Topic;

const SHOW = '(?:掲載|公開|公表|紹介)';

export const publication = {
	about: /実績|取引の(?:事実|存在)|契約の存在/,
	claims: {
		free: [
			{
				words: new RegExp(
					`実績として${on(24)}${SHOW}(?:する(?:こと)?が(?:でき|あり)|させて(?:いただ|頂)|いたします|します|できる)`,
				),
				unless: new RegExp(`${CONSENT}|確認|ご希望`),
			},
		],
		'with-consent': [
			{
				words: new RegExp(`${CONSENT}${on(24)}実績${on(24)}${SHOW}|実績${on(24)}${SHOW}${on(16)}${CONSENT}`),
				holdsInCase: true,
			},
		],
		forbidden: [
			{
				words: new RegExp(
					`(?:実績|取引の事実|(?:取引|契約)の存在)${on(20)}(?:${SHOW}|開示)${near(8)}(?:しない|しません|いたしません|してはならない)`,
				),
				unless: new RegExp(`${CONSENT}|秘密情報|開示を受けた`),
			},
		],
	},
} as const satisfies Topic;

/** 「着手の前は、いつでも」: only for a time, which says nothing of the rest. */
const FOR_A_TIME = /(?:前|後|以降|以後)(?:に|で)?(?:は|も|なら|であれば|あれば)?、?(?:お客様は|甲は)?、?いつでも/;

/** What the client has with others. */
const ELSEWHERE = /ドメイン|サーバー|外部の?サービス|第三者|配信|アカウント/;

export const exit = {
	about: /解約|縛り|最低(?:利用|契約)期間/,
	claims: {
		anytime: [
			{
				words:
					/いつでも(?:ご?自由に)?、?(?:本?契約を)?(?:ご)?解約(?:でき|可能|いただけ|OK|可|すること(?:が|も)(?:でき|可能))/,
				unless: new RegExp(`${FOR_A_TIME.source}|${ELSEWHERE.source}`),
			},
			/(?:契約(?:期間)?の)?縛り(?:は|も)?(?:一切)?(?:なし|ありません|ございません)/,
			/最低(?:利用|契約)期間(?:は|の縛りは)?(?:なし|ありません|ございません|設けて(?:い|おり)ません)/,
		],
		minimum: [new RegExp(`最低(?:利用|契約)期間(?:は|：|:)?${near(6)}${N}(?:[ヶケかカヵヵ箇]月|年)`)],
	},
} as const satisfies Topic;
