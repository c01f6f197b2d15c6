/**
 * The typed values of the field. A value is never a bare number: it carries its unit, and where one is needed
 * what it counts from, its tax basis and its window. All of them are plain data, so they survive any store.
 */

/** What a period counts from. The Japanese names stand in `anchors.ts`. */
export type AnchorEvent =
	| 'order' // 注文
	| 'approval' // 見積りの承諾
	| 'contract-start' // 契約の開始
	| 'term-end' // 契約の満了
	| 'termination' // 契約の終了
	| 'materials-complete' // 素材の受領完了
	| 'delivery' // 納品
	| 'publication' // 公開
	| 'acceptance' // 検収
	| 'draft' // 初稿の提出
	| 'request' // 依頼の受付
	| 'last-contact' // 最終連絡
	| 'notice-sent' // 通知の発信
	| 'notice-received' // 通知の到達
	| 'demand' // 催告
	| 'invoice' // 請求書の発行
	| 'due-date' // 支払期限
	| 'incident-found' // 事故の認識
	| 'defect-known' // 不適合を知った時
	| 'purchase'; // 購入

export type DurationUnit =
	| 'minute' // 分
	| 'hour' // 時間
	| 'business-hour' // 営業時間（4営業時間）
	| 'calendar-day' // 日
	| 'business-day' // 営業日
	| 'week' // 週間
	| 'month' // か月
	| 'year'; // 年

/** A span of time, e.g. 最終連絡から7営業日. */
export interface Duration {
	readonly kind: 'duration';
	readonly n: number;
	readonly unit: DurationUnit;
	/** The event it counts from; `null` only where the field itself is a plain length (契約期間 12か月). */
	readonly anchor: AnchorEvent | null;
	/** `before`: 契約満了の1か月前まで. */
	readonly direction: 'after' | 'before';
	/** 初日不算入 (民法140条) unless the author says otherwise. */
	readonly firstDay: 'excluded' | 'included';
	/** What happens when the last day is closed (民法142条 moves it on; a contract may say otherwise). */
	readonly roll: 'none' | 'next-business-day';
}

/** incident: 1件; round: 1回 (an extra revision round, a meeting); item: 1点 (a banner, a picture). */
export type Per = 'once' | 'hour' | 'half-hour' | 'month' | 'year' | 'incident' | 'round' | 'page' | 'item';

export interface Money {
	readonly kind: 'money';
	/** Whole yen, on the basis that `tax` says. */
	readonly yen: number;
	readonly tax: 'included' | 'excluded';
	/** Consumption tax, percent. */
	readonly rate: 8 | 10;
	readonly per: Per;
}

/** The window in which a count starts anew. `project`: over one production job; `none`: no window (a unit, 30分単位). */
export type CountWindow = 'none' | 'project' | 'week' | 'month' | 'year' | 'day';

/** How many of something, e.g. 月3回. */
export interface Count {
	readonly kind: 'count';
	readonly max: number;
	/** 回, 時間, 分, 件, ページ, 箇所, 世代, 枚, 案, 名, 通 … */
	readonly unit: string;
	readonly window: CountWindow;
}

/** A percentage, e.g. 年14.6% or 150%. */
export interface Rate {
	readonly kind: 'rate';
	readonly percent: number;
	readonly per: 'none' | 'year' | 'month' | 'day';
}

/** A day of the calendar, ISO `YYYY-MM-DD`. */
export interface CalendarDate {
	readonly kind: 'date';
	readonly iso: string;
}

/** Minutes since midnight. 24:00 (1440) may end a span. */
export interface ClockTime {
	readonly kind: 'time';
	readonly minutes: number;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Weekly hours, e.g. 平日 10:00〜18:00. Half-open: 18:00 itself is outside. */
export interface Hours {
	readonly kind: 'hours';
	readonly days: readonly Weekday[];
	readonly from: number;
	readonly to: number;
	/** Whether national holidays that fall on these days count as open. */
	readonly holidays: 'closed' | 'open';
}

/** A payment day, e.g. 翌月末日 or 当月25日. */
export interface DueDay {
	readonly kind: 'due-day';
	/** 0 = 当月, 1 = 翌月, 2 = 翌々月. */
	readonly monthOffset: 0 | 1 | 2;
	readonly day: number | 'end';
}

export type TypedValue = Duration | Money | Count | Rate | CalendarDate | ClockTime | Hours | DueDay;
