import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockNotPaused } from '../../src/lib/checks/holiday/clock-not-paused.ts';
import { impossibleInHours } from '../../src/lib/checks/response/impossible-in-hours.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { addDays, WEEKDAYS, weekday } from '../../src/lib/values/day.ts';
import { base, minimalContent } from './minimal.ts';

const checks = [impossibleInHours, clockNotPaused];

function found(firstResponse: string, edits: Record<string, { replace: string; with: string }> = {}): Diagnostic[] {
	const files = minimalContent({
		files: {
			'support/standard.yaml': { replace: 'firstResponse: 1営業日', with: `firstResponse: ${firstResponse}` },
			...edits,
		},
	});
	const { project, diagnostics } = checkContent(files, { base }, checks);
	expect(project).not.toBeNull();
	return [...diagnostics];
}

const told = (findings: readonly Diagnostic[]) =>
	findings.map(({ code, notes }) => [code, ...(notes ?? []).map(({ text }) => text.ja)]);

describe('a first response by the clock', () => {
	test('within two hours, office hours to six: the request that comes at half past five on a Tuesday', () => {
		expect(told(found('2時間'))).toEqual([
			[
				'response/impossible-in-hours',
				'2026年11月24日（火）17:30に受け付けたご依頼の期限は2026年11月24日（火）19:30',
				'受付から期限までの2時間のうち、人がいるのは30分',
			],
		]);
	});

	test('within a day, closed at weekends: the one that comes on a Friday', () => {
		expect(told(found('24時間'))[0]?.[1]).toBe(
			'2026年11月27日（金）17:30に受け付けたご依頼の期限は2026年11月28日（土）17:30',
		);
	});

	test('within three days holds over a weekend and runs out in a closure', () => {
		expect(told(found('3日'))).toEqual([
			[
				'holiday/clock-not-paused',
				'2026年12月28日（月）17:30に受け付けたご依頼の期限は2026年12月31日（木）',
				'受付から期限までの3日のうち、人がいるのは30分',
			],
		]);
	});

	test.each(['1営業日', '8営業時間', '30分', '1か月', '{ span: 3日, roll: next-business-day }'])(
		'of %s can be kept',
		(period) => {
			expect(found(period)).toEqual([]);
		},
	);

	test('can be kept where somebody is there every day', () => {
		const everyDay = { replace: 'hours: 平日 10:00〜18:00', with: 'hours: 毎日 10:00〜18:00' };
		const holidays = { replace: 'nationalHolidays: closed', with: 'nationalHolidays: open' };
		const text = minimalContent().find(({ file }) => file.endsWith('calendar.yaml'))?.text ?? '';
		const open = text.replace(everyDay.replace, everyDay.with).replace(holidays.replace, holidays.with);
		const closures = open.replace(/closures:\n.*\n/, 'closures: []\n');
		expect(found('24時間', { 'calendar.yaml': { replace: text, with: closures } })).toEqual([]);
	});
});

/** Whether somebody is there in the minute that begins now, in the minimal calendar of late 2026. */
function open(day: string, minute: number): boolean {
	const closed = day >= '2026-12-29' || day === '2026-11-23' || WEEKDAYS.indexOf(weekday(day)) > 4;
	return !closed && minute >= 600 && minute < 1080;
}

test('what is told and what is not told agrees with counting every minute until the deadline', () => {
	const days = Array.from({ length: 41 }, (_, later) => addDays('2026-11-21', later)).filter((day) => open(day, 600));
	const staffed = (from: string, hours: number): number | null => {
		let minutes = 0;
		for (let passed = 0; passed < hours * 60; passed++) {
			const at = 1050 + passed;
			const day = addDays(from, Math.floor(at / 1440));
			if (day > '2026-12-31') return null;
			if (open(day, at % 1440)) minutes++;
		}
		return minutes;
	};
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 100 }), (hours) => {
			const missed = days.flatMap((day) => {
				const minutes = staffed(day, hours);
				return minutes !== null && minutes < 60 ? [{ day, minutes }] : [];
			});
			const findings = found(`${hours}時間`);
			expect(findings.length).toBe(missed.length > 0 ? 1 : 0);
			const [, scenario, sum] = told(findings)[0] ?? [];
			const [, year, month, date] = /^(\d+)年(\d+)月(\d+)日/.exec(scenario ?? '') ?? [];
			if (findings.length === 0) return;
			const from = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
			expect(missed.find(({ day }) => day === from)?.minutes).toBe(Number(/は(\d+)分$/.exec(sum ?? '')?.[1]));
		}),
		{ numRuns: 30 },
	);
});
