/** Deadlines that follow one another, and the cut-off by which the last of them has to be over: a table. */
import type { Moment } from '../../calendar/add-duration.ts';
import type { Race } from '../../calendar/race.ts';
import { race } from '../../calendar/race.ts';
import type { Localized } from '../../diagnostics/diagnostic.ts';
import { effectivePolicies, effectivePolicy } from '../../model/effective-policy.ts';
import type { Project } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import { DURATION_UNITS } from '../../values/duration.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Duration } from '../../values/value.ts';
import type { CheckInput } from '../check.ts';
import { comingDays, mostDays } from '../coming-days.ts';
import { pastedPeriods } from './pasted-periods.ts';

export interface Link {
	readonly name: Localized;
	readonly period: Duration;
	/** How many times it is gone through. */
	readonly times: number;
	readonly place: Place;
}

export interface Chain {
	readonly links: readonly [Link, ...Link[]];
	readonly cutoff: Link;
	/** What goes wrong when the chain is longer. */
	readonly else: Localized;
}

const link = (ja: string, en: string, period: Duration, place: Place, times = 1): Link => ({
	name: { ja, en },
	period,
	times,
	place,
});

export function chainsOf(project: Project): Chain[] {
	return [...claims(project), ...pastedClaims(project), ...revisions(project), ...demands(project)];
}

const tooLateToClaim: Localized = {
	ja: '期限の中で申し出て、修補を待ったお客様が、精算を請求できなくなる',
	en: 'a client who reports in time and waits for the repair can no longer claim',
};

/** 申出 → 修補 → 精算, by the last day for claiming. */
const claims = (project: Project): Chain[] =>
	effectivePolicies(project, 'general', 'general').flatMap(({ data: { claim }, place }): Chain[] =>
		claim
			? [
					{
						links: [
							link('申出', 'report', claim.report, place(['claim', 'report'])),
							link('修補', 'repair', claim.repair, place(['claim', 'repair'])),
							link('精算', 'settlement', claim.settlement, place(['claim', 'settlement'])),
						],
						cutoff: link('請求の期限', 'cut-off', claim.cutoff, place(['claim', 'cutoff'])),
						else: tooLateToClaim,
					},
				]
			: [],
	);

const STEPS: readonly (readonly [ja: string, en: string, after: RegExp, before: RegExp])[] = [
	['申出', 'report', '申し?出|お申し出|申告|通知|お知らせ'] as const,
	['修補', 'repair', '修補|修理|補修|直し'] as const,
	['精算', 'settlement', '支払|返金|返還|精算'] as const,
].map(([ja, en, step]) => [
	ja,
	en,
	new RegExp(`^(?:以内|で)(?:に、)?[^。、]{0,12}(?:${step})`, 'u'),
	new RegExp(`(?:${step})[^。、]{0,4}は、?[^。、]{0,12}$`, 'u'),
]);

/** The same in a pasted text: 「14日以内にお申し出」, 「28日以内に修補」, 「14日以内にお支払い」, 「ご請求は42日まで」. */
const pastedClaims = (project: Project): Chain[] =>
	[...pastedPeriods(project).values()].flatMap((periods): Chain[] => {
		const links = STEPS.flatMap(([ja, en, isAfter, isBefore]) => {
			const said = periods.find(({ before, after }) => isAfter.test(after) || isBefore.test(before));
			return said ? [link(ja, en, said.value, said.place())] : [];
		});
		const cutoff = periods.find(({ text, after }) => /請求/.test(text) && /^(?:まで|を過ぎ|が過ぎ)/u.test(after));
		const [first, ...rest] = links;
		if (!first || rest.length === 0 || !cutoff) return [];
		return [
			{
				links: [first, ...rest],
				cutoff: link('請求の期限', 'cut-off', cutoff.value, cutoff.place()),
				else: tooLateToClaim,
			},
		];
	});

/** The last round is asked for after all the rounds before it have been shown. */
const revisions = (project: Project): Chain[] =>
	project.services.flatMap((service): Chain[] => {
		const policy = effectivePolicy(project, service, 'revisionPolicy', 'revisions');
		const rounds = service.data.revisions.max - 1;
		if (policy === null || rounds < 1) return [];
		const { turnaround, window } = policy.data;
		return [
			{
				links: [
					link(
						`${service.data.revisions.max}回目のご要望の前の修正`,
						'revisions before the last request',
						turnaround,
						policy.place(['turnaround']),
						rounds,
					),
				],
				cutoff: link('修正を受け付ける期間', 'period for revisions', window, policy.place(['window'])),
				else: {
					ja: `${service.data.name}でお約束した${formatValue(service.data.revisions)}の修正を使いきれない`,
					en: 'the revisions that are promised cannot all be used',
				},
			},
		];
	});

/** No contract ends for want of payment before the demand has run its course. */
const demands = (project: Project): Chain[] =>
	effectivePolicies(project, 'payment', 'payment').map(
		({ data, place }): Chain => ({
			links: [link('催告', 'demand', data.demand, place(['demand']))],
			cutoff: link(
				'未払を理由に契約を終えられるまでの期間',
				'ending the contract',
				data.terminateAfter,
				place(['terminateAfter']),
			),
			else: {
				ja: '催告の期間が終わらないうちに、契約を終えられることになる',
				en: 'the contract could be ended while the demand still runs',
			},
		}),
	);

/** Without a day where no day can be in question. */
export function raceOfChain({ links, cutoff }: Chain, { project }: CheckInput): Race {
	const most = links.reduce((sum, { period, times }) => sum + mostDays(project, { ...period, n: period.n * times }), 0);
	if (most <= leastDays(cutoff.period)) return { inOrder: null, reversed: null };
	const { calendar, businessDays } = comingDays(project);
	const periods = links.flatMap(({ period, times }) => Array.from({ length: times }, () => period));
	const starts = businessDays.map((date): Moment => ({ date, minutes: calendar.hours.from }));
	// A sum in the unit of the cut-off is the same on every day.
	const alike = links.every(({ period }) => period.unit === cutoff.period.unit && period.unit !== 'month');
	return race(calendar, alike ? starts.slice(0, 1) : starts, periods, cutoff.period);
}

/** 「14日 + 28日 + 14日 = 56日」, 「3営業日 × 2回 = 6営業日」; without a sum where the units differ. */
export function sumOf({ links }: Pick<Chain, 'links'>): string {
	const terms = links.map(({ period, times }) => `${formatValue(period)}${times > 1 ? ` × ${times}回` : ''}`);
	const [{ period: first }] = links;
	const total = links.reduce((sum, { period, times }) => sum + period.n * times, 0);
	const alike = links.every(({ period }) => period.unit === first.unit);
	const single = links.length === 1 && links[0].times === 1;
	return terms.join(' + ') + (alike && !single ? ` = ${total}${DURATION_UNITS[first.unit][0]}` : '');
}
