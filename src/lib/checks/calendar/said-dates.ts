/**
 * The days that prose names (2026年12月28日（月）, 12/28, 令和8年12月28日, 〜31日), each with the day of the calendar
 * that it means. A month and day without a year takes the year of the dates before it; where there are none, that of the
 * notice, or the day on which a text was copied, or else any year of the calendar.
 */
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import { addMonths, daysInMonth, fieldsOf, isDate, isoOf, toEpochDay, weekday } from '../../values/day.ts';
import type { NumberMention } from '../../values/number-mention.ts';
import { scanNumbers } from '../../values/scan-numbers.ts';
import type { CheckInput } from '../check.ts';

export interface SaidDate {
	readonly passage: Passage;
	readonly mention: NumberMention;
	/** Every day that it may mean, ISO; more than one where nothing says the year. */
	readonly days: readonly string[];
	/** Whether its own words say the year. */
	readonly isYearSaid: boolean;
}

/** 「2024年の休業日」: a year, or a month of one, without a day. */
export interface SaidYear {
	readonly passage: Passage;
	readonly mention: NumberMention;
	readonly year: number;
}

export interface SaidDays {
	readonly dates: readonly SaidDate[];
	readonly years: readonly SaidYear[];
}

const cache = new WeakMap<Project, SaidDays>();

/** In the order of the content; shared by the checks about dates. */
export function saidDays({ project }: Pick<CheckInput, 'project'>): SaidDays {
	const cached = cache.get(project);
	if (cached) return cached;
	const found = { dates: [] as SaidDate[], years: [] as SaidYear[] };
	let reader: YearReader | null = null;
	let entry = '';
	for (const [at, passage] of passagesOf(project).entries()) {
		if (!mayNameADay.test(passage.text)) continue;
		const mentions = scanNumbers(passage.text).filter(({ kind }) => kind === 'date');
		if (mentions.length === 0) continue;
		const key = `${passage.collection}/${passage.id}`;
		if (reader === null || key !== entry) reader = new YearReader(yearsOf(passage, project));
		entry = key;
		reader.read({ passage, at }, mentions, found);
	}
	cache.set(project, found);
	return found;
}

/** Prose is full of 日 and 月 that are no dates; scanning all of it again would cost more than the checks. */
const mayNameADay =
	/[0-9０-９一二三四五六七八九十元][ 　]?[月年]|[0-9０-９][ 　]?[/／.．-][ 　]?[0-9０-９]{1,2}(?![0-9０-９])/;

/** So many lines, and so many days, a notice goes on about one closure. */
const LINES = 3;
const SOON = 60;

/** A date after this many days is rather one that lies back. */
const FAR = 200;

interface Known {
	/** The last day named, or only its year. */
	readonly day: string | null;
	readonly year: number;
	readonly at: number;
}

/** A passage, and which of all it is. */
interface Line {
	readonly passage: Passage;
	readonly at: number;
}

/** Which years a month and day may be of, where no date stands before it. */
type YearsOf = (month: number, day: number) => readonly number[];

function yearsOf({ collection, id }: Passage, { agency, calendar, notices, pasted }: Project): YearsOf {
	const closureId = collection === 'notices' ? notices.find((one) => one.id === id)?.data.closure : undefined;
	const closure = calendar.data.closures.find((one) => one.id === closureId);
	const copied = collection === 'pasted' ? pasted.find((one) => one.id === id)?.data.from : undefined;
	const near = closure?.from ?? copied;
	if (near) return (month, day) => [nearestYear(near.iso, month, day)];
	const years = [...calendar.data.years, fieldsOf(agency.data.asOf.iso).year];
	return (month) => years.flatMap((year) => withNewYear(year, month));
}

function nearestYear(iso: string, month: number, day: number): number {
	const { year } = fieldsOf(iso);
	const distance = (y: number): number =>
		isDate(y, month, day) ? Math.abs(toEpochDay(isoOf(y, month, day)) - toEpochDay(iso)) : Number.POSITIVE_INFINITY;
	return [year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best), year);
}

