/**
 * Periods of which one must not end before the other, because the second undoes or supposes the first: a table, and
 * what the calendar makes of it. Shared by the checks about units whose order depends on the day.
 */
import type { Moment } from '../../calendar/add-duration.ts';
import { tellArithmetic } from '../../calendar/arithmetic.ts';
import type { Heat, Race } from '../../calendar/race.ts';
import { race } from '../../calendar/race.ts';
import type { Diagnostic, LabelledPlace, Localized, Note } from '../../diagnostics/diagnostic.ts';
import { axisNames } from '../../model/axes.ts';
import { effectivePolicies, effectivePolicy } from '../../model/effective-policy.ts';
import type { Project } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import { ANCHORS } from '../../values/anchors.ts';
import { compareValues } from '../../values/compare.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration, DurationUnit } from '../../values/value.ts';
import type { CheckInput } from '../check.ts';
import { comingDays, isoTime, tellDay } from '../coming-days.ts';
import { missedTargets } from '../response/targets.ts';
import { paceOf } from './pace.ts';
import type { Named, Pair } from './pair.ts';
import { pastedFollowUps, restated } from './pasted-pairs.ts';

export interface RunPair extends Pair, Race {}

const known = new WeakMap<Project, { readonly policies: readonly RunPair[]; readonly followUps: readonly RunPair[] }>();

/** Every pair of the content with its race; those of free follow-ups are apart, since they have a check of their own. */
export function orderedPairs(input: CheckInput): {
	readonly policies: readonly RunPair[];
	readonly followUps: readonly RunPair[];
} {
	const cached = known.get(input.project);
	if (cached) return cached;
	const run = (pairs: readonly Pair[]): RunPair[] =>
		distinct(pairs).map((pair) => ({ ...pair, ...raceOf(pair, input) }));
	// A target that nobody can keep anyway is told by itself (response/impossible-in-hours, holiday/clock-not-paused).
	const missed = new Set(missedTargets(input).map(({ target }) => at(target.place)));
	const kept = ({ first, second }: Pair): boolean => !missed.has(at(first.place)) && !missed.has(at(second.place));
	const found = {
		policies: run([...policyPairs(input.project), ...restated(input.project)].filter(kept)),
		followUps: run([...followUpPairs(input.project), ...pastedFollowUps(input.project)]),
	};
	known.set(input.project, found);
	return found;
}

const at = ({ file, start }: Place): string => `${file}:${start.offset}`;

/** What several tiers share is run once. */
function distinct(pairs: readonly Pair[]): readonly Pair[] {
	return [...new Map(pairs.map((pair) => [`${at(pair.first.place)} ${at(pair.second.place)}`, pair])).values()];
}

function raceOf({ first, second }: Pair, { project }: CheckInput): Race {
	const [a, b] = [first.period, second.period];
	// Back from an event the longer period comes first.
	const order = a.direction === 'before' ? compareValues(b, a) : compareValues(a, b);
	const { calendar, businessDays } = comingDays(project);
	const { from, to } = calendar.hours;
	// The first and nearly the last minute at which a request can come in; days alone need one of them.
	const times = [a, b].some(({ unit }) => IN_HOURS.has(unit)) ? [from, to - 30] : [from];
	// What runs at one pace keeps its order on every day.
	const days = order === 'incomparable' && paceOf(a) !== paceOf(b) ? businessDays : businessDays.slice(0, 1);
	const starts = days.flatMap((date) => times.map((minutes): Moment => ({ date, minutes })));
	return race(calendar, starts, [a], b);
}

const IN_HOURS: ReadonlySet<DurationUnit> = new Set(['minute', 'hour', 'business-hour']);

const sameEvent = ({ first, second }: Pair): boolean =>
	first.period.anchor === second.period.anchor && first.period.direction === second.period.direction;

