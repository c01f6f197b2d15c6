/** What prose says of the days on which the office closes: 「12月29日から1月3日まで休業」, 「年始は1月4日から営業」. */
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import { weekday } from '../../values/day.ts';
import type { DateInput } from '../calendar/date-finding.ts';
import type { SaidDate } from '../calendar/said-dates.ts';
import { saidDays } from '../calendar/said-dates.ts';

/**
 * `closed`: these days, both inclusive · `closed-from`, `closed-until`: one end of a closure · `last-open`: the last
 * day before it · `reopens`: the first day after it.
 */
export type StatementKind = 'closed' | 'closed-from' | 'closed-until' | 'last-open' | 'reopens';

export interface Statement {
	readonly kind: StatementKind;
	readonly passage: Passage;
	/** Of the dates with what stands between them, in the passage. */
	readonly start: number;
	readonly end: number;
	/** What the dates may be, both days inclusive; more than one where the year is open. */
	readonly spans: readonly (readonly [from: string, to: string])[];
}

/** 休暇 is as often one person's. */
const CLOSED = '(?:休業|お?休み|お休|休館|休診|(?:[夏冬][季期]|年末年始|正月|お盆|特別)休暇)';
const CLOCK = '(?:[0-9０-９]{1,2}(?:[:：][0-9０-９]{2}|時(?:[0-9０-９]{1,2}分|半)?))?';

/** 「12月28日（月）15:00まで」, 「1月4日の10時から」 */
const AT = `[ 　]?の?${CLOCK}[ 　]?`;

const to = new RegExp(`^${AT}(?:から|より|〜|～|~|-|–|—|―|－|→)[ 　]*$`);

/** A line that only names what the next one tells. */
const heading = new RegExp(`^[^。]{0,16}(?:${CLOSED}(?:期間|日|日程|のお知らせ)?)[^。]{0,4}$`);

/** Told of the past, or of others. */
const elsewhere = /(?:ました|でした|でしょうか|ですか|場合|とき|際)(?:[。、はに]|$)/;

interface Reading {
	readonly kind: StatementKind;
	readonly before?: RegExp;
	readonly after?: RegExp;
}

const ranges: readonly Reading[] = [
	{
		kind: 'closed',
		after: new RegExp(`^(?:まで)?(?:の(?:間|期間|[0-9０-９一二三四五六七八九十]+日間))?[^。、\\n]{0,10}?${CLOSED}`),
	},
	{ kind: 'closed', after: new RegExp(`^(?:まで)?(?:の(?:間|期間))?[はを]?、[^。、\\n]{0,10}?${CLOSED}`) },
	{ kind: 'closed', before: new RegExp(`${CLOSED}(?:期間|日程?)?[】」]?(?:は|：|:|[ 　]|…|を|、){0,6}$`) },
];

const single: readonly Reading[] = [
	{ kind: 'closed-from', after: new RegExp(`^${AT}(?:から|より)[^。、\\n]{0,12}?${CLOSED}`) },
	{ kind: 'closed-until', after: new RegExp(`^${AT}まで[^。、\\n]{0,8}?${CLOSED}`) },
	{ kind: 'closed', after: new RegExp(`^(?:は|も)?、?(?:終日|全日|臨時|当社の?)*(?:を)?${CLOSED}`) },
	{
		kind: 'last-open',
		after: new RegExp(`^${AT}まで(?:は|の)?、?(?:通常(?:どおり|通り)?)?営業(?:し|いた|とな|です|$)`),
	},
	{ kind: 'last-open', before: /(?:最終営業日|仕事納め)[】」]?(?:は|：|:|[ 　]|、){0,6}$/ },
	{
		kind: 'reopens',
		after: new RegExp(
			`^${AT}(?:から|より)は?、?(?:[^。、\\n]{0,6}?(?:通常|平常)(?:どおり|通り)?の?)?(?:営業|業務)(?:を|に|し|いた|とな|です|再開|開始|$)`,
		),
	},
	{
		kind: 'reopens',
		before: /(?:営業(?:開始|再開)日?|(?:年始|新年)の?営業(?:開始)?日?|仕事始め)[】」]?(?:は|：|:|[ 　]|、){0,6}$/,
	},
];

/** In the order of the content. */
export function closureStatements(input: DateInput): Statement[] {
	const { dates } = saidDays(input);
	const found: Statement[] = [];
	for (let index = 0; index < dates.length; index++) {
		const first = dates[index];
		if (!first || elsewhere.test(restOfSentence(first))) continue;
		const next = dates[index + 1];
		const isRange =
			next?.passage === first.passage && to.test(first.passage.text.slice(first.mention.end, next.mention.start));
		const last = isRange ? next : first;
		const kind =
			kindOf(isRange ? ranges : single, first, last) ??
			(isRange && isUnderHeading(first.passage, input) ? 'closed' : null);
		if (isRange) index++;
		const spans = spansOf(first, last);
		if (kind === null || spans.length === 0) continue;
		found.push({ kind, passage: first.passage, start: first.mention.start, end: last.mention.end, spans });
	}
	return found;
}

function kindOf(readings: readonly Reading[], first: SaidDate, last: SaidDate): StatementKind | null {
	const { text } = first.passage;
	const [before, after] = [
		text.slice(Math.max(0, first.mention.start - 20), first.mention.start),
		text.slice(last.mention.end),
	];
	const fits = (one: Reading): boolean => (one.before ? one.before.test(before) : (one.after?.test(after) ?? false));
	return readings.find(fits)?.kind ?? null;
}

/** To each first day the nearest last one. */
function spansOf(first: SaidDate, last: SaidDate): [string, string][] {
	const ends = fitting(last);
	return fitting(first).flatMap((from): [string, string][] => {
		const until = last === first ? from : ends.find((day) => day >= from);
		return until === undefined ? [] : [[from, until]];
	});
}

/** The days that fall on the weekday beside the date, where there are such days. */
function fitting({ days, mention }: SaidDate): readonly string[] {
	const found = days.filter((day) => mention.weekday === null || weekday(day) === mention.weekday);
	return found.length > 0 ? found : days;
}

function restOfSentence({ passage, mention }: SaidDate): string {
	const rest = passage.text.slice(mention.end, mention.end + 120);
	const end = rest.search(/[。\n]/);
	return end < 0 ? rest : rest.slice(0, end + 1);
}

/** Each passage with the one above it. */
const neighbours = new WeakMap<Project, ReadonlyMap<Passage, Passage | undefined>>();

function passageAbove(passage: Passage, project: Project): Passage | undefined {
	const passages = passagesOf(project);
	const known = neighbours.get(project) ?? new Map(passages.map((one, index) => [one, passages[index - 1]]));
	neighbours.set(project, known);
	return known.get(passage);
}

function isUnderHeading(passage: Passage, { project }: DateInput): boolean {
	const above = passageAbove(passage, project);
	return above?.collection === passage.collection && above.id === passage.id && heading.test(above.text);
}
