/**
 * Typed periods where sentences print them, with the words around: what a sentence itself says about what the period
 * counts from and whether the first day counts. Shared by the checks that compare this with the typed value.
 */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Element, Passage } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import type { Fact } from '../../model/resolve.ts';
import { resolveValue } from '../../model/resolve.ts';
import type { Scope } from '../../model/scope.ts';
import type { Place } from '../../source/place.ts';
import { ANCHOR_SPELLINGS } from '../../values/anchors.ts';
import type { Style } from '../../values/format.ts';
import { anyOf } from '../../values/spelling.ts';
import type { AnchorEvent, Duration } from '../../values/value.ts';
import type { CheckInput } from '../check.ts';
import type { Sentence } from '../law/speech.ts';
import { sentencesOf, speeches } from '../law/speech.ts';
import { standpointOf } from '../standpoint.ts';

export interface SaidPeriod {
	readonly value: Duration;
	/** As the author writes it, and at its own home. */
	readonly of: string;
	readonly path: string;
	readonly label: string;
	readonly source: Place;
	readonly style: Style;
	readonly sentence: Sentence;
	/** The sentence up to the value, and from it on. */
	readonly before: string;
	readonly after: string;
	/** Where the value is printed, with the last `words` characters before it. */
	place(words?: number): Place;
}

const known = new WeakMap<Project, readonly SaidPeriod[]>();

/** In the order of the content; a value that is the same in several copies of a document is given once. */
export function saidPeriods(input: CheckInput): readonly SaidPeriod[] {
	const cached = known.get(input.project);
	if (cached) return cached;
	const found = speeches(input.project).flatMap((speech) => {
		const printed = durationsIn(speech.passage, input);
		if (printed.length === 0) return [];
		return sentencesOf(speech).flatMap((sentence) => {
			const end = sentence.start + sentence.text.length;
			const here = printed.filter(({ index }) => sentence.start <= index && index < end);
			return here.map((one) => periodIn(sentence, one));
		});
	});
	known.set(input.project, found);
	return found;
}

interface Printed {
	/** In the passage. */
	readonly index: number;
	readonly element: Extract<Element, { type: 'value' }>;
	readonly fact: Fact;
	readonly value: Duration;
}

function durationsIn(passage: Passage, input: CheckInput): Printed[] {
	return passage.elements.flatMap(({ index, element }) => {
		if (element.type !== 'value') return [];
		const found = new Map<string, Printed>();
		for (const scope of scopesOf(passage, element.of, input)) {
			const resolved = resolveValue(input.project, element.of, scope);
			if (!resolved.ok) continue;
			const { fact } = resolved;
			const { value, path } = fact;
			if (typeof value === 'object' && value.kind === 'duration') found.set(path, { index, element, fact, value });
		}
		return [...found.values()];
	});
}

function periodIn(sentence: Sentence, { index, element, fact, value }: Printed): SaidPeriod {
	const { text, start, speech } = sentence;
	const { path, label, source } = fact;
	return {
		value,
		of: element.of,
		path,
		label,
		source,
		style: element.as ?? 'default',
		sentence,
		before: text.slice(0, index - start),
		after: text.slice(index - start + 1),
		place: (words = 0) => speech.passage.placeOf(index - words, index + 1),
	};
}

/** Whose `tier.` and `service.` the passage means; the path of anything else leads to one place. */
function scopesOf(passage: Passage, path: string, input: CheckInput): readonly Scope[] {
	if (!/^(?:tier|service)\./.test(path)) return [{}];
	const cached = scopes.get(passage);
	if (cached) return cached;
	const { copies, services, tiers } = standpointOf(passage, input);
	const found = [
		...copies.map(({ scope }) => scope),
		...(copies.length > 0 ? [] : (services ?? []).map((service) => ({ service }))),
		...(copies.length > 0 ? [] : (tiers ?? []).map((tier) => ({ tier }))),
	];
	scopes.set(passage, found);
	return found;
}

const scopes = new WeakMap<Passage, readonly Scope[]>();

/** What else an event is called in a sentence. */
const ALSO: Readonly<Partial<Record<AnchorEvent, readonly string[]>>> = {
	delivery: ['引渡し', '引き渡し', '正式な納品', 'ご納品'],
	acceptance: ['ご検収', '検査の合格', '検査に合格'],
	publication: ['ご公開', 'サイトの公開'],
	order: ['お申込み', 'お申し込み'],
};

const EVENTS: ReadonlyMap<string, AnchorEvent> = new Map<string, AnchorEvent>([
	...ANCHOR_SPELLINGS,
	...(Object.entries(ALSO) as [AnchorEvent, readonly string[]][]).flatMap(([event, words]) =>
		words.map((word): [string, AnchorEvent] => [word, event]),
	),
]);

