/** Runs of spans cut into sentences, each span cut with them and still knowing its place. */
import type { Span } from '../document/tree.ts';
import { textOf } from '../document/walk.ts';
import type { Lang } from '../model/marketplace.ts';
import type { SourceFile } from '../source/entry.ts';
import { placeWithin } from '../source/lines.ts';
import type { Place } from '../source/place.ts';

/** 。 within （…を含む。） ends nothing; an English full stop is followed by a space. */
const ends: Readonly<Record<Lang, RegExp>> = { ja: /。(?![）)」])/g, en: /[.!?](?=\s)/g };

export type Sources = ReadonlyMap<string, SourceFile>;

const known = new WeakMap<readonly Span[], readonly (readonly Span[])[]>();

/** The sentences of a paragraph, an item or a heading; together they are its whole text. */
export function sentencesIn(spans: readonly Span[], lang: Lang, sources: Sources): readonly (readonly Span[])[] {
	const before = known.get(spans);
	if (before) return before;
	const sentences = cutSentences(spans, lang, sources);
	known.set(spans, sentences);
	return sentences;
}

function cutSentences(spans: readonly Span[], lang: Lang, sources: Sources): Span[][] {
	const text = textOf(spans);
	const cuts = [...[...text.matchAll(ends[lang])].map(({ index }) => index + 1), text.length];
	return cuts.flatMap((end, index) => {
		const start = cuts[index - 1] ?? 0;
		return start < end ? [between(spans, start, end, sources)] : [];
	});
}

/** What of the spans stands from `start` to `end` of their text. A value or a term that is cut stands whole. */
function between(spans: readonly Span[], start: number, end: number, sources: Sources): Span[] {
	let at = 0;
	return spans.flatMap((span): Span[] => {
		const text = textOf([span]);
		const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
		at += text.length;
		if (from >= to) return [];
		if (span.type !== 'text') return [span];
		if (from === 0 && to === text.length) return [span];
		const source = sources.get(span.origin.file);
		const origin = source ? placeWithin(source, span.origin, text, from, to) : span.origin;
		return [{ ...span, text: text.slice(from, to), origin }];
	});
}

/** Where the words from `start` to `end` of a sentence are written. */
export function placeOfWords(spans: readonly Span[], start: number, end: number, sources: Sources): Place {
	const [first, ...rest] = between(spans, start, end, sources);
	const last = rest.at(-1) ?? first;
	if (!first || !last) throw new Error('a sentence has words');
	return { ...first.origin, end: last.origin.end };
}
