/** 遅すぎる休業のお知らせ: the contract says how long before its first day a closure is announced. */

import type { Reached } from '../../calendar/add-duration.ts';
import { addDuration } from '../../calendar/add-duration.ts';
import { tellArithmetic } from '../../calendar/arithmetic.ts';
import { CannotTell } from '../../calendar/cannot-tell.ts';
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import type { Notice } from '../../model/notice.ts';
import { officeCalendar } from '../../model/office-calendar.ts';
import type { Project } from '../../model/project.ts';
import type { Path, Places } from '../../source/entry.ts';
import type { Place } from '../../source/place.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import { isOneSeason } from '../calendar/stale-years.ts';
import type { Check } from '../check.ts';
import { noticeOf } from './examples.ts';

export const noticeTooLate: Check = {
	id: 'holiday/notice-too-late',
	title: { ja: '遅すぎる休業のお知らせ', en: 'closure announced too late' },
	summary: {
		ja: '休業は、契約で約束した日数より前に知らせます。お知らせの日が遅いと、お客様の予定も、素材の締切りも間に合いません。',
		en: 'A closure is announced as long before its first day as the contracts promise.',
	},
	example: {
		fails: {
			files: noticeOf({ announce: '2026-12-16', by: '2026-12-24', publish: '2027-01-22' }),
			finds: [{ file: 'notices/new-year.mdx', words: '2026-12-16' }],
		},
		passes: { files: noticeOf({ announce: '2026-12-04' }) },
	},
	run({ project }) {
		const promised = effectivePolicies(project, 'general', 'general').map(({ data, place }) => ({
			period: { ...data.closureNotice, anchor: null, direction: 'before' } satisfies Duration,
			place: place(['closureNotice']),
		}));
		return project.notices.flatMap(({ data, places }): Diagnostic[] => {
			const index = project.calendar.data.closures.findIndex(({ id }) => id === data.closure);
			const closure = project.calendar.data.closures[index];
			if (!closure) return [];
			const broken = earliestLimit(project, closure.from.iso, promised);
			const afterwards = toldAfterwards(closure, data, places);
			if (broken === null || data.announce.iso <= broken.reached.date) return afterwards;
			// A date of another year is calendar/stale-year.
			if (!isOneSeason(data.announce.iso, closure.from.iso)) return afterwards;
			const { period, place, reached } = broken;
			const [said, latest] = [formatValue(data.announce), formatValue({ kind: 'date', iso: reached.date })];
			return [
				{
					code: this.id,
					level: 'error',
					message: {
						ja: `「${closure.name}」を知らせる日（${said}）が遅すぎます。約束では、遅くとも${latest}です`,
						en: `this closure is announced on ${data.announce.iso}; ${reached.date} is the last day that keeps the promise`,
					},
					places: [
						{ place: places.at(['announce']), label: { ja: '知らせる日', en: 'announced' } },
						{
							place: project.calendar.places.at(['closures', index, 'from']),
							label: { ja: '休業の初日', en: 'first day' },
						},
						{ place, label: { ja: `休業の予告 ${formatValue(period)}前`, en: 'notice promised' } },
					],
					notes: [{ title: { ja: '計算', en: 'arithmetic' }, text: tellArithmetic(closure.from.iso, period, reached) }],
					fixes: [
						{ ja: '知らせる日を早める', en: 'announce it sooner' },
						{ ja: '休業の予告（closureNotice）の約束を改める', en: 'promise less notice (closureNotice)' },
					],
				},
				...afterwards,
			];
		});
	},
};

/** A reminder when the office has closed, and a deadline that is over when it is announced. */
function toldAfterwards(
	{ name, from }: Project['calendar']['data']['closures'][number],
	{ announce, remind, materials }: Notice,
	places: Places,
): Diagnostic[] {
	const late = (path: Path, message: Localized, against: Path, label: Localized): Diagnostic => ({
		code: noticeTooLate.id,
		level: 'error',
		message,
		places: [{ place: places.at(path) }, { place: places.at(against), label }],
		fixes: [{ ja: '知らせる日を早める', en: 'announce it sooner' }],
	});
	const reminder =
		remind && remind.iso >= from.iso && isOneSeason(remind.iso, from.iso)
			? [
					late(
						['remind'],
						{
							ja: `もう一度知らせる日（${formatValue(remind)}）には、「${name}」がもう始まっています`,
							en: `the reminder of ${remind.iso} comes when the office has closed`,
						},
						['closure'],
						{ ja: `${formatValue(from)}から`, en: `from ${from.iso}` },
					),
				]
			: [];
	const deadlines = materials.flatMap(({ by }, index) =>
		by.iso > announce.iso || !isOneSeason(by.iso, from.iso)
			? []
			: [
					late(
						['materials', index, 'by'],
						{
							ja: `素材の締切り（${formatValue(by)}）が、知らせる日（${formatValue(announce)}）より後ではありません`,
							en: `the cut-off of ${by.iso} is over when it is announced on ${announce.iso}`,
						},
						['announce'],
						{ ja: '知らせる日', en: 'announced' },
					),
				],
	);
	return [...reminder, ...deadlines];
}

interface Promised {
	readonly period: Duration;
	readonly place: Place;
}

/** The promise that asks for the most; null where there is none, or where the calendar cannot tell. */
function earliestLimit(
	project: Project,
	first: string,
	promised: readonly Promised[],
): (Promised & { readonly reached: Reached }) | null {
	const office = officeCalendar(project.calendar.data);
	try {
		const limits = promised.map((one) => ({ ...one, reached: addDuration(office, first, one.period) }));
		return limits.toSorted((a, b) => (a.reached.date < b.reached.date ? -1 : 1))[0] ?? null;
	} catch (error) {
		if (error instanceof CannotTell) return null;
		throw error;
	}
}
