/** Dates as people type them into notices, pasted as they stand: which words are told, under which code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { addDays, fieldsOf, WEEKDAY_NAMES, WEEKDAYS, weekday } from '../../src/lib/values/day.ts';
import { base, minimalContent } from './minimal.ts';

/** The minimal calendar: 2026, weekdays 10:00–18:00, closed from 29 December 2026 to 4 January 2027. */
function told(text: string, file = 'pasted/old-notice.md'): [code: string, words: string][] {
	const files = minimalContent({ files: { [file]: text } });
	const { project, diagnostics } = checkContent(files, { base });
	expect(project).not.toBeNull();
	return diagnostics.map(({ code, places: [{ place }] }) => {
		const source = files.find((one) => one.file === place.file)?.text ?? '';
		return [code, source.slice(place.start.offset, place.end.offset)];
	});
}

const wrongDay = (words: string): [string, string] => ['calendar/weekday-mismatch', words];

describe('a weekday that is not that of its date is told, however it is written', () => {
	test.each([
		// The real notices from which the rule comes.
		[
			'2024年12月30日(土)から2025年1月4日(木)まで、お問い合わせを停止します。',
			['2024年12月30日(土)', '2025年1月4日(木)'],
		],
		['2024年12月30日(土)～1/4(木)は、お問い合わせを停止します。', ['2024年12月30日(土)', '1/4(木)']],
		['2025/12/28(土)まで発送します。', ['2025/12/28(土)']],
		['2026/1/5(日)より発送します。順次、1/6(月)からお届けします。', ['2026/1/5(日)', '1/6(月)']],
		['2026年12月28日（火）', ['2026年12月28日（火）']],
		['2026年12月28日（火曜日）', ['2026年12月28日（火曜日）']],
		['2026年12月28日（火曜）', ['2026年12月28日（火曜）']],
		['2026年12月28日火曜日', ['2026年12月28日火曜日']],
		['2026年12月28日[火]', ['2026年12月28日[火]']],
		['2026年11月23日（火・祝）', ['2026年11月23日（火・祝）']],
		['２０２６年１２月２８日（火）', ['２０２６年１２月２８日（火）']],
		['二〇二六年十二月二十八日（火）', ['二〇二六年十二月二十八日（火）']],
		['令和8年12月28日（火曜日）', ['令和8年12月28日（火曜日）']],
		['2026-12-28 (火)', ['2026-12-28 (火)']],
		['2026.12.28(火)', ['2026.12.28(火)']],
		// Without a year, that of the calendar.
		['12月28日（火）は15時に閉まります。', ['12月28日（火）']],
		['12/28(火)は15時に閉まります。', ['12/28(火)']],
		['１２／２８（火）は15時に閉まります。', ['１２／２８（火）']],
	])('%s', (text, words) => {
		expect(told(`${text}\n`)).toEqual(words.map(wrongDay));
	});
});

test.each([
	'2026年12月28日（月）は15時に閉まります。',
	'12/28(月)は15時に閉まります。',
	'令和8年12月28日（月曜日）は15時に閉まります。',
	'2024年12月30日（月）から1月4日（土）まで、発送を止めました。',
	'1月5日（火）のご連絡から、順に拝見します。',
	'2026年12月28日は15時に閉まります。',
	'ご依頼は1/4（1ページの四分の一）の大きさから承ります。',
	'毎月25日（土日の場合は翌営業日）にお支払いください。',
])('a date with its own weekday is left alone: %s', (text) => {
	expect(told(`${text}\n`)).toEqual([]);
});

test('a month and day take the year of the heading above them', () => {
	expect(told('2025年の年末の発送\n\n12月28日（月）で締め切ります。\n').map(([code]) => code)).not.toContain(
		'calendar/weekday-mismatch',
	);
	expect(told('2025年12月26日（金）に発送し、12月28日（月）に締め切ります。\n')).toEqual([wrongDay('12月28日（月）')]);
});

test('a month and day without a year takes that of the notice, or of the day on which the text was copied', () => {
	const calendar = { 'calendar.yaml': { replace: 'years: [2026]', with: 'years: [2026, 2027]' } };
	const codes = (files: Record<string, string>) =>
		checkContent(minimalContent({ files: { ...files, ...calendar } }), { base }).diagnostics.map(({ code }) => code);
	// A Tuesday in 2027.
	const text = '12月28日（火）に早めに閉まります。';
	expect(codes({ 'pasted/old-notice.md': `${text}\n` })).toEqual([]);
	expect(codes({ 'pasted/old-notice.md': `---\nfrom: 2026-12-01\n---\n${text}\n` })).toEqual([
		'calendar/weekday-mismatch',
	]);
	const notice = `---\ntitle: お知らせ\nclosure: new-year\nannounce: 2026-11-24\n---\n${text}\n`;
	expect(codes({ 'notices/one.mdx': notice })).toEqual(['calendar/weekday-mismatch']);
});

