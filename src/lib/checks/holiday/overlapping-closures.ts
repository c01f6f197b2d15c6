/** Two closures of the calendar that share days: part of holiday/dates-differ. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatValue } from '../../values/format.ts';
import type { CheckInput } from '../check.ts';

/** Clients read both in the table of days off, and cannot tell on which day work begins again. */
export function overlappingClosures({ project: { calendar } }: CheckInput): Diagnostic[] {
	const { closures } = calendar.data;
	return closures.flatMap((closure, index) => {
		const first = closures.findIndex(
			({ from, to }, other) => other < index && from.iso <= closure.to.iso && closure.from.iso <= to.iso,
		);
		const earlier = closures[first];
		if (!earlier) return [];
		const span = ({ from, to }: typeof closure): string =>
			`${formatValue(from, 'plain-date')}〜${formatValue(to, 'plain-date')}`;
		const at = (entry: number, field: string) => calendar.places.at(['closures', entry, field]);
		return [
			{
				code: 'holiday/dates-differ',
				level: 'error',
				message: {
					ja: `「${closure.name}」（${span(closure)}）と「${earlier.name}」（${span(earlier)}）が重なっています`,
					en: `the closures ${closure.id} and ${earlier.id} share days`,
				},
				places: [
					{ place: at(index, 'from'), label: { ja: span(closure), en: closure.id } },
					{ place: at(first, 'to'), label: { ja: span(earlier), en: earlier.id } },
				],
				fixes: [
					{ ja: '続けて休むなら、一つの休業にまとめる', en: 'make them one closure' },
					{ ja: 'どちらかの日付を直す', en: 'mend the dates of one of them' },
				],
			} satisfies Diagnostic,
		];
	});
}
