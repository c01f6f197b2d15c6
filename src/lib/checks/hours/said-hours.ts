/** What prose says of the days and hours on which we are there: 「平日10時から18時」, 「土日祝は休業」, 「定休日：水曜」. */
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import { narrow } from '../../values/numerals.ts';
import type { WeekdaySet } from '../../values/weekday-sets.ts';
import { WEEKDAY_SET, weekdaySet } from '../../values/weekday-sets.ts';

/**
 * `answers`: somebody answers then, perhaps for a price · `works`: the office is open · `business`: these are the business
 * days, and no others · `closed`: nobody is there · `days-off`: these are the days off, and no others.
 */
export type SaidKind = 'answers' | 'works' | 'business' | 'closed' | 'days-off';

interface Words {
	readonly passage: Passage;
	/** In the passage, half-open. */
	readonly start: number;
	readonly end: number;
}

export interface SaidWeek extends Words {
	readonly kind: SaidKind;
	readonly set: WeekdaySet;
}

export interface SaidTimes extends Words {
	/** Minutes since midnight. */
	readonly from: number;
	readonly to: number;
}

export interface SaidHours {
	readonly weeks: readonly SaidWeek[];
	readonly times: readonly SaidTimes[];
}

const cache = new WeakMap<Project, SaidHours>();

/** In the order of the content. */
export function saidHours(project: Project): SaidHours {
	const cached = cache.get(project);
	if (cached) return cached;
	const found = { weeks: [] as SaidWeek[], times: [] as SaidTimes[] };
	for (const passage of passagesOf(project)) {
		if (!mayTell.test(passage.text) || !about.test(passage.text)) continue;
		const text = narrow(passage.text);
		for (const [start, end] of sentencesIn(text)) readSentence(passage, text.slice(start, end), start, found);
	}
	cache.set(project, found);
	return found;
}

/** A day of the week or a time of day; most prose has neither. */
const mayTell = /平日|週末|毎日|曜|祝|定休|無休|[月火水木金土日][〜～~・、,/ -]?[月火水木金土日]|[0-9０-９][時:：]/;
const about = /営業|受付|受け付け|対応|休業|定休|お?休み|休日|お?電話|窓口|承り|お受け|問い?合わせ/;

/** What runs on for longer is no sentence about hours. */
const LONGEST = 600;

function sentencesIn(text: string): [start: number, end: number][] {
	return [...text.matchAll(/[^。\n]+/g)]
		.filter(({ 0: words }) => words.length <= LONGEST)
		.map(({ 0: words, index }) => [index, index + words.length]);
}

const CLOCK = '(?:(?:午前|午後) ?)?\\d{1,2}(?::\\d{2}|時(?:\\d{1,2}分|半)?)';
const UNTIL = ' ?(?:〜|～|~|-|–|—|から|より) ?';
const SET = `(?<set>${WEEKDAY_SET})`;
/** Not within a word or a date: 営業日, 毎月, 8月. */
const EDGE = '(?<![\\d\\p{Script=Han}])(?:毎週の?)?';
const IS = '(?:は|が|を|も|:|\\||/|…|[ 　]|、|】|」|\\]|毎週|当店の?|当社の?){0,6}';
const JOINT = '(?:は|も|に|の|で|のみ|、|[ 　]){0,4}';
/** Days, perhaps with their hours, before what happens on them. */
const ON = `${EDGE}${SET}(?:まで)?${JOINT}(?:${CLOCK}${UNTIL}${CLOCK}(?:まで)?)?${JOINT}(?:休まず)?(?:通常(?:どおり|通り)?)?`;
const OFF = '(?:お?休み|休業|休館|休日)';

