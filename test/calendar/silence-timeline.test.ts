import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayKind } from '../../src/lib/calendar/business-calendar.ts';
import type { SilenceTerms } from '../../src/lib/calendar/silence-timeline.ts';
import { silenceTimeline } from '../../src/lib/calendar/silence-timeline.ts';
import { addDays } from '../../src/lib/values/day.ts';
import { isoDays } from '../values/arbitrary.ts';
import { calendar, period } from './sample.ts';

const threeDays: SilenceTerms = {
	window: period(3, 'calendar-day'),
	notices: [period(2, 'calendar-day'), period(1, 'calendar-day')],
	at: { kind: 'time', minutes: 17 * 60 },
	holidays: 'run',
	reopenWithin: period(30, 'calendar-day'),
};

describe('a client who falls silent on Friday 25 December, three days', () => {
	test('is told on Saturday and Sunday and closed out on Monday the 28th when the clock runs through the closure', () => {
		const { notices, limit, reopenUntil } = silenceTimeline(calendar, '2026-12-25', threeDays);
		expect(notices.map(({ date }) => date)).toEqual(['2026-12-26', '2026-12-27']);
		expect(limit).toMatchObject({ date: '2026-12-28', minutes: 1020 });
		expect(notices.every(({ date }) => dayKind(calendar, date) === 'closure')).toBe(true);
		expect(reopenUntil?.date).toBe('2027-01-27');
	});

	test('hears nothing before 5 January when the clock pauses', () => {
		const { notices, limit } = silenceTimeline(calendar, '2026-12-25', { ...threeDays, holidays: 'pause' });
		expect(notices.map(({ date }) => date)).toEqual(['2027-01-05', '2027-01-06']);
		expect(limit).toMatchObject({ date: '2027-01-07', minutes: 1020 });
	});

	test('has as much of the clock left at each notice as the notice says, however long the closure in between', () => {
		const { notices, limit } = silenceTimeline(calendar, '2026-12-24', { ...threeDays, holidays: 'pause' });
		expect(notices.map(({ date }) => date)).toEqual(['2026-12-25', '2027-01-05']);
		expect(limit.date).toBe('2027-01-06');
	});
});

test('business days need no rule about closures: the sample policy over New Year', () => {
	const terms = (holidays: 'pause' | 'run'): SilenceTerms => ({
		window: period(7, 'business-day'),
		notices: [period(3, 'business-day'), period(1, 'business-day')],
		at: { kind: 'time', minutes: 14 * 60 },
		holidays,
	});
	const { notices, limit, reopenUntil } = silenceTimeline(calendar, '2026-12-24', terms('run'));
	expect([...notices, limit].map(({ date }) => date)).toEqual(['2027-01-07', '2027-01-12', '2027-01-13']);
	expect(reopenUntil).toBeNull();
	expect(silenceTimeline(calendar, '2026-12-24', terms('pause')).limit).toEqual(limit);
});

test('hours count from the time of the last contact, and stand still over a closure that pauses them', () => {
	const terms: SilenceTerms = { ...threeDays, window: period(48, 'hour'), notices: [period(24, 'hour')] };
	const from = { date: '2026-12-25', minutes: 11 * 60 };
	expect(silenceTimeline(calendar, from, terms).limit).toMatchObject({ date: '2026-12-27', minutes: 660 });
	const paused = silenceTimeline(calendar, from, { ...terms, holidays: 'pause' });
	expect(paused.limit).toMatchObject({ date: '2027-01-06', minutes: 660 });
	expect(paused.notices[0]).toMatchObject({ date: '2027-01-05', minutes: 660 });
	const inside = silenceTimeline(calendar, { date: '2026-12-30', minutes: 660 }, { ...terms, holidays: 'pause' });
	expect(inside.limit).toMatchObject({ date: '2027-01-07', minutes: 0 });
});

test('a month that pauses is longer by the days of the closures in it', () => {
	const terms: SilenceTerms = { ...threeDays, window: period(1, 'month'), notices: [] };
	expect(silenceTimeline(calendar, '2026-12-01', terms).limit.date).toBe('2027-01-01');
	expect(silenceTimeline(calendar, '2026-12-01', { ...terms, holidays: 'pause' }).limit.date).toBe('2027-01-11');
});

/** Day by day, with none of the code under test: strikes a day off for every one that counts. */
function strikeOff(from: string, days: number, counts: (iso: string) => boolean, step: 1 | -1 = 1): string {
	let [day, left] = [from, days];
	while (left > 0) {
		day = addDays(day, step);
		if (counts(day)) left--;
	}
	return day;
}

const closed = (iso: string): boolean => calendar.closures.some(({ from, to }) => from <= iso && iso <= to);

test('every timeline is the one that a wall calendar gives, crossing off day by day', () => {
	fc.assert(
		fc.property(
			isoDays('2026-06-01', '2027-03-01'),
			fc.integer({ min: 1, max: 40 }),
			fc.integer({ min: 0, max: 20 }),
			fc.constantFrom('pause' as const, 'run' as const),
			(lastContact, days, before, holidays) => {
				const notice = Math.max(1, Math.min(before, days));
				const counts = (iso: string): boolean => holidays === 'run' || !closed(iso);
				const terms: SilenceTerms = {
					...threeDays,
					window: period(days, 'calendar-day'),
					notices: [period(notice, 'calendar-day')],
					holidays,
				};
				const { limit, notices } = silenceTimeline(calendar, lastContact, terms);
				const end = strikeOff(lastContact, days, counts);
				expect(limit.date).toBe(end);
				expect(notices[0]?.date).toBe(strikeOff(end, notice, counts, -1));
			},
		),
	);
});
