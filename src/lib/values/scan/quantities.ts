/** What is left: ordinals (第2回, 3回目), fractions, amounts, counts with their unit, and bare numbers. */
import type { NumberKind } from '../number-mention.ts';
import { DIGIT_NUMERAL, KANJI_NUMERAL, trailingScale } from '../numerals.ts';
import { canonicalUnit } from '../units.ts';
import type { Reading, Rule } from './rule.ts';
import { KANJI_UNIT, LOOSE, N, numberOf, SEPARATOR, sticky, UNIT } from './rule.ts';

function counted(kind: NumberKind, n: number, unit: string | undefined): Partial<Reading> | null {
	return Number.isNaN(n) ? null : { kind, value: n, unit: unit === undefined ? null : canonicalUnit(unit) };
}

const asOrdinal = ({ groups }: RegExpExecArray) => counted('ordinal', numberOf(groups?.['n']), groups?.['unit']);
const asQuantity = ({ groups }: RegExpExecArray) => counted('quantity', numberOf(groups?.['n']), groups?.['unit']);

/** 半年以内 is six months; 半年 alone, 半日営業 and 半月板 say no length. */
const HALF = {
	年: { value: 6, unit: 'か月' },
	月: { value: 0.5, unit: 'か月' },
	日: { value: 0.5, unit: '日' },
} as const;

export const QUANTITIES: readonly Rule[] = [
	{
		pattern: sticky(
			'(?<![前後上下夜大過一数隔])半(?<of>[年月日])(?=間|以[内上]|未満|後|前|ごと|おき|まで|を超|が?経過|を過ぎ|分の|に[一1１]|あたり|につき)',
		),
		read({ groups }) {
			const { value, unit } = HALF[groups?.['of'] === '年' ? '年' : groups?.['of'] === '月' ? '月' : '日'];
			return { kind: 'quantity', value, unit };
		},
	},
	{ pattern: sticky(`第(?<n>${N}) ?(?<unit>${UNIT}|四半期|[版位番次種期弾課])?`), read: asOrdinal },
	{ pattern: sticky(`${LOOSE}(?<n>${N}) ?(?<unit>${UNIT}|番)目(?![的標安次])`), read: asOrdinal },
	{ pattern: sticky(`(?<n>${DIGIT_NUMERAL})(?<unit>[番位次級版])(?![号組地元第])`), read: asOrdinal },
	{
		pattern: sticky(`${LOOSE}(?<of>${N})分の(?<n>${N})(?! ?${UNIT})`),
		read({ groups }) {
			const value = numberOf(groups?.['n']) / numberOf(groups?.['of']);
			return Number.isFinite(value) ? { kind: 'quantity', value } : null;
		},
	},
	{
		pattern: sticky(`(?<sign>[¥$]) ?(?<n>${DIGIT_NUMERAL})円?`),
		read: ({ groups }) => counted('quantity', numberOf(groups?.['n']), groups?.['sign'] === '¥' ? '円' : 'ドル'),
	},
	{ pattern: sticky(`(?<n>${DIGIT_NUMERAL}) ?(?<unit>${UNIT})`), read: asQuantity },
	{ pattern: sticky(`${LOOSE}(?<n>${KANJI_NUMERAL})(?<unit>${KANJI_UNIT})`), read: asQuantity },
	{
		// 3〜5営業日, 9–18時, 10〜15万円, 二、三回: the first number has the unit of the second.
		pattern: sticky(`${LOOSE}(?<n>${N})(?<sep>${SEPARATOR})(?=(?<next>${N}))`),
		read(found, { at, readAt }) {
			const { n = '', next = '' } = found.groups ?? {};
			const second = readAt(at + found[0].length);
			const measured = second !== null && (second.unit !== null || second.kind === 'clock' || second.kind === 'date');
			if (!measured || second.kind === 'identifier' || Number.isNaN(numberOf(n))) return null;
			const scale = trailingScale(n) === 1 && /^\d/.test(n) ? trailingScale(next) : 1;
			const value = second.kind === 'clock' ? numberOf(n) * 60 : numberOf(n) * scale;
			return { kind: second.kind, end: at + n.length, value, unit: second.unit };
		},
	},
	{ pattern: sticky(`(?<n>${DIGIT_NUMERAL})`), read: asQuantity },
];
