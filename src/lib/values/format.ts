/**
 * The one formatter: a typed value as Japanese text. Half-width digits, full-width brackets （）, 〜 (U+301C), か月.
 * What a complete style prints, the parser of that kind reads back as the same value.
 */
import { ANCHORS } from './anchors.ts';
import { WINDOWS } from './count.ts';
import { fieldsOf, WEEKDAY_NAMES, WEEKDAYS, weekday } from './day.ts';
import { DUE_MONTHS } from './due-day.ts';
import { DURATION_UNITS, FIRST_DAY_INCLUDED, ROLL_NEXT_BUSINESS_DAY } from './duration.ts';
import { HOLIDAYS_CLOSED, HOLIDAYS_OPEN, WORKING_WEEK } from './hours.ts';
import { PER_NAMES } from './money.ts';
import { priceOf } from './price.ts';
import { RATE_WINDOWS } from './rate.ts';
import { grouped } from './spelling.ts';
import type {
	CalendarDate,
	ClockTime,
	Count,
	DueDay,
	Duration,
	Hours,
	Money,
	Rate,
	TypedValue,
	Weekday,
} from './value.ts';

/**
 * How a value is written.
 * - `default`: the most complete that reads well in a sentence: 月額33,000円（税込）, 7営業日, 月3回, 2026年12月29日（火）
 * - `anchored`: a period with what it counts from: 最終連絡から7営業日, 契約満了の1か月前
 * - `full`: `anchored`, and in brackets 初日算入 and what happens on a closed day, where they are not the usual ones
 * - `amount`: a price without what it is per: 33,000円（税込）
 * - `net` / `gross` / `tax`: the derived amounts, without what they are per: 30,000円（税別） / 33,000円（税込） / 3,000円
 * - `short`: for tables: 33,000円/月（税込）
 * - `number`: a count without its window: 3回
 * - `plain-date`: without the weekday: 2026年12月29日
 * - `times`: hours without their days: 10:00から18:00まで
 * - `of-month`: a payment day after the month that it is counted from （発行日の属する月の）翌月末日; a period has no such style,
 *   so that 「属する月の14日」 is told, not printed
 */
export type Style =
	| 'default'
	| 'anchored'
	| 'full'
	| 'amount'
	| 'net'
	| 'gross'
	| 'tax'
	| 'short'
	| 'number'
	| 'plain-date'
	| 'times'
	| 'of-month';

const STYLES = {
	duration: ['default', 'anchored', 'full'],
	money: ['default', 'amount', 'net', 'gross', 'tax', 'short'],
	count: ['default', 'number'],
	rate: ['default'],
	date: ['default', 'plain-date'],
	time: ['default'],
	hours: ['default', 'times'],
	'due-day': ['default', 'of-month'],
} as const satisfies Readonly<Record<TypedValue['kind'], readonly Style[]>>;

/** The styles that mean something for a kind of value. */
export function stylesOf(kind: TypedValue['kind']): readonly Style[] {
	return STYLES[kind];
}

/** A style that the kind does not have prints the default: ask `stylesOf` where an author chooses one. */
export function formatValue(value: TypedValue, style: Style = 'default'): string {
	switch (value.kind) {
		case 'duration':
			return formatDuration(value, style);
		case 'money':
			return formatMoney(value, style);
		case 'count':
			return formatCount(value, style);
		case 'rate':
			return formatRate(value);
		case 'date':
			return formatDate(value, style);
		case 'time':
			return formatClock(value);
		case 'hours':
			return formatHours(value, style);
		case 'due-day':
			return formatDueDay(value, style);
	}
}

function formatDuration(value: Duration, style: Style): string {
	const length = `${grouped(value.n)}${DURATION_UNITS[value.unit][0]}`;
	if (style !== 'anchored' && style !== 'full') return length;
	const back = value.direction === 'before';
	const anchored =
		value.anchor === null
			? `${length}${back ? '前' : ''}`
			: `${ANCHORS[value.anchor].ja}${back ? `の${length}前` : `から${length}`}`;
	if (style === 'anchored') return anchored;
	const terms = [
		...(value.firstDay === 'included' ? [FIRST_DAY_INCLUDED] : []),
		...(value.roll === 'next-business-day' ? [ROLL_NEXT_BUSINESS_DAY] : []),
	];
	return terms.length === 0 ? anchored : `${anchored}（${terms.join('・')}）`;
}

