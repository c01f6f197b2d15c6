/** Years in prose that are over, where days off are told; and a calendar of another year. Part of calendar/stale-year. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../source/place.ts';
import { fieldsOf, toEpochDay } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import type { DateFinding, DateInput } from './date-finding.ts';
import { saidDays } from './said-dates.ts';

const code = 'calendar/stale-year';

/** What a notice of days off is about. 「2020年の創業」 and 「2019年に移転」 tell of the past and are right for ever. */
const daysOff =
	/^(?:度|の|[ 　【】「」（）()：:／/]){0,5}(?:当社の?)?(?:年末年始|年末|年始|お?正月|夏季|夏期|夏の|冬季|冬期|お盆|盆|ゴールデンウ[ィイ]ーク|ＧＷ|GW|シルバーウ[ィイ]ーク|臨時)?の?(?:営業(?:日|カレンダー|時間)?(?:の|に)?(?:ついて|ご案内|お知らせ|カレンダー|日)|休業|お?休み|休日|休暇|定休|営業日|年末年始|夏季|冬季|お盆|ゴールデンウ[ィイ]ーク|GW)/;
const closed = /休業|お?休み|休館|休暇/;
/** 「2024年は休業しました」 */
const past = /(?:した|でした|ました)(?:[。、が]|$)/;

/** Words like 「2024年の年末年始休業」, and full dates of such a year on which the office is said to be closed. */
export function staleYears(input: DateInput): DateFinding[] {
	const { dates, years } = saidDays(input);
	const { agency, calendar } = input.project;
	const asOf = agency.data.asOf;
	const now = fieldsOf(asOf.iso).year;
	const isOver = (year: number): boolean => year < now && !calendar.data.years.includes(year);
	const said = [
		...years.flatMap(({ passage, mention, year }) => {
			const after = passage.text.slice(mention.end);
			return isOver(year) && daysOff.test(after) ? [{ passage, mention, year }] : [];
		}),
		...dates.flatMap(({ passage, mention, days, isYearSaid }, index) => {
			const year = fieldsOf(days[0] ?? asOf.iso).year;
			if (!isYearSaid || !isOver(year)) return [];
			// Both ends of one closure are one mistake.
			const before = dates[index - 1];
			const between = before?.passage === passage ? passage.text.slice(before.mention.end, mention.start) : '。';
			if (before?.isYearSaid && isOver(fieldsOf(before.days[0] ?? asOf.iso).year) && !/[。\n]/.test(between)) return [];
			const sentence = sentenceAround(passage.text, mention.start);
			return closed.test(sentence) && !past.test(sentence) ? [{ passage, mention, year }] : [];
		}),
	];
	return said.map(({ passage, mention: { start, end, text }, year }) => ({
		passage,
		start,
		end,
		diagnostic: {
			code,
			level: 'error',
			message: {
				ja: `「${text}」は、もう過ぎた年（${year}年）の休みの案内です（基準日は${formatValue(asOf, 'plain-date')}）`,
				en: `these are the days off of ${year}, a year that is over (as of ${asOf.iso})`,
			},
			places: [
				{ place: passage.placeOf(start, end) },
				{
					place: calendar.places.at(['years']),
					label: { ja: `カレンダーは${calendar.data.years.join('年・')}年`, en: 'the years of the calendar' },
				},
			],
			fixes: [
				{
					ja: 'いまの年の休みに書きかえる（日付はカレンダーの値を引く）',
					en: 'write those of this year, and refer to the calendar for the dates',
				},
				{ ja: '過ぎた案内を消す', en: 'delete the old notice' },
			],
		},
	}));
}

/** So far, in characters, a sentence is looked at on either side of a date. */
const REACH = 120;

function sentenceAround(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - REACH), at);
	const after = text.slice(at, at + REACH);
	const end = after.search(/[。\n]/);
	return before.slice(before.search(/[^。\n]*$/)) + (end < 0 ? after : after.slice(0, end));
}

/** A notice tells of its closure within this many days. */
const SEASON = 200;

