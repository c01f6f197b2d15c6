/** 遅すぎる事故の通知: the client has to report a leak within days, and hears of it too late. */
import type { Moment } from '../../calendar/add-duration.ts';
import { addDuration } from '../../calendar/add-duration.ts';
import type { BusinessCalendar } from '../../calendar/business-calendar.ts';
import { CannotTell } from '../../calendar/cannot-tell.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import { officeCalendar } from '../../model/office-calendar.ts';
import type { Project } from '../../model/project.ts';
import { addDays, toEpochDay } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Duration } from '../../values/value.ts';
import type { Check } from '../check.ts';
import { conflict, lawPlace, periodIn } from './cite.ts';

export const incidentNoticeLate: Check = {
	id: 'law/incident-notice-late',
	title: { ja: '遅すぎる事故の通知', en: 'notice of an incident, too late' },
	summary: {
		ja: '個人データの事故は、お客様が数日のうちに報告しなければなりません。当社からの通知は、それに間に合う時間までに行います。',
		en: 'A client reports a leak within days; the notice from the agency comes early enough, holidays included.',
	},
	example: {
		fails: {
			files: { 'policies/general.yaml': { replace: 'incidentNotice: 48時間', with: 'incidentNotice: 3営業日' } },
			finds: [{ file: 'policies/general.yaml', words: '3営業日' }],
		},
		passes: {
			files: { 'policies/general.yaml': { replace: 'incidentNotice: 48時間', with: 'incidentNotice: 3日' } },
		},
	},
	run({ project }) {
		const cap = periodIn(project, 'leak-notice');
		if (!cap) return [];
		return effectivePolicies(project, 'general', 'general').flatMap(({ data, place }) => {
			const longest = longestHours(data.incidentNotice, project);
			if (longest.hours <= leastDays(cap) * 24) return [];
			return conflict(project, 'leak-notice', {
				code: this.id,
				says: {
					ja: `事故の通知が「${formatValue(data.incidentNotice, 'number')}」になることは、お客様が期限までに報告できるよう${formatValue(cap)}以内に知らせるという目安`,
					en: `a notice after "${formatValue(data.incidentNotice, 'number')}" may be at odds with the ${leastDays(cap) * 24} hours that let the client report in time`,
				},
				places: [{ place: place(['incidentNotice']) }, ...lawPlace(project, 'leak-notice')],
				notes: longest.from
					? [
							{
								title: { ja: '場面', en: 'scenario' },
								text: {
									ja: `${longest.from}に知った事故を知らせるのは${longest.to}（${longest.hours}時間後）`,
									en: `found on ${longest.from}, told by ${longest.to} (${longest.hours} hours)`,
								},
							},
						]
					: [],
				fixes: [
					{
						ja: `${formatValue(cap)}以内の、休みをはさんでも延びない時間で書く`,
						en: 'state it in hours, within the limit',
					},
				],
			});
		});
	},
};

interface Longest {
	readonly hours: number;
	/** The days of the worst case, where the calendar makes it. */
	readonly from?: string;
	readonly to?: string;
}

/** Business days and hours stretch over closed days: every day of the calendar is tried. */
function longestHours(notice: Duration, { calendar }: Project): Longest {
	if (notice.unit !== 'business-day' && notice.unit !== 'business-hour') return { hours: leastDays(notice) * 24 };
	const { years, hours } = calendar.data;
	const last = `${Math.max(...years)}-12-31`;
	const office = calendarOf(calendar.data);
	let longest: Longest = { hours: 0 };
	for (let day = `${Math.min(...years)}-01-01`; day <= last; day = addDays(day, 1)) {
		const reached = endOf(notice, { date: day, minutes: hours.to }, office);
		const taken = reached ? (toEpochDay(reached) - toEpochDay(day)) * 24 : 0;
		if (reached && taken > longest.hours) longest = { hours: taken, from: day, to: reached };
	}
	return longest;
}

/** Null where the calendar ends first. */
function endOf(notice: Duration, from: Moment, office: BusinessCalendar): string | null {
	try {
		return addDuration(office, from, notice).date;
	} catch (error) {
		if (error instanceof CannotTell) return null;
		throw error;
	}
}

/** Without its years: what nobody has settled yet can only make the wait longer. */
function calendarOf(content: Project['calendar']['data']): BusinessCalendar {
	const { years: _, ...calendar } = officeCalendar(content);
	return calendar;
}
