/** Pasted listings that name their marketplace (`market: coconala`): what it bans of them, and how a transaction runs there. */
import type { LabelledPlace } from '../../diagnostics/diagnostic.ts';
import { bansIn } from '../../listing/wording.ts';
import type { Ban, Marketplace, Transaction } from '../../model/marketplace.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Entry, Project } from '../../model/project.ts';
import type { SentenceText } from '../../model/sentences.ts';
import { splitSentences } from '../../model/sentences.ts';
import type { Place } from '../../source/place.ts';
import { labels } from './rule-labels.ts';

interface PastedSentence {
	readonly text: string;
	readonly market: Entry<Marketplace>;
	placeOf(start: number, end: number): Place;
}

function sentencesOf(project: Project): readonly PastedSentence[] {
	const markets = new Map(
		project.pasted.flatMap(({ id, data }) => {
			const market = project.marketplaces.find((entry) => entry.id === data.market);
			return market ? [[id, market] as const] : [];
		}),
	);
	if (markets.size === 0) return [];
	return passagesOf(project).flatMap((passage) => {
		const market = passage.collection === 'pasted' && passage.body ? markets.get(passage.id) : undefined;
		if (!market) return [];
		return splitSentences(passage.text)
			.flatMap(linesIn)
			.map(({ text, start: at }) => ({
				text,
				market,
				placeOf: (start: number, end: number) => passage.placeOf(at + start, at + end),
			}));
	});
}

/** A line that ends as a sentence does is one, 。 or not: what the line before it says excuses nothing. */
const ended = /(?:です|ます|ません|ました|ください|可能|対応)[ \u3000]*(?:\r\n|\n|\r)/g;

function linesIn({ text, start }: SentenceText): SentenceText[] {
	const ends = [...text.matchAll(ended)].map(({ 0: words, index }) => index + words.length);
	return [...ends, text.length].map((end, at) => ({
		text: text.slice(ends[at - 1] ?? 0, end).trimEnd(),
		start: start + (ends[at - 1] ?? 0),
	}));
}

export interface PastedBan {
	readonly ban: Ban;
	readonly words: string;
	readonly place: Place;
	readonly market: { readonly id: string; readonly name: string };
}

/** Each of the bans that a sentence falls under: LINE as a contact, and Slack as a tool. */
export function pastedBans(project: Project): PastedBan[] {
	return sentencesOf(project).flatMap(({ text, market, placeOf }) =>
		bansIn(text, market.data).map(({ ban, start, end }) => ({
			ban,
			words: text.slice(start, end),
			place: placeOf(start, end),
			market: { id: market.id, name: market.data.name },
		})),
	);
}

export interface PastedDeal<K extends keyof Transaction> {
	readonly text: string;
	readonly place: Place;
	readonly market: Entry<Marketplace>;
	readonly fact: NonNullable<Transaction[K]>;
	/** Where the market's rule is written. */
	readonly rule: LabelledPlace;
}

/** The sentences on markets of which this much is known. */
export function pastedDealsWith<K extends keyof Transaction>(project: Project, key: K): PastedDeal<K>[] {
	return sentencesOf(project).flatMap(({ text, market, placeOf }): PastedDeal<K>[] => {
		const fact = market.data.transaction[key];
		if (!fact) return [];
		const rule = { place: market.places.at(['transaction', key, 'value']), label: labels[key] };
		return [{ text, place: placeOf(0, text.length), market, fact, rule }];
	});
}
