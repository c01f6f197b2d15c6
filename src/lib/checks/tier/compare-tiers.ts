/** Two tiers side by side: on each axis, whether the one is worse for the client than the other. */
import { wordFor } from '../../document/words.ts';
import type { ChannelKind } from '../../model/axes.ts';
import { axisNames } from '../../model/axes.ts';
import { effectivePolicy } from '../../model/effective-policy.ts';
import type { Project } from '../../model/project.ts';
import type { MonthlyTier } from '../../model/support.ts';
import type { Placement } from '../../model/task.ts';
import type { TierAxis } from '../../model/tier-axes.ts';
import type { Path } from '../../source/entry.ts';
import type { Place } from '../../source/place.ts';
import { compareValues } from '../../values/compare.ts';
import { formatValue } from '../../values/format.ts';
import { priceOf } from '../../values/price.ts';
import type { Count, Duration, Money } from '../../values/value.ts';
import { compareLengths } from '../lengths.ts';
import type { Tier } from './naming.ts';

export interface Compared {
	readonly axis: TierAxis;
	/** Of several things on one axis: 「電話」, 「画像の差し替え」. */
	readonly what: string | null;
	/** How the second tier does, seen from the first; `unknown` where neither is more in every case. */
	readonly second: 'better' | 'same' | 'worse' | 'unknown';
	readonly texts: readonly [first: string, second: string];
	readonly places: readonly [first: Place, second: Place];
}

/** What the client pays in any case, yen with tax. */
export const feeOf = ({ data }: Tier): number => priceOf(data.fee).gross;

/** Tiers that are paid in the same way; others are not compared. */
export function compareTiers(first: Tier, second: Tier, project: Project): Compared[] {
	const pair = new Pair(first, second, project);
	return [...pair.alike(), ...pair.channels(), ...pair.monthly(), ...pair.incident(), ...pair.terms(), ...pair.tasks()];
}

/** What has no order and may still be a reason to choose a tier: how one pays, what silence leads to. */
const elsewhere = ['basis', 'payment', 'silence', 'general', 'tickets', 'setup'] as const;

export const alikeElsewhere = ({ data: a }: Tier, { data: b }: Tier): boolean =>
	elsewhere.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));

type Verdict = Compared['second'];

/** A score: more is better; `null` is no score. */
const byScore = (first: number | null, second: number | null): Verdict => {
	if (first === null || second === null) return 'unknown';
	return second > first ? 'better' : second < first ? 'worse' : 'same';
};

const verdicts = { less: 'worse', equal: 'same', greater: 'better', incomparable: 'unknown' } as const;
const reversed = { less: 'better', equal: 'same', greater: 'worse', incomparable: 'unknown' } as const;

/** A longer period, more of a thing. */
const more = (first: Count | Duration, second: Count | Duration): Verdict => verdicts[compareValues(second, first)];
/** A shorter one, a lower price. */
const lower = (first: Money | Count, second: Money | Count): Verdict => reversed[compareValues(second, first)];

const timesAYear = { day: 365, week: 365 / 7, month: 12, year: 1 } as const;

/** 月1回 and 年4回 on one scale; `none` is never. Null for a count without a window. */
function oftenAYear(value: Count | 'none'): number | null {
	if (value === 'none') return 0;
	return value.window === 'none' || value.window === 'project' ? null : value.max * timesAYear[value.window];
}

/** How much of a task comes with the fee; a price of its own and a quote are the same much. */
const placed = { included: 3, allowance: 2, extra: 1, quoted: 1, declined: 0 } as const;

const offered = { declined: 0, emergency: 1, any: 2 } as const;

class Pair {
	readonly #first: Tier;
	readonly #second: Tier;
	readonly #project: Project;

	constructor(first: Tier, second: Tier, project: Project) {
		this.#first = first;
		this.#second = second;
		this.#project = project;
	}

