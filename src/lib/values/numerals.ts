/** Numerals as Japanese text writes them (8,800 · １２ · 三十 · 二〇二六 · 1万2千) and what they are worth. */

/** How the numeral is written; digits with a scale (5万) count by their digits. */
export type NumeralForm = 'ascii' | 'fullwidth' | 'kanji';

/**
 * The text with full-width ASCII (０-９ Ａ-ｚ ，．：／（）％￥) made half-width, one code unit for one, so that
 * every position still means the same place in the original.
 */
export function narrow(text: string): string {
	return text.replace(/[\uFF01-\uFF5E\uFFE5\u3000]/g, (sign) =>
		sign === '￥' ? '¥' : sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
	);
}

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';

/** Pattern source of a numeral in digits, with scales: 8,800 · 1.5万 · 1万2千. Expects narrowed text. */
export const DIGIT_NUMERAL = `${DIGITS}(?:[百千万億兆](?:${DIGITS})?)*`;

export const KANJI_DIGITS = '〇零一二三四五六七八九十百千万億兆壱弐参拾萬';

/** Pattern source of a run of 漢数字. Not every run is a number: ask `kanjiValue`. */
export const KANJI_NUMERAL = `[${KANJI_DIGITS}]+`;

const UNITS_OF_TEN: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 兆: 1e12 };
const FIGURES: Readonly<Record<string, number>> = {
	〇: 0,
	零: 0,
	一: 1,
	壱: 1,
	二: 2,
	弐: 2,
	三: 3,
	参: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};

/** What a run of 漢数字 is worth; null when it is none (万円, 〇〇, 参 alone). */
export function kanjiValue(run: string): number | null {
	if (/^[万萬億兆]/.test(run) || /^[〇零]+$/.test(run) || run === '参') return null;
	const figures = [...run].map((sign) => FIGURES[sign]);
	// 二〇二六: figures only, read by position.
	if (run.length > 1 && figures.every((figure) => figure !== undefined)) return Number(figures.join(''));
	return scaled(run.match(/./gu) ?? []);
}

/** What a numeral in digits is worth: 1万2千 is 12000. Expects a match of `DIGIT_NUMERAL`. */
export function digitValue(numeral: string): number {
	return scaled(numeral.replaceAll(',', '').match(/\d+(?:\.\d+)?|[百千万億兆]/g) ?? []);
}

function scaled(parts: readonly string[]): number {
	let [total, section, figure] = [0, 0, null as number | null];
	for (const part of parts) {
		const ten = UNITS_OF_TEN[part];
		const myriad = MYRIADS[part];
		if (ten !== undefined) {
			section += (figure ?? 1) * ten;
			figure = null;
		} else if (myriad !== undefined) {
			total += (section + (figure ?? 0)) * myriad;
			section = 0;
			figure = null;
		} else {
			figure = FIGURES[part] ?? Number(part);
		}
	}
	return tidyFraction(total + section + (figure ?? 0));
}

/** 1.1万 is 11000, not 11000.000000000002. */
function tidyFraction(n: number): number {
	return Number(n.toPrecision(15));
}

/** The scale at the end of a numeral (15万 → 10000): in 10〜15万円 the first number shares it. */
export function trailingScale(numeral: string): number {
	const last = numeral.at(-1) ?? '';
	return MYRIADS[last] ?? UNITS_OF_TEN[last] ?? 1;
}

export function formOf(original: string): NumeralForm {
	if (/\d/.test(original)) return 'ascii';
	if (/[０-９]/.test(original)) return 'fullwidth';
	return new RegExp(KANJI_NUMERAL).test(original) ? 'kanji' : 'ascii';
}
