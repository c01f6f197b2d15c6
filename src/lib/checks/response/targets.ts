/**
 * Targets that run by the clock although nobody is always there: a request that comes in shortly before closing, and
 * how long somebody is there until the target has run out. Shared by the checks about evenings and about closures.
 */
import type { Moment } from '../../calendar/add-duration.ts';
import { addDuration } from '../../calendar/add-duration.ts';
import { dayKind, openSpan } from '../../calendar/business-calendar.ts';
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import { axisNames } from '../../model/axes.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import type { Project } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import { addDays } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Duration, Hours } from '../../values/value.ts';
import type { CheckInput } from '../check.ts';
import type { ComingDays } from '../coming-days.ts';
import { comingDays, isoTime, mostDays, orNull, tellDay } from '../coming-days.ts';
import { pastedPeriods } from '../time/pasted-periods.ts';

export interface Target {
	readonly name: Localized;
	readonly period: Duration;
	readonly place: Place;
	/** When somebody is there for it; the calendar's closed days are taken off. */
	readonly hours: Hours;
	readonly hoursPlace: Place;
}

/** A request after which somebody is there for too short a time. */
export interface Missed {
	readonly target: Target;
	readonly request: Moment;
	readonly deadline: Moment;
	/** Minutes in which somebody is there between the two. */
	readonly staffed: number;
	/** Whether the time is lost to an office closure, and not to evenings, weekends and national holidays alone. */
	readonly closure: boolean;
}

const known = new WeakMap<Project, readonly Missed[]>();

/** For each target that can be missed, one request: an ordinary evening if there is one, else the eve of a closure. */
export function missedTargets(input: CheckInput): readonly Missed[] {
	const { project } = input;
	const cached = known.get(project);
	if (cached) return cached;
	const days = comingDays(project);
	// Longer than the longest run of closed days: somebody is there before it has run out.
	const endures = (period: Duration): boolean =>
		leastDays(period) >= mostDays(project, { unit: 'business-day', n: 1 }) + 1;
	const found = targetsOf(project)
		.filter(({ period }) => BY_THE_CLOCK.has(period.unit) && period.roll === 'none' && !endures(period))
		.flatMap((target) => firstMissed(target, days) ?? []);
	known.set(project, found);
	return found;
}

const BY_THE_CLOCK: ReadonlySet<Duration['unit']> = new Set([
	'minute',
	'hour',
	'calendar-day',
	'week',
	'month',
	'year',
]);

function targetsOf(project: Project): Target[] {
	const office = { hours: project.calendar.data.hours, hoursPlace: project.calendar.places.at(['hours']) };
	const channels = project.support.flatMap(({ data, places }) =>
		data.channels.flatMap((channel, index): Target[] => {
			const at = (field: 'firstResponse' | 'start' | 'completion') => places.at(['channels', index, field]);
			const hours = channel.hours
				? { hours: channel.hours, hoursPlace: places.at(['channels', index, 'hours']) }
				: office;
			const of = `${data.name}の${axisNames.channel[channel.kind]}`;
			const targets = [
				['firstResponse', '初回の返信', 'first response', channel.firstResponse],
				['start', '着手', 'start', channel.start],
				['completion', '完了', 'completion', channel.completion],
			] as const;
			return targets.flatMap(([field, ja, en, period]): Target[] =>
				period === 'quoted' ? [] : [{ name: { ja: `${of}の${ja}`, en }, period, place: at(field), ...hours }],
			);
		}),
	);
	const unsupported = effectivePolicies(project, 'noSupport', 'no-support').flatMap(({ data, place }): Target[] => [
		{
			name: { ja: `${data.name}への初回の返信`, en: 'first response' },
			period: data.firstResponse,
			place: place(['firstResponse']),
			...office,
		},
		{ name: { ja: `${data.name}の作業の着手`, en: 'start' }, period: data.start, place: place(['start']), ...office },
	]);
	const revisions = effectivePolicies(project, 'revisionPolicy', 'revisions').map(
		({ data, place }): Target => ({
			name: { ja: '修正にかかる日数', en: 'turnaround of a revision' },
			period: data.turnaround,
			place: place(['turnaround']),
			...office,
		}),
	);
	return [...channels, ...unsupported, ...revisions, ...pastedTargets(project, office)];
}

