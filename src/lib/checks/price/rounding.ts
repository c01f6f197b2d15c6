/** 端数の定めのない計算: a price that comes to fractions of a yen, and nothing that says what becomes of them. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeIn } from '../../model/project.ts';
import { formatValue } from '../../values/format.ts';
import { priceOf } from '../../values/price.ts';
import { canonicalUnit } from '../../values/units.ts';
import { arithmetic } from '../arithmetic.ts';
import { byBook } from '../books.ts';
import type { CheckInput } from '../check.ts';
import type { Statement } from '../statements.ts';
import { once, statements } from '../statements.ts';

const rounds =
	/(?:円未満|端数)[^。]{0,24}(?:切り?捨て|切り?上げ|四捨五入)|(?:切り?捨て|切り?上げ|四捨五入)[^。]{0,16}(?:円未満|端数)/;
const byTheDay = /日割り/;

/** A month's fee by the day, and an hour's price by the step, where the contract does not say how to round. */
export function withoutRounding(input: CheckInput, code: string): Diagnostic[] {
	const books = byBook(statements(input, new RegExp(`${rounds.source}|${byTheDay.source}`)));
	return [
		...once(
			books
				.filter((book) => !book.some(({ text }) => rounds.test(text)))
				.flatMap((book) => book.flatMap((statement) => daily(statement, input, code))),
		),
		...steps(input, books, code),
	];
}

const mends = [
	{
		ja: '端数の扱いを書く（「円未満の端数は切り捨てる」など）',
		en: 'say what becomes of fractions of a yen (rounded down, say)',
	},
];

function daily({ text, scope, copy, placeOf }: Statement, { project }: CheckInput, code: string): Diagnostic[] {
	const match = byTheDay.exec(text);
	const tier = project.support.find(({ id }) => id === scope.tier);
	if (!match || !copy || tier?.data.billing !== 'monthly') return [];
	const { gross } = priceOf(tier.data.fee);
	// A fee that thirty and thirty-one days divide has no fraction in most months.
	if (gross % 30 === 0 && gross % 31 === 0) return [];
	const fee = formatValue(tier.data.fee);
	return [
		{
			code,
			level: 'warning',
			message: {
				ja: '日割りの計算に、円未満の端数をどうするかがありません',
				en: 'a fee by the day, and nothing says what becomes of fractions of a yen',
			},
			places: [
				{ place: placeOf(match.index, match.index + match[0].length) },
				{ place: placeIn(tier, ['fee']), label: { ja: fee, en: fee } },
			],
			notes: [arithmetic(`${gross.toLocaleString('en')}円 ÷ 31日 = ${(gross / 31).toFixed(2)}円`)],
			fixes: mends,
		},
	];
}

const minutes: Readonly<Record<string, number>> = { 分: 1, 時間: 60 };

function steps({ project }: CheckInput, books: readonly (readonly Statement[])[], code: string): Diagnostic[] {
	return project.support.flatMap((tier): Diagnostic[] => {
		const { step, hourly, name } = tier.data;
		const size = (minutes[canonicalUnit(step.unit)] ?? 0) * step.max;
		const { gross } = priceOf(hourly);
		if (size === 0 || (gross * size) % 60 === 0) return [];
		const said = books.some((book) => book[0]?.scope.tier === tier.id && book.some(({ text }) => rounds.test(text)));
		if (said) return [];
		const [price, unit] = [formatValue(hourly), formatValue(step)];
		return [
			{
				code,
				level: 'warning',
				message: {
					ja: `「${name}」の作業料金を${unit}単位で計算すると、円未満の端数が出ます`,
					en: `the price of ${tier.id} comes to fractions of a yen in steps of ${unit}`,
				},
				places: [
					{ place: placeIn(tier, ['step']), label: { ja: `${unit}単位`, en: `steps of ${unit}` } },
					{ place: placeIn(tier, ['hourly']), label: { ja: price, en: price } },
				],
				notes: [
					arithmetic(`${gross.toLocaleString('en')}円 × ${size}分 ÷ 60分 = ${((gross * size) / 60).toFixed(2)}円`),
				],
				fixes: [...mends, { ja: '割り切れる単位か料金にする', en: 'choose a step or a price that divides' }],
			},
		];
	});
}
