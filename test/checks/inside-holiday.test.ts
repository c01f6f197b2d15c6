import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insideHoliday } from '../../src/lib/checks/closure/inside-holiday.ts';
import { clockNotPaused } from '../../src/lib/checks/holiday/clock-not-paused.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { addDays } from '../../src/lib/values/day.ts';
import type { Edit } from '../content/sample.ts';
import { sampleWith } from '../content/sample.ts';
import { minimalContent } from './minimal.ts';
import { findingsOf } from './sentences.ts';

interface Silence {
	readonly window: string;
	readonly notices: string;
	readonly at?: string;
	readonly holidays?: 'pause' | 'run';
}

const yearEnd = { from: '2026-12-26', to: '2027-01-04' };

function found(silence: Silence, calendar: { from: string; to: string; halfDay?: string } = yearEnd): Diagnostic[] {
	const { window, notices, at = '17:00', holidays = 'run' } = silence;
	const files = minimalContent({
		files: {
			'policies/silence.yaml': [
				'kind: silence',
				'name: 制作中に連絡がとれないとき',
				`window: ${window}`,
				`notices: ${notices}`,
				`at: '${at}'`,
				`holidays: ${holidays}`,
				'outcome: deliver',
				'reopen: free',
				'reopenWithin: 30日',
			].join('\n'),
			'calendar.yaml': [
				'hours: 平日 10:00〜18:00',
				'years: [2026, 2027]',
				'nationalHolidays: closed',
				'closures:',
				`  - { id: new-year, name: 年末年始休業, from: ${calendar.from}, to: ${calendar.to} }`,
				calendar.halfDay === undefined
					? 'halfDays: []'
					: `halfDays: [{ date: ${calendar.halfDay}, until: '15:00', name: 仕事納め }]`,
			].join('\n'),
		},
	});
	const { project, diagnostics } = checkContent(files, { base: 'test/fixtures/minimal' }, [insideHoliday]);
	expect(project).not.toBeNull();
	return [...diagnostics];
}

const note = (finding: Diagnostic | undefined, title: string): string | undefined =>
	finding?.notes?.find((one) => one.title.ja === title)?.text.ja;

describe('the worked example: last contact on Friday 25 December, three days, closed from the 26th to 4 January', () => {
	const [finding, ...rest] = found({ window: '3日', notices: '[2日, 1日]' });

	test('is told as one story, with every day and its weekday', () => {
		expect(rest).toEqual([]);
		expect(finding?.level).toBe('error');
		expect(finding?.message.ja).toBe(
			'最終連絡が2026年12月25日（金）のとき、連絡不能の1通目、2通目、期限が、休業に当たります',
		);
		expect(note(finding, '場面')).toBe(
			'最終連絡 2026年12月25日（金） → 1通目 2026年12月26日（土）（休業） → 2通目 2026年12月27日（日）（休業） → 期限 2026年12月28日（月）17:00（休業）',
		);
		expect(note(finding, '計算')).toBe('2026年12月25日（金）から3日は2026年12月28日（月）');
	});

	test('is mended by a clock that pauses, or by business days', () => {
		expect(finding?.fixes?.map(({ ja }) => ja)).toEqual([
			'休業の間は数えない（holidays: pause）',
			'営業日で数える（window: 3営業日、notices: [2営業日, 1営業日]）',
		]);
		expect(found({ window: '3日', notices: '[2日, 1日]', holidays: 'pause' })).toEqual([]);
		expect(found({ window: '3営業日', notices: '[2営業日, 1営業日]' })).toEqual([]);
	});
});

test('a limit after the end of a half day is told with the last contact that leads there, and a mend that was tried', () => {
	const [finding] = found({ window: '7営業日', notices: '[3営業日, 1営業日]' }, { ...yearEnd, halfDay: '2026-12-25' });
	expect(note(finding, '場面')).toBe(
		'最終連絡 2026年12月16日（水） → 1通目 2026年12月22日（火） → 2通目 2026年12月24日（木） → 期限 2026年12月25日（金）17:00（半日営業の終業の後）',
	);
	expect(finding?.fixes?.map(({ ja }) => ja)).toEqual(["期限の時刻を半日営業の日の終業より前にする（at: '15:00'）"]);
	const sooner = { window: '7営業日', notices: '[3営業日, 1営業日]', at: '15:00' };
	expect(found(sooner, { ...yearEnd, halfDay: '2026-12-25' })).toEqual([]);
});

test('a limit that moves on past the closure leaves no time for notices that count back in business days', () => {
	const [finding] = found({ window: '{ span: 6日, roll: next-business-day }', notices: '[3営業日, 1営業日]' });
	expect(note(finding, '場面')).toContain('1通目 2026年12月23日（水）（最終連絡の日かその前）');
});

/** What the finding says happened, as days. */
const told = (finding: Diagnostic): string[] =>
	[...(finding.notes?.[0]?.text.en ?? '').matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([day]) => day);

test('every story that is told is one that a wall calendar confirms, and silence means that there is none', () => {
	const period = fc.record({
		days: fc.integer({ min: 3, max: 12 }),
		from: fc.integer({ min: 0, max: 8 }).map((later) => addDays('2026-12-24', later)),
		length: fc.integer({ min: 0, max: 12 }),
	});
	fc.assert(
		fc.property(period, ({ days, from, length }) => {
			const to = addDays(from, length);
			const closed = (day: string): boolean => from <= day && day <= to;
			const [finding] = found({ window: `${days}日`, notices: '[2日, 1日]' }, { from, to });
			if (finding === undefined) throw new Error('a clock that runs on stops inside every closure');
			const [lastContact = '', first = '', second = '', limit = ''] = told(finding);
			expect([first, second, limit]).toEqual([days - 2, days - 1, days].map((after) => addDays(lastContact, after)));
			expect([first, second, limit].some(closed)).toBe(true);
			expect(closed(lastContact)).toBe(false);
		}),
		{ numRuns: 25 },
	);
});

describe('a sentence by which closures do not count', () => {
	const silence = (window: string, holidays: string): Edit[] => [
		{ file: 'policies/silence-support.yaml', replace: 'window: 10営業日', with: `window: ${window}` },
		{ file: 'policies/silence-support.yaml', replace: 'holidays: pause', with: `holidays: ${holidays}` },
	];
	const told = (...edits: Edit[]) =>
		findingsOf(sampleWith(...edits), [insideHoliday, clockNotPaused]).map(({ code, places }) => [
			code,
			...places.map(({ place }) => place.file),
		]);

	test('contradicts a clock of calendar days that runs on', () => {
		const running = silence('{ span: 14日, roll: next-business-day }', 'run');
		const [finding, ...rest] = findingsOf(sampleWith(...running), [insideHoliday, clockNotPaused]);
		expect(rest).toEqual([]);
		expect(finding?.code).toBe('holiday/clock-not-paused');
		expect(finding?.places.map(({ place }) => place.file)).toEqual([
			'src/content/clauses/support/silence.mdx',
			'src/content/policies/silence-support.yaml',
		]);
		expect(note(finding, '場面')).toMatch(/^最終連絡が2026年12月\d+日（.）なら、期限は、数えれば/);
	});

	test('agrees with one that pauses, and with business days whatever the policy says', () => {
		expect(told(...silence('{ span: 14日, roll: next-business-day }', 'pause'))).toEqual([]);
		expect(told(...silence('10営業日', 'run'))).toEqual([]);
	});
});
