/** 休業の間の連絡と期限: a notice or the limit of a silence falls on a day on which nobody is there to send it. */

import { tellArithmetic } from '../../calendar/arithmetic.ts';
import type { BusinessCalendar, DayKind } from '../../calendar/business-calendar.ts';
import { DAY_KINDS, dayKind, openSpan } from '../../calendar/business-calendar.ts';
import type { SilenceStep, SilenceTimeline } from '../../calendar/silence-timeline.ts';
import { silenceTimeline } from '../../calendar/silence-timeline.ts';
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import type { Check } from '../check.ts';
import type { ComingDays } from '../coming-days.ts';
import { comingDays, isoTime, orNull, tellDay } from '../coming-days.ts';

type Policy = EffectivePolicy<'silence'>;
type Terms = Policy['data'];

const POLICY = `window: 7営業日
notices: [3営業日, 1営業日]
# その日のうちに納品の手続きを終えられる時刻。半日営業の日でも営業時間の中に入ります
at: '14:00'
holidays: pause`;

export const insideHoliday: Check = {
	id: 'closure/inside-holiday',
	title: { ja: '休業の間の連絡と期限', en: 'closing inside a holiday' },
	summary: {
		ja: '連絡不能の期限やその前のお知らせが、だれもいない休業の間に当たってはいけません。最終連絡の日を、カレンダーで一日ずつ確かめます。',
		en: 'Neither a notice nor the limit of a silence may fall inside an office closure; every last contact is tried.',
	},
	example: {
		fails: {
			files: {
				'policies/silence.yaml': {
					replace: POLICY,
					with: "window: 3日\nnotices: [2日, 1日]\nat: '17:00'\nholidays: run",
				},
			},
			finds: [{ file: 'policies/silence.yaml', words: '3日' }],
		},
		passes: {
			files: {
				'policies/silence.yaml': {
					replace: POLICY,
					with: "window: { span: 14日, roll: next-business-day }\nnotices: [3営業日, 1営業日]\nat: '17:00'\nholidays: run",
				},
			},
		},
	},
	run({ project }) {
		const days = comingDays(project);
		const told = new Set<string>();
		return effectivePolicies(project, 'silence', 'silence').flatMap((policy): Diagnostic[] => {
			const { file, start } = policy.place(['window']);
			const at = `${file}:${start.offset}`;
			const story = told.has(at) ? null : worstStory(policy.data, days);
			if (story === null) return [];
			told.add(at);
			return [tell(policy, story, days)];
		});
	},
};

/** What is wrong with a step: the office is closed, or closed early; or the client had not even fallen silent. */
const TROUBLES = {
	closure: DAY_KINDS.closure,
	'after-hours': { ja: '半日営業の終業の後', en: 'after the end of a half day' },
	'too-early': { ja: '最終連絡の日かその前', en: 'no later than the last contact' },
} as const satisfies Readonly<Record<string, Localized>>;

type Trouble = keyof typeof TROUBLES;

interface Step extends SilenceStep {
	readonly name: Localized;
	/** Told beside the day: the trouble, or that it is a Sunday. */
	readonly remark: Localized | null;
	readonly trouble: Trouble | null;
}

interface Story {
	readonly timeline: SilenceTimeline;
	readonly steps: readonly Step[];
	/** On how many of the business days that were tried as the last contact something is wrong. */
	readonly troubled: number;
	readonly tried: number;
}

/** Whether a notice or the limit falls into a closure for some last contact. */
export const closesInside = (terms: Terms, days: ComingDays): boolean => worstStory(terms, days) !== null;

