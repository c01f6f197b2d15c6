/** 契約期間より長い分割払い: payments that go on when the contract is over. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicy } from '../../model/effective-policy.ts';
import type { Place } from '../../source/place.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import { arithmetic } from '../arithmetic.ts';
import { byBook } from '../books.ts';
import type { Check, CheckInput } from '../check.ts';
import { inContract } from '../law/examples.ts';
import type { Statement } from '../statements.ts';
import { once, statements } from '../statements.ts';

export const instalmentsExceedTerm: Check = {
	id: 'price/instalments-exceed-term',
	title: { ja: '契約期間より長い分割払い', en: 'more instalments than months' },
	summary: {
		ja: '毎月一回ずつの分割払いは、契約期間の月数までです。それより多いと、契約が終わった後も支払が残ります。',
		en: 'Instalments are paid once a month, so there are no more of them than the term has months.',
	},
	example: {
		fails: {
			files: { 'policies/payment.yaml': { replace: 'due: 翌月末日', with: 'due: 翌月末日\ninstalments: 24回' } },
			finds: [{ file: 'policies/payment.yaml', words: '24回' }],
		},
		passes: {
			files: {
				'policies/payment.yaml': { replace: 'due: 翌月末日', with: 'due: 翌月末日\ninstalments: 12回' },
				...inContract('甲は、料金を<Value of="tier.payment.instalments" />の分割により支払う。'),
			},
		},
	},
	run(input) {
		return once([...typed(input), ...said(input)]);
	},
};

/** Months of a term; null for one that is not measured in months. */
const monthsOf = ({ n, unit }: Duration): number | null => (unit === 'month' ? n : unit === 'year' ? n * 12 : null);

interface Term {
	readonly period: Duration;
	readonly place: Place;
}

function finding(payments: number, place: Place, { period, place: home }: Term): Diagnostic {
	const length = formatValue(period);
	const months = monthsOf(period) ?? 0;
	return {
		code: instalmentsExceedTerm.id,
		level: 'error',
		message: {
			ja: `分割払いが${payments}回で、契約期間（${length}）の中に収まりません`,
			en: `${payments} payments do not fit into a term of ${length}`,
		},
		places: [
			{ place, label: { ja: `毎月1回、${payments}回`, en: `${payments} payments, one a month` } },
			{ place: home, label: { ja: `契約期間 ${length}`, en: `term ${length}` } },
		],
		notes: [
			arithmetic(
				`${payments}回 = ${payments}か月 > ${months}か月（契約が終わった後に${payments - months}回残る）`,
				`${payments} > ${months}: ${payments - months} payments are left when the contract ends`,
			),
		],
		fixes: [
			{ ja: `回数を${months}回までにする`, en: `ask for ${months} payments at most` },
			{ ja: `契約期間を${payments}か月にする`, en: `make the term ${payments} months` },
		],
	};
}

const termOf = (policy: EffectivePolicy<'term'>): Term => ({
	period: policy.data.initial,
	place: policy.place(['initial']),
});

const exceeds = (payments: number, { period }: Term): boolean => {
	const months = monthsOf(period);
	return months !== null && payments > months;
};

const typed = ({ project }: CheckInput): Diagnostic[] =>
	project.support.flatMap((tier) => {
		const payment = effectivePolicy(project, tier, 'payment', 'payment');
		const term = effectivePolicy(project, tier, 'term', 'term');
		const payments = payment?.data.instalments?.max;
		if (!payment || !term || payments === undefined || !exceeds(payments, termOf(term))) return [];
		return [finding(payments, payment.place(['instalments']), termOf(term))];
	});

const inParts = /^(?:の|に)?(?:分割|均等)?(?:払い|払|の分割|に分割|に分け)/;

/** 「12回払い」, in a contract of six months. */
const said = (input: CheckInput): Diagnostic[] =>
	byBook(statements(input, /分割|払い|契約期間|契約の期間/)).flatMap((book) => {
		const terms = termsIn(book, input);
		return book.flatMap(({ text, values }) =>
			values.flatMap(({ value, end, place }) => {
				if (value.kind !== 'count' || value.unit !== '回' || !inParts.test(text.slice(end))) return [];
				const term = terms.every((one) => exceeds(value.max, one)) ? terms[0] : undefined;
				return term ? [finding(value.max, place, term)] : [];
			}),
		);
	});

/** The term of the copy's tier; else those that the text says itself. */
function termsIn(book: readonly Statement[], { project }: CheckInput): Term[] {
	const tier = project.support.find(({ id }) => id === book[0]?.scope.tier);
	const own = tier && effectivePolicy(project, tier, 'term', 'term');
	if (own) return [termOf(own)];
	return book.flatMap(({ text, values }) =>
		/契約期間|契約の期間/.test(text) && !/最低/.test(text)
			? values.flatMap(({ value, place }) =>
					value.kind === 'duration' && monthsOf(value) !== null ? [{ period: value, place }] : [],
				)
			: [],
	);
}
