/** What a rule of the number scanner is, and the pattern words that several rules share. Patterns run on narrowed text. */
import { WEEKDAY_NAMES, WEEKDAYS } from '../day.ts';
import type { NumberKind, NumberMention } from '../number-mention.ts';
import { DIGIT_NUMERAL, digitValue, KANJI_DIGITS, KANJI_NUMERAL, kanjiValue } from '../numerals.ts';
import { UNITS } from '../units.ts';
import type { Weekday } from '../value.ts';

export interface Reading {
	/** Null: an ordinary word or a Latin name without a number, to be passed over. */
	readonly kind: NumberKind | null;
	readonly end: number;
	readonly value: number;
	readonly unit: string | null;
	readonly weekday: Weekday | null;
}

export interface Here {
	readonly text: string;
	readonly at: number;
	/** The number found before this one. */
	readonly last: NumberMention | null;
	/** What stands at another position, read by the whole table. */
	readonly readAt: (at: number) => Reading | null;
}

export interface Rule {
	readonly pattern: RegExp;
	/** What the match means; null when it is not this after all. It ends where the match ends unless `end` says otherwise. */
	read(found: RegExpExecArray, here: Here): Partial<Reading> | null;
}

export const N = `(?:${DIGIT_NUMERAL}|${KANJI_NUMERAL})`;
/** A day, month, hour or article: no scale, no decimals. */
export const SMALL = `(?:\\d{1,3}|${KANJI_NUMERAL})`;
/** 漢数字 that go on to the left, or that only say 「several」 (数十回). */
export const LOOSE = `(?<![${KANJI_DIGITS}数何幾])`;

const unitWords = (entries: typeof UNITS): string =>
	entries
		.flatMap(({ unit, also = [], unlessBefore }) =>
			[unit, ...also].map((word) => {
				const lookahead = /^[A-Za-z]+$/.test(word)
					? '(?![A-Za-z0-9])'
					: word.length === 1 && unlessBefore !== undefined
						? `(?![${unlessBefore}])`
						: '';
				return { word, pattern: word + lookahead };
			}),
		)
		.sort((a, b) => b.word.length - a.word.length)
		.map(({ pattern }) => pattern)
		.join('|');

export const UNIT = `(?:${unitWords(UNITS)})`;
export const KANJI_UNIT = `(?:${unitWords(UNITS.filter(({ kanji }) => kanji === true))})`;
export const STARTS_WITH_UNIT = new RegExp(`^${UNIT}`);
/** After a name: not when a unit, a clock or a date goes on (Zoom 2回, LP 10:00). */
export const ALONE = `(?!\\d|[,.]\\d| ?${UNIT}|[:/]\\d|[年月時])`;
export const LATIN_UNITS = new Set(
	UNITS.flatMap(({ unit, also = [] }) => [unit, ...also]).filter((word) => /^[A-Za-z]+$/.test(word)),
);

/** （月）, （月曜日）, （月・祝）, [月], or without brackets 月曜日. */
export const WEEKDAY =
	'(?: ?[(\\[](?:祝日?[・/])?(?<weekday>[月火水木金土日])(?:曜日?)?(?:[・/]?(?:祝日?|振替休日|休日?))?[)\\]]' +
	'| ?(?<weekday>[月火水木金土日])曜日?)?';
/** Between the two numbers of 3〜5営業日. */
export const SEPARATOR = ' ?(?:[〜~\\-‐–—―、・,]|から|ないし|または|又は|もしくは|若しくは) ?';
/** All that may stand between two citations of one enumeration: 第3条及び第5条. */
export const JOINED =
	/^(?:[ 、・,〜~\-–—]|及び|および|並びに|ならびに|又は|または|若しくは|もしくは|から|ないし|と|や|まで)*(?:同[条項号])?$/;

export const sticky = (source: string) => new RegExp(source, 'y');

/** Digits or 漢数字; NaN for a run that is no number. */
export function numberOf(numeral: string | undefined): number {
	if (numeral === undefined) return Number.NaN;
	return /^\d/.test(numeral) ? digitValue(numeral) : (kanjiValue(numeral) ?? Number.NaN);
}

export function weekdayOf(found: RegExpExecArray): Weekday | null {
	return WEEKDAYS.find((day) => WEEKDAY_NAMES[day] === found.groups?.['weekday']) ?? null;
}

export const between = (n: number, low: number, high: number) => n >= low && n <= high;
