/** Periods of notice that a sentence says: 「満了の2か月前までに」, held against the policy that it stands for. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { effectivePolicies, effectivePolicy } from '../../model/effective-policy.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import { arithmetic } from '../arithmetic.ts';
import type { CheckInput } from '../check.ts';
import { compareLengths, inSmallerUnit } from '../lengths.ts';
import type { SaidValue, Statement } from '../statements.ts';

export interface StatedNotice {
	/** The field of the term policy. */
	readonly field: 'notice' | 'exitNotice';
	readonly says: RegExp;
	readonly unless?: RegExp;
	readonly ja: string;
	readonly en: string;
}

/** A period that counts back: followed by 前. */
export interface Back {
	readonly said: SaidValue;
	readonly period: Duration;
}

export function periodsBefore({ text, values }: Statement): Back[] {
	return values.flatMap((said): Back[] => {
		const { value, end } = said;
		if (value.kind !== 'duration') return [];
		const back = value.direction === 'before' || /^(?:以上)?(?:前|まえ)/.test(text.slice(end));
		return back ? [{ said, period: value }] : [];
	});
}

/** The term policies that a text can mean: its tier's own, else those of all tiers. */
export function termsOf(book: readonly Statement[], { project }: CheckInput) {
	const tier = project.support.find(({ id }) => id === book[0]?.scope.tier);
	const own = tier && effectivePolicy(project, tier, 'term', 'term');
	return own ? [own] : effectivePolicies(project, 'term', 'term');
}

export function tellStated(
	book: readonly Statement[],
	input: CheckInput,
	code: string,
	{ field, says, unless, ja, en }: StatedNotice,
): Diagnostic[] {
	const policies = termsOf(book, input);
	const [first] = policies;
	if (!first) return [];
	return book
		.filter(({ text }) => says.test(text) && !unless?.test(text))
		.flatMap(periodsBefore)
		.filter(({ period }) => !policies.some(({ data }) => compareLengths(period, data[field]) === 'equal'))
		.map(({ said, period }): Diagnostic => {
			const [here, there] = [formatValue(period), formatValue(first.data[field])];
			return {
				code,
				level: 'error',
				message: {
					ja: `${ja}が、この文では${here}前、契約期間の方針では${there}前です`,
					en: `the ${en} is ${here} in this sentence and ${there} in the policy`,
				},
				places: [
					{ place: said.place, label: { ja: `${here}前`, en: here } },
					{ place: first.place([field]), label: { ja: `${there}前`, en: there } },
					...(said.home
						? [{ place: said.home.source, label: { ja: '値の置き場所', en: 'where the value is written' } }]
						: []),
				],
				notes: [arithmetic(`${inSmallerUnit(period)} ≠ ${inSmallerUnit(first.data[field])}`)],
				fixes: [
					{ ja: `方針の値（term.${field}）を引く`, en: `refer to the value of the policy (term.${field})` },
					{ ja: `方針の ${field} を${here}前に変える`, en: `change ${field} in the policy to ${here}` },
				],
			};
		});
}