/** 「24時間以内にご返信します」 in a pasted text: whoever wrote it works the hours of the calendar. */
const pastedTargets = (project: Project, office: Pick<Target, 'hours' | 'hoursPlace'>): Target[] =>
	[...pastedPeriods(project).values()]
		.flat()
		.flatMap(({ value, after, text, place }): Target[] =>
			/^(?:以内|までに)[^。]{0,16}(?:返信|返事|回答|お答え|応答)/u.test(after) && !/お客様は|ください/u.test(text)
				? [{ name: { ja: 'この文の返信', en: 'this answer' }, period: value, place: place(), ...office }]
				: [],
		);

/** How long before closing the request of the story comes in. */
const BEFORE_CLOSING = 30;

/** Somebody has to be there for an hour, or for as long as the target itself. */
function needed({ n, unit }: Duration): number {
	const minutes = unit === 'minute' ? n : unit === 'hour' ? n * 60 : 60;
	return Math.min(minutes, 60);
}

function firstMissed(target: Target, days: ComingDays): Missed | null {
	let inClosure: Missed | null = null;
	for (const date of days.businessDays) {
		const missed = orNull(() => missedOn(target, date, days));
		if (missed && !missed.closure) return missed;
		inClosure ??= missed;
	}
	return inClosure;
}

/** Null when the target can be met. */
function missedOn(target: Target, date: string, days: ComingDays): Missed | null {
	const open = staffedOn(target, date, days);
	if (open === null || open.to - BEFORE_CLOSING < open.from) return null;
	const request = { date, minutes: open.to - BEFORE_CLOSING };
	const reached = addDuration(days.calendar, request, target.period);
	const deadline = { date: reached.date, minutes: reached.minutes ?? 1440 };
	let [staffed, closure] = [0, false];
	for (let day = date; day <= deadline.date; day = addDays(day, 1)) {
		const span = staffedOn(target, day, days);
		closure ||= dayKind(days.calendar, day) === 'closure';
		if (span === null) continue;
		const from = day === date ? Math.max(span.from, request.minutes) : span.from;
		const to = day === deadline.date ? Math.min(span.to, deadline.minutes) : span.to;
		staffed += Math.max(0, to - from);
	}
	return staffed >= needed(target.period) ? null : { target, request, deadline, staffed, closure };
}

function staffedOn({ hours }: Target, date: string, { calendar }: ComingDays): { from: number; to: number } | null {
	return openSpan({ ...calendar, hours }, date);
}

/** The finding about one target. */
export function missedFinding(
	code: string,
	{ target, request, deadline, staffed }: Missed,
	message: (name: Localized, period: string) => Localized,
	fixes: readonly Localized[],
): Diagnostic {
	const { name, period, place, hours, hoursPlace } = target;
	const length = formatValue(period);
	// A whole day ends at midnight, which is told as the day.
	const until = deadline.minutes === 1440 ? null : deadline.minutes;
	return {
		code,
		level: 'error',
		message: message(name, length),
		places: [
			{ place, label: { ja: `${name.ja} ${length}以内`, en: name.en } },
			{ place: hoursPlace, label: { ja: `人がいる時間 ${formatValue(hours)}`, en: 'when somebody is there' } },
		],
		notes: [
			{
				title: { ja: '場面', en: 'scenario' },
				text: {
					ja: `${tellDay(request.date, request.minutes)}に受け付けたご依頼の期限は${tellDay(deadline.date, until)}`,
					en: `a request received on ${isoTime(request.date, request.minutes)} is due ${isoTime(deadline.date, until)}`,
				},
			},
			{
				title: { ja: '計算', en: 'arithmetic' },
				text: {
					ja: `受付から期限までの${length}のうち、人がいるのは${staffed}分`,
					en: `of that time somebody is there for ${staffed} minutes`,
				},
			},
		],
		fixes,
	};
}