export const isOneSeason = (a: string, b: string): boolean => Math.abs(toEpochDay(a) - toEpochDay(b)) <= SEASON;

/** Dates of a notice that lie another year than its closure does: last year's file, of which only the closure was changed. */
export function staleNotices({ project: { calendar, notices } }: DateInput): Diagnostic[] {
	return notices.flatMap(({ data, places }): Diagnostic[] => {
		const index = calendar.data.closures.findIndex(({ id }) => id === data.closure);
		const closure = calendar.data.closures[index];
		if (!closure) return [];
		const dates = [
			{ date: data.announce, path: ['announce'] },
			...(data.remind ? [{ date: data.remind, path: ['remind'] }] : []),
			...data.materials.flatMap(({ by, publish }, at) => [
				{ date: publish, path: ['materials', at, 'publish'] },
				{ date: by, path: ['materials', at, 'by'] },
			]),
		];
		return dates.flatMap(({ date, path }): Diagnostic[] => {
			if (isOneSeason(date.iso, closure.from.iso)) return [];
			const [said, first] = [formatValue(date), formatValue(closure.from)];
			return [
				{
					code,
					level: 'error',
					message: {
						ja: `${said}は、「${closure.name}」（初日は${first}）とは別の年の日付です`,
						en: `${date.iso} is in another year than the closure (from ${closure.from.iso}) that the notice is about`,
					},
					places: [
						{ place: places.at(path) },
						{
							place: calendar.places.at(['closures', index, 'from']),
							label: { ja: '休業の初日', en: 'first day' },
						},
					],
					fixes: [
						{ ja: '日付の年を直す', en: 'mend the year of the date' },
						{ ja: '別の休業のお知らせなら、closure を直す', en: 'mend closure, if the notice is about another' },
					],
				},
			];
		});
	});
}

/** The calendar itself: it does not settle today's year, or holds days of a year that it says nothing about. */
export function staleCalendar({ project: { agency, calendar } }: DateInput): Diagnostic[] {
	const { years, closures, halfDays } = calendar.data;
	const asOf = agency.data.asOf;
	const settles = (iso: string): boolean => years.includes(fieldsOf(iso).year);
	const told = years.join('年、');
	const stray = (place: Place, name: string, year: number): Diagnostic => ({
		code,
		level: 'error',
		message: {
			ja: `「${name}」は${year}年の日ですが、カレンダーの対象の年は${told}年です`,
			en: `this is in ${year}, but the calendar is for ${years.join(', ')}`,
		},
		places: [{ place }, { place: calendar.places.at(['years']), label: { ja: '対象の年', en: 'years' } }],
		fixes: [
			{ ja: '日付の年を直す', en: 'mend the year of the date' },
			{
				ja: `その年の休みがすべて決まっているなら、years に${year}を加える`,
				en: `add ${year} to years, if all of its days off are settled`,
			},
		],
	});
	const today: Diagnostic = {
		code,
		level: 'error',
		message: {
			ja: `カレンダーは${told}年のもので、基準日（${formatValue(asOf, 'plain-date')}）の年の休みを定めていません`,
			en: `the calendar is for ${years.join(', ')} and does not settle the year of ${asOf.iso}`,
		},
		places: [
			{ place: calendar.places.at(['years']) },
			{ place: agency.places.at(['asOf']), label: { ja: '基準日', en: 'as of' } },
		],
		fixes: [
			{ ja: 'その年の休業を加え、years にその年を書く', en: 'add the closures of that year, and the year to years' },
			{ ja: '基準日（asOf）を直す', en: 'mend asOf' },
		],
	};
	return [
		...(settles(asOf.iso) ? [] : [today]),
		...closures.flatMap(({ name, from, to }, index) =>
			settles(from.iso) || settles(to.iso) || from.iso > to.iso
				? []
				: [stray(calendar.places.at(['closures', index, 'from']), name, fieldsOf(from.iso).year)],
		),
		...halfDays.flatMap(({ name, date }, index) =>
			settles(date.iso) ? [] : [stray(calendar.places.at(['halfDays', index, 'date']), name, fieldsOf(date.iso).year)],
		),
	];
}
