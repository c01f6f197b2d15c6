/** 間に合わない素材の締切り: the draft and every round of revisions do not fit between the deadline and the publication. */
import { CannotTell } from '../../calendar/cannot-tell.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MaterialCutoff } from '../../model/material-cutoff.ts';
import { materialCutoff } from '../../model/material-cutoff.ts';
import type { NoticeMaterial } from '../../model/notice.ts';
import type { Project } from '../../model/project.ts';
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';
import { closureWith } from './cutoff-inside-closure.ts';
import { noticeOf } from './examples.ts';

export const cutoffArithmetic: Check = {
	id: 'holiday/cutoff-arithmetic',
	title: { ja: '間に合わない素材の締切り', en: 'cut-off that is too late' },
	summary: {
		ja: '素材の締切りから公開日までに、初稿と、約束した回数の修正と、ご確認の日数がすべて収まらなければなりません。',
		en: 'Between the cut-off for material and the day of publication the draft, every round of revisions promised and the reviews must fit.',
	},
	example: {
		fails: {
			files: noticeOf({ by: '2026-12-14' }),
			finds: [{ file: 'notices/new-year.mdx', words: '2026-12-14' }],
		},
		passes: { files: noticeOf({ by: '2026-12-07' }) },
	},
	run({ project }) {
		return project.notices.flatMap(({ data, places }) =>
			data.materials.flatMap((material, index): Diagnostic[] => {
				const cutoff = cutoffOf(project, material);
				const { by, publish } = material;
				// A deadline that falls into a closure is told as that.
				const isClosed = [by, publish].some(({ iso }) => closureWith(project, iso) !== null);
				if (cutoff === null || by.iso <= cutoff.latest || isClosed) return [];
				const [said, latest] = [formatValue(by), formatValue({ kind: 'date', iso: cutoff.latest })];
				const at = (field: string) => places.at(['materials', index, field]);
				return [
					{
						code: this.id,
						level: 'error',
						message: {
							ja: `素材の締切り（${said}）では、${formatValue(publish)}の公開に間に合いません。遅くとも${latest}です`,
							en: `material that arrives on ${by.iso} is too late for ${publish.iso}; the last day is ${cutoff.latest}`,
						},
						places: [
							{ place: at('by'), label: { ja: '素材の締切り', en: 'cut-off' } },
							{ place: at('publish'), label: { ja: '公開日', en: 'publication' } },
							{
								place: cutoff.places.revisions,
								label: { ja: `修正 ${formatValue(cutoff.revisions)}`, en: 'revisions' },
							},
							{
								place: cutoff.places.turnaround,
								label: { ja: `修正にかかる日数 ${formatValue(cutoff.turnaround)}`, en: 'turnaround' },
							},
						],
						notes: [{ title: { ja: '計算', en: 'arithmetic' }, text: cutoff.arithmetic }],
						fixes: [
							{
								ja: `締切りを${latest}か、それより前にする`,
								en: `ask for the material by ${cutoff.latest} at the latest`,
							},
							{ ja: '公開日を遅らせる', en: 'publish later' },
						],
					},
				];
			}),
		);
	},
};

/** Null where the calendar ends first. */
function cutoffOf(project: Project, material: NoticeMaterial): MaterialCutoff | null {
	try {
		return materialCutoff(project, material);
	} catch (error) {
		if (error instanceof CannotTell) return null;
		throw error;
	}
}