/** Follows one file from its first date to its last. */
class YearReader {
	readonly #years: YearsOf;
	#known: Known | null = null;

	constructor(years: YearsOf) {
		this.#years = years;
	}

	read(
		{ passage, at }: Line,
		mentions: readonly NumberMention[],
		into: { dates: SaidDate[]; years: SaidYear[] },
	): void {
		for (const mention of mentions) {
			const { value, unit } = mention;
			if (value > 9_999_999) {
				const iso = isoOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
				this.#know([iso], at);
				into.dates.push({ passage, mention, days: [iso], isYearSaid: true });
			} else if (value > 1_599) {
				const year = value > 9_999 ? Math.floor(value / 100) : value;
				this.#known = { day: null, year, at };
				into.years.push({ passage, mention, year });
			} else {
				const days = unit === '日' ? this.#dayOfMonth(value, at) : this.#dayOfYear(value, at);
				const fitting = days.filter((day) => mention.weekday === null || weekday(day) === mention.weekday);
				this.#know(fitting.length > 0 ? fitting : days, at);
				if (days.length > 0) into.dates.push({ passage, mention, days, isYearSaid: false });
			}
		}
	}

	#know(days: readonly string[], at: number): void {
		const [day, other] = days;
		if (day !== undefined && other === undefined) this.#known = { day, year: fieldsOf(day).year, at };
	}

	/** 「12月28日〜31日」: the month before it. */
	#dayOfMonth(day: number, at: number): string[] {
		const before = this.#known;
		if (!before?.day || before.at !== at) return [];
		const { year, month, day: first } = fieldsOf(before.day);
		if (day > first) return isDate(year, month, day) ? [isoOf(year, month, day)] : [];
		const next = fieldsOf(addMonths(isoOf(year, month, 1), 1));
		return day <= daysInMonth(next.year, next.month) ? [isoOf(next.year, next.month, day)] : [];
	}

	/** `value`: 1228; a month alone (12) names no day. */
	#dayOfYear(value: number, at: number): string[] {
		const [month, day] = [Math.floor(value / 100), value % 100];
		if (month === 0) return [];
		const years = this.#yearsFor(month, day, at);
		return [...new Set(years)]
			.toSorted((a, b) => a - b)
			.flatMap((year) => (isDate(year, month, day) ? [isoOf(year, month, day)] : []));
	}

	#yearsFor(month: number, day: number, at: number): number[] {
		const before = this.#known;
		const near = before === null ? [] : yearsAfter(before, month, day);
		if (before !== null && (before.at === at || goesOn(before, near, month, day, at))) return near;
		// What a heading said some lines above may be another matter.
		return [...near, ...this.#years(month, day)];
	}
}

/** A date soon after that of the lines above belongs with it: 「最終営業日 12月28日」, 「営業開始日 1月4日」. */
function goesOn(before: Known, near: readonly number[], month: number, day: number, at: number): boolean {
	const [year, other] = near;
	if (before.day === null || year === undefined || other !== undefined || at - before.at > LINES) return false;
	return isDate(year, month, day) && toEpochDay(isoOf(year, month, day)) - toEpochDay(before.day) <= SOON;
}

function yearsAfter({ day: last, year }: Known, month: number, day: number): number[] {
	if (last === null) return withNewYear(year, month);
	const after = (y: number): boolean => !isDate(y, month, day) || isoOf(y, month, day) >= last;
	const next = after(year) ? year : year + 1;
	const distance = isDate(next, month, day) ? toEpochDay(isoOf(next, month, day)) - toEpochDay(last) : 0;
	return distance <= FAR ? [next] : [next - 1, next];
}

/** The holidays of one year end in the next. */
const withNewYear = (year: number, month: number): number[] => (month <= 3 ? [year, year + 1] : [year]);