test('where nothing says the year, a weekday that fits in any year of the calendar is left alone', () => {
	const text = '12月28日（火）は15時に閉まります。\n';
	const files = minimalContent({
		files: { 'pasted/old-notice.md': text, 'calendar.yaml': { replace: 'years: [2026]', with: 'years: [2026, 2027]' } },
	});
	expect(checkContent(files, { base }).diagnostics).toEqual([]);
});

describe('a closure that the calendar does not have is told', () => {
	test.each([
		[
			'2026年12月28日（月）〜2027年1月4日（月）は休業いたします。',
			'holiday/dates-differ',
			'2026年12月28日（月）〜2027年1月4日（月）',
		],
		[
			'2026年12月30日から2027年1月4日まで、お休みをいただきます。',
			'holiday/dates-differ',
			'2026年12月30日から2027年1月4日',
		],
		[
			'休業期間：2026年12月29日（火）～2027年1月3日（日）',
			'holiday/dates-differ',
			'2026年12月29日（火）～2027年1月3日（日）',
		],
		['12月29日（火）から1月6日（水）まで休業します。', 'holiday/dates-differ', '12月29日（火）から1月6日（水）'],
		['8月12日から16日まで夏季休業です。', 'holiday/dates-differ', '8月12日から16日'],
		['12月30日から休業します。', 'holiday/dates-differ', '12月30日'],
		['1月3日まで休業します。', 'holiday/dates-differ', '1月3日'],
		['年内の最終営業日：12月25日（金）', 'holiday/dates-differ', '12月25日（金）'],
		['12月30日（水）まで営業します。', 'holiday/dates-differ', '12月30日（水）'],
		['新年は1月6日（水）から通常どおり営業いたします。', 'holiday/dates-differ', '1月6日（水）'],
		['年始の営業開始日：2027年1月4日（月）', 'holiday/reopen-not-business-day', '2027年1月4日（月）'],
		['12月30日（水）15:00まで営業いたします。', 'holiday/dates-differ', '12月30日（水）'],
		['新年は1月6日（水）の10時から営業いたします。', 'holiday/dates-differ', '1月6日（水）'],
		['2026年12月29日(火)〜2027年1月5日は冬期休暇です。', 'holiday/dates-differ', '2026年12月29日(火)〜2027年1月5日'],
		['1月3日（日）より営業を再開します。', 'holiday/reopen-not-business-day', '1月3日（日）'],
	])('%s', (text, code, words) => {
		expect(told(`${text}\n`)).toEqual([[code, words]]);
	});

	test('a bare date goes on from that of the line above it', () => {
		const files = (text: string) =>
			minimalContent({
				files: {
					'pasted/old-notice.md': text,
					'calendar.yaml': { replace: 'years: [2026]', with: 'years: [2026, 2027]' },
				},
			});
		const codes = (text: string) => checkContent(files(text), { base }).diagnostics.map(({ code }) => code);
		// The fifth of January is a Monday in 2026, but below a December of 2026 it is that of 2027.
		expect(codes('最終営業日：2026年12月28日（月）\n営業開始日：1月5日（月）\n')).toEqual([
			'calendar/weekday-mismatch',
		]);
		expect(codes('最終営業日：2026年12月28日（月）\n営業開始日：1月5日（火）\n')).toEqual([]);
	});

	test('also below a heading that names it', () => {
		expect(told('■ 休業期間\n2026年12月28日（月）〜2027年1月4日（月）\n')).toEqual([
			['holiday/dates-differ', '2026年12月28日（月）〜2027年1月4日（月）'],
		]);
	});
});

test.each([
	'2026年12月29日（火）〜2027年1月4日（月）は休業いたします。',
	'年内の最終営業日：12月28日（月）',
	'12月28日（月）まで営業し、新年は1月5日（火）から営業いたします。',
	'12月29日から休業します。',
	'1月4日まで休業します。',
	'2026年11月28日から29日まで休みます。',
	'12月28日（月）の15:00まで営業し、新年は1月5日（火）10:00から営業いたします。',
	'9月1、2日（火、水）に伺います。',
	'2020年8月12日から16日まで休業しました。',
	'2026年4月1日から営業を開始しました。',
	'2026年10月1日から新しい料金になります。',
	'12月10日までにお申し込みください。',
	'代表は2026年12月10日から休暇をとりました。',
])('what agrees with the calendar, or is about something else, is left alone: %s', (text) => {
	expect(told(`${text}\n`)).toEqual([]);
});