/** Null when no last contact leads to trouble. The most steps inside an office closure first, then the most, then the earliest. */
function worstStory(terms: Terms, days: ComingDays): Story | null {
	if (alwaysOpen(terms, days)) return null;
	const stories = days.businessDays.flatMap((day) => {
		const timeline = orNull(() => silenceTimeline(days.calendar, day, terms));
		const steps = timeline && orNull(() => stepsOf(timeline, days));
		return timeline && steps ? [{ timeline, steps }] : [];
	});
	// Notices that never fit are too few, whatever the calendar: closure/too-few-notices tells that.
	const neverFit = stories.every(({ steps }) => steps.some(({ trouble }) => trouble === 'too-early'));
	const counted = ({ steps }: Pick<Story, 'steps'>): Step[] =>
		steps.filter(({ trouble }) => trouble !== null && !(neverFit && trouble === 'too-early'));
	const weight = (story: Pick<Story, 'steps'>): number =>
		counted(story).reduce((sum, { trouble }) => sum + (trouble === 'closure' ? 100 : 1), 0);
	const troubled = stories.filter((story) => counted(story).length > 0);
	const [worst] = troubled.toSorted((a, b) => weight(b) - weight(a));
	return worst ? { ...worst, troubled: troubled.length, tried: stories.length } : null;
}

const OFFICE_TIME: ReadonlySet<Duration['unit']> = new Set(['business-day', 'business-hour']);

/** A clock of business days stops on open days only; the hour of the limit lies in the hours of half days too. */
const alwaysOpen = ({ window, notices, at }: Terms, { calendar }: ComingDays): boolean =>
	[window, ...notices].every(({ unit }) => OFFICE_TIME.has(unit)) &&
	(neverOpenAt(at.minutes, calendar) || at.minutes <= earliestClosing(calendar));

const earliestClosing = ({ hours, halfDays }: BusinessCalendar): number =>
	Math.min(hours.to, ...halfDays.map(({ until }) => until));

/** An hour outside the hours of every day is told by closure/limit-outside-hours, once. */
const neverOpenAt = (minutes: number, { hours }: BusinessCalendar): boolean =>
	minutes <= hours.from || hours.to < minutes;

function stepsOf({ notices, limit, lastContact }: SilenceTimeline, { calendar }: ComingDays): Step[] {
	const named: [SilenceStep, Localized][] = [
		...notices.map((notice, index): [SilenceStep, Localized] => [
			notice,
			{ ja: `${index + 1}通目`, en: `notice ${index + 1}` },
		]),
		[limit, { ja: '期限', en: 'limit' }],
	];
	return named.map(([step, name]) => {
		const kind = dayKind(calendar, step.date);
		const trouble = step !== limit && step.date <= lastContact ? 'too-early' : troubleOn(step, kind, calendar);
		const remark = trouble === null ? (OPEN_DAYS.has(kind) ? null : DAY_KINDS[kind]) : TROUBLES[trouble];
		return { ...step, name, trouble, remark };
	});
}

const OPEN_DAYS: ReadonlySet<DayKind> = new Set<DayKind>(['business-day', 'half-day']);

function troubleOn({ date, minutes }: SilenceStep, kind: DayKind, calendar: BusinessCalendar): Trouble | null {
	if (kind === 'closure') return 'closure';
	const open = openSpan(calendar, date);
	if (open === null || minutes === null || neverOpenAt(minutes, calendar)) return null;
	return minutes > open.to ? 'after-hours' : null;
}

