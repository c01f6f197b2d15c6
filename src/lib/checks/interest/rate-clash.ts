/** 遅延損害金の率が二つ: one debtor, one late payment, and two rates to compute it by. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicies, effectivePolicy } from '../../model/effective-policy.ts';
import type { Place } from '../../source/place.ts';
import { formatValue } from '../../values/format.ts';
import type { Rate } from '../../values/value.ts';
import { arithmetic } from '../arithmetic.ts';
import { byBook } from '../books.ts';
import type { Check, CheckInput } from '../check.ts';
import { yearly } from '../law/amounts.ts';
import { inContract } from '../law/examples.ts';
import type { SaidValue, Statement } from '../statements.ts';
import { once, statements } from '../statements.ts';
import type { Side } from '../who.ts';
import { whose } from '../who.ts';

const sentence = (of: string): string =>
	`甲は、支払期限の翌日から支払済みに至るまで、未払額に対し<Value of="${of}" />の割合による遅延損害金を支払う。`;

export const rateClash: Check = {
	id: 'interest/rate-clash',
	title: { ja: '二つの遅延損害金', en: 'two rates of late interest' },
	summary: {
		ja: '同じ支払の遅れに、率は一つです。条文と支払の方針、文書の中の二か所で違うと、どちらで請求しても根拠を問われます。',
		en: 'A late payment has one rate; where the text and the payment policy say two, neither bill can be defended.',
	},
	example: {
		fails: {
			files: {
				'facts.yaml': 'old-rate: { label: 以前の割合, value: 年3% }\n',
				...inContract(sentence('facts.old-rate')),
			},
			finds: [{ file: 'clauses/definitions.mdx', words: '<Value of="facts.old-rate" />' }],
		},
		// A rate by the day that comes to the same in a year.
		passes: {
			files: {
				'facts.yaml': 'by-the-day: { label: 1日あたりの割合, value: 1日0.04% }\n',
				...inContract(sentence('facts.by-the-day')),
			},
		},
	},
	run(input) {
		return once([...policies(input), ...said(input)]);
	},
};

/** Two policies may have two rates on purpose; it is seldom meant. */
function policies({ project }: CheckInput): Diagnostic[] {
	const [first, ...rest] = effectivePolicies(project, 'payment', 'payment');
	if (!first) return [];
	const other = rest.filter(({ data }) => !same(data.lateInterest, first.data.lateInterest));
	return other.map(({ data, place }) =>
		clash(
			'warning',
			{ rate: data.lateInterest, place: place(['lateInterest']) },
			{ rate: first.data.lateInterest, place: first.place(['lateInterest']) },
			{
				ja: 'どちらかにそろえる。わけがあって変えるなら accepted.yaml に理由を書く',
				en: 'make them the same, or say in accepted.yaml why they differ',
			},
		),
	);
}

interface Owed {
	readonly rate: Rate;
	readonly place: Place;
	/** Where the number can be changed, when it is not there. */
	readonly home?: Place;
	readonly from: Side | null;
}

/** What the law allows at most, or says where nothing is agreed, is not what is owed here. */
const aboutLaw = /上限|法定利率|消費者契約法|定めのない/;
const isOwed = /遅延損害金|遅延利息|延滞金/;

function said(input: CheckInput): Diagnostic[] {
	return byBook(statements(input, isOwed)).flatMap((book) => {
		const owed = book
			.filter(({ text }) => isOwed.test(text) && !aboutLaw.test(text))
			.flatMap((statement) => statement.values.flatMap((value) => read(statement, value)));
		return (['client', 'agency'] as const).flatMap((side) => {
			const rates = owed.filter(({ from }) => from === null || from === side);
			const [first] = rates;
			if (!first) return [];
			// What the client owes has a home of its own, whether or not the text refers to it.
			const ours = side === 'client' ? applying(book, input) : [];
			const typed = ours.find(({ data }) => rates.some(({ rate }) => same(rate, data.lateInterest))) ?? ours[0];
			const reference: Omit<Owed, 'from'> = typed
				? { rate: typed.data.lateInterest, place: typed.place(['lateInterest']) }
				: first;
			return rates
				.filter(({ rate }) => !same(rate, reference.rate) && !ours.some(({ data }) => same(rate, data.lateInterest)))
				.map((one) =>
					clash('error', one, reference, {
						ja: '支払の方針の率（lateInterest）を引く',
						en: 'refer to the rate of the payment policy (lateInterest)',
					}),
				);
		});
	});
}

function read(statement: Statement, { value, start, place, home }: SaidValue): Owed[] {
	if (value.kind !== 'rate') return [];
	return [{ rate: value, place, ...(home && { home: home.source }), from: whose(statement, start) }];
}

/** The payment policies that a text can mean: its tier's own, else all. */
function applying([first]: readonly Statement[], { project }: CheckInput): readonly EffectivePolicy<'payment'>[] {
	const tier = project.support.find(({ id }) => id === first?.scope.tier);
	const own = tier && effectivePolicy(project, tier, 'payment', 'payment');
	return own ? [own] : effectivePolicies(project, 'payment', 'payment');
}

/** To the thousandth of a percent: 1日0.04% and 年14.6% are one rate. */
const same = (a: Rate, b: Rate): boolean => Math.abs(yearly(a) - yearly(b)) < 0.001;

const ofYear = (rate: Rate): string =>
	rate.per === 'day' || rate.per === 'month'
		? `${formatValue(rate)} × ${rate.per === 'day' ? '365日' : '12か月'} = 年${Number(yearly(rate).toFixed(3))}%`
		: `年${rate.percent}%`;

function clash(
	level: Diagnostic['level'],
	one: Omit<Owed, 'from'>,
	other: Omit<Owed, 'from'>,
	fix: { readonly ja: string; readonly en: string },
): Diagnostic {
	const [a, b] = [formatValue(one.rate), formatValue(other.rate)];
	// What a delay of a month costs on 100,000 yen shows how far the two are apart.
	const month = (rate: Rate): number => Math.floor((100_000 * yearly(rate) * 30) / 36_500);
	return {
		code: rateClash.id,
		level,
		message: {
			ja: `遅延損害金の率が二つあります（${a}と${b}）`,
			en: `late interest has two rates (${a} and ${b})`,
		},
		places: [
			{ place: one.place, label: { ja: a, en: a } },
			{ place: other.place, label: { ja: b, en: b } },
			...(one.home ? [{ place: one.home, label: { ja: '値の置き場所', en: 'where the value is written' } }] : []),
		],
		notes: [
			arithmetic(
				`${ofYear(one.rate)} ≠ ${ofYear(other.rate)}（10万円が30日遅れると、${month(one.rate).toLocaleString('en')}円と${month(other.rate).toLocaleString('en')}円）`,
				`${yearly(one.rate)}% and ${yearly(other.rate)}% a year: ${month(one.rate)} and ${month(other.rate)} yen on 100,000 yen after 30 days`,
			),
		],
		fixes: [fix, { ja: `率を${b}か${a}のどちらかにそろえる`, en: `make both ${b} or both ${a}` }],
	};
}
