/** 合わない合計: a total that its parts do not add up to, in yen or in shares of the price. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import { formatValue } from '../../values/format.ts';
import { priceOf } from '../../values/price.ts';
import type { Money } from '../../values/value.ts';
import { arithmetic } from '../arithmetic.ts';
import type { Check, CheckInput } from '../check.ts';
import { inContract } from '../law/examples.ts';
import type { SaidValue, Statement } from '../statements.ts';
import { once, statements } from '../statements.ts';
import { addedLines } from './added-lines.ts';

const facts = (total: string): string =>
	`setup: { label: 初期費用, value: "60,000円 税込" }\nfirst-year: { label: 初年度の総額, value: "${total} 税込" }\n`;
const sum =
	'初年度の総額は、初期費用<Value of="facts.setup" />と<Value of="tier.fee" />の<Value of="tier.term.initial" />分を合わせて、<Value of="facts.first-year" />とする。';

export const totalMismatch: Check = {
	id: 'price/total-mismatch',
	title: { ja: '合わない合計', en: 'parts and total' },
	summary: {
		ja: '内訳と合計が一つの文に並ぶとき、足し算は合わなければなりません。着手金と残金の割合も、合わせて100%です。',
		en: 'Where a sentence gives the parts and the total, they add up; the shares of a price add up to 100%.',
	},
	example: {
		fails: {
			files: { 'facts.yaml': facts('400,000円'), ...inContract(sum) },
			finds: [{ file: 'clauses/definitions.mdx', words: '<Value of="facts.first-year" />' }],
		},
		passes: { files: { 'facts.yaml': facts('420,000円'), ...inContract(sum) } },
	},
	run(input) {
		return once([...totals(input), ...overLines(input), ...withTax(input), ...shares(input)]);
	},
};

const isTotal = /総額|合計|総計|トータル|支払総額/;

/** A part: an amount, or so many times an amount by the month or the year. */
interface Part {
	readonly said: SaidValue;
	readonly yen: number;
	readonly how: string;
	readonly howEn: string;
}

type MoneySaid = SaidValue & { readonly value: Money };
const isMoney = (said: SaidValue): said is MoneySaid => said.value.kind === 'money';

const totals = (input: CheckInput): Diagnostic[] =>
	statements(input, isTotal)
		.filter(({ text }) => isTotal.test(text))
		.flatMap((statement): Diagnostic[] => {
			const total = totalIn(statement);
			// 「うち着手金…」 names some of the parts; 「約」 and 「から」 name no sum.
			if (!total || /うち|別途/.test(statement.text) || isRough(statement, total)) return [];
			const basis = basisOf(statement, total);
			const parts = statement.values.filter((said) => isMoney(said) && said !== total) as MoneySaid[];
			const read = parts.map((said) => part(said, statement, basis));
			const known = read.flatMap((one) => one ?? []);
			// One part is a sum only when it is taken several times; an amount of unknown length sums up to nothing.
			if (known.length === 0 || known.length < read.length) return [];
			if (known.length === 1 && !known[0]?.how.includes('×')) return [];
			const added = known.reduce((yen, one) => yen + one.yen, 0);
			const stated = yenOn(total.value, basis);
			// 「オプション合計」: less than one of the amounts is the total of something else.
			if (known.some((one) => one.yen > stated)) return [];
			// Tax is rounded down once for each part.
			if (Math.abs(added - stated) <= (mixed(statement) ? known.length : 0)) return [];
			return [mismatch(total, known, { added, stated })];
		});

/** 「デザイン 200,000円」, 「コーディング 100,000円」, 「合計 350,000円」, each on a line: amounts as they stand, or the tax added. */
const overLines = (input: CheckInput): Diagnostic[] =>
	addedLines(input).flatMap(({ parts, total }): Diagnostic[] => {
		if (!isMoney(total)) return [];
		const stated = total.value.yen;
		const read = parts.filter(isMoney).map((said): Part => {
			const { yen } = said.value;
			return { said, yen, how: `${yen.toLocaleString('en')}円`, howEn: String(yen) };
		});
		const added = read.reduce((sum, one) => sum + one.yen, 0);
		const gross = read.reduce((sum, { said }) => sum + yenOn(said.value as Money, 'gross'), 0);
		const fits = [added, gross, added * 1.1].some((sum) => Math.abs(sum - stated) <= read.length);
		return fits ? [] : [mismatch(total, read, { added, stated })];
	});

