/** What follows delivery: how long it is free, and what becomes of an unused allowance. */
import type { Topic } from '../topic.ts';
import { N, near, SPAN } from '../topic.ts';

const CARE = '(?:アフター)?(?:サポート|フォロー|ケア|保証|無償対応|無料対応|無償修正|無料修正|不具合対応)';

export const supportPeriod = {
	name: { ja: '納品後のサポート期間', en: 'support after delivery' },
	about:
		/(?:サポート|フォロー|アフター|無償|無料|保証).*[日月年週]|[日月年週].*(?:サポート|フォロー|アフター|無償|無料|保証)/,
	claims: {
		stated: [
			{
				words: new RegExp(
					`${CARE}(?:期間)?(?:は|が|：|:|も)?(?:納品|公開)?(?:後|から)?(?:、)?${SPAN}(?:間)?(?:付き?|つき|無料|無償|間|です)?`,
				),
				unless: /契約(?:期間|の?終了|満了)|更新|解約|初年度|月額|返信|回答|営業時間/,
			},
			{
				words: new RegExp(
					`(?:(?:納品|公開)(?:後|から)の?)?${SPAN}(?:間)?(?:の|は)?(?:無料|無償)?(?:の|で)?${CARE}(?:付き?|つき|あり)?`,
				),
				unless: /契約(?:期間|の?終了|満了)|更新|解約|初年度|月額|月あたり|返信|回答|以内に|営業時間/,
			},
			{
				words: new RegExp(`(?:納品|公開)(?:後|から)の?${SPAN}(?:間)?(?:は|の間は?)?、?(?:無料|無償)`),
				unless: /契約|更新|解約/,
			},
		],
	},
} as const satisfies Topic;

export const allowance = {
	name: { ja: '毎月の作業枠', en: 'monthly allowance' },
	about: /毎月|月に?[0-9０-９一二三四五]|繰り?越|失効|消滅/,
	claims: {
		'per-month': [
			new RegExp(
				`(?:更新|修正|変更|差し?替え|編集|作業)(?:作業)?(?:は|が|：|:)?${near(6)}(?:毎月|月に?)${N}(?:回|時間|件|箇所)(?:まで|以内|分)?`,
			),
			new RegExp(
				`(?:毎月|月に?)${N}(?:回|時間|件|箇所)(?:まで|以内|分)の?${near(4)}(?:更新|修正|変更|差し?替え|編集|作業)`,
			),
		],
		carried: [/(?:翌月(?:以降)?(?:に|へ)?)?(?:の)?繰り?越(?:し|せ)(?:が|て)?(?:可能?|でき|いただけ|ます|OK)/],
		expires: [
			/(?:未使用|未消化|使わなかった|使用しなかった|余った|残った)[^。、\n]{0,8}(?:失効|消滅|無効|切り捨て|なくな)/,
			/繰り?越(?:し(?:は|が)?)?(?:せません|できません|いたしません|しません|不可|なし|ありません)/,
			/毎月リセット/,
		],
	},
} as const satisfies Topic;
