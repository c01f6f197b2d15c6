/** Rates and periods that a sentence says, typed or pasted as plain digits. */
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

/** 翌々月末日 of what was received on the first of a month, as months: the month itself and those that follow. */
export const monthsUntil = ({ monthOffset, day }: DueDay): number => monthOffset + (day === 'end' || day >= 28 ? 1 : 0);