function policyPairs(project: Project): Pair[] {
	const named = (ja: string, en: string, period: Duration, place: Place): Named => ({
		name: { ja, en },
		period,
		place,
	});
	const general = effectivePolicies(project, 'general', 'general').map(
		({ data, place }): Pair => ({
			first: named('終了時の引渡し', 'handover', data.handover, place(['handover'])),
			second: named('終了後のデータ保管', 'keeping of data', data.dataKept, place(['dataKept'])),
			else: { ja: 'お渡しする前にデータを消すことになる', en: 'the data would be deleted before it is handed over' },
			toldBy: 'survival/period-clash',
		}),
	);
	const payment = effectivePolicies(project, 'payment', 'payment').map(
		({ data, place }): Pair => ({
			first: named('作業を止めるまでの期間', 'suspension', data.suspendAfter, place(['suspendAfter'])),
			second: named('契約を終えられるまでの期間', 'termination', data.terminateAfter, place(['terminateAfter'])),
			else: {
				ja: '作業を止める前に契約を終えられることになる',
				en: 'the contract could be ended before work is even suspended',
			},
		}),
	);
	const prices = project.support.flatMap((tier): Pair[] => {
		const terms = effectivePolicy(project, tier, 'term', 'term');
		const rules = effectivePolicy(project, tier, 'general', 'general');
		if (!terms || !rules) return [];
		return [
			{
				first: named('料金改定の申入れ', 'notice of a new price', rules.data.priceNotice, rules.place(['priceNotice'])),
				second: named('更新しないときの申し出', 'notice of non-renewal', terms.data.notice, terms.place(['notice'])),
				else: {
					ja: '新しい料金を知る前に、更新しない申し出の期限が過ぎる',
					en: 'the last day for declining renewal would pass before the new price is known',
				},
				toldBy: 'term/renewal-before-notice',
			},
		];
	});
	const channels = project.support.flatMap(({ data, places }) =>
		data.channels.flatMap(({ kind, firstResponse, start, completion }, index): Pair[] => {
			const at = (field: string, ja: string, en: string, period: Duration): Named =>
				named(`${data.name}（${axisNames.channel[kind]}）の${ja}`, en, period, places.at(['channels', index, field]));
			const response = at('firstResponse', '初回の返信', 'first response', firstResponse);
			const begun = at('start', '着手', 'start', start);
			const late = { ja: '返信の期限より前に着手の期限が来る', en: 'work would be due before the first response' };
			if (completion === 'quoted') return [{ first: response, second: begun, else: late }];
			const done = at('completion', '完了', 'completion', completion);
			return [
				{ first: response, second: begun, else: late },
				{
					first: begun,
					second: done,
					else: { ja: '着手の期限より前に完了の期限が来る', en: 'completion would be due before the start' },
				},
			];
		}),
	);
	return [...general, ...payment, ...prices, ...channels].filter(sameEvent);
}

/** A service whose support contract is required has somebody to pay for what comes later. */
function followUpPairs({ services }: Project): Pair[] {
	return services
		.filter(({ data }) => data.support !== 'required')
		.flatMap(({ data, places }) =>
			data.followUps.flatMap(({ at, cost }, index): Pair[] =>
				cost === 'free'
					? [
							{
								first: {
									name: { ja: `${data.name}の無料のフォロー`, en: 'free follow-up' },
									period: at,
									place: places.at(['followUps', index, 'at']),
								},
								second: {
									name: { ja: '無償対応期間', en: 'free period' },
									period: data.freePeriod,
									place: places.at(['freePeriod']),
								},
								else: {
									ja: '無償対応が終わった後に、無料のフォローをすることになる',
									en: 'a free follow-up would come after the free period',
								},
							},
						]
					: [],
			),
		)
		.filter(sameEvent);
}

/** 「2026年12月1日（火）から：引渡し 1か月 → …、保管 30日 → …」 */
export function tellHeat({ start, first, second }: Heat, pair: Pair): Localized {
	const time = first.minutes === null && second.minutes === null ? null : start.minutes;
	const anchor = pair.first.period.anchor;
	const event = anchor === null ? null : ANCHORS[anchor];
	const end = ({ date, minutes }: { date: string; minutes: number | null }, { name, period }: Named): Localized => ({
		ja: `${name.ja}（${formatValue(period)}）は${tellDay(date, minutes)}`,
		en: `${name.en} (${formatValue(period)}) ${isoTime(date, minutes)}`,
	});
	const [a, b] = [end(first, pair.first), end(second, pair.second)];
	return {
		ja: `${event ? `${event.ja}が` : ''}${tellDay(start.date, time)}なら、${a.ja}、${b.ja}`,
		en: `${event ? `${event.en} on ` : 'from '}${isoTime(start.date, time)}: ${a.en}, ${b.en}`,
	};
}

/** The day on which the order is kept, the day on which it is not, and how the latter was counted. */
export function tellRace(pair: RunPair): Note[] {
	const { inOrder, reversed } = pair;
	const note = (ja: string, en: string, text: Localized): Note => ({ title: { ja, en }, text });
	return [
		...(inOrder ? [note('ふだん', 'usually', tellHeat(inOrder, pair))] : []),
		...(reversed
			? [
					note('場面', 'scenario', {
						ja: `${tellHeat(reversed, pair).ja}。${pair.else.ja}`,
						en: `${tellHeat(reversed, pair).en}: ${pair.else.en}`,
					}),
					...[pair.first, pair.second].map((named, index) =>
						note(
							'計算',
							'arithmetic',
							tellArithmetic(reversed.start.date, named.period, index === 0 ? reversed.first : reversed.second),
						),
					),
				]
			: []),
	];
}

/** One finding about a pair. */
export const pairFinding = (
	code: string,
	pair: RunPair,
	message: Localized,
	fixes: readonly Localized[],
): Diagnostic => ({
	code,
	level: 'error',
	message,
	places: [labelled(pair.first), labelled(pair.second)],
	notes: tellRace(pair),
	fixes,
});

const labelled = ({ place, name, period }: Named): LabelledPlace => ({
	place,
	label: { ja: `${name.ja} ${formatValue(period, 'anchored')}`, en: name.en },
});
