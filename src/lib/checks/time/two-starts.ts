/** One period that a sentence counts from another event than the typed value does, told with the days of an example. */
import { addDuration } from '../../calendar/add-duration.ts';
import type { Diagnostic, Note } from '../../diagnostics/diagnostic.ts';
import { ANCHORS } from '../../values/anchors.ts';
import { addDays } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import type { AnchorEvent } from '../../values/value.ts';
import type { CheckInput } from '../check.ts';
import { comingDays, orNull, tellDay } from '../coming-days.ts';
import type { SaidEvent, SaidPeriod } from './said-periods.ts';
import { otherEvent, saidPeriods } from './said-periods.ts';

/** What is promised for a while after the work, by the last word of its path: when that begins is a matter of warranty. */
const WARRANTIES: ReadonlySet<string> = new Set(['freePeriod', 'conformity']);

export interface TwoStarts {
	readonly said: SaidPeriod;
	readonly other: SaidEvent;
	readonly warranty: boolean;
}

export const twoStarts = (input: CheckInput): TwoStarts[] =>
	saidPeriods(input).flatMap((said) => {
		const other = otherEvent(said);
		return other ? [{ said, other, warranty: WARRANTIES.has(said.path.split('.').at(-1) ?? '') }] : [];
	});

export function twoStartsFinding(code: string, { said, other }: TwoStarts, input: CheckInput): Diagnostic {
	const { value, label, path, of } = said;
	const typed = formatValue(value, 'anchored');
	return {
		code,
		level: 'error',
		message: {
			ja: `「${label}」は${typed}と決めてあるのに、この文は${other.word}から数えています`,
			en: `this sentence counts the period (${path}) from ${ANCHORS[other.event].en}, and it is typed as counting from ${value.anchor ? ANCHORS[value.anchor].en : 'nothing'}`,
		},
		places: [
			{ place: said.place(other.length), label: { ja: `${other.word}から数える`, en: 'what the sentence says' } },
			{ place: said.source, label: { ja: `${label} ${typed}`, en: 'the typed period' } },
		],
		notes: example(said, other, input),
		fixes: [
			{
				ja: `起算点の言葉を消し、<Value of="${of}" as="anchored" /> と書く`,
				en: `drop the words and write <Value of="${of}" as="anchored" />`,
			},
			{
				ja: `${ANCHORS[other.event].ja}から数えるのであれば、値を「${formatValue({ ...value, anchor: other.event }, 'anchored')}」にする`,
				en: `type the value as counting from ${ANCHORS[other.event].en}, if that is meant`,
			},
		],
	};
}

/** The two events a week apart; nothing where the calendar settles no day to come. */
function example({ value }: SaidPeriod, { event }: SaidEvent, { project }: CheckInput): Note[] {
	const { calendar, businessDays } = comingDays(project);
	const [first] = businessDays;
	if (first === undefined) return [];
	const days: readonly (readonly [AnchorEvent | null, string])[] = [
		[value.anchor, first],
		[event, addDays(first, 7)],
	];
	const ends = days.flatMap(([anchor, day]) => {
		const end = orNull(() => addDuration(calendar, { date: day, minutes: calendar.hours.from }, value));
		return anchor && end ? [{ name: ANCHORS[anchor], day, end: end.date }] : [];
	});
	if (ends.length < days.length) return [];
	return [
		{
			title: { ja: '場面', en: 'scenario' },
			text: {
				ja: `たとえば${ends.map(({ name, day }) => `${name.ja}が${tellDay(day)}`).join('、')}なら、期間の終わりは${ends.map(({ name, end }) => `${name.ja}から数えて${tellDay(end)}`).join('、')}`,
				en: `for example ${ends.map(({ name, day, end }) => `${name.en} on ${day}: until ${end}`).join('; ')}`,
			},
		},
	];
}
