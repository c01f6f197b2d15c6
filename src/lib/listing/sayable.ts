/** Blocks as one marketplace lets us say them: in its own words, without the sentences that it bans. */
import type { Block, Items, Span } from '../document/tree.ts';
import { textOf } from '../document/walk.ts';
import type { Lang, Marketplace } from '../model/marketplace.ts';
import type { Place } from '../source/place.ts';
import type { Sources } from './sentences.ts';
import { placeOfWords, sentencesIn } from './sentences.ts';
import type { Home, Refused, Told } from './told.ts';
import { worded } from './wording.ts';

export interface Sayable {
	readonly blocks: readonly Block[];
	readonly told: readonly Told[];
	readonly refused: readonly Refused[];
}

export interface Speaking {
	readonly market: Marketplace;
	readonly lang: Lang;
	readonly sources: Sources;
	readonly home: Home;
}

/** Whoever reads `told` reads every sentence of `blocks`, in the order of the text. */
export function sayable(blocks: readonly Block[], speaking: Speaking): Sayable {
	const told: Told[] = [];
	const refused: Refused[] = [];
	const line = (spans: readonly Span[]): readonly Span[] =>
		sentencesIn(spans, speaking.lang, speaking.sources).flatMap((sentence) => {
			const judged = judge(sentence, speaking);
			if ('refused' in judged) refused.push(judged.refused);
			else told.push(judged.told);
			return 'told' in judged ? judged.spans : [];
		});
	const items = (list: Items): Items => ({
		...list,
		items: list.items
			.map((item) => ({ ...item, spans: line(item.spans), children: item.children && items(item.children) }))
			.filter(({ spans, children }) => spans.length > 0 || (children?.items.length ?? 0) > 0)
			.map((item, index) => ({ ...item, number: index + 1 })),
	});
	const said = blocks.map((block): Block => {
		if (block.type === 'items') return items(block);
		if (block.type !== 'table') return { ...block, spans: line(block.spans) };
		return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, spans: line(cell.spans) }))) };
	});
	// Without a refusal everything stands as it was written, an empty paragraph too.
	return { blocks: refused.length > 0 ? said.filter(saysSomething) : said, told, refused };
}

/** A heading over nothing says nothing. */
function saysSomething(block: Block, index: number, all: readonly Block[]): boolean {
	switch (block.type) {
		case 'paragraph':
			return block.spans.length > 0;
		case 'items':
			return block.items.length > 0;
		case 'table':
			return block.rows.length > 0;
		case 'heading': {
			const rest = all.slice(index + 1);
			const next = rest.findIndex(({ type }) => type === 'heading');
			const below = next < 0 ? rest : rest.slice(0, next);
			return block.spans.length > 0 && below.some((one, at) => saysSomething(one, at, below));
		}
	}
}

function judge(
	sentence: readonly Span[],
	{ market, sources, home }: Speaking,
): { readonly told: Told; readonly spans: readonly Span[] } | { readonly refused: Refused } {
	const original = textOf(sentence);
	const { text, rewrites, banned } = worded(original, market);
	const placeOf = (start: number, end: number): Place => placeOfWords(sentence, start, end, sources);
	if (banned) {
		const words = text.slice(banned.start, banned.end);
		const at = original.indexOf(words, text === original ? banned.start : 0);
		const place = at < 0 ? placeOf(0, original.length) : placeOf(at, at + words.length);
		return { refused: { ...home, text: original, ban: banned.ban, words, place } };
	}
	const changed = text !== original;
	const rules = [...new Set(sentence.flatMap((span) => span.rules))];
	const values = sentence.flatMap((span) => (span.type === 'value' ? [{ path: span.path, value: span.value }] : []));
	const told: Told = {
		...home,
		text,
		was: changed ? original : null,
		rewrites,
		rules,
		values,
		// Few sentences are ever asked where they stand.
		get place() {
			return placeOf(0, original.length);
		},
	};
	if (!changed) return { told, spans: sentence };
	return { told, spans: [{ type: 'text', text, rules, origin: rewrittenAt(sentence) }] };
}

/** Words of which none stands in the file as it is read any more: the whole stretch that they were made of. */
function rewrittenAt(sentence: readonly Span[]): Place {
	const [first] = sentence;
	const last = sentence.at(-1);
	if (!first || !last) throw new Error('a sentence has words');
	return { ...first.origin, end: last.origin.end };
}