/** 「検収が完了した日から」, 「納品後」: an event, what became of it, and from when. */
const COUNTED_FROM = new RegExp(
	`(?<event>${anyOf(EVENTS.keys())})(?:[のがをにてしたさされ受け付いだきまっ完了合格済]{0,12})(?:日|時|とき)?(?:の翌日)?(?:から|より|後|以後|以降)(?:起算して|起算し|数えて)?、?$`,
	'u',
);

export interface SaidEvent {
	readonly event: AnchorEvent;
	/** As the sentence calls it. */
	readonly word: string;
	/** How many characters before the value it begins. */
	readonly length: number;
}

/** The event right before the period, which the sentence counts it from; null where it names none. */
export function saidEvent({ before }: Pick<SaidPeriod, 'before'>): SaidEvent | null {
	const match = COUNTED_FROM.exec(before);
	const word = match?.groups?.['event'];
	const event = word === undefined ? undefined : EVENTS.get(word);
	return match && word !== undefined && event ? { event, word, length: before.length - match.index } : null;
}

/** Names of one moment: an order is placed by approving the estimate, and a term that ends ends the contract. */
const ONE_MOMENT: readonly ReadonlySet<AnchorEvent>[] = [
	new Set<AnchorEvent>(['order', 'purchase', 'approval']),
	new Set<AnchorEvent>(['termination', 'term-end']),
];

/** The formal delivery is itself the notice that the job has been closed. */
const isClosingNotice = (path: string, event: AnchorEvent): boolean =>
	path.endsWith('.reopenWithin') && event === 'delivery';

/** Another event than the one that the value is typed with; of a period that counts back there is none. */
export function otherEvent(said: SaidPeriod): SaidEvent | null {
	const { anchor, direction } = said.value;
	const found = anchor !== null && direction === 'after' ? saidEvent(said) : null;
	if (anchor === null || found === null || found.event === anchor) return null;
	const same = ONE_MOMENT.some((names) => names.has(anchor) && names.has(found.event));
	return same || isClosingNotice(said.path, found.event) ? null : found;
}

type FirstDay = Duration['firstDay'];

const FIRST_DAY_BEFORE: readonly (readonly [RegExp, FirstDay])[] = [
	[/翌日から(?:起算して|起算し|数えて)?、?$/u, 'excluded'],
	[/(?:[一-龠]{1,6}の?)?日(?:を|は)?(?:含め|含ま|算入せ)ず(?:に)?、?$/u, 'excluded'],
	[/(?:[一-龠]{1,6}の?)?日(?:を|も)(?:含め|含み|算入し)て?、?$/u, 'included'],
	[/(?:[一-龠]{1,6}の?)?日(?:から|より)起算し(?:て)?、?$/u, 'included'],
];

const FIRST_DAY_AFTER: readonly (readonly [RegExp, FirstDay])[] = [
	[
		/^(?:以内|間|まで)?[（(](?:初日|当日|[ぁ-ん一-龠]{1,6}日)(?:を|は)?(?:算入しない|不算入|含まない|含めない|含みません|算入しません)/u,
		'excluded',
	],
	[/^(?:以内|間|まで)?[（(](?:初日|当日|[ぁ-ん一-龠]{1,6}日)(?:を|も)?(?:算入|含む|含みます|含める)/u, 'included'],
];

export interface SaidFirstDay {
	readonly firstDay: FirstDay;
	/** How many characters before the value the words begin; 0 where they come after it. */
	readonly length: number;
	readonly words: string;
}

/** Whether the sentence says that the first day counts; null where it says nothing. */
export function saidFirstDay({ before, after }: Pick<SaidPeriod, 'before' | 'after'>): SaidFirstDay | null {
	for (const [shape, firstDay] of FIRST_DAY_BEFORE) {
		const match = shape.exec(before);
		if (match) return { firstDay, length: before.length - match.index, words: match[0] };
	}
	for (const [shape, firstDay] of FIRST_DAY_AFTER) {
		const match = shape.exec(after);
		if (match) return { firstDay, length: 0, words: match[0] };
	}
	return null;
}

/** What is said of a sentence once, however many services or tiers its value stands for. */
export function firstAtEachPlace(findings: readonly Diagnostic[]): Diagnostic[] {
	const told = new Map<string, Diagnostic>();
	for (const finding of findings) {
		const { file, start, end } = finding.places[0].place;
		const at = `${file}:${start.offset}-${end.offset}`;
		if (!told.has(at)) told.set(at, finding);
	}
	return [...told.values()];
}
