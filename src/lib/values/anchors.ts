/** What a period may count from, by its names: the first one is printed, all of them are read. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { AnchorEvent } from './value.ts';

export interface AnchorName extends Localized {
	/** Other spellings an author may use in 「納品日から30日」. */
	readonly also: readonly string[];
}

export const ANCHORS: Readonly<Record<AnchorEvent, AnchorName>> = {
	order: { ja: '注文', en: 'the order', also: ['ご注文', '注文日', '受注'] },
	approval: {
		ja: '見積りの承諾',
		en: 'approval of the estimate',
		also: ['お見積りのご承諾', '見積りのご承諾', 'お見積りの承諾', '見積もりの承諾', '見積承諾'],
	},
	'contract-start': {
		ja: '契約開始',
		en: 'the start of the contract',
		also: ['契約の開始', '契約開始日', '契約期間の開始'],
	},
	'term-end': {
		ja: '契約満了',
		en: 'the end of the term',
		also: ['契約の満了', '契約満了日', '契約期間満了', '契約期間の満了', '契約期間満了日', '期間満了'],
	},
	termination: { ja: '契約終了', en: 'the end of the contract', also: ['契約の終了', '契約終了日'] },
	'materials-complete': {
		ja: '素材の受領完了',
		en: 'receipt of all materials',
		also: ['素材受領完了', '素材の受領', '素材受領', '素材受領日', '素材の完備'],
	},
	delivery: { ja: '納品', en: 'delivery', also: ['納品日', '納品完了'] },
	publication: { ja: '公開', en: 'publication', also: ['公開日', 'サイト公開'] },
	acceptance: { ja: '検収', en: 'acceptance of the work', also: ['検収日', '検収完了', '検収合格'] },
	draft: { ja: '初稿の提出', en: 'submission of the draft', also: ['初稿提出', '初稿', '初稿提出日'] },
	request: { ja: '依頼の受付', en: 'receipt of the request', also: ['依頼受付', '依頼', '受付', '依頼の受領'] },
	'last-contact': { ja: '最終連絡', en: 'the last contact', also: ['最後の連絡', '最終連絡日'] },
	'notice-sent': { ja: '通知の発信', en: 'sending of the notice', also: ['通知発信', '通知の送信'] },
	'notice-received': { ja: '通知の到達', en: 'arrival of the notice', also: ['通知到達', '通知の受領'] },
	demand: { ja: '催告', en: 'the demand', also: ['催告日', '催告の到達'] },
	invoice: { ja: '請求書の発行', en: 'issue of the invoice', also: ['請求書発行', '請求書発行日'] },
	'due-date': { ja: '支払期限', en: 'the due date', also: ['支払期日', '支払期限日'] },
	'incident-found': { ja: '事故の認識', en: 'discovery of the incident', also: ['事故の発覚', '事故認識'] },
	'defect-known': {
		ja: '不適合を知った時',
		en: 'knowledge of the defect',
		also: ['不適合を知ったとき', '不適合の認識'],
	},
	purchase: { ja: '購入', en: 'the purchase', also: ['ご購入', '購入日'] },
};

/** Every spelling → its event. */
export const ANCHOR_SPELLINGS: ReadonlyMap<string, AnchorEvent> = new Map(
	(Object.entries(ANCHORS) as [AnchorEvent, AnchorName][]).flatMap(([event, name]) =>
		[name.ja, ...name.also].map((spelling): [string, AnchorEvent] => [spelling, event]),
	),
);
