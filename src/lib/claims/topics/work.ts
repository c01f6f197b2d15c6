/** What is done, how often and how soon: revisions, delivery, first responses, work nobody asked for. */
import type { Topic } from '../topic.ts';
import { N, near, on, SPAN } from '../topic.ts';

const REVISION = '(?:修正|手直し|やり直し|デザイン変更|直し)';
const ENDLESS =
	'(?:無制限|無限|(?:し|やり)?放題|何度でも|何回でも|(?:回数)?(?:制限|上限)(?:は|が|も)?(?:なし|無し|なく|ありません|ない|設けていません))';

export const revisions = {
	about:
		/(?:修正|直し|デザイン変更).{0,120}(?:限|放題|何[度回]でも|まで|[0-9０-９一二三四五六七八九十￼][回度]|別|有料|追加|延|遅|伸)|(?:限|放題|何[度回]でも|まで|[0-9０-９一二三四五六七八九十￼][回度]).{0,120}(?:修正|直し)/,
	claims: {
		unlimited: [
			{
				words: new RegExp(`${REVISION}(?!履歴)${near(10)}${ENDLESS}(?:OK|対応|に?無料)?`),
				unless: /箇所の?数|ページの?数/,
			},
			{ words: new RegExp(`${ENDLESS}(?:で|に|の|、)?${near(4)}${REVISION}`), unless: /箇所の?数|ページの?数/ },
			new RegExp(`(?:ご?納得|ご?満足)(?:の?いく|いただける|できる|頂ける|する)まで${near(8)}${REVISION}`),
			new RegExp(`${REVISION}${near(6)}、?(?:ご?納得|ご?満足)(?:の?いく|いただける|できる|頂ける|する)まで`),
		],
		limited: [
			{
				words: new RegExp(`${REVISION}(?:回数)?${near(8)}(?<![目第])(?:${N}(?:回|度)(?!目)|￼)(?:まで|以内)?`),
				holdsInCase: true,
			},
			{ words: new RegExp(`(?<!第)${N}(?:回|度)(?:まで|以内)(?:の|で)${near(4)}${REVISION}`), holdsInCase: true },
		],
		surcharge: [
			{
				words: new RegExp(
					`(?:大幅な?|大きな|追加の?|過度な|度重なる|${N}回目以降の|以降の|超える)(?:ご)?${REVISION}${on(14)}(?:別料金|有料|追加(?:の)?(?:料金|費用)|別途|納期${near(6)}(?:延|遅|伸))`,
				),
				holdsInCase: true,
			},
			{
				words: new RegExp(
					`${REVISION}(?:の?回数|の?内容)?(?:によ(?:って|り)(?:は)?|が(?:多い|増え|重な))${on(12)}納期${near(8)}(?:延|遅|伸)`,
				),
				holdsInCase: true,
			},
		],
	},
} as const satisfies Topic;

const WORK = '(?:更新|作業|差し?替え|運用|編集|(?:ご)?依頼)';

export const workQuota = {
	about: /無制限|放題|何[度回]でも/,
	claims: {
		unlimited: [
			{
				words: new RegExp(`${WORK}(?:作業|回数)?${near(8)}(?:無制限|し放題|やり放題|何度でも|何回でも)`),
				unless: /修正|相談|質問/,
			},
			{ words: new RegExp(`(?:無制限|何度でも|何回でも)(?:で|に|の|、)?${near(4)}${WORK}`), unless: /修正|相談|質問/ },
		],
	},
} as const satisfies Topic;

