/** Slips around days off: in the calendar, in the notices of closures, and in the messages that are sent. */
import { replacing } from './content.ts';
import type { Expected, Family, Mutation } from './family.ts';
import { expect, nothing } from './family.ts';

const CALENDAR = 'calendar.yaml';
const winter = 'notices/new-year-2026.mdx';
const summer = 'notices/summer-2027.mdx';
const first = 'messages/silence-first.mdx';

const slip = (file: string, from: string, to: string, ...expected: Expected[]): Mutation => ({
	edit: replacing(file, from, to),
	expected,
});

/** Found at the new words themselves. */
const told = (file: string, from: string, to: string, code: string): Mutation =>
	slip(file, from, to, expect(code, { file, words: to }));

/** A date or an hour typed over the value, in the sentence that begins with `after`. */
const typed = (file: string, after: string, value: string, words: string, code: string): Mutation => ({
	edit: replacing(file, `<Value of="${value}" />`, words, after),
	expected: [expect(code, { file, words })],
});

export const calendarFamilies: readonly Family[] = [
	{
		title: 'カレンダーの日付を書きちがえる',
		because:
			'休みの初日と最終日、半日営業の日、対象の年は、互いに合っていなければならない。休業を延ばすだけなら、どのお知らせも一緒に変わる',
		mutations: [
			told(CALENDAR, "'2027-01-03'", "'2026-12-03'", 'holiday/start-after-end'),
			slip(
				CALENDAR,
				"'2026-12-29'",
				"'2026-12-28'",
				expect('calendar/half-day-misplaced', { file: CALENDAR, words: "'2026-12-28'" }),
			),
			told(CALENDAR, "'2026-12-28'", "'2026-12-27'", 'calendar/half-day-misplaced'),
			slip(
				CALENDAR,
				'years: [2026, 2027]',
				'years: [2026]',
				...['2027-08-12', '2027-12-29', '2027-12-28'].map((words) =>
					expect('calendar/stale-year', { file: CALENDAR, words }),
				),
			),
			nothing(replacing(CALENDAR, "'2027-01-03'", "'2027-01-05'")),
		],
	},
	{
		title: '休業のお知らせの日付を書きちがえる',
		because:
			'知らせる日は約束した予告より前、素材の締切りは知らせる日より後で、公開から制作と修正の日数をさかのぼった日まで',
		mutations: [
			slip(
				winter,
				"announce: '2026-11-10'",
				"announce: '2026-12-22'",
				expect(
					'holiday/notice-too-late',
					{ file: winter, words: '2026-12-22' },
					{ file: CALENDAR, words: '2026-12-29' },
				),
				// Both cut-offs are over by then.
				...['2026-11-25', '2026-12-02'].map((words) => expect('holiday/notice-too-late', { file: winter, words })),
			),
			told(winter, "'2026-12-23'", "'2027-01-04'", 'holiday/notice-too-late'),
			told(winter, "'2026-11-25'", "'2026-12-15'", 'holiday/cutoff-arithmetic'),
			told(winter, "'2026-11-25'", "'2027-01-02'", 'holiday/cutoff-inside-closure'),
			told(summer, "'2027-07-13'", "'2027-07-30'", 'holiday/cutoff-arithmetic'),
			// Last year's notice, of which only the dates stayed: each has to be mended.
			slip(
				summer,
				'closure: summer-2027',
				'closure: summer-2026',
				...["announce: '2027-06-28'", "remind: '2027-08-06'", "publish: '2027-08-06'", "by: '2027-07-13'"].map((line) =>
					expect('calendar/stale-year', { file: summer, words: line.slice(line.indexOf("'")) }),
				),
			),
		],
	},
	{
		title: 'お知らせや文面に、日付や時刻を手で書く',
		because: '今は合っていても、次の休業や次のお客様には合わない。曜日がちがえば、そのことが先に指摘される',
		mutations: [
			typed(winter, '新年は', 'notice.opensAt', '10:00', 'prose/unsourced-number'),
			typed(winter, '新年は', 'notice.reopensOn', '1月5日（火）', 'prose/unsourced-number'),
			typed(winter, '新年は', 'notice.reopensOn', '1月4日（火）', 'calendar/weekday-mismatch'),
			typed(first, 'お忙しいところ', 'case.limitAt', '18:00', 'prose/unsourced-number'),
		],
	},
	{
		title: '文面の決まりごとを書きちがえる',
		because: '文面には件名があり、知らせる結末は方針と同じで、どの段階にも一つはなければならない',
		mutations: [
			told('messages/silence-first-support.mdx', 'suspend', 'terminate', 'closure/message-differs'),
			slip(
				'messages/silence-last.mdx',
				'moment: silence-last',
				'moment: silence-first',
				expect('state/no-message', { file: 'policies/silence-production.yaml', words: '1営業日' }),
			),
			slip(first, '# <Value', '<Value', expect('structure/no-subject', { file: first, words: 'はじめのお知らせ' })),
			told('messages/holiday-before.mdx', 'notice.lastDay', 'notice.lastDays', 'value/unknown-path'),
		],
	},
];
