/** What is promised of the result, and what is not. */
import type { Topic } from '../topic.ts';
import { N, near } from '../topic.ts';

const EFFECT =
	'(?:成果|効果|結果|売上げ?|売り上げ|順位|上位表示|集客|アクセス(?:数)?|お?問い?合わせ(?:数)?|成約|反応|収益|削減|短縮|満足)';

export const effect = {
	name: { ja: '成果の保証', en: 'a guarantee of results' },
	about: /保証|約束/,
	claims: {
		guaranteed: [
			new RegExp(
				`(?:${N}(?:時間|%|％|件|位|倍|円))?の?${EFFECT}(?:数|向上|アップ)?(?:を|の)?(?:完全|全額)?(?:ご)?保証(?:し(?:ます|て)|いたし|致し|付き?|つき|あり|制度|$|(?=[。、！!\\s　）)」]))`,
			),
			new RegExp(`${EFFECT}(?:の)?${near(6)}を(?:必ず)?お?約束(?:し|いたし)`),
		],
		disclaimed: [
			new RegExp(
				`${EFFECT}${near(14)}(?:を|は|に(?:つ|就)いては?、?)${near(8)}(?:保証(?:し(?:ません|ない|かね)|いたし(?:ません|かね)|致し(?:ません|かね)|(?:する|できる)もの(?:で)?は(?:ありません|ない|なく|ございません)|でき(?:ません|ない)|は(?:し|いたし|でき|あり)|対象外|外)|お?約束(?:する(?:もの|サービス)|でき|いたし|し)(?:では)?(?:あり)?(?:ません|ない))`,
			),
		],
	},
	denied: { guaranteed: 'disclaimed' },
} as const satisfies Topic;

/** A mail may be sent at any hour; nobody reads that as an answer. */
const sentAtAnyHour = /メール|フォーム|送信|お送り|自動応答|カート|ご注文/;

export const opening = {
	name: { ja: '対応する日と時間', en: 'when we are there' },
	about: /[4４四]時間|365|３６５|いつでも|無休/,
	claims: {
		'round-the-clock': [
			{
				words:
					/(?:24|２４|二十四)時間(?:、?(?:365|３６５|三百六十五)日)?[^。、\n]{0,6}(?:対応|受付|受け付け|サポート|体制|監視体制|いつでも|OK|営業)/,
				unless: sentAtAnyHour,
			},
			/(?:24|２４)時間(?:365|３６５)日/,
			/(?:365|３６５)日[、・]?(?:毎日|いつでも|休まず)?(?:ご)?(?:対応|受付|サポート|営業)|年中無休/,
		],
		'any-time': [
			{
				words:
					/いつでも(?:すぐに?)?、?(?:お?電話(?:で|を|にて)?)?(?:ご)?(?:相談|対応|連絡|サポート|お?電話)(?:に対応|ください|下さい|いただけ|頂け|可能|OK|でき|いたし|し(?:ます|て)|受付|承)/,
				unless: sentAtAnyHour,
			},
		],
	},
} as const satisfies Topic;

export const emergency = {
	name: { ja: '休業日の緊急対応', en: 'emergencies on closed days' },
	about: /(?:緊急|至急|お急ぎ|休業日|定休日|休日).*(?:対応|駆けつけ|作業)/,
	claims: {
		unpriced: [
			{
				words:
					/(?:緊急|至急|お急ぎ)(?:時|の(?:場合|とき|際|ご依頼))?(?:に)?(?:は|も)?、?[^。\n]{0,4}(?:定休日|休業日|休日|土日祝?|祝日|夜間|営業時間外)(?:でも|も|に|であっても)?、?[^。\n]{0,8}(?:対応|駆けつけ|作業)(?:いたし|し(?:ます|て)|可能|でき|致し|させて)/,
				unless: /円|料金|有料|無料|無償|費用|別途|割増|見積|￼/,
				holdsInCase: true,
			},
		],
		priced: [
			{
				words:
					/(?:緊急|至急|お急ぎ|定休日|休業日|休日|土日祝?|祝日|夜間|営業時間外)[^。\n]{0,16}(?:対応|作業)[^。\n]{0,12}(?:有料|無料|無償|別料金|割増|[0-9０-９]円)/,
				holdsInCase: true,
			},
		],
	},
} as const satisfies Topic;
