/** 終わりが始まりより前の休業: a closure whose last day comes before its first closes nothing. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';

export const startAfterEnd: Check = {
	id: 'holiday/start-after-end',
	title: { ja: '終わりが始まりより前の休業', en: 'closure that ends before it begins' },
	summary: {
		ja: '休業期間の最終日は、初日と同じか、それより後の日です。逆になっていると、その休業はどの日にも当たりません。',
		en: 'The last day of a closure is its first day or a later one; the other way round it closes no day at all.',
	},
	example: {
		fails: {
			files: { 'calendar.yaml': { replace: 'to: 2027-01-04', with: 'to: 2026-01-04' } },
			finds: [{ file: 'calendar.yaml', words: '2026-01-04' }],
		},
		passes: { files: { 'calendar.yaml': { replace: 'to: 2027-01-04', with: 'to: 2026-12-29' } } },
	},
	run({ project: { calendar } }) {
		return calendar.data.closures.flatMap(({ name, from, to }, index): Diagnostic[] => {
			if (from.iso <= to.iso) return [];
			const [first, last] = [formatValue(from), formatValue(to)];
			return [
				{
					code: this.id,
					level: 'error',
					message: {
						ja: `「${name}」の最終日（${last}）が、初日（${first}）より前です`,
						en: `this closure ends on ${to.iso}, before it begins on ${from.iso}`,
					},
					places: [
						{ place: calendar.places.at(['closures', index, 'to']), label: { ja: '最終日', en: 'last day' } },
						{ place: calendar.places.at(['closures', index, 'from']), label: { ja: '初日', en: 'first day' } },
					],
					fixes: [
						{
							ja: '年をまたぐ休業なら、最終日の年を直す',
							en: 'mend the year of the last day, if the closure runs over New Year',
						},
						{ ja: '二つの日を入れかえる', en: 'exchange the two days' },
					],
				},
			];
		});
	},
};