/** `hint`: a word without which the pattern is not tried; compiling one costs more than reading all of the prose. */
const weekReadings: readonly { readonly kind: SaidKind; readonly hint: RegExp; readonly pattern: RegExp }[] = [
	{ kind: 'days-off', hint: /定休/, pattern: new RegExp(`定休(?:日)?${IS}${SET}(?!曜)`, 'dgu') },
	{ kind: 'days-off', hint: /定休/, pattern: new RegExp(`${EDGE}${SET}(?:の|が|は)?(?:日)?定休`, 'dgu') },
	{
		kind: 'closed',
		hint: /休/,
		pattern: new RegExp(
			`${EDGE}${SET}(?:は|も|が|に|を|[ 　]?\\|[ 　]?)?(?:、|お|を|ご|いただき|全て|すべて|終日){0,4}${OFF}`,
			'dgu',
		),
	},
	{
		kind: 'closed',
		hint: /休/,
		pattern: new RegExp(
			`${OFF}(?:日)?(?:は|:|\\||/|…|[ 　]|、|】){1,4}(?:毎週)?${SET}(?=[ 　、。)）]|です|となり|$)`,
			'dgu',
		),
	},
	{ kind: 'closed', hint: /除/, pattern: new RegExp(`${EDGE}${SET}(?:は|を)除(?:く|き|いて)`, 'dgu') },
	{ kind: 'business', hint: /営業日/, pattern: new RegExp(`営業日${IS}${SET}`, 'dgu') },
	{
		kind: 'works',
		hint: /営業/,
		pattern: new RegExp(`営業(?:時間)?${IS}${SET}`, 'dgu'),
	},
	{
		kind: 'answers',
		hint: /受付|対応|サポート/,
		pattern: new RegExp(`(?:受付(?:時間|日|窓口)?|対応時間|サポート時間)${IS}${SET}`, 'dgu'),
	},
	{
		kind: 'works',
		hint: /営業/,
		pattern: new RegExp(`${ON}営業`, 'dgu'),
	},
	{
		kind: 'answers',
		hint: /受付|受け付け|対応|承|お受け/,
		pattern: new RegExp(`${ON}(?:ご)?(?:受付|受け付け|対応|お電話を承|お問い?合わせを承|承り|お受け)`, 'dgu'),
	},
];

const timesPattern = new RegExp(`(${CLOCK})${UNTIL}(${CLOCK})`, 'dgu');
/** The times of a sentence are ours when it says what happens in them. */
const ours = /営業|受付|受け付け|対応|お?電話|窓口|問い?合わせ|サポート|承|お受け/;
/** One day, one event, one person, or a supposition. */
const particular =
	/\d月\d|\d\/\d|場合|とき|際|セミナー|イベント|説明会|配信|放送|作業の?時間|ました|でした|ません|ではない|以外|￼/;
/** Said to cost extra, or to be agreed: no promise of ordinary hours. */
const besides = /別料金|追加料金|割増|有料|オプション|応相談|ご?相談のうえ|ご?相談ください|緊急|至急|予約/;

function readSentence(
	passage: Passage,
	sentence: string,
	at: number,
	found: { weeks: SaidWeek[]; times: SaidTimes[] },
): void {
	if (particular.test(sentence)) return;
	const taken: [number, number][] = [];
	for (const { kind, hint, pattern } of weekReadings) {
		if (!hint.test(sentence)) continue;
		if (kind !== 'closed' && kind !== 'days-off' && besides.test(sentence)) continue;
		for (const match of sentence.matchAll(pattern)) {
			const [start, end] = match.indices?.groups?.['set'] ?? [0, 0];
			const set = weekdaySet(match.groups?.['set'] ?? '');
			// 「この日は」 is no Sunday.
			if (set === null || end - start < 2 || taken.some(([from, to]) => from < end && start < to)) continue;
			taken.push([start, end]);
			found.weeks.push({ passage, kind, set, start: at + start, end: at + end });
		}
	}
	if (!ours.test(sentence) || besides.test(sentence)) return;
	for (const match of sentence.matchAll(timesPattern)) {
		const [from, to] = [minutesOf(match[1] ?? ''), minutesOf(match[2] ?? '')];
		const [start, end] = match.indices?.[0] ?? [0, 0];
		if (from < to && to <= 1440) found.times.push({ passage, from, to, start: at + start, end: at + end });
	}
}

function minutesOf(clock: string): number {
	const [, half, hour = '', minute = '', isHalf] = /(午前|午後)? ?(\d{1,2})[:時](\d{1,2})?(半)?/.exec(clock) ?? [];
	const hours = Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0);
	return hours * 60 + (isHalf ? 30 : Number(minute || 0));
}
