/** The three plans of a service that marketplaces show side by side: part of tier/dominated. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { compareValues } from '../../values/compare.ts';
import { formatValue } from '../../values/format.ts';
import { priceOf } from '../../values/price.ts';
import { arithmetic } from '../arithmetic.ts';

/** A plan that costs more than a later one, which has as many pages or more: they are told from the smallest to the largest. */
export const pointlessPackages = ({ services }: Project): Diagnostic[] =>
	services.flatMap(({ data, places }) =>
		data.packages.flatMap((small, index): Diagnostic[] => {
			const later = data.packages.findIndex(
				(large, other) =>
					other > index &&
					priceOf(large.price).gross < priceOf(small.price).gross &&
					['equal', 'greater'].includes(compareValues(large.pages, small.pages)),
			);
			const large = data.packages[later];
			if (!large) return [];
			const told = ({ name, price, pages }: typeof small): string =>
				`「${name}」 ${formatValue(price)}、${formatValue(pages)}`;
			const at = (entry: number) => places.at(['packages', entry, 'price']);
			return [
				{
					code: 'tier/dominated',
					level: 'error',
					message: {
						ja: `${data.name}の「${small.name}」は「${large.name}」より高いのに、ページ数が多くありません`,
						en: `the plan ${small.name} costs more than ${large.name}, and has no more pages`,
					},
					places: [
						{ place: at(later), label: { ja: told(large), en: formatValue(large.price) } },
						{ place: at(index), label: { ja: told(small), en: formatValue(small.price) } },
					],
					notes: [
						arithmetic(
							`${formatValue(small.price)} > ${formatValue(large.price)}、${formatValue(small.pages)} ≦ ${formatValue(large.pages)}`,
						),
					],
					fixes: [{ ja: '料金かページ数を直す', en: 'mend the price or the number of pages' }],
				},
			];
		}),
	);
