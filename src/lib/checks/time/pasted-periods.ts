/** Periods that pasted texts say in plain digits, with what each sentence counts them from: the untyped side of said-periods.ts. */
import type { Project } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import type { Duration } from '../../values/value.ts';
import type { Speech } from '../law/speech.ts';
import { sentencesOf, speeches } from '../law/speech.ts';
import { saidInDigits } from '../said-values.ts';
import type { SaidEvent, SaidFirstDay } from './said-periods.ts';
import { saidEvent, saidFirstDay } from './said-periods.ts';

export interface PastedPeriod {
	readonly value: Duration;
	readonly event: SaidEvent | null;
	readonly firstDay: SaidFirstDay | null;
	/** The whole sentence, what of it comes before the period, and what after. */
	readonly text: string;
	readonly before: string;
	readonly after: string;
	readonly speech: Speech;
	/** The words of the period, with `words` characters before them. */
	place(words?: number): Place;
}

const known = new WeakMap<Project, ReadonlyMap<string, readonly PastedPeriod[]>>();

/** By the id of the pasted text, in its order. */
export function pastedPeriods(project: Project): ReadonlyMap<string, readonly PastedPeriod[]> {
	const cached = known.get(project);
	if (cached) return cached;
	const periods = speeches(project).flatMap((speech) =>
		speech.passage.collection === 'pasted' ? sentencesOf(speech).flatMap(periodsIn) : [],
	);
	const found = Map.groupBy(periods, ({ speech }) => speech.passage.id);
	known.set(project, found);
	return found;
}

function periodsIn({ speech, text, start: offset }: ReturnType<typeof sentencesOf>[number]): PastedPeriod[] {
	return saidInDigits(text).flatMap(({ value, start, end }): PastedPeriod[] => {
		if (value.kind !== 'duration') return [];
		const around = { before: text.slice(0, start), after: text.slice(end) };
		return [
			{
				value,
				event: saidEvent(around),
				firstDay: saidFirstDay(around),
				text,
				...around,
				speech,
				place: (words = 0) => speech.passage.placeOf(offset + start - words, offset + end),
			},
		];
	});
}

/** All words of a pasted text. */
export const pastedText = (project: Project, id: string): string =>
	speeches(project)
		.flatMap(({ passage }) => (passage.collection === 'pasted' && passage.id === id ? [passage.text] : []))
		.join('\n');

export const sameLength = (a: Duration, b: Duration): boolean => a.n === b.n && a.unit === b.unit;
