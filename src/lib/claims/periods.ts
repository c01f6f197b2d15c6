/** The periods that words name, and whether one of them is the length of a typed one. */
import { DURATION_UNITS } from '../values/duration.ts';
import { scanNumbers } from '../values/scan-numbers.ts';
import type { Duration, DurationUnit } from '../values/value.ts';

export interface Period {
	readonly n: number;
	readonly unit: DurationUnit;
}

const units: ReadonlyMap<string, DurationUnit> = new Map(
	(Object.entries(DURATION_UNITS) as [DurationUnit, readonly string[]][]).flatMap(([unit, names]) =>
		names.map((name): [string, DurationUnit] => [name, unit]),
	),
);

/** 「7〜14日」 are two, and the first is counted in the unit of the second. */
export function periodsIn(words: string): Period[] {
	const found: Period[] = [];
	const mentions = scanNumbers(words);
	for (const [index, { value, unit, end }] of mentions.entries()) {
		const next = mentions[index + 1];
		const joined = next !== undefined && /^[〜～~ー–-]$/.test(words.slice(end, next.start));
		const name = unit ?? (joined ? next.unit : null);
		const known = name === null ? undefined : units.get(name);
		if (known !== undefined && Number.isFinite(value)) found.push({ n: value, unit: known });
	}
	return found;
}

/** How many days, at least and at most; business days and hours depend on a calendar and have no such length. */
const DAYS: Partial<Readonly<Record<DurationUnit, readonly [least: number, most: number]>>> = {
	'calendar-day': [1, 1],
	week: [7, 7],
	month: [28, 31],
	year: [365, 366],
};

/** Whether the two may be the same stretch of time: 2週間 and 14日 are, 1か月 and 30日 may be, 7日 and 5営業日 cannot be told. */
export function mayBeSame(a: Period, b: Period | Duration): boolean {
	if (a.unit === b.unit) return a.n === b.n;
	const [one, other] = [DAYS[a.unit], DAYS[b.unit]];
	if (!one || !other) return true;
	return a.n * one[0] <= b.n * other[1] && b.n * other[0] <= a.n * one[1];
}

/** 「7〜14日」, and not 「7日／14日」 nor the ー of サポート. */
export const isRange = (words: string): boolean =>
	/[〜～~]|[\d０-９日月間年週][ー–-](?=[\d０-９一二三四五六七八九十])/.test(words);
