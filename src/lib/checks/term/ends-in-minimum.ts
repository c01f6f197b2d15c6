/** A first term that is over before the minimum term is: part of term/minimum-vs-anytime. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import { formatValue } from '../../values/format.ts';
import { arithmetic } from '../arithmetic.ts';
import type { CheckInput } from '../check.ts';
import { compareLengths } from '../lengths.ts';

/** Who declines the renewal, or has none, leaves at the end of the first term. */
export const endsInMinimum = ({ project }: CheckInput): Diagnostic[] =>
	effectivePolicies(project, 'term', 'term').flatMap(({ data, place }): Diagnostic[] => {
		if (compareLengths(data.minimum, data.initial) !== 'greater') return [];
		const [minimum, initial] = [formatValue(data.minimum), formatValue(data.initial)];
		return [
			{
				code: 'term/minimum-vs-anytime',
				level: 'error',
				message: {
					ja: `最低契約期間（${minimum}）が終わらないうちに、当初の契約期間（${initial}）が満了します`,
					en: `the first term (${initial}) ends before the minimum term (${minimum}) does`,
				},
				places: [
					{ place: place(['minimum']), label: { ja: `最低契約期間 ${minimum}`, en: `minimum ${minimum}` } },
					{ place: place(['initial']), label: { ja: `契約期間 ${initial}`, en: `first term ${initial}` } },
				],
				notes: [arithmetic(`${minimum} > ${initial}`)],
				fixes: [
					{
						ja: '最低契約期間を、当初の契約期間より長くしない',
						en: 'let the minimum be no longer than the first term',
					},
					{ ja: '当初の契約期間を延ばす', en: 'make the first term longer' },
				],
			},
		];
	});