/** 「300,000円（税込320,000円）」: one price without and with tax, which is 10%, or 8% on food and newspapers. */
const withTax = (input: CheckInput): Diagnostic[] =>
	statements(input, /税込/, ({ collection }) => collection === 'pasted').flatMap(({ text, values }) =>
		values.flatMap((said, index): Diagnostic[] => {
			const next = values[index + 1];
			if (!next || !isMoney(said) || !isMoney(next)) return [];
			if (!/^(?:[（(]税(?:別|抜)き?[）)])?[（(]税込(?:み|価格)?[ 　:：]*$/.test(text.slice(said.end, next.start)))
				return [];
			const [net, stated] = [said.value.yen, next.value.yen];
			if ([1.1, 1.08].some((rate) => Math.abs(net * rate - stated) <= 1)) return [];
			const added = Math.floor((net * 110) / 100);
			const message: Localized = {
				ja: `${yen(net)}に消費税10%を足すと${yen(added)}で、税込の${yen(stated)}と${yen(Math.abs(added - stated))}違います`,
				en: `${net} yen with 10% tax is ${added}, not ${stated}`,
			};
			const label: Localized = { ja: `税込 ${yen(stated)}`, en: `with tax ${stated}` };
			return [
				{
					code: totalMismatch.id,
					level: 'error',
					message,
					places: [
						{ place: next.place, label },
						{ place: said.place, label: { ja: yen(net), en: String(net) } },
					],
					notes: [
						arithmetic(`${yen(net)} × 1.1 = ${yen(added)} ≠ ${yen(stated)}`, `${net} × 1.1 = ${added} ≠ ${stated}`),
					],
					fixes: [{ ja: 'どちらかの金額を直す', en: 'correct one of the amounts' }],
				},
			];
		}),
	);

const justBefore = (text: string, start: number): string => text.slice(Math.max(0, start - 24), start);

const isRough = ({ text }: Statement, { start, end }: MoneySaid): boolean =>
	/(?:約|およそ)$/.test(justBefore(text, start)) || /^(?:程度|前後|ほど|から|以上|[〜～~])/.test(text.slice(end));

/** The amount that the word for a total stands before: 「総額は500,000円」, or after: 「合わせて500,000円（合計）」. */
function totalIn({ text, values }: Statement): MoneySaid | undefined {
	const amounts = values.filter(isMoney);
	const named = amounts.filter(({ start }) =>
		/(?:総額|合計|総計|トータル)[^。、]{0,12}$/.test(justBefore(text, start)),
	);
	if (named.length === 1) return named[0];
	const last = amounts.at(-1);
	// 「総額は、AとBを合わせて、C」: the last amount is what it comes to.
	return last &&
		named.length === 0 &&
		/(?:合わせて|合計|合算|足して|で|、|＝|=)[^。]{0,4}$/.test(justBefore(text, last.start))
		? last
		: undefined;
}

type Basis = 'gross' | 'net' | 'as-written';

/** Amounts without a word on tax are taken as they stand, all of them. */
function basisOf({ values }: Statement, total: MoneySaid): Basis {
	if (values.filter(isMoney).some(({ taxSaid }) => !taxSaid)) return 'as-written';
	return total.value.tax === 'included' ? 'gross' : 'net';
}

const mixed = ({ values }: Statement): boolean =>
	new Set(values.filter(isMoney).map(({ value }) => value.tax)).size > 1;

function yenOn(money: Money, basis: Basis): number {
	return basis === 'as-written' ? money.yen : priceOf(money)[basis];
}

function part(said: MoneySaid, { text, values }: Statement, basis: Basis): Part | null {
	const yen = yenOn(said.value, basis);
	const { per } = said.value;
	const amount = `${yen.toLocaleString('en')}円`;
	const times = timesAfter(said, text, values);
	if (per === 'once' && times === null) return { said, yen, how: amount, howEn: String(yen) };
	const months = times ?? monthsIn(text, values);
	const count = months && (per === 'year' ? (months.unit === 'か月' ? months.n / 12 : months.n) : months.n);
	if (months === null || count === null || (per !== 'once' && per !== 'month' && per !== 'year' && times === null))
		return null;
	const unit = per === 'year' ? '年' : months.unit;
	return { said, yen: yen * count, how: `${amount} × ${count}${unit}`, howEn: `${yen} × ${count}` };
}

interface Times {
	readonly n: number;
	readonly unit: 'か月' | '回';
}

/** 「月額20,000円×12」, 「20,000円を12回」 */
function timesAfter(said: MoneySaid, text: string, values: readonly SaidValue[]): Times | null {
	const sign = /^[ 　]*[×xX✕＊*][ 　]*(\d{1,3})/.exec(text.slice(said.end).normalize('NFKC'));
	if (sign) return { n: Number(sign[1]), unit: said.value.per === 'month' ? 'か月' : '回' };
	const next = values.find(({ start }) => start >= said.end);
	if (!next || !/^(?:（[^）]*）)?(?:を|の|が)?$/.test(text.slice(said.end, next.start))) return null;
	const { value } = next;
	if (value.kind === 'count' && value.unit === '回') return { n: value.max, unit: '回' };
	const months = monthsOf(value);
	return months === null || said.value.per === 'once' ? null : { n: months, unit: 'か月' };
}

const monthsOf = (value: SaidValue['value']): number | null => {
	if (value.kind !== 'duration') return null;
	return value.unit === 'month' ? value.n : value.unit === 'year' ? value.n * 12 : null;
};

/** The length that the total is for: said as a period, or as 初年度, 年間. */
function monthsIn(text: string, values: readonly SaidValue[]): Times | null {
	const spans = values.flatMap(({ value }) => monthsOf(value) ?? []);
	if (spans.length === 1 && spans[0] !== undefined) return { n: spans[0], unit: 'か月' };
	return spans.length === 0 && /初年度|年間/.test(text) ? { n: 12, unit: 'か月' } : null;
}

const yen = (n: number): string => `${n.toLocaleString('en')}円`;

function mismatch(
	total: MoneySaid,
	parts: readonly Part[],
	{ added, stated }: { readonly added: number; readonly stated: number },
): Diagnostic {
	const how = parts.map((one) => one.how).join(' + ');
	return {
		code: totalMismatch.id,
		level: 'error',
		message: {
			ja: `内訳を足すと${yen(added)}で、合計の${yen(stated)}と${yen(Math.abs(added - stated))}違います`,
			en: `the parts add up to ${added} yen, not to the ${stated} of the total`,
		},
		places: [
			{ place: total.place, label: { ja: `合計 ${yen(stated)}`, en: `total ${stated}` } },
			...parts.map(({ said, how: label }) => ({ place: said.place, label: { ja: label, en: label } })),
			...[total, ...parts.map(({ said }) => said)].flatMap(({ home, value }) =>
				home ? [{ place: home.source, label: { ja: formatValue(value), en: formatValue(value) } }] : [],
			),
		],
		notes: [
			arithmetic(
				`${how}${parts.length === 1 && !how.includes('×') ? '' : ` = ${yen(added)}`} ≠ ${yen(stated)}`,
				`${parts.map(({ howEn }) => howEn).join(' + ')} = ${added} ≠ ${stated}`,
			),
		],
		fixes: [
			{ ja: `合計を${yen(added)}にする`, en: `make the total ${added} yen` },
			{ ja: '内訳のどれかを直す', en: 'correct one of the parts' },
		],
	};
}

const early = /着手金|前金|前払|手付|頭金/;
const late = /残金|残額|残り|残代金|納品時|納品後|検収後|完了時/;

/** 着手金と残金: the shares of one price. */
const shares = (input: CheckInput): Diagnostic[] =>
	statements(input, early)
		.filter(
			({ text }) => early.test(text) && late.test(text) && !/取消|キャンセル|返金|返還|解約|割引|値引|税/.test(text),
		)
		.flatMap((statement): Diagnostic[] => {
			const rates = statement.values.flatMap((said) =>
				said.value.kind === 'rate' && said.value.per === 'none' ? [{ said, percent: said.value.percent }] : [],
			);
			const [first, second, ...rest] = rates;
			if (!first || !second) return [];
			const added = rates.reduce((percent, one) => percent + one.percent, 0);
			if (Math.abs(added - 100) < 0.01) return [];
			const label = (percent: number): Localized => ({ ja: `${percent}%`, en: `${percent}%` });
			return [
				{
					code: totalMismatch.id,
					level: 'error',
					message: {
						ja: `着手金と残りの割合を足すと${added}%で、料金の全額になりません`,
						en: `the shares of the price add up to ${added}%, not to all of it`,
					},
					places: [
						{ place: second.said.place, label: label(second.percent) },
						{ place: first.said.place, label: label(first.percent) },
						...rest.map(({ said, percent }) => ({ place: said.place, label: label(percent) })),
					],
					notes: [arithmetic(`${rates.map(({ percent }) => `${percent}%`).join(' + ')} = ${added}% ≠ 100%`)],
					fixes: [{ ja: '割合を合わせて100%にする', en: 'let the shares add up to 100%' }],
				},
			];
		});
