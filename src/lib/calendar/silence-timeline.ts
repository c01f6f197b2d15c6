/**
 * 連絡不能の経過: from the client's last contact to each notice, the limit, and the last day for reopening.
 *
 * The window is counted from the last contact (初日不算入); its last day, at the policy's hour, is the limit. A notice is
 * due when so much of the clock is left. Where the clock pauses, days of an office closure count for neither.
 */
import type { ClockTime, Duration } from '../values/value.ts';
import type { Moment, Reached } from './add-duration.ts';
import { addDuration } from './add-duration.ts';
import type { BusinessCalendar } from './business-calendar.ts';

export interface SilenceTerms {
	readonly window: Duration;
	/** How long before the limit, the earliest first. */
	readonly notices: readonly Duration[];
	/** The hour of the limit on its day. */
	readonly at: ClockTime;
	/** `run`: days of an office closure count like any other. */
	readonly holidays: 'pause' | 'run';
	readonly reopenWithin?: Duration | undefined;
}

export interface SilenceStep {
	readonly date: string;
	/** Minutes since midnight; null: at any time of that day. */
	readonly minutes: number | null;
	/** How the day was counted: notices back from the limit, the last day for reopening on from it. */
	readonly reached: Reached;
}

export interface SilenceTimeline {
	readonly lastContact: string;
	readonly notices: readonly SilenceStep[];
	/** When the silence has its consequence, and the client is told of it. */
	readonly limit: SilenceStep & { readonly minutes: number };
	/** Null where the policy sets no period for reopening. */
	readonly reopenUntil: SilenceStep | null;
}

/**
 * The timeline of one silence. A window in hours counts from `lastContact`'s time of day; where only the day is given,
 * from the hour of the limit. Throws `CannotTell` where the calendar ends before the story does.
 */
export function silenceTimeline(
	calendar: BusinessCalendar,
	lastContact: string | Moment,
	{ window, notices, at, holidays, reopenWithin }: SilenceTerms,
): SilenceTimeline {
	const pause = holidays === 'pause' ? 'closures' : 'none';
	const start = typeof lastContact === 'string' ? { date: lastContact, minutes: at.minutes } : lastContact;
	const end = addDuration(calendar, start, window, { pause });
	const limit = { date: end.date, minutes: end.minutes ?? at.minutes, reached: end };
	const counted = (period: Duration, options?: { readonly pause: 'closures' | 'none' }): SilenceStep => {
		const reached = addDuration(calendar, limit, period, options);
		return { date: reached.date, minutes: reached.minutes, reached };
	};
	return {
		lastContact: start.date,
		notices: notices.map((notice) => counted({ ...notice, direction: 'before', roll: 'none' }, { pause })),
		limit,
		reopenUntil: reopenWithin === undefined ? null : counted(reopenWithin),
	};
}
