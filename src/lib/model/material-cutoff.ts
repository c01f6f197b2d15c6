/** The last day on which material may arrive for a publication: counted back over reviews, revisions and the draft. */
import { addDuration } from '../calendar/add-duration.ts';
import { tellArithmetic } from '../calendar/arithmetic.ts';
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';
import { formatValue } from '../values/format.ts';
import type { Count, Duration } from '../values/value.ts';
import { effectivePolicy } from './effective-policy.ts';
import type { NoticeMaterial } from './notice.ts';
import { officeCalendar } from './office-calendar.ts';
import type { Project } from './project.ts';

export interface MaterialCutoff {
	/** ISO. */
	readonly latest: string;
	readonly revisions: Count;
	readonly turnaround: Duration;
	/** 「5営業日 + 3回 × (2営業日 + 1営業日) = 14営業日」, and what that is counted back from the day of publication. */
	readonly arithmetic: Localized;
	/** Where the number of rounds and the length of one are written. */
	readonly places: { readonly revisions: Place; readonly turnaround: Place };
}

/** Null where the service has no revisions policy. Throws `CannotTell` where the calendar ends. */
export function materialCutoff(
	project: Project,
	{ service: id, publish, draft, review }: NoticeMaterial,
): MaterialCutoff | null {
	const service = project.services.find((entry) => entry.id === id);
	const policy = service && effectivePolicy(project, service, 'revisionPolicy', 'revisions');
	if (!service || !policy) return null;
	const { revisions } = service.data;
	const { turnaround } = policy.data;
	const round = [review, turnaround];
	const office = officeCalendar(project.calendar.data);
	const periods = [...Array.from({ length: revisions.max }, () => round).flat(), draft];
	const unit = draft.unit;
	const sum = `${formatValue(draft)} + ${formatValue(revisions)} × (${round
		.map((period) => formatValue(period))
		.toReversed()
		.join(' + ')})`;
	const places = { revisions: service.places.at(['revisions']), turnaround: policy.place(['turnaround']) };
	const isOneUnit = periods.every((period) => period.unit === unit);
	if (isOneUnit) {
		const whole: Duration = { ...back(draft), n: periods.reduce((days, { n }) => days + n, 0) };
		const reached = addDuration(office, publish.iso, whole);
		const told = tellArithmetic(publish.iso, whole, reached);
		const total = `${sum} = ${formatValue(whole)}`;
		const arithmetic = { ja: `${total}。${told.ja}`, en: `${total}; ${told.en}` };
		return { latest: reached.date, revisions, turnaround, arithmetic, places };
	}
	const latest = periods.reduce((day, period) => addDuration(office, day, back(period)).date, publish.iso);
	const [end, start] = [formatValue(publish), formatValue({ kind: 'date', iso: latest })];
	return {
		latest,
		revisions,
		turnaround,
		arithmetic: {
			ja: `${sum}を${end}から順に数え戻すと${start}`,
			en: `${sum}, counted back from ${publish.iso}, is ${latest}`,
		},
		places,
	};
}

const back = (period: Duration): Duration => ({
	...period,
	anchor: null,
	direction: 'before',
	firstDay: 'excluded',
	roll: 'none',
});