	/** What every tier has. */
	alike(): Compared[] {
		const [a, b] = [this.#first.data, this.#second.data];
		return [
			this.#at('hourly', ['hourly'], lower(a.hourly, b.hourly), [formatValue(a.hourly), formatValue(b.hourly)]),
			this.#at('step', ['step'], lower(a.step, b.step), [formatValue(a.step), formatValue(b.step)]),
			this.#outside('afterHours'),
			this.#outside('holidays'),
		];
	}

	#outside(axis: 'afterHours' | 'holidays'): Compared {
		const [a, b] = [this.#first.data[axis], this.#second.data[axis]];
		const rank = (of: typeof a) => (of.treatment === 'declined' ? offered.declined : offered[of.only]);
		const verdict =
			rank(a) === rank(b) && a.treatment === 'extra' && b.treatment === 'extra'
				? lower(a.rate, b.rate)
				: byScore(rank(a), rank(b));
		const text = (of: typeof a): string =>
			of.treatment === 'declined'
				? '対応外'
				: `${formatValue(of.rate, 'short')}（${wordFor('only', of.only) ?? of.only}）`;
		return this.#at(axis, [axis], verdict, [text(a), text(b)]);
	}

	/** Each kind of channel that the first has, and whoever answers it. */
	channels(): Compared[] {
		const [a, b] = [this.#first.data.channels, this.#second.data.channels];
		const kinds = [...new Set([...a, ...b].map(({ kind }) => kind))];
		return kinds.flatMap((kind): Compared[] => {
			const [i, j] = [a.findIndex((one) => one.kind === kind), b.findIndex((one) => one.kind === kind)];
			const [one, other] = [a[i], b[j]];
			const what = channelName(kind);
			if (!one || !other) {
				const texts = [one ? 'あり' : 'なし', other ? 'あり' : 'なし'] as const;
				const paths: [Path, Path] = [
					['channels', ...(one ? [i] : [])],
					['channels', ...(other ? [j] : [])],
				];
				return [this.#of('channels', what, paths, byScore(one ? 1 : 0, other ? 1 : 0), texts)];
			}
			const both = (...path: Path): [Path, Path] => [
				['channels', i, ...path],
				['channels', j, ...path],
			];
			const target = (field: 'firstResponse' | 'start'): Compared =>
				this.#of(field, what, both(field), this.#sooner(one[field], other[field]), [
					formatValue(one[field]),
					formatValue(other[field]),
				]);
			const office = this.#project.calendar.data.hours;
			const [open, openOther] = [one.hours ?? office, other.hours ?? office];
			const texts = [formatValue(open), formatValue(openOther)] as const;
			const [from, to] = both();
			return [
				this.#of('channels', what, [from, to], verdicts[compareValues(openOther, open)], texts),
				// Who answers is a difference that has no order.
				this.#of('channels', what, [from, to], one.who === other.who ? 'same' : 'unknown', [one.who, other.who]),
				target('firstResponse'),
				target('start'),
			];
		});
	}

	/** 4営業時間 is sooner than 1営業日, the office day being as long as it is. */
	#sooner(a: Duration, b: Duration): Verdict {
		const { from, to } = this.#project.calendar.data.hours;
		const inHours = ({ n, unit }: Duration): number | null =>
			unit === 'business-hour' ? n : unit === 'business-day' ? (n * (to - from)) / 60 : null;
		const [one, other] = [inHours(a), inHours(b)];
		return one !== null && other !== null ? byScore(-one, -other) : reversed[compareLengths(b, a)];
	}

