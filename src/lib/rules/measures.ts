/**
 * The axes that count: days of silence, days since delivery, revisions, allowance. A bound is a typed value; its unit
 * says on which axis it lies, since business days and calendar days do not convert into each other.
 */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { AxisId, Condition, NumberAxis, Span } from '../scenario/space.ts';
import type { AnchorEvent, Count, Duration, DurationUnit, TypedValue } from '../values/value.ts';

/** The words of `when` that take a range. */
export type Measure = 'sinceDelivery' | 'silence' | 'revisions' | 'allowance';

/** Units that convert into each other in every case. */
export type Family = 'business-days' | 'days' | 'minutes' | 'business-hours' | 'months';

export const FAMILY_OF: Readonly<Record<DurationUnit, readonly [family: Family, size: number]>> = {
	minute: ['minutes', 1],
	hour: ['minutes', 60],
	'business-hour': ['business-hours', 1],
	'calendar-day': ['days', 1],
	week: ['days', 7],
	'business-day': ['business-days', 1],
	month: ['months', 1],
	year: ['months', 12],
};

interface Clock {
	readonly label: Localized;
	/** What its periods count from: a bound that counts from something else lies on no axis. */
	readonly anchor: AnchorEvent;
}

export const CLOCKS = {
	sinceDelivery: { label: { ja: '納品から', en: 'since delivery' }, anchor: 'delivery' },
	silence: { label: { ja: 'ご連絡のない期間', en: 'silent for' }, anchor: 'last-contact' },
} as const satisfies Readonly<Record<string, Clock>>;

export type ClockMeasure = keyof typeof CLOCKS;

const FAMILIES: readonly Family[] = ['business-days', 'days', 'minutes', 'business-hours', 'months'];

export const clockAxis = (measure: ClockMeasure, family: Family): AxisId => `${measure}.${family}`;

const isClock = (measure: Measure): measure is ClockMeasure => Object.hasOwn(CLOCKS, measure);

/** Every axis of every unit, so that two versions of the content lie in one space. An axis that no rule cuts costs nothing. */
export const MEASURE_AXES: readonly NumberAxis[] = [
	...(Object.keys(CLOCKS) as ClockMeasure[]).flatMap((measure) =>
		FAMILIES.map((family) => axis(clockAxis(measure, family), CLOCKS[measure].label, 0)),
	),
	axis('revisions', { ja: '修正', en: 'revision' }, 1),
	axis('allowance.minutes', { ja: '今月の作業枠の使用', en: 'allowance used this month' }, 0, [60, 240, 480]),
	axis('allowance.items', { ja: '今月の回数の使用', en: 'requests used this month' }, 0),
];

function axis(id: AxisId, label: Localized, min: number, typical: readonly number[] = []): NumberAxis {
	return { kind: 'number', id, label, min, max: 1_000_000, typical };
}

const MINUTES: Readonly<Record<string, number>> = { 分: 1, 時間: 60 };

/** Minutes, or plain items where the unit is no time. */
export function allowanceOf({ max, unit }: Count): readonly [axis: AxisId, amount: number] {
	const size = MINUTES[unit];
	return size === undefined ? ['allowance.items', max] : ['allowance.minutes', max * size];
}

/** On which axis a bound lies, and where; null with the reason when it cannot bound this measure. */
export function positionOf(
	measure: Measure,
	value: TypedValue | string | number | boolean,
): { readonly axis: AxisId; readonly at: number } | Localized {
	if (isClock(measure)) {
		const { anchor, label } = CLOCKS[measure];
		if (typeof value !== 'object' || value.kind !== 'duration')
			return { ja: '期間ではありません', en: 'it is no period' };
		if (value.direction === 'before' || (value.anchor !== null && value.anchor !== anchor)) {
			return {
				ja: `別の時から数える期間なので、「${label.ja}」の端にはなりません`,
				en: `it counts from something else, so it cannot bound "${label.en}"`,
			};
		}
		const [axisId, at] = clockPosition(measure, value);
		return { axis: axisId, at };
	}
	if (typeof value !== 'object' || value.kind !== 'count')
		return { ja: '回数や量ではありません', en: 'it is no count' };
	if (measure === 'revisions') return { axis: 'revisions', at: value.max };
	const [axisId, at] = allowanceOf(value);
	return { axis: axisId, at };
}

export function clockPosition(measure: ClockMeasure, { n, unit }: Duration): readonly [axis: AxisId, at: number] {
	const [family, size] = FAMILY_OF[unit];
	return [clockAxis(measure, family), n * size];
}

export type Bound = 'from' | 'over' | 'upTo' | 'before';

/** 「以上」「超」「以下」「未満」 of whole numbers, half-open. */
export const SPAN_OF: Readonly<Record<Bound, (at: number) => Span>> = {
	from: (at) => [at, Number.POSITIVE_INFINITY],
	over: (at) => [at + 1, Number.POSITIVE_INFINITY],
	upTo: (at) => [Number.NEGATIVE_INFINITY, at + 1],
	before: (at) => [Number.NEGATIVE_INFINITY, at],
};

/** Where `from` has reached v, `to` has reached `least(v)`; `before(w)` is the first v with `least(v)` ≥ w. */
interface Relation {
	readonly from: Family;
	readonly to: Family;
	readonly least: (v: number) => number;
	readonly before: (w: number) => number;
}

const DAY = 1440;

const RELATIONS: readonly Relation[] = [
	{ from: 'business-days', to: 'days', least: (v) => v, before: (w) => w },
	{ from: 'minutes', to: 'days', least: (v) => Math.floor(v / DAY), before: (w) => w * DAY },
	{ from: 'days', to: 'minutes', least: (v) => (v - 1) * DAY + 1, before: (w) => Math.ceil((w - 1) / DAY) + 1 },
	{ from: 'months', to: 'days', least: (v) => v * 28, before: (w) => Math.ceil(w / 28) },
	{ from: 'days', to: 'months', least: (v) => Math.floor(v / 31), before: (w) => w * 31 },
];

/** Combinations of the same time in two units that no calendar has, at the places where the conditions cut both axes. */
export function impossibleTimes(conditions: readonly Condition[]): Condition[] {
	const cuts = new Map<AxisId, Set<number>>();
	for (const condition of conditions) {
		for (const [id, picks] of Object.entries(condition)) {
			const known = cuts.get(id) ?? new Set();
			cuts.set(id, known);
			for (const end of picks.flat()) if (typeof end === 'number' && Number.isFinite(end) && end > 0) known.add(end);
		}
	}
	return (Object.keys(CLOCKS) as ClockMeasure[]).flatMap((measure) =>
		RELATIONS.flatMap(({ from, to, least, before }) => {
			const [a, b] = [clockAxis(measure, from), clockAxis(measure, to)];
			const [cutA, cutB] = [cuts.get(a), cuts.get(b)];
			if (!cutA?.size || !cutB?.size) return [];
			const reached = new Set([...cutA, ...[...cutB].map(before)]);
			return [...reached]
				.sort((x, y) => x - y)
				.filter((v) => least(v) > 0)
				.map((v): Condition => ({ [a]: [SPAN_OF.from(v)], [b]: [SPAN_OF.before(least(v))] }));
		}),
	);
}
