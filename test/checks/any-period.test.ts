/** Whatever an author types for a period: the checks that count end, and what they tell has a place and both languages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vsRevisionWindow } from '../../src/lib/checks/acceptance/vs-revision-window.ts';
import type { Check } from '../../src/lib/checks/check.ts';
import { insideHoliday } from '../../src/lib/checks/closure/inside-holiday.ts';
import { noticeLongerThanWindow } from '../../src/lib/checks/closure/notice-longer-than-window.ts';
import { afterFreePeriod } from '../../src/lib/checks/followup/after-free-period.ts';
import { clockNotPaused } from '../../src/lib/checks/holiday/clock-not-paused.ts';
import { impossibleInHours } from '../../src/lib/checks/response/impossible-in-hours.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import { deadEnd } from '../../src/lib/checks/state/dead-end.ts';
import { anchorMayNeverOccur } from '../../src/lib/checks/time/anchor-may-never-occur.ts';
import { chainExceedsCutoff } from '../../src/lib/checks/time/chain-exceeds-cutoff.ts';
import { closedLastDay } from '../../src/lib/checks/time/closed-last-day.ts';
import { firstDayAmbiguous } from '../../src/lib/checks/time/first-day-ambiguous.ts';
import { monthArithmetic } from '../../src/lib/checks/time/month-arithmetic.ts';
import { unitOrAnchorMissing } from '../../src/lib/checks/time/unit-or-anchor-missing.ts';
import { unitOrderFlip } from '../../src/lib/checks/time/unit-order-flip.ts';
import { twoStarts } from '../../src/lib/checks/warranty/two-starts.ts';
import { formatValue } from '../../src/lib/values/format.ts';
import { durations } from '../values/arbitrary.ts';
import { base, minimalContent } from './minimal.ts';

const checks: readonly Check[] = [
	insideHoliday,
	noticeLongerThanWindow,
	vsRevisionWindow,
	afterFreePeriod,
	impossibleInHours,
	clockNotPaused,
	deadEnd,
	anchorMayNeverOccur,
	chainExceedsCutoff,
	closedLastDay,
	firstDayAmbiguous,
	monthArithmetic,
	unitOrderFlip,
	unitOrAnchorMissing,
	twoStarts,
];

const plain = {
	kind: 'duration',
	anchor: null,
	direction: 'after',
	firstDay: 'excluded',
	roll: 'none',
} as const;

const period = fc
	.tuple(durations, fc.boolean(), fc.integer({ min: 1, max: 30 }))
	.map(([{ n, unit }, short, few]) => `"${formatValue({ ...plain, n: short ? Math.min(n, few) : n, unit })}"`);
const written = fc.oneof(
	period,
	fc
		.tuple(period, fc.constantFrom('excluded', 'included'), fc.constantFrom('none', 'next-business-day'))
		.map(([span, firstDay, roll]) => `{ span: ${span}, firstDay: ${firstDay}, roll: ${roll} }`),
);

const content = fc.record({
	window: written,
	notices: fc.array(written, { minLength: 1, maxLength: 3 }),
	holidays: fc.constantFrom('pause', 'run'),
	handover: written,
	acceptance: written,
	dataKept: written,
	turnaround: written,
	revisions: written,
	firstResponse: written,
	start: written,
	years: fc.constantFrom('[2026]', '[2026, 2027]', '[2025]', '[2027]'),
	asOf: fc.constantFrom('2026-11-21', '2026-12-31', '2999-12-31', '2000-01-01'),
});

test('ends in findings with a place, or in none', () => {
	const texts = new Map(minimalContent().map(({ file, text }) => [file.slice(base.length + 1), text]));
	const edited = (file: string, ...edits: readonly (readonly [string, string])[]): string =>
		edits.reduce((text, [from, to]) => text.replace(from, () => to), texts.get(file) ?? '');
	fc.assert(
		fc.property(content, (given) => {
			const files = minimalContent({
				files: {
					'policies/silence.yaml': edited(
						'policies/silence.yaml',
						['window: 7営業日', `window: ${given.window}`],
						['notices: [3営業日, 1営業日]', `notices: [${given.notices.join(', ')}]`],
						['holidays: pause', `holidays: ${given.holidays}\nnoticePeriod: ${given.turnaround}`],
					),
					'policies/general.yaml': edited(
						'policies/general.yaml',
						['handover: 14日', `handover: ${given.handover}`],
						['acceptance: 5営業日', `acceptance: ${given.acceptance}`],
						['dataKept: 30日', `dataKept: ${given.dataKept}`],
					),
					'policies/revisions.yaml': edited(
						'policies/revisions.yaml',
						['turnaround: 3営業日', `turnaround: ${given.turnaround}`],
						['window: 30日', `window: ${given.revisions}`],
					),
					'support/standard.yaml': edited(
						'support/standard.yaml',
						['firstResponse: 1営業日', `firstResponse: ${given.firstResponse}`],
						['start: 2営業日', `start: ${given.start}`],
					),
					'calendar.yaml': edited('calendar.yaml', ['years: [2026]', `years: ${given.years}`]),
					'agency.yaml': edited('agency.yaml', ['asOf: 2026-11-21', `asOf: '${given.asOf}'`]),
				},
			});
			const { project, diagnostics } = checkContent(files, { base }, checks);
			expect(project).not.toBeNull();
			for (const { places, message } of diagnostics) {
				expect(places[0].place.file).toContain(base);
				expect(`${message.ja}${message.en}`).not.toMatch(/undefined|NaN|null/);
			}
		}),
		{ numRuns: 30 },
	);
}, 30_000);