export const deliveryTime = {
	about: /(?:納期|納品|お届け|制作|完成).{0,120}[日月週￼]|[日月週￼].{0,120}(?:納品|お届け|完成)/,
	claims: {
		stated: [
			{
				words: new RegExp(
					`(?:納期|お届け(?:日数|予定)?|制作期間|制作日数|納品(?:まで|日数)|完成まで)(?:の目安)?(?:日数)?${near(10)}(?<!第)${SPAN}(?:[ 　]*[/／・][ 　]*${SPAN})*`,
				),
				unless: /遅[れ延]|延[びば長]|[早速]め|納品後|納品から|(?:前|経過)(?:まで)?に/,
			},
			{
				words: new RegExp(`${SPAN}(?:程度|前後|ほど|以内)?(?:で|に)(?:納品|お届け|完成)`),
				unless: /遅[れ延]|延[びば長]|修補|再納品/,
			},
		],
	},
} as const satisfies Topic;

export const firstResponse = {
	about: /即|直ちに|ただちに|すぐ|当日中|その日/,
	claims: {
		immediate: [
			{
				words:
					/(?:即時|即座|即)(?:に|の|で)?[ごお]?(?:対応|返信|返答|回答|返事|対処|レス(?:ポンス)?)|(?:ただちに|直ちに|すぐに|すぐ)(?:ご)?(?:対応|返信|返答|回答|お返事)(?:し(?!て(?:も|ほし|欲し))|いたし|でき|差し上げ)/,
				unless: /公開(?:済|を)停|アクセス|緊急停止/,
			},
			/即(?:日|レス)(?:で|に|、)?[ごお]?(?:対応|返信|返答|回答|返事)/,
			/(?:当日中|その日の?うち)に(?:必ず|かならず)?、?(?:ご)?(?:返信|返答|回答|お返事)/,
		],
	},
} as const satisfies Topic;

const FREE = '(?:は|も|が)(?:、)?(?:すべて|全て|いつでも|何度でも|何回でも|もちろん|完全)?(?:無料|無償|タダ)';

/** Work that is said to cost nothing, whatever the limit. */
export const freeWork = {
	about: /無料|無償|タダ/,
	claims: {
		revisions: [
			{
				words: new RegExp(`(?:追加の?|${N}回目以降の|以降の|上限を超えた|回数を超えた)(?:ご)?${REVISION}${FREE}`),
				unless: /当社の?(?:誤り|ミス|責)|原因/,
			},
		],
		restore: [new RegExp(`(?:バックアップからの)?(?:復元|復旧|レストア)(?:作業)?${FREE}`)],
		'for-ever': [
			{
				words:
					/(?:更新|作業|保守|点検|差し?替え)(?:作業)?(?:は|も)、?(?:いつまでも|ずっと|永久に|永年|無期限で|一生)(?:無料|無償|タダ)/,
				unless: /ソフト|プラグイン|ドメイン|SSL/,
			},
		],
		'outside-hours': [
			new RegExp(
				`(?:営業時間外|時間外|夜間|深夜|早朝|土日祝?|休業日|定休日|祝日)の?(?:ご)?(?:対応|作業|サポート)?${FREE}`,
			),
		],
	},
} as const satisfies Topic;

export const unaskedRepair = {
	about: /(?:不具合|障害|トラブル|エラー).{0,120}(?:対応|復旧|修正|作業|調査)|レストア|復元|復旧/,
	claims: {
		done: [
			new RegExp(
				`(?:不具合|障害|トラブル|エラー)${on(14)}(?:ご?連絡|ご?依頼|お申し?出)(?:が|を)?(?:なく|無く|いただか(?:なく|ず)|待たず|受けなく)${on(8)}(?:対応|復旧|修正|作業)`,
			),
		],
		'not-included': [
			{
				words: new RegExp(
					`(?:不具合|障害|トラブル|エラー)(?:発生)?(?:時|が起きた(?:時|場合))?の?(?:ご)?(?:対応|復旧|調査)(?:作業)?${near(6)}(?:なし|無し|含(?:ま|み)(?:れ)?(?:ません|ない)|対象外|×|別料金|有料)`,
				),
				holdsInCase: true,
			},
			{
				words: /(?:レストア|復元|復旧)(?:作業)?(?:は|：|:)?(?:別料金|有料|別途|含みません|含まれません)/,
				holdsInCase: true,
			},
		],
	},
} as const satisfies Topic;