function tell(policy: Policy, { timeline, steps, troubled, tried }: Story, days: ComingDays): Diagnostic {
	const { data, place } = policy;
	const { lastContact, limit } = timeline;
	const wrong = steps.filter(({ trouble }) => trouble !== null);
	const kinds = [...new Set(wrong.flatMap(({ trouble }) => trouble ?? []))].map((trouble) => TROUBLES[trouble]);
	const last = tellDay(lastContact);
	const story = steps.map(({ name, date, minutes, remark }) => ({
		ja: `${name.ja} ${tellDay(date, minutes)}${remark ? `（${remark.ja}）` : ''}`,
		en: `${name.en} ${isoTime(date, minutes)}${remark ? ` (${remark.en})` : ''}`,
	}));
	return {
		code: insideHoliday.id,
		level: 'error',
		message: {
			ja: `最終連絡が${last}のとき、連絡不能の${wrong.map(({ name }) => name.ja).join('、')}が、${kinds.map(({ ja }) => ja).join('、')}に当たります`,
			en: `after a last contact on ${lastContact}, steps of the silence (${wrong.map(({ name }) => name.en).join(', ')}) fall when nobody can take them: ${kinds.map(({ en }) => en).join(', ')}`,
		},
		places: [
			{
				place: place(['window']),
				label: { ja: `最終連絡から${formatValue(data.window)}`, en: 'counted from the last contact' },
			},
			{
				place: place(['holidays']),
				label:
					data.holidays === 'run'
						? { ja: '休業の間も数える', en: 'runs on through closures' }
						: { ja: '休業の間は数えない', en: 'pauses in closures' },
			},
			...(wrong.some(({ trouble }) => trouble === 'after-hours')
				? [{ place: place(['at']), label: { ja: '期限の時刻', en: 'hour of the limit' } }]
				: []),
		],
		notes: [
			{
				title: { ja: '場面', en: 'scenario' },
				text: {
					ja: [`最終連絡 ${last}`, ...story.map(({ ja }) => ja)].join(' → '),
					en: [`last contact ${lastContact}`, ...story.map(({ en }) => en)].join(' → '),
				},
			},
			{
				title: { ja: '計算', en: 'arithmetic' },
				text: tellArithmetic(lastContact, { ...data.window, direction: 'after' }, { ...limit.reached, minutes: null }),
			},
			{
				title: { ja: '範囲', en: 'region' },
				text: {
					ja: `カレンダーの営業日${tried}日のうち${troubled}日の最終連絡で起こる（${kinds.map(({ ja }) => ja).join('・')}）`,
					en: `${troubled} of the ${tried} business days tried as the last contact (${kinds.map(({ en }) => en).join(', ')})`,
				},
			},
		],
		fixes: mendsOf(data, days),
	};
}

/** Only what was tried on every day of the calendar and leaves no trouble. */
function mendsOf(terms: Terms, days: ComingDays): Localized[] {
	const office = (period: Duration): Duration =>
		OFFICE_TIME.has(period.unit) ? period : { ...period, n: businessDays(period), unit: 'business-day', roll: 'none' };
	const counted = { ...terms, window: office(terms.window), notices: terms.notices.map(office) };
	const closing = earliestClosing(days.calendar);
	const hour = formatValue({ kind: 'time', minutes: closing });
	const inHours = { ...terms, at: { ...terms.at, minutes: closing } };
	const inDays = `window: ${formatValue(counted.window)}、notices: [${counted.notices.map((notice) => formatValue(notice)).join(', ')}]`;
	const choices: [Terms, Localized][] = [
		[
			{ ...terms, holidays: 'pause' },
			{ ja: '休業の間は数えない（holidays: pause）', en: 'let the clock pause in closures (holidays: pause)' },
		],
		[
			inHours,
			{
				ja: `期限の時刻を半日営業の日の終業より前にする（at: '${hour}'）`,
				en: `put the hour before the end of a half day (at: '${hour}')`,
			},
		],
		[counted, { ja: `営業日で数える（${inDays}）`, en: 'count in business days' }],
	];
	const both: Localized = {
		ja: `営業日で数え（${inDays}）、期限を${hour}にする`,
		en: `count in business days, with the limit at ${hour}`,
	};
	const works = choices.flatMap(([changed, fix]) => (closesInside(changed, days) ? [] : [fix]));
	return works.length > 0 || closesInside({ ...counted, at: inHours.at }, days) ? works : [both];
}

/** About as long: five business days for seven days. */
function businessDays({ n, unit }: Duration): number {
	const days: Readonly<Record<Duration['unit'], number>> = {
		minute: 1 / 1440,
		hour: 1 / 24,
		'business-hour': 1,
		'business-day': 1,
		'calendar-day': 1,
		week: 7,
		month: 30,
		year: 365,
	};
	const length = n * days[unit];
	return Math.max(1, length < 7 ? Math.ceil(length) : Math.round((length * 5) / 7));
}
