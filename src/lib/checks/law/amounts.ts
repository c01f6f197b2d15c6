/** Rates and periods that a sentence says, typed or pasted as plain digits, and how long a period is at least. */
import { resolveValue } from '../../model/resolve.ts';
import type { Place } from '../../source/place.ts';
import type { DueDay, Duration, Rate } from '../../values/value.ts';
import type { CheckInput } from '../check.ts';
import { saidInDigits } from '../said-values.ts';
import { standpointOf } from '../standpoint.ts';
import type { Sentence } from './speech.ts';

export interface Amount<V> {
	readonly value: V;
	/** Where the sentence says it. */
	readonly place: Place;
	/** Where the typed value is written; null for digits in the sentence itself. */
	readonly source: Place | null;
	/** The path of the typed value at its home. */
	readonly path: string | null;
	/** In the sentence. */
	readonly index: number;
}

/** A value that is the same in several copies of a document is told once. */
export function amountsIn({ speech, text, start }: Sentence, input: CheckInput): Amount<Rate | Duration>[] {
	const { passage } = speech;
	const { copies } = standpointOf(passage, input);
	const scopes = copies.length > 0 ? copies.map(({ scope }) => scope) : [{}];
	const typed = passage.elements
		.filter(({ index }) => index >= start && index < start + text.length)
		.flatMap(({ index, element }) => {
			if (element.type !== 'value') return [];
			const found = new Map<string, Amount<Rate | Duration>>();
			for (const scope of scopes) {
				const resolved = resolveValue(input.project, element.of, scope);
				if (!resolved.ok) continue;
				const { value, source, path } = resolved.fact;
				if (typeof value !== 'object' || (value.kind !== 'rate' && value.kind !== 'duration')) continue;
				found.set(path, { value, source, path, place: passage.placeOf(index, index + 1), index: index - start });
			}
			return [...found.values()];
		});
	const pasted = saidInDigits(text).flatMap(({ value, start: from, end }): Amount<Rate | Duration>[] => {
		if (value.kind !== 'rate' && value.kind !== 'duration') return [];
		return [{ value, place: passage.placeOf(start + from, start + end), source: null, path: null, index: from }];
	});
	return [...typed, ...pasted];
}

/** What a rate comes to in a year, percent; a rate without 年, 月 or 日 is read as one a year. */
export const yearly = ({ percent, per }: Rate): number => percent * (per === 'day' ? 365 : per === 'month' ? 12 : 1);

/** Days in the shortest run of this many months: February, and as few days as the calendar allows. */
const monthDays = (n: number): number =>
	Math.floor(n / 12) * 365 + ([0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334][n % 12] ?? 0);

/** The least that a period can last, in calendar days, whatever day it begins on. */
export function leastDays({ n, unit }: Duration): number {
	switch (unit) {
		case 'minute':
			return n / 1440;
		case 'hour':
			return n / 24;
		case 'business-hour':
			return n / 24;
		case 'calendar-day':
			return n;
		case 'business-day':
			return n + 2 * Math.floor(n / 5);
		case 'week':
			return n * 7;
		case 'month':
			return monthDays(n);
		case 'year':
			return n * 365;
	}
}

/** 翌々月末日 of what was received on the first of a month, as months: the month itself and those that follow. */
export const monthsUntil = ({ monthOffset, day }: DueDay): number => monthOffset + (day === 'end' || day >= 28 ? 1 : 0);
