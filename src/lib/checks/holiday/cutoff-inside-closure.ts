/** 休業中の締切り: material is due, or a site goes public, on a day on which nobody is there. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';
import { noticeOf } from './examples.ts';

const names = { by: '素材の締切り', publish: '公開日' } as const;
const english = { by: 'the cut-off for material', publish: 'the day of publication' } as const;

export const cutoffInsideClosure: Check = {
	id: 'holiday/cutoff-inside-closure',
	title: { ja: '休業中の締切り', en: 'cut-off inside a closure' },
	summary: {
		ja: '素材の締切りや公開の日が、休業期間の中にあります。その日に届いた素材を受け取る人も、公開する人もいません。',
		en: 'The cut-off for material, or the day of publication, falls into an office closure: nobody is there to receive or publish.',
	},
	example: {
		fails: {
			files: noticeOf({ by: '2026-12-30' }),
			finds: [{ file: 'notices/new-year.mdx', words: '2026-12-30' }],
		},
		passes: { files: noticeOf({}) },
	},
	run({ project }) {
		return project.notices.flatMap(({ data, places }) =>
			data.materials.flatMap((material, index) =>
				(['by', 'publish'] as const).flatMap((field): Diagnostic[] => {
					const closed = closureWith(project, material[field].iso);
					if (closed === null) return [];
					const closure = project.calendar.data.closures[closed];
					const [day, from, to] = [material[field], closure?.from, closure?.to].map((date) =>
						date ? formatValue(date) : '',
					);
					return [
						{
							code: this.id,
							level: 'error',
							message: {
								ja: `${names[field]}（${day}）が、「${closure?.name ?? ''}」（${from}〜${to}）の中にあります`,
								en: `${english[field]} (${material[field].iso}) falls into an office closure`,
							},
							places: [
								{ place: places.at(['materials', index, field]), label: { ja: names[field], en: english[field] } },
								{
									place: project.calendar.places.at(['closures', closed]),
									label: { ja: closure?.name ?? '', en: 'closure' },
								},
							],
							fixes: [
								{ ja: '休業の前の営業日にする', en: 'choose a business day before the closure' },
								{ ja: '休業の後にする', en: 'choose a day after it' },
							],
						},
					];
				}),
			),
		);
	},
};

/** The index of the closure that the day falls into; null for none. */
export function closureWith({ calendar }: Project, iso: string): number | null {
	const index = calendar.data.closures.findIndex(({ from, to }) => from.iso <= iso && iso <= to.iso);
	return index < 0 ? null : index;
}
