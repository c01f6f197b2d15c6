/** 税込と税別の取り違え: one number of yen, with tax here and without it there. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Entry, Project } from '../../model/project.ts';
import { isTypedValue } from '../../model/resolve.ts';
import type { Place } from '../../source/place.ts';
import { formatValue } from '../../values/format.ts';
import { priceOf } from '../../values/price.ts';
import type { Money } from '../../values/value.ts';
import { arithmetic } from '../arithmetic.ts';
import type { Check, CheckInput } from '../check.ts';
import { inContract } from '../law/examples.ts';
import { once, statements } from '../statements.ts';

export const taxBasisClash: Check = {
	id: 'price/tax-basis-clash',
	title: { ja: '税込と税別の取り違え', en: 'one number, two tax bases' },
	summary: {
		ja: '同じ金額が、あるところでは税込、別のところでは税別になっていると、請求のときに消費税の分だけ食い違います。',
		en: 'The same number of yen, with tax in one place and without it in another: the bills differ by the tax.',
	},
	example: {
		fails: {
			files: {
				'facts.yaml': 'meeting: { label: 打ち合わせの料金, value: "8,800円/時 税別" }\n',
				...inContract('打ち合わせの料金は、<Value of="facts.meeting" />とする。'),
			},
			finds: [{ file: 'facts.yaml', words: '"8,800円/時 税別"' }],
		},
		// The same price, said without tax.
		passes: {
			files: {
				'facts.yaml': 'meeting: { label: 打ち合わせの料金, value: "8,000円/時 税別" }\n',
				...inContract('打ち合わせの料金は、<Value of="facts.meeting" />とする。'),
			},
		},
	},
	run(input) {
		const typed = typedAmounts(input.project);
		const pasted = pastedAmounts(input);
		const all = [...typed, ...pasted];
		if (!all.some(({ money }) => money.tax === 'excluded')) return [];
		return once(
			[...Map.groupBy(all, ({ money }) => money.yen).values()].flatMap((alike) => {
				const gross = alike.filter(({ money }) => money.tax === 'included');
				// The odd one out is told: the house's own prices are mostly of one kind.
				const net = alike.filter(({ money }) => money.tax === 'excluded');
				const [odd, usual] = gross.length >= net.length ? [net, gross] : [gross, net];
				return odd.flatMap((one) => {
					const other = usual.find((candidate) => samePer(candidate, one));
					return other ? [clash(one, other)] : [];
				});
			}),
		);
	},
};

interface Amount {
	readonly money: Money;
	readonly place: Place;
	/** In a field of its own, or by hand in a sentence. */
	readonly typed: boolean;
}

/** 「8,800円」 in prose may leave out that it is for an hour. */
const samePer = (a: Amount, b: Amount): boolean =>
	a.money.per === b.money.per || [a, b].some(({ money, typed }) => !typed && money.per === 'once');

function typedAmounts(project: Project): Amount[] {
	const { agency, services, support, policies, tasks, facts } = project;
	const entries: readonly Entry<unknown>[] = [
		agency,
		...services,
		...support,
		...policies,
		tasks,
		...(facts ? [facts] : []),
	];
	return entries.flatMap((entry) => {
		const found: Amount[] = [];
		const visit = (at: unknown, path: readonly (string | number)[]): void => {
			if (typeof at !== 'object' || at === null) return;
			if (isTypedValue(at)) {
				if (at.kind === 'money' && at.yen > 0) found.push({ money: at, place: entry.places.at(path), typed: true });
				return;
			}
			for (const [key, child] of Object.entries(at)) visit(child, [...path, Array.isArray(at) ? Number(key) : key]);
		};
		visit(entry.data, []);
		return found;
	});
}

/** 「5,500円（税別）」, typed by hand. */
const pastedAmounts = (input: CheckInput): Amount[] =>
	statements(input, /円/).flatMap(({ values }) =>
		values.flatMap(({ value, place, home, taxSaid }) =>
			value.kind === 'money' && home === null && taxSaid && value.yen > 0
				? [{ money: value, place, typed: false }]
				: [],
		),
	);

function clash(one: Amount, other: Amount): Diagnostic {
	const [a, b] = [formatValue(one.money), formatValue(other.money)];
	const paid = (money: Money): string =>
		`${formatValue(money, 'amount')} = お支払い${priceOf(money).gross.toLocaleString('en')}円`;
	const difference = Math.abs(priceOf(one.money).gross - priceOf(other.money).gross);
	return {
		code: taxBasisClash.id,
		// Two fields may hold two prices that only look alike; a sentence repeats what a field says.
		level: one.typed && other.typed ? 'warning' : 'error',
		message: {
			ja: `同じ${one.money.yen.toLocaleString('en')}円が、${basis(one.money)}と${basis(other.money)}の二通りで書かれています`,
			en: `${one.money.yen} yen stands here ${one.money.tax === 'included' ? 'with' : 'without'} tax and there the other way round`,
		},
		places: [
			{ place: one.place, label: { ja: a, en: a } },
			{ place: other.place, label: { ja: b, en: b } },
		],
		notes: [
			arithmetic(
				`${paid(one.money)} ／ ${paid(other.money)}（差 ${difference.toLocaleString('en')}円、税は1円未満切捨て）`,
				`${priceOf(one.money).gross} against ${priceOf(other.money).gross} yen to pay (tax rounded down)`,
			),
		],
		fixes: [
			{ ja: '同じ料金なら、税込か税別のどちらかにそろえる', en: 'if it is the same price, write the same basis' },
			{
				ja: `同じ料金を税別で言うなら、${formatValue({ ...other.money, yen: priceOf(other.money).net, tax: 'excluded' })}と書く`,
				en: `said without tax, the other would be ${priceOf(other.money).net} yen`,
			},
		],
	};
}

const basis = ({ tax }: Money): string => (tax === 'included' ? '税込' : '税別');
