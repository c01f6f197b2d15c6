/**
 * What is said, sentence by sentence and copy by copy, with every value written out as that copy prints it: what a
 * check has to read that compares numbers, whether they are typed or pasted.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { factText } from '../document/spans.ts';
import type { Document } from '../document/tree.ts';
import type { Passage } from '../model/passages.ts';
import { isTypedValue, resolveValue } from '../model/resolve.ts';
import type { Scope } from '../model/scope.ts';
import type { Place } from '../source/place.ts';
import type { TypedValue } from '../values/value.ts';
import type { CheckInput } from './check.ts';
import type { Sentence, Speech } from './law/speech.ts';
import { sentencesOf, speeches } from './law/speech.ts';
import { saidInDigits } from './said-values.ts';
import { standpointOf } from './standpoint.ts';

export interface SaidValue {
	readonly value: TypedValue;
	/** In the text of the statement, half-open. */
	readonly start: number;
	readonly end: number;
	/** Where the sentence says it. */
	readonly place: Place;
	/** The home of the value and the path that leads there; null for digits in the sentence itself. */
	readonly home: { readonly path: string; readonly source: Place } | null;
	/** Of an amount: whether the words say 税込 or 税別. */
	readonly taxSaid: boolean;
}

/** One sentence in one copy. */
export interface Statement {
	readonly sentence: Sentence;
	/** The copy of a document; null for pages, listings, lines of YAML and pasted texts. */
	readonly copy: Document | null;
	readonly scope: Scope;
	/** With values written out; references and blanks stand as U+FFFC. */
	readonly text: string;
	readonly values: readonly SaidValue[];
	/** Where `text.slice(start, end)` is written. */
	placeOf(start: number, end: number): Place;
}

/** The sentences whose words, values left out, `about` fits, of the passages `among`; in the order of the content. */
export function statements(
	input: CheckInput,
	about: RegExp,
	among: (passage: Passage) => boolean = () => true,
): Statement[] {
	return speeches(input.project)
		.filter(({ passage }) => about.test(passage.text) && among(passage))
		.flatMap((speech) => {
			const sentences = sentencesOf(speech).filter(({ text }) => about.test(text));
			if (sentences.length === 0) return [];
			const copies = copiesOf(speech, input);
			return sentences.flatMap((sentence) => copies.map(({ copy, scope }) => writtenOut(sentence, copy, scope, input)));
		});
}

interface Copy {
	readonly copy: Document | null;
	readonly scope: Scope;
}

const known = new WeakMap<Speech, readonly Copy[]>();

/** Looked up once: several checks read the same sentences of one project. */
function copiesOf(speech: Speech, input: CheckInput): readonly Copy[] {
	const copies = known.get(speech) ?? findCopies(speech, input);
	known.set(speech, copies);
	return copies;
}

function findCopies({ passage }: Speech, input: CheckInput): readonly Copy[] {
	const { copies, tiers, services } = standpointOf(passage, input);
	if (copies.length > 0) return copies.map((copy) => ({ copy, scope: copy.scope }));
	const [tier, service] = [only(tiers), only(services)];
	return [{ copy: null, scope: { ...(tier && { tier }), ...(service && { service }) } }];
}

const only = (ids: readonly string[] | null): string | undefined => (ids?.length === 1 ? ids[0] : undefined);

/** A stretch of the printed text: plain words, or one element that prints something else than it is written. */
interface Piece {
	readonly at: number;
	readonly length: number;
	/** In the passage. */
	readonly from: number;
	readonly written: number;
}

function writtenOut(sentence: Sentence, copy: Document | null, scope: Scope, { project }: CheckInput): Statement {
	const { speech, text: words, start } = sentence;
	const { passage } = speech;
	const pieces: Piece[] = [];
	const typed: SaidValue[] = [];
	let text = '';
	let at = 0;
	const add = (printed: string, until: number): void => {
		pieces.push({ at: text.length, length: printed.length, from: start + at, written: until - at });
		text += printed;
		at = until;
	};
	for (const { index, element } of passage.elements) {
		const here = index - start;
		if (here < 0 || here >= words.length) continue;
		if (here > at) add(words.slice(at, here), here);
		const resolved = element.type === 'value' ? resolveValue(project, element.of, scope) : null;
		const fact = resolved?.ok ? resolved.fact : null;
		const printed = fact && element.type === 'value' ? factText(fact, element.as ?? 'default') : null;
		if (fact && printed !== null && isTypedValue(fact.value))
			typed.push({
				value: fact.value,
				start: text.length,
				end: text.length + printed.length,
				place: passage.placeOf(index, index + 1),
				home: { path: fact.path, source: fact.source },
				taxSaid: true,
			});
		add(printed ?? words.slice(here, here + 1), here + 1);
	}
	if (at < words.length) add(words.slice(at), words.length);

	const inPassage = (offset: number, side: 'start' | 'end'): number => {
		const piece = pieces.findLast((one) => (side === 'start' ? one.at <= offset : one.at < offset)) ?? pieces[0];
		if (!piece) return start;
		if (piece.length === piece.written) return piece.from + Math.min(offset - piece.at, piece.length);
		return side === 'start' ? piece.from : piece.from + piece.written;
	};
	const placeOf = (from: number, to: number): Place => passage.placeOf(inPassage(from, 'start'), inPassage(to, 'end'));
	const pasted = saidInDigits(text)
		.filter((said) => !typed.some((value) => said.start < value.end && value.start < said.end))
		.map((said): SaidValue => ({ ...said, place: placeOf(said.start, said.end), home: null }));
	const values = [...typed, ...pasted].sort((a, b) => a.start - b.start);
	return { sentence, copy, scope, text, values, placeOf };
}

/** Where the number can be changed: the value's home, else the words. */
export const homeOf = ({ home, place }: SaidValue): Place => home?.source ?? place;

/** What several copies of a document say alike is told once: one finding of a code for each place. */
export function once(findings: readonly Diagnostic[]): Diagnostic[] {
	const told = new Map<string, Diagnostic>();
	for (const finding of findings) {
		const { file, start } = finding.places[0].place;
		const key = `${finding.code} ${file}:${start.offset}`;
		if (!told.has(key)) told.set(key, finding);
	}
	return [...told.values()];
}
