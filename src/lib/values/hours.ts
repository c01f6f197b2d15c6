/**
 * 「平日 10:00〜18:00」, 「月・水・金（祝日を除く）9:30〜17:30」 → Hours.
 * National holidays count as closed unless the author says 祝日を含む; 毎日 alone means every day, holidays included.
 */
import { CLOCK, parseClock } from './clock.ts';
import { WEEKDAY_NAMES, WEEKDAYS } from './day.ts';
import type { Parsed, Spelling } from './parsed.ts';
import { parsed, refused } from './parsed.ts';
import { anyOf, tidy } from './spelling.ts';
import type { Hours, Weekday } from './value.ts';

const SPELLING: Spelling = {
	name: { ja: '時間帯', en: 'set of weekly hours' },
	examples: ['平日 10:00〜18:00', '月・水・金 9:30〜17:30', '毎日 9:00〜24:00', '月〜土（祝日を含む）10:00〜18:00'],
};

export const WORKING_WEEK: readonly Weekday[] = WEEKDAYS.slice(0, 5);

export const HOLIDAYS_CLOSED = '祝日を除く';
export const HOLIDAYS_OPEN = '祝日を含む';

const HOLIDAY_TERMS: ReadonlyMap<string, Hours['holidays']> = new Map<string, Hours['holidays']>([
	[HOLIDAYS_CLOSED, 'closed'],
	['祝日は除く', 'closed'],
	['祝日除く', 'closed'],
	['祝日は休業', 'closed'],
	['祝日休み', 'closed'],
	[HOLIDAYS_OPEN, 'open'],
	['祝日も含む', 'open'],
	['祝日含む', 'open'],
	['祝日も営業', 'open'],
]);

const NAMED_SETS: ReadonlyMap<string, { days: readonly Weekday[]; holidays: Hours['holidays'] }> = new Map<
	string,
	{ days: readonly Weekday[]; holidays: Hours['holidays'] }
>([
	['平日', { days: WORKING_WEEK, holidays: 'closed' }],
	['土日', { days: ['sat', 'sun'], holidays: 'closed' }],
	['毎日', { days: WEEKDAYS, holidays: 'open' }],
	['年中無休', { days: WEEKDAYS, holidays: 'open' }],
]);

const DASH = '[〜~～–—―-]';
const SHAPE = new RegExp(
	`^(?<days>[^\\d()]+?)(?:\\((?<terms>${anyOf(HOLIDAY_TERMS.keys())})\\))?(?<from>${CLOCK})(?:${DASH}|から)(?<to>${CLOCK})(?:まで)?$`,
	'u',
);

export function parseHours(text: string): Parsed<Hours> {
	const parts = SHAPE.exec(tidy(text))?.groups;
	if (parts?.['days'] === undefined) {
		return refused(text, SPELLING, {
			ja: '曜日、開始時刻、終了時刻を書きます。',
			en: 'Write the days, the opening and the closing time.',
		});
	}
	const set = readDays(parts['days']);
	if (set === null) {
		return refused(text, SPELLING, {
			ja: `曜日「${parts['days']}」が分かりません。`,
			en: `The days 「${parts['days']}」 are not understood.`,
		});
	}
	const from = parseClock(parts['from'] ?? '');
	const to = parseClock(parts['to'] ?? '');
	if (!from.ok) return from;
	if (!to.ok) return to;
	if (from.value.minutes >= to.value.minutes) {
		return refused(text, SPELLING, {
			ja: '終わりは始まりより後にします。日をまたぐ時間帯は2つに分けます。',
			en: 'The end must be later than the start; hours over midnight are written as two.',
		});
	}
	return parsed({
		kind: 'hours',
		days: set.days,
		from: from.value.minutes,
		to: to.value.minutes,
		holidays: HOLIDAY_TERMS.get(parts['terms'] ?? '') ?? set.holidays,
	});
}

/** Days in the order of the week, each once; null when a part is no day. */
function readDays(text: string): { days: readonly Weekday[]; holidays: Hours['holidays'] } | null {
	const named = NAMED_SETS.get(text);
	if (named !== undefined) return named;
	const days = new Set<Weekday>();
	for (const part of text.split(/[・、,]/)) {
		const found = daysOf(part);
		if (found === null) return null;
		for (const day of found) days.add(day);
	}
	return { days: WEEKDAYS.filter((day) => days.has(day)), holidays: 'closed' };
}

const RANGE = new RegExp(`^([月火水木金土日])(?:曜日?)?(?:${DASH}|から)([月火水木金土日])(?:曜日?)?$`, 'u');

function daysOf(part: string): readonly Weekday[] | null {
	const named = NAMED_SETS.get(part);
	if (named !== undefined) return named.holidays === 'open' ? null : named.days;
	const range = RANGE.exec(part);
	if (range !== null) {
		const [first, last] = [dayNamed(range[1]), dayNamed(range[2])];
		return first < last ? WEEKDAYS.slice(first, last + 1) : null;
	}
	if (/^[月火水木金土日](曜日?)?$/u.test(part)) return [WEEKDAYS[dayNamed(part[0])] as Weekday];
	// 月水金
	return /^[月火水木金土日]+$/u.test(part) ? [...part].map((name) => WEEKDAYS[dayNamed(name)] as Weekday) : null;
}

function dayNamed(name: string | undefined): number {
	return WEEKDAYS.findIndex((day) => WEEKDAY_NAMES[day] === name);
}
