/** A number as it stands in a sentence. */
import type { NumeralForm } from './numerals.ts';
import type { Weekday } from './value.ts';

export type NumberKind =
	/** 3回, 8,800円, 14.6%, 二通, or a bare 3 */
	| 'quantity'
	/** 2026年12月29日, 12/29, 12月, 2026年, 毎月25日 */
	| 'date'
	/** 18:00, 午後6時 */
	| 'clock'
	/** 第12条第2項, 別紙3, (1), ①, 図2 */
	| 'article'
	/** 民法第548条の4, 平成15年法律第57号 */
	| 'law'
	/** 第2回, 3回目, 第2版; its unit is that of the counted thing */
	| 'ordinal'
	/** WordPress 6.5, A4, T1234567890123, 03-1234-5678, URLs */
	| 'identifier';

export interface NumberMention {
	/** UTF-16 offsets in the text, half-open. */
	readonly start: number;
	readonly end: number;
	/** The words as they stand: numeral, unit and what belongs to them (第, 午後, ¥, the weekday in brackets). */
	readonly text: string;
	readonly kind: NumberKind;
	/**
	 * quantity and ordinal: the number (万 applied); clock: minutes since midnight; date: 20261229, 1229 without a
	 * year, 202612, 2026 or 12 where only that is said; article and law: the first number; identifier: NaN.
	 */
	readonly value: number;
	/** The unit's printed spelling (ヶ月 → か月, 度 → 回); null where there is none. */
	readonly unit: string | null;
	readonly form: NumeralForm;
	/** The weekday that a date says of itself: 12月29日（火）. */
	readonly weekday: Weekday | null;
}
