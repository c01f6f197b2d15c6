/** 返信できない休み: the office is closed for longer than a marketplace waits for the first reply to a purchase. */
import type { BusinessCalendar } from '../../calendar/business-calendar.ts';
import { openSpan } from '../../calendar/business-calendar.ts';
import type { Diagnostic, LabelledPlace, Localized } from '../../diagnostics/diagnostic.ts';
import { officeCalendar } from '../../model/office-calendar.ts';
import type { Project } from '../../model/project.ts';
import { addDays, toEpochDay } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Check } from '../check.ts';
import { isoTime, orNull, tellDay } from '../coming-days.ts';
import { fact, inMarket } from '../market/examples.ts';
import { levelOf, sourceNote } from '../market/facts.ts';
import type { Deal } from '../market/transactions.ts';
import { dealsWith } from '../market/transactions.ts';

const rule = `transaction: { firstReply: ${fact('48時間')} }`;

export const firstReplyOver48h: Check = {
	id: 'holiday/first-reply-over-48h',
	title: { ja: '返信できない休み', en: 'closed for longer than the first reply may take' },
	summary: {
		ja: '最初の返信に期限のある掲載先では、それより長く休むなら、受付を止めておくか、返信だけは送ることにします。何もしなければ、ご購入が自動で取り消されます。',
		en: 'Where the first reply has a limit, a longer closure needs a pause of intake, or someone who replies; otherwise purchases are cancelled.',
	},
	example: {
		fails: {
			files: inMarket(`${rule}\nintake: { daysOff: answered }`),
			finds: [{ file: 'calendar.yaml', words: '2026-12-29' }],
		},
		passes: { files: inMarket(`${rule}\nintake: { daysOff: answered, closures: paused }`) },
	},
	run({ project }) {
		const seen = new Set<string>();
		return dealsWith(project, 'firstReply').flatMap((deal) => {
			if (seen.has(deal.market.id)) return [];
			seen.add(deal.market.id);
			const { intake } = deal.market.data;
			return [...(intake.closures ? [] : closures(deal, project)), ...(intake.daysOff ? [] : daysOff(deal, project))];
		});
	},
};

/** From the end of one working day to the beginning of the next. */
interface Rest {
	readonly from: { readonly date: string; readonly minutes: number };
	/** Null where the calendar ends before the office opens again. */
	readonly to: { readonly date: string; readonly minutes: number } | null;
	readonly hours: number;
}

/** Around the days from `first` to `last`; null where the office was never open before. */
function restAround(calendar: BusinessCalendar, first: string, last = first): Rest | null {
	const from = step(calendar, first, -1);
	if (!from) return null;
	const to = step(calendar, last, 1);
	const end = to ?? { date: addDays(last, 1), minutes: 0 };
	const hours = (toEpochDay(end.date) - toEpochDay(from.date)) * 24 + (end.minutes - from.minutes) / 60;
	return { from, to, hours };
}

/** The nearest opening after the day, or the nearest closing time before it; null beyond a year or the calendar. */
function step(calendar: BusinessCalendar, iso: string, by: 1 | -1): Rest['from'] | null {
	for (let day = addDays(iso, by), tried = 0; tried < 366; day = addDays(day, by), tried++) {
		const span = orNull(() => openSpan(calendar, day) ?? 'closed');
		if (span === null) return null;
		if (span !== 'closed') return { date: day, minutes: by === 1 ? span.from : span.to };
	}
	return null;
}

