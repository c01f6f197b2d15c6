/** 「営業時間内」 instead of a box for each kind of day, where a region is exactly that. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { Condition, Span } from '../scenario/space.ts';
import type { Day } from './hours.ts';
import { insideHours, outsideHours } from './hours.ts';

const WHOLE_DAY: Span = [0, 1440];

/** Known stretches of the week, by which times of which days they cover. */
export interface OfficeTimes {
	readonly days: readonly string[];
	readonly known: ReadonlyMap<string, Localized>;
}

export function officeTimesOf(all: readonly Day[]): OfficeTimes {
	const days = all.filter(({ absent }) => !absent);
	const ids = days.map(({ id }) => id);
	const around = outsideHours(days).filter((box) => box['minute'] !== undefined);
	const stretches: readonly (readonly [readonly Condition[], Localized])[] = [
		[insideHours(days), { ja: '営業時間内', en: 'in business hours' }],
		[outsideHours(days), { ja: '営業時間外・休業日', en: 'outside business hours' }],
		[around, { ja: '営業日の営業時間外', en: 'outside hours on business days' }],
	];
	const known = stretches
		.filter(([boxes]) => boxes.length > 0)
		.map(([boxes, label]): [string, Localized] => [coverage(boxes, ids), label]);
	return { days: ids, known: new Map(known) };
}

/** What the boxes are called together, by kind of day and minute; null where they have no name. */
export function timesName(boxes: readonly Condition[], { days, known }: OfficeTimes): Localized | null {
	return known.get(coverage(boxes, days)) ?? null;
}

/** For each day the minutes that the boxes cover, joined. */
function coverage(boxes: readonly Condition[], days: readonly string[]): string {
	const covered = days.map((id) => {
		const spans = boxes
			.filter((box) => box['day'] === undefined || (box['day'] as readonly unknown[]).includes(id))
			.flatMap((box) => (box['minute'] ?? [WHOLE_DAY]) as readonly Span[])
			.sort(([a], [b]) => a - b);
		const joined: [number, number][] = [];
		for (const [from, to] of spans) {
			const last = joined.at(-1);
			if (last && from <= last[1]) last[1] = Math.max(last[1], to);
			else joined.push([from, to]);
		}
		return joined;
	});
	return JSON.stringify(covered);
}
