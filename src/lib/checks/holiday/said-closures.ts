/** Closures told in prose against the calendar: part of holiday/dates-differ and holiday/reopen-not-business-day. */
import type { BusinessCalendar, Closure } from '../../calendar/business-calendar.ts';
import { closuresIn, DAY_KINDS, dayKind, isBusinessDay } from '../../calendar/business-calendar.ts';
import { CannotTell } from '../../calendar/cannot-tell.ts';
import type { Diagnostic, LabelledPlace, Localized } from '../../diagnostics/diagnostic.ts';
import { calendarAroundClosures } from '../../model/office-calendar.ts';
import { addDays } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import type { DateFinding, DateInput } from '../calendar/date-finding.ts';
import type { Statement, StatementKind } from './closure-statements.ts';
import { closureStatements } from './closure-statements.ts';

/** What is wrong with one reading of a statement. */
interface Wrong {
	readonly code: 'holiday/dates-differ' | 'holiday/reopen-not-business-day';
	/** The day by which the two differ, and what the calendar has there. */
	readonly day: string;
	readonly isOpen: boolean;
}

export function wrongClosures(input: DateInput): DateFinding[] {
	const office = calendarAroundClosures(input.project.calendar.data);
	return closureStatements(input).flatMap((statement): DateFinding[] => {
		const { passage, start, end, spans } = statement;
		const about = spans.filter(([from, to]) => near(office, from, to).length > 0);
		const wrongs = (about.length > 0 ? about : spans).map((span) => wrongWith(statement.kind, span, office));
		const [wrong] = wrongs;
		if (!wrong || wrongs.some((one) => one === null)) return [];
		return [{ passage, start, end, diagnostic: told(statement, wrong, office, input) }];
	});
}

/** Null when it agrees with the calendar, or when the calendar cannot tell. */
function wrongWith(kind: StatementKind, [from, to]: readonly [string, string], office: BusinessCalendar): Wrong | null {
	try {
		return judges[kind](from, to, office);
	} catch (error) {
		if (error instanceof CannotTell) return null;
		throw error;
	}
}

type Judge = (from: string, to: string, office: BusinessCalendar) => Wrong | null;

const differs = (day: string | undefined, isOpen: boolean): Wrong | null =>
	day === undefined ? null : { code: 'holiday/dates-differ', day, isOpen };

/** A closure as told may be shorter than the calendar's only by days that are off anyway. */
const judges: Readonly<Record<StatementKind, Judge>> = {
	closed: (from, to, office) => {
		const told = daysFrom(from, to);
		const open = told.find((day) => isBusinessDay(office, day));
		if (open !== undefined) return differs(open, true);
		const missing = from === to ? undefined : closedOnly(office, from, to).find((day) => day < from || day > to);
		return differs(missing, false);
	},
	'closed-from': (from, _, office) =>
		isBusinessDay(office, from)
			? differs(from, true)
			: differs(
					closedOnly(office, from, from).find((day) => day < from),
					false,
				),
	'closed-until': (_, to, office) =>
		isBusinessDay(office, to)
			? differs(to, true)
			: differs(
					closedOnly(office, to, to).find((day) => day > to),
					false,
				),
	'last-open': (from, _, office) => {
		if (!isBusinessDay(office, from)) return differs(from, false);
		return isNearClosure(office, from) ? differs(openBeforeClosure(office, from, 1), true) : null;
	},
	reopens: (from, _, office) => {
		if (!isNearClosure(office, from)) return null;
		if (!isBusinessDay(office, from)) return { code: 'holiday/reopen-not-business-day', day: from, isOpen: false };
		return differs(openBeforeClosure(office, from, -1), true);
	},
};

/** The first business day that comes before the next closure, going on or back from `day`. */
function openBeforeClosure(office: BusinessCalendar, day: string, step: 1 | -1): string | undefined {
	for (let away = 1; away <= NEAR; away++) {
		const next = addDays(day, away * step);
		if (dayKind(office, next) === 'closure') return undefined;
		if (isBusinessDay(office, next)) return next;
	}
	return undefined;
}

const LONGEST = 60;

function daysFrom(from: string, to: string): string[] {
	const days: string[] = [];
	for (let day = from; day <= to && days.length < LONGEST; day = addDays(day, 1)) days.push(day);
	return days;
}

/** Days that only an office closure closes, of the closures that touch the span. */
function closedOnly(office: BusinessCalendar, from: string, to: string): string[] {
	const week = { ...office, closures: [] };
	return closuresIn(office, from, to).flatMap((closure) =>
		daysFrom(closure.from, closure.to).filter((day) => isBusinessDay(week, day)),
	);
}

/** Days before and after a closure on which a notice about it may tell something. */
const NEAR = 10;

const near = (office: BusinessCalendar, from: string, to = from): readonly Closure[] =>
	closuresIn(office, addDays(from, -NEAR), addDays(to, NEAR));

const isNearClosure = (office: BusinessCalendar, day: string): boolean => near(office, day).length > 0;

const named = (iso: string): string => formatValue({ kind: 'date', iso });

function told(
	{ kind, passage, start, end, spans }: Statement,
	wrong: Wrong,
	office: BusinessCalendar,
	input: DateInput,
): Diagnostic {
	const { calendar } = input.project;
	const [from = wrong.day, to = wrong.day] = spans[0] ?? [];
	const closest = near(office, from, to)[0];
	const index = closest === undefined ? -1 : office.closures.indexOf(closest);
	const against: LabelledPlace =
		closest === undefined
			? { place: calendar.places.at(['hours']), label: { ja: '営業時間', en: 'business hours' } }
			: {
					place: calendar.places.at(['closures', index]),
					label: {
						ja: `${closest.name} ${named(closest.from)}〜${named(closest.to)}`,
						en: `${closest.from} to ${closest.to}`,
					},
				};
	const words = passage.text.slice(start, end);
	const isReopening = wrong.code === 'holiday/reopen-not-business-day';
	return {
		code: wrong.code,
		level: 'error',
		message: isReopening
			? {
					ja: `営業を始めると書かれた「${words}」は、営業日ではありません`,
					en: `the office does not work on ${wrong.day}, on which it is said to open again`,
				}
			: {
					ja: `「${words}」という${about[kind].ja}が、カレンダーとちがいます`,
					en: `${about[kind].en} is not that of the calendar`,
				},
		places: [{ place: passage.placeOf(start, end) }, against],
		notes: [{ title: { ja: 'カレンダー', en: 'calendar' }, text: inCalendar(wrong, office) }],
		fixes: [
			{ ja: '文をカレンダーに合わせる（日付は値を引く）', en: 'say what the calendar says, and refer to its dates' },
			{ ja: '文が正しければ、calendar.yaml を直す', en: 'mend calendar.yaml, if the text is right' },
		],
	};
}

const about: Readonly<Record<StatementKind, Localized>> = {
	closed: { ja: '休業', en: 'this closure' },
	'closed-from': { ja: '休業の初日', en: 'the first day of this closure' },
	'closed-until': { ja: '休業の最終日', en: 'the last day of this closure' },
	'last-open': { ja: '最終営業日', en: 'this last business day' },
	reopens: { ja: '営業の再開', en: 'this day of reopening' },
};

function inCalendar({ day, isOpen }: Wrong, office: BusinessCalendar): Localized {
	const kind = DAY_KINDS[dayKind(office, day)];
	return isOpen
		? { ja: `${named(day)}は営業日`, en: `${day} is a business day` }
		: { ja: `${named(day)}は休み（${kind.ja}）`, en: `${day} is closed (${kind.en})` };
}
