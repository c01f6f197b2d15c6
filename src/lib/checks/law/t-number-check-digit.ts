/** 登録番号の検査数字: one digit typed wrong, and every invoice carries somebody else's number. */
import type { Check } from '../check.ts';
import { conflict } from './cite.ts';

export const tNumberCheckDigit: Check = {
	id: 'law/t-number-check-digit',
	title: { ja: '登録番号の打ち間違い', en: 'check digit of the invoice number' },
	summary: {
		ja: '適格請求書発行事業者の登録番号は、Tの次の1桁を残りの12桁から計算できます。合わない番号は、どこかの桁が違っています。',
		en: 'The digit after T follows from the other twelve; where it does not, some digit is wrong.',
	},
	example: {
		fails: {
			files: { 'agency.yaml': { replace: 'T7000012050002', with: 'T7000012050003' } },
			finds: [{ file: 'agency.yaml', words: 'T7000012050003' }],
		},
		passes: { files: { 'agency.yaml': { replace: 'T7000012050002', with: 'T9999903104500' } } },
	},
	run({ project }) {
		const { agency } = project;
		const { invoiceNumber, kind } = agency.data;
		if (invoiceNumber === null) return [];
		const digits = invoiceNumber.slice(1);
		const expected = checkDigit(digits.slice(1));
		if (Number(digits[0]) === expected) return [];
		return conflict(project, 'invoice-number', {
			code: this.id,
			// The number of a corporation is its 法人番号; that of an individual was never promised to follow the formula.
			firm: kind === 'corporation',
			says: {
				ja: `登録番号「${invoiceNumber}」の先頭の数字は、残りの12桁から計算すると${expected}になる番号のしくみ`,
				en: `"${invoiceNumber}" may be at odds with how the number is made: its first digit would be ${expected}`,
			},
			notes: [
				{
					title: { ja: '計算', en: 'arithmetic' },
					text: {
						ja: `9 −（${weighedSum(digits.slice(1))} を9で割った余り）＝ ${expected}`,
						en: `9 - (${weighedSum(digits.slice(1))} mod 9) = ${expected}`,
					},
				},
			],
			places: [{ place: agency.places.at(['invoiceNumber']) }],
			fixes: [
				{
					ja: '登録通知書の番号と一桁ずつ照らし合わせる',
					en: 'compare it digit by digit with the notice of registration',
				},
			],
		});
	},
};

/** Σ Pn·Qn: digits from the right, weighed 1, 2, 1, 2 … (国税庁 法人番号の検査用数字). */
const weighedSum = (twelve: string): number =>
	[...twelve].reverse().reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);

export const checkDigit = (twelve: string): number => 9 - (weighedSum(twelve) % 9);