	/** What a monthly fee pays for. */
	monthly(): Compared[] {
		const [a, b] = [this.#first.data, this.#second.data];
		if (a.billing !== 'monthly' || b.billing !== 'monthly') return [];
		const often = (axis: TierAxis, path: Path, of: (tier: MonthlyTier) => Count | 'none'): Compared => {
			const [one, other] = [of(a), of(b)];
			const alike = one === 'none' || other === 'none' || one.unit === other.unit;
			const verdict = alike ? byScore(oftenAYear(one), oftenAYear(other)) : 'unknown';
			return this.#at(axis, path, verdict, [orNone(one), orNone(other)]);
		};
		const carried = ({ allowance }: MonthlyTier) => allowance.carryOver;
		const restored = ({ backup }: MonthlyTier) => backup.restore;
		return [
			this.#at('allowance', ['allowance', 'amount'], more(a.allowance.amount, b.allowance.amount), [
				formatValue(a.allowance.amount),
				formatValue(b.allowance.amount),
			]),
			this.#at('carryOver', ['allowance', 'carryOver'], keeps(carried(a), carried(b)), [
				orNone(carried(a)),
				orNone(carried(b)),
			]),
			often('updates', ['updates', 'frequency'], ({ updates }) => updates.frequency),
			this.#text('updates', ['updates', 'covers'], [a.updates.covers, b.updates.covers]),
			this.#at('staging', ['updates', 'staging'], byScore(Number(a.updates.staging), Number(b.updates.staging)), [
				a.updates.staging ? 'あり' : 'なし',
				b.updates.staging ? 'あり' : 'なし',
			]),
			often('backup', ['backup', 'frequency'], ({ backup }) => backup.frequency),
			this.#text('backup', ['backup', 'storage'], [a.backup.storage, b.backup.storage]),
			this.#at('generations', ['backup', 'generations'], more(a.backup.generations, b.backup.generations), [
				formatValue(a.backup.generations),
				formatValue(b.backup.generations),
			]),
			this.#at('restore', ['backup', 'restore'], dearer(restored(a), restored(b)), [
				priced(restored(a)),
				priced(restored(b)),
			]),
			often('monitoring', ['monitoring'], ({ monitoring }) => monitoring),
			often('report', ['report'], ({ report }) => report),
		];
	}

	incident(): Compared[] {
		const [a, b] = [this.#first.data, this.#second.data];
		if (a.billing !== 'incident' || b.billing !== 'incident') return [];
		const texts = [formatValue(a.includes), formatValue(b.includes)] as const;
		return [this.#at('includes', ['includes'], more(a.includes, b.includes), texts)];
	}

	/** How long one is bound. */
	terms(): Compared[] {
		const [a, b] = [this.#first, this.#second].map((tier) => effectivePolicy(this.#project, tier, 'term', 'term'));
		if (!a || !b) return [];
		return (['minimum', 'exitNotice'] as const).map((field) => ({
			axis: field,
			what: null,
			second: reversed[compareLengths(b.data[field], a.data[field])],
			texts: [formatValue(a.data[field]), formatValue(b.data[field])],
			places: [a.place([field]), b.place([field])],
		}));
	}

	/** Where the catalogue puts each task. */
	tasks(): Compared[] {
		const { tasks } = this.#project;
		return tasks.data.tasks.flatMap((task, index): Compared[] => {
			const [a, b] = [task.operation?.[this.#first.id], task.operation?.[this.#second.id]];
			if (a === undefined || b === undefined) return [];
			const place = (tier: Tier) => tasks.places.at(['tasks', index, 'operation', tier.id]);
			return [
				{
					axis: 'tasks',
					what: task.title,
					second: byScore(placed[wordOf(a)], placed[wordOf(b)]),
					texts: [wordFor('', wordOf(a)) ?? '別料金', wordFor('', wordOf(b)) ?? '別料金'],
					places: [place(this.#first), place(this.#second)],
				},
			];
		});
	}

	/** The same field of both. */
	#at(axis: TierAxis, path: Path, second: Verdict, texts: Compared['texts']): Compared {
		return this.#of(axis, null, [path, path], second, texts);
	}

	#of(axis: TierAxis, what: string | null, paths: readonly [Path, Path], second: Verdict, texts: Compared['texts']) {
		const places = [this.#first.places.at(paths[0]), this.#second.places.at(paths[1])] as const;
		return { axis, what, second, texts, places };
	}

	/** Words have no order. */
	#text(axis: TierAxis, path: Path, texts: Compared['texts']): Compared {
		return this.#at(axis, path, texts[0] === texts[1] ? 'same' : 'unknown', texts);
	}
}

const channelName = (kind: ChannelKind): string => axisNames.channel[kind];

const orNone = (value: Count | Duration | 'none'): string => (value === 'none' ? 'なし' : formatValue(value));

const priced = (value: Money | 'included'): string => (value === 'included' ? '料金内' : formatValue(value));

const wordOf = (placement: Placement): keyof typeof placed => (typeof placement === 'string' ? placement : 'extra');

function keeps(a: Duration | 'none', b: Duration | 'none'): Verdict {
	if (a === 'none' || b === 'none') return byScore(a === 'none' ? 0 : 1, b === 'none' ? 0 : 1);
	return verdicts[compareLengths(b, a)];
}

function dearer(a: Money | 'included', b: Money | 'included'): Verdict {
	if (a === 'included' || b === 'included') return byScore(a === 'included' ? 1 : 0, b === 'included' ? 1 : 0);
	return lower(a, b);
}