const TAX_NAMES: Readonly<Record<Money['tax'], string>> = { included: '税込', excluded: '税別' };

function formatMoney(value: Money, style: Style): string {
	const price = priceOf(value);
	const names = value.per === 'once' ? { before: '', after: '' } : PER_NAMES[value.per];
	switch (style) {
		case 'amount':
			return amount(value.yen, value);
		case 'net':
			return amount(price.net, { ...value, tax: 'excluded' });
		case 'gross':
			return amount(price.gross, { ...value, tax: 'included' });
		case 'tax':
			return `${grouped(price.tax)}円`;
		case 'short':
			return `${grouped(value.yen)}円${names.after}${basis(value)}`;
		default:
			return names.before + amount(value.yen, value);
	}
}

function amount(yen: number, money: Money): string {
	return `${grouped(yen)}円${basis(money)}`;
}

function basis(money: Money): string {
	return `（${TAX_NAMES[money.tax]}${money.rate === 8 ? '・軽減税率8%' : ''}）`;
}

function formatCount(value: Count, style: Style): string {
	const number = `${grouped(value.max)}${value.unit}`;
	return value.window === 'none' || style === 'number' ? number : WINDOWS[value.window][0] + number;
}

function formatRate(value: Rate): string {
	return `${value.per === 'none' ? '' : RATE_WINDOWS[value.per][0]}${value.percent}%`;
}

function formatDate(value: CalendarDate, style: Style): string {
	const { year, month, day } = fieldsOf(value.iso);
	const plain = `${year}年${month}月${day}日`;
	return style === 'plain-date' ? plain : `${plain}（${WEEKDAY_NAMES[weekday(value.iso)]}）`;
}

function formatClock(value: ClockTime): string {
	return clockText(value.minutes);
}

/** Minutes since midnight as 9:30. */
function clockText(minutes: number): string {
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function formatHours(value: Hours, style: Style): string {
	if (style === 'times') return `${clockText(value.from)}から${clockText(value.to)}まで`;
	return `${daysText(value)}${clockText(value.from)}〜${clockText(value.to)}`;
}

function daysText({ days, holidays }: Hours): string {
	const same = (set: readonly Weekday[]) => set.length === days.length && set.every((day) => days.includes(day));
	if (same(WEEKDAYS)) return holidays === 'open' ? '毎日' : `毎日（${HOLIDAYS_CLOSED}）`;
	if (same(WORKING_WEEK)) return holidays === 'closed' ? '平日' : `平日（${HOLIDAYS_OPEN}）`;
	return `${runsOf(days)}（${holidays === 'closed' ? HOLIDAYS_CLOSED : HOLIDAYS_OPEN}）`;
}

/** 月〜木・土: three or more days in a row are written as a range. */
function runsOf(days: readonly Weekday[]): string {
	const indexes = WEEKDAYS.flatMap((day, index) => (days.includes(day) ? [index] : []));
	const runs: number[][] = [];
	for (const index of indexes) {
		const run = runs.at(-1);
		if (run !== undefined && run.at(-1) === index - 1) run.push(index);
		else runs.push([index]);
	}
	const name = (index: number | undefined) => WEEKDAY_NAMES[WEEKDAYS[index ?? 0] ?? 'mon'];
	return runs
		.map((run) => (run.length >= 3 ? `${name(run[0])}〜${name(run.at(-1))}` : run.map(name).join('・')))
		.join('・');
}

function formatDueDay(value: DueDay, style: Style): string {
	const month = style === 'of-month' && value.monthOffset === 0 ? '' : DUE_MONTHS[value.monthOffset];
	return `${month}${value.day === 'end' ? '末日' : `${value.day}日`}`;
}