describe('days off of a year that is over', () => {
	test.each([
		['2024年の休業日', '2024年'],
		['【2025年】年末年始休業のお知らせ', '2025年'],
		['2025年 夏季休業のご案内', '2025年'],
		['令和7年度の営業カレンダー', '令和7年度'],
		['2025年12月29日（月）は休業いたします。', '2025年12月29日（月）'],
		['2022年12月29日(木)〜2023年1月4日は冬期休暇です。', '2022年12月29日(木)'],
	])('%s', (text, words) => {
		expect(told(`${text}\n`)).toEqual([['calendar/stale-year', words]]);
	});

	test.each([
		'2026年の休業日',
		'2027年の年末年始休業',
		'2019年に創業し、休業日なく続けてきました。',
		'2024年のお知らせ一覧',
	])('%s is left alone', (text) => {
		expect(told(`${text}\n`)).toEqual([]);
	});
});

test('in a text of ours, the calendar speaks of a date, and no check of numbers does', () => {
	const text = (words: string) => `---\ntitle: お休み\ndescription: お休みのお知らせ\n---\n${words}\n`;
	expect(told(text('2026年12月28日（火）は早めに閉まります。'), 'pages/holidays.mdx')).toEqual([
		wrongDay('2026年12月28日（火）'),
	]);
	expect(told(text('2026年12月28日（月）は早めに閉まります。'), 'pages/holidays.mdx')).toEqual([
		['prose/unsourced-number', '2026年12月28日（月）'],
	]);
});

/** The same day as people write it, with the weekday beside it; a bare month and day takes the calendar's year. */
const spellings: readonly ((year: number, month: number, day: number, weekday: string) => string)[] = [
	(y, m, d, w) => `${y}年${m}月${d}日（${w}）`,
	(y, m, d, w) => `${y}年${m}月${d}日(${w}曜日)`,
	(y, m, d, w) => `${y}/${m}/${d}(${w})`,
	(y, m, d, w) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}（${w}）`,
	(y, m, d, w) => `令和${y - 2018}年${m}月${d}日（${w}）`,
	(y, m, d, w) => `${y}年${m}月${d}日${w}曜日`,
	(_, m, d, w) => `${m}月${d}日（${w}・祝）`,
	(_, m, d, w) => `${m}/${d}(${w})`,
	(y, m, d, w) => wide(`${y}年${m}月${d}日（${w}）`),
	(_, m, d, w) => wide(`${m}／${d}（${w}）`),
];

/** Spellings without a year. */
const bare: ReadonlySet<number> = new Set([6, 7, 9]);

const wide = (text: string): string =>
	text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

test('in any spelling and on any day, only wrong weekdays are told, and all of those whose year is written', () => {
	const date = fc.record({
		day: fc.integer({ min: 0, max: 364 }),
		spelling: fc.integer({ min: 0, max: spellings.length - 1 }),
		shift: fc.integer({ min: 0, max: 6 }),
	});
	fc.assert(
		fc.property(fc.array(date, { minLength: 1, maxLength: 40 }), (dates) => {
			const lines = dates.map(({ day, spelling, shift }) => {
				const iso = addDays('2026-01-01', day);
				const { year, month, day: ofMonth } = fieldsOf(iso);
				const right = WEEKDAYS.indexOf(weekday(iso));
				const said = WEEKDAY_NAMES[WEEKDAYS[(right + shift) % 7] ?? 'mon'];
				return { text: spellings[spelling]?.(year, month, ofMonth, said) ?? '', isWrong: shift !== 0, spelling };
			});
			const text = lines.map((line) => `${line.text}のこと。`).join('\n\n');
			const found = told(text).flatMap(([code, words]) => (code === 'calendar/weekday-mismatch' ? [words] : []));
			const wrong = lines.filter(({ isWrong }) => isWrong);
			// Without a year, the weekday may be that of the day in another year that the text or the calendar speaks of.
			const certain = wrong.filter((line) => !bare.has(line.spelling));
			expect(wrong.map((line) => line.text)).toEqual(expect.arrayContaining(found));
			expect(found).toEqual(expect.arrayContaining(certain.map((line) => line.text)));
		}),
		{ numRuns: 15, seed: 20261228 },
	);
});
