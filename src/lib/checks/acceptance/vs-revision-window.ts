/** 検収の後も続く修正の受付: silence has accepted the work, and revisions of it are still asked for as of right. */
import type { Moment } from '../../calendar/add-duration.ts';
import { tellArithmetic } from '../../calendar/arithmetic.ts';
import type { Heat } from '../../calendar/race.ts';
import { race } from '../../calendar/race.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import type { Project } from '../../model/project.ts';
import { formatValue } from '../../values/format.ts';
import { arithmetic } from '../arithmetic.ts';
import type { Check, CheckInput } from '../check.ts';
import { comingDays, tellDay } from '../coming-days.ts';
import { compareLengths } from '../lengths.ts';
import { pastedPeriods } from '../time/pasted-periods.ts';

const window = (period: string) => ({
	'policies/revisions.yaml': { replace: 'window: 30日', with: `window: ${period}` },
});

export const vsRevisionWindow: Check = {
	id: 'acceptance/vs-revision-window',
	title: { ja: '検収の後も続く修正の受付', en: 'revisions after acceptance' },
	summary: {
		ja: '納品から数える修正の受付期間が、検収の期間より長いと、合格とみなした後の修正が無料かどうかが決まりません。',
		en: 'Where revisions are taken for longer after delivery than the inspection lasts, work is both accepted and open.',
	},
	example: {
		fails: { files: window('納品から14日'), finds: [{ file: 'policies/revisions.yaml', words: '納品から14日' }] },
		passes: { files: window('納品から5営業日') },
	},
	run(input) {
		const { project } = input;
		const inspections = effectivePolicies(project, 'general', 'general');
		const typed = effectivePolicies(project, 'revisionPolicy', 'revisions').flatMap((revisions) => {
			// A shorter window is no clash: what is not as agreed is put right until the inspection is over.
			const found = inspections.flatMap((inspection): Diagnostic[] => {
				const heat = longer(revisions, inspection, input);
				return heat ? [finding(revisions, inspection, heat)] : [];
			});
			return found.slice(0, 1);
		});
		return [...typed, ...pastedFindings(project)];
	},
};

/** 「納品から7日以内に検収」 and 「納品から14日以内の修正は無料」 in one pasted text. */
const pastedFindings = (project: Project): Diagnostic[] =>
	[...pastedPeriods(project).values()].flatMap((periods) => {
		const fromDelivery = periods.filter(({ event }) => event?.event === 'delivery');
		const inspection = fromDelivery.find(({ text }) => /検収|検査/.test(text));
		const revisions = fromDelivery.find(
			(one) => /修正/.test(one.text) && inspection && compareLengths(one.value, inspection.value) === 'greater',
		);
		if (!inspection || !revisions) return [];
		const [long, short] = [formatValue(revisions.value), formatValue(inspection.value)];
		return [
			{
				code: vsRevisionWindow.id,
				level: 'error' as const,
				message: {
					ja: `修正の受付（納品から${long}）が、検収の期間（納品から${short}）より後まで続きます`,
					en: 'this text takes revisions for longer after delivery than the inspection lasts',
				},
				places: [
					{ place: revisions.place(), label: { ja: `修正の受付 ${long}`, en: 'period for revisions' } },
					{ place: inspection.place(), label: { ja: `検収 ${short}`, en: 'inspection' } },
				] as const,
				notes: [arithmetic(`${long} > ${short}`)],
				fixes: [{ ja: '修正の受付を検収の期間に合わせる', en: 'end revisions with the inspection' }],
			},
		];
	});

/** A delivery after which the inspection is over before the window for revisions; null where both count differently. */
function longer(
	{ data: { window: revisions } }: EffectivePolicy<'revisions'>,
	{ data: { acceptance } }: EffectivePolicy<'general'>,
	{ project }: CheckInput,
): Heat | null {
	if (revisions.anchor !== acceptance.anchor || acceptance.anchor !== 'delivery') return null;
	const { calendar, businessDays } = comingDays(project);
	const starts = businessDays.map((date): Moment => ({ date, minutes: calendar.hours.from }));
	return race(calendar, starts, [revisions], acceptance).reversed;
}

function finding(
	revisions: EffectivePolicy<'revisions'>,
	inspection: EffectivePolicy<'general'>,
	{ start, first, second }: Heat,
): Diagnostic {
	const [window, acceptance] = [revisions.data.window, inspection.data.acceptance];
	const [long, short] = [formatValue(window, 'anchored'), formatValue(acceptance, 'anchored')];
	return {
		code: vsRevisionWindow.id,
		level: 'error',
		message: {
			ja: `修正の受付（${long}）が、検収の期間（${short}）より後まで続きます`,
			en: `revisions are taken (${long}) for longer than the inspection lasts (${short})`,
		},
		places: [
			{ place: revisions.place(['window']), label: { ja: `修正の受付 ${long}`, en: 'period for revisions' } },
			{ place: inspection.place(['acceptance']), label: { ja: `検収 ${short}`, en: 'inspection' } },
		],
		notes: [
			{
				title: { ja: '場面', en: 'scenario' },
				text: {
					ja: `納品が${tellDay(start.date)}なら、ご連絡がなければ${tellDay(second.date)}に合格とみなし、修正は${tellDay(first.date)}まで受け付ける。その間のご要望が、料金内の修正か新しいご依頼かが決まらない`,
					en: `delivered on ${start.date}: deemed accepted on ${second.date}, revisions until ${first.date}; a request in between is neither`,
				},
			},
			{
				title: { ja: '計算', en: 'arithmetic' },
				text: tellArithmetic(start.date, acceptance, second),
			},
			{ title: { ja: '計算', en: 'arithmetic' }, text: tellArithmetic(start.date, window, first) },
		],
		fixes: [
			{ ja: `修正の受付を検収の期間に合わせる（window: ${short}）`, en: 'end revisions with the inspection' },
			{ ja: `検収の期間を延ばす（acceptance: ${long}）`, en: 'lengthen the inspection' },
			{ ja: '修正の受付を初稿の提出から数える', en: 'count the period for revisions from the draft' },
		],
	};
}
