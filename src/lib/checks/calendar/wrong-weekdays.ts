/** Dates in prose whose weekday is not theirs: part of calendar/weekday-mismatch. */
import type { Localized, Note } from '../../diagnostics/diagnostic.ts';
import { addDays, fieldsOf, isDate, isoOf, WEEKDAY_NAMES, weekday } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import type { Weekday } from '../../values/value.ts';
import type { DateFinding, DateInput } from './date-finding.ts';
import type { SaidDate } from './said-dates.ts';
import { saidDays } from './said-dates.ts';

/** A date of which no reading falls on its weekday. */
export const wrongWeekdays = (input: DateInput): DateFinding[] =>
	saidDays(input).dates.flatMap((said): DateFinding[] => {
		const { passage, mention, days } = said;
		const { start, end } = mention;
		const claimed = mention.weekday;
		if (claimed === null || days.some((day) => weekday(day) === claimed)) return [];
		const diagnostic = {
			code: 'calendar/weekday-mismatch',
			level: 'error',
			message: messageOf(days, claimed),
			places: [{ place: passage.placeOf(start, end) }],
			notes: notesOf(said),
			fixes: fixesOf(days, claimed),
		} as const;
		return [{ passage, start, end, diagnostic }];
	});

const name = (day: Weekday): string => WEEKDAY_NAMES[day];

const ENGLISH: Readonly<Record<Weekday, string>> = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday',
};

const plain = (iso: string): string => formatValue({ kind: 'date', iso }, 'plain-date');

function messageOf(days: readonly string[], claimed: Weekday): Localized {
	const [first = '', ...others] = days;
	if (others.length === 0)
		return {
			ja: `${plain(first)}は、${name(claimed)}曜日ではなく${name(weekday(first))}曜日です`,
			en: `${first} is a ${ENGLISH[weekday(first)]}, not a ${ENGLISH[claimed]}`,
		};
	const { month, day } = fieldsOf(first);
	const readings = days.map((iso) => `${fieldsOf(iso).year}年は${name(weekday(iso))}曜日`).join('、');
	return {
		ja: `${month}月${day}日は、${name(claimed)}曜日ではありません（${readings}）`,
		en: `${month}/${day} is no ${ENGLISH[claimed]} (${days.map((iso) => `${iso}: ${ENGLISH[weekday(iso)]}`).join(', ')})`,
	};
}

/** Where the year comes from, when the words do not say it. */
function notesOf({ days, isYearSaid }: SaidDate): Note[] {
	if (isYearSaid || days.length !== 1) return [];
	const year = fieldsOf(days[0] ?? '').year;
	return [
		{
			title: { ja: '年', en: 'year' },
			text: {
				ja: `年が書かれていないので、前後の日付とカレンダーから${year}年と読みました`,
				en: `no year is written; from the dates before it and the calendar it is ${year}`,
			},
		},
	];
}

/** The weekday is wrong, or the day, or the year: which, the author knows. */
function fixesOf(days: readonly string[], claimed: Weekday): Localized[] {
	const [iso = ''] = days;
	const right = name(weekday(iso));
	const { year, month, day } = fieldsOf(iso);
	const nearby = [1, -1, 2, -2, 3, -3].map((step) => addDays(iso, step)).find((near) => weekday(near) === claimed);
	const otherYear = [1, -1, 2, -2]
		.map((step) => year + step)
		.find((y) => isDate(y, month, day) && weekday(isoOf(y, month, day)) === claimed);
	return [
		{ ja: `日付が正しければ、曜日を「${right}」に直す`, en: `write ${right}, if the date is right` },
		...(nearby
			? [{ ja: `曜日が正しければ、日付を${plain(nearby)}に直す`, en: `write ${nearby}, if the weekday is right` }]
			: []),
		...(otherYear
			? [
					{
						ja: `${otherYear}年の文であれば、年を書く（${otherYear}年の${month}月${day}日は${name(claimed)}曜日）`,
						en: `say the year, if it is ${otherYear}`,
					},
				]
			: []),
	];
}
