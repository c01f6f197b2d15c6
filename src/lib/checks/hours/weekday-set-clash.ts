/** 食い違う曜日: 「営業は平日（月〜金）」 beside 「水土日祝休み」; on Wednesdays nobody knows. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { WEEKDAY_NAMES, WEEKDAYS } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import type { Weekday } from '../../values/value.ts';
import type { Check } from '../check.ts';
import type { SaidWeek } from './said-hours.ts';
import { saidHours } from './said-hours.ts';

const page = (text: string) => ({ 'pasted/old-page.md': `${text}\n` });

export const weekdaySetClash: Check = {
	id: 'hours/weekday-set-clash',
	title: { ja: '食い違う曜日', en: 'two sets of weekdays' },
	summary: {
		ja: '営業する曜日や休みの曜日が、文章とカレンダーとでちがいます。「平日営業」と「水土日祝休み」が並ぶと、水曜日がどちらか分かりません。',
		en: 'A text works or rests on other days of the week than the calendar: on those days nobody knows.',
	},
	example: {
		fails: {
			files: page('営業は平日（月〜金）です。水土日祝休み。'),
			finds: [{ file: 'pasted/old-page.md', words: '水土日祝' }],
		},
		passes: { files: page('営業は平日（月〜金）です。土日祝休み。') },
	},
	run({ project }) {
		const found = saidHours(project).weeks.flatMap((said) => clash(said, project) ?? []);
		// 「営業日：月・火・木・金（水土日祝休み）」: what the one half leaves out is what the other half closes.
		const alike = Map.groupBy(found, ({ said, wrong }) => `${lineOf(said)} ${wrong.key}`);
		return [...holidaysTwice(project), ...[...alike.values()].flatMap((same) => finding(same, project))];
	},
};

/** Where the line or sentence begins. */
function lineOf({ passage, start }: SaidWeek): string {
	const begin = Math.max(passage.text.lastIndexOf('\n', start), passage.text.lastIndexOf('。', start)) + 1;
	const place = passage.placeOf(begin, start + 1);
	return `${place.file}:${place.start.offset}`;
}

interface Wrong {
	/** The same for two sets of words that open or close the same days. */
	readonly key: string;
	readonly message: Localized;
}

interface Clash {
	readonly said: SaidWeek;
	readonly wrong: Wrong;
}

const names = (days: readonly Weekday[]): string => days.map((day) => WEEKDAY_NAMES[day]).join('・');
const english = (days: readonly Weekday[]): string => days.join(', ');

/** What a text says too much or too little; null where it agrees with the calendar. */
function clash(said: SaidWeek, project: Project): Clash | null {
	const { kind, set } = said;
	const { hours, nationalHolidays } = project.calendar.data;
	const isOpen = (day: Weekday): boolean => hours.days.includes(day);
	const off = WEEKDAYS.filter((day) => !isOpen(day));
	const wrong =
		kind === 'answers' || kind === 'works' || kind === 'business'
			? told(
					set.days.filter((day) => !isOpen(day)),
					set.holidays && nationalHolidays === 'closed',
					kind === 'business' ? hours.days.filter((day) => !set.days.includes(day)) : [],
					'open',
				)
			: told(
					set.days.filter(isOpen),
					set.holidays && nationalHolidays === 'open',
					kind === 'days-off' && set.days.length > 0 ? off.filter((day) => !set.days.includes(day)) : [],
					'closed',
				);
	return wrong === null || (kind === 'answers' && worksOutside(project)) ? null : { said, wrong };
}

function finding([first, ...rest]: readonly Clash[], project: Project): Diagnostic[] {
	if (!first) return [];
	const usual = formatValue(project.calendar.data.hours);
	const placeOf = ({ said: { passage, start, end } }: Clash) => passage.placeOf(start, end);
	return [
		{
			code: 'hours/weekday-set-clash',
			level: 'error',
			message: first.wrong.message,
			places: [
				{ place: placeOf(first) },
				...rest.map((other) => ({ place: placeOf(other), label: other.wrong.message })),
				{ place: project.calendar.places.at(['hours']), label: { ja: `営業時間 ${usual}`, en: 'business hours' } },
			],
			fixes: [
				{
					ja: '文の曜日を、カレンダーの値（calendar.hours・calendar.closedDaysShort）にする',
					en: 'refer to calendar.hours or calendar.closedDaysShort',
				},
				{ ja: '文が正しければ、calendar.yaml を直す', en: 'mend calendar.yaml, if the text is right' },
			],
		},
	];
}

function told(
	days: readonly Weekday[],
	holidays: boolean,
	missing: readonly Weekday[],
	says: 'open' | 'closed',
): Wrong | null {
	const [as, is] = says === 'open' ? ['営業する日', '休み'] : ['休み', '営業する日'];
	const which = [...(days.length > 0 ? [`${names(days)}曜`] : []), ...(holidays ? ['祝日'] : [])].join('と');
	if (which !== '')
		return {
			key: `${which} ${as}`,
			message: {
				ja: `${which}を${as}としていますが、カレンダーでは${is}です`,
				en: `this has ${[english(days), holidays ? 'holidays' : ''].filter(Boolean).join(', ')} as ${says}, the calendar does not`,
			},
		};
	if (missing.length === 0) return null;
	return {
		key: `${names(missing)}曜 ${is}`,
		message: {
			ja: `${names(missing)}曜がありませんが、カレンダーでは${as}です`,
			en: `this leaves out ${english(missing)}, which the calendar has as ${says}`,
		},
	};
}

/** Work on closed days that may be had for a price: 「土日祝も対応」 is true then. */
const worksOutside = ({ support }: Project): boolean =>
	support.some(({ data }) => data.holidays.treatment === 'extra' && data.holidays.only === 'any');

/** The calendar says in two fields whether it works on national holidays, and documents print the one of the hours. */
function holidaysTwice({ calendar }: Project): Diagnostic[] {
	const { hours, nationalHolidays } = calendar.data;
	if (hours.holidays === nationalHolidays) return [];
	const [printed, isOpen] = [formatValue(hours), nationalHolidays === 'open'];
	return [
		{
			code: 'hours/weekday-set-clash',
			level: 'error',
			message: {
				ja: `営業時間は「${printed}」と書き出されますが、祝日は${isOpen ? '営業' : '休み'}となっています`,
				en: `the hours are printed as ${isOpen ? 'without' : 'with'} national holidays, on which the office is ${nationalHolidays}`,
			},
			places: [
				{ place: calendar.places.at(['hours']), label: { ja: printed, en: 'hours' } },
				{
					place: calendar.places.at(['nationalHolidays']),
					label: { ja: `祝日は${isOpen ? '営業' : '休み'}`, en: nationalHolidays },
				},
			],
			fixes: [
				{
					ja: isOpen ? 'hours に「（祝日を含む）」と書く' : 'hours に「（祝日を除く）」と書く',
					en: isOpen ? 'write 祝日を含む in hours' : 'write 祝日を除く in hours',
				},
				{ ja: `nationalHolidays を ${isOpen ? 'closed' : 'open'} にする`, en: 'change nationalHolidays' },
			],
		},
	];
}