/** Closures that are still to come and last longer, one finding for all of them. */
function closures({ fact: limit, market, listing, rule: at }: Deal<'firstReply'>, project: Project): Diagnostic[] {
	const calendar = officeCalendar(project.calendar.data);
	const today = project.agency.data.asOf.iso;
	const long = project.calendar.data.closures.flatMap(({ name, from, to }, index) => {
		const rest = to.iso >= today ? restAround(calendar, from.iso, to.iso) : null;
		if (!rest || rest.hours <= leastDays(limit.value) * 24) return [];
		const place = project.calendar.places.at(['closures', index, 'from']);
		return [{ place: { place, label: { ja: name, en: 'closure' } }, rest, name }];
	});
	const [first, ...others] = long;
	if (!first) return [];
	return [
		tell({ limit, market, listing, at }, [first.place, ...others.map(({ place }) => place)], {
			what: { ja: `「${first.name}」のあいだ`, en: 'a closure' },
			rest: first.rest,
			fix: { ja: 'closures: paused（受付休止にする）', en: 'closures: paused' },
			key: 'closures',
		}),
	];
}

/** The rest of an ordinary week, without a closure or a national holiday in it. */
function daysOff({ fact: limit, market, listing, rule: at }: Deal<'firstReply'>, project: Project): Diagnostic[] {
	const { hours } = project.calendar.data;
	const week: BusinessCalendar = { hours, closures: [], halfDays: [], holidays: 'open' };
	const monday = '2026-11-23';
	const rests = Array.from({ length: 7 }, (_, day) => addDays(monday, day)).flatMap((day) =>
		openSpan(week, day) ? [] : (restAround(week, day) ?? []),
	);
	const [longest] = rests.toSorted((a, b) => b.hours - a.hours);
	if (!longest || longest.hours <= leastDays(limit.value) * 24) return [];
	return [
		tell({ limit, market, listing, at }, [{ place: project.calendar.places.at(['hours']) }], {
			what: { ja: '毎週の休みのあいだ', en: 'the weekly days off' },
			rest: longest,
			fix: { ja: 'daysOff: answered（最初の返信だけは送る）', en: 'daysOff: answered' },
			key: 'daysOff',
		}),
	];
}

interface Telling {
	readonly what: Localized;
	readonly rest: Rest;
	readonly fix: Localized;
	readonly key: 'closures' | 'daysOff';
}

type Limit = Pick<Deal<'firstReply'>, 'market' | 'listing'> & {
	readonly limit: Deal<'firstReply'>['fact'];
	readonly at: LabelledPlace;
};

function tell(
	{ limit, listing, at }: Limit,
	places: readonly [LabelledPlace, ...LabelledPlace[]],
	{ what, rest, fix, key }: Telling,
): Diagnostic {
	const waits = formatValue(limit.value);
	const [from, to] = [rest.from, rest.to];
	const ends: Localized = to
		? { ja: tellDay(to.date, to.minutes), en: isoTime(to.date, to.minutes) }
		: { ja: '休みの終わり', en: 'the end of the closure' };
	const hours = Math.floor(rest.hours);
	return {
		code: firstReplyOver48h.id,
		level: levelOf(limit),
		message: {
			ja: `${what.ja}に${listing.marketName}でご購入があると、最初の返信の期限（${waits}）を過ぎてしまいます`,
			en: `a purchase on ${listing.market} during ${what.en} passes the limit of the first reply (${waits})`,
		},
		places: [...places, at],
		notes: [
			{
				title: { ja: '計算', en: 'arithmetic' },
				text: {
					ja: `${tellDay(from.date, from.minutes)}から${ends.ja}まで${hours}時間 ＞ ${waits}`,
					en: `${isoTime(from.date, from.minutes)} to ${ends.en} is ${hours} hours > ${waits}`,
				},
			},
			sourceNote(limit),
		],
		fixes: [
			{ ja: `掲載先の intake に ${fix.ja} と書き、そのとおりにする`, en: `write ${fix.en} in intake, and do so` },
			{
				ja: `intake に ${key}: ${key === 'closures' ? 'answered（最初の返信だけは送る）' : 'paused（受付休止にする）'} と書き、そのとおりにする`,
				en: `write ${key}: ${key === 'closures' ? 'answered' : 'paused'} in intake, and do so`,
			},
		],
	};
}
