/** What a marketplace makes of a sentence: its own words for ours, and what it does not let us say at all. */
import type { Ban, Marketplace, Rewrite } from '../model/marketplace.ts';
import { compiled } from '../model/pattern.ts';

export interface Worded {
	readonly text: string;
	/** Those that changed something, in the order of the marketplace's file. */
	readonly rewrites: readonly Rewrite[];
	/** What bans it as it now stands, and the words that do; null where it may be said. */
	readonly banned: Banned | null;
}

export interface Banned {
	readonly ban: Ban;
	/** In `text`. */
	readonly start: number;
	readonly end: number;
}

type Rules = Pick<Marketplace, 'bans' | 'rewrites'>;

const known = new WeakMap<Rules, Map<string, Worded>>();

/** Rewritten first, judged after: a rewritten sentence may still be one that cannot be said. */
export function worded(sentence: string, market: Rules): Worded {
	const sentences = known.get(market) ?? new Map<string, Worded>();
	known.set(market, sentences);
	const before = sentences.get(sentence);
	if (before) return before;
	const rewrites = market.rewrites.filter(({ says }) => compiled(says).test(sentence));
	const text = rewrites.reduce((words, { says, to }) => words.replace(everywhere(says), to), sentence);
	const result = { text, rewrites, banned: bannedIn(text, market) };
	sentences.set(sentence, result);
	return result;
}

/** The first ban, in the order of the file, that the sentence falls under. */
export const bannedIn = (sentence: string, market: Pick<Rules, 'bans'>): Banned | null =>
	bansOn(sentence, market).next().value ?? null;

/** All that it falls under, in the order of the file; words that are banned twice are told as the first of the two. */
export function bansIn(sentence: string, market: Pick<Rules, 'bans'>): Banned[] {
	const kept: Banned[] = [];
	for (const one of bansOn(sentence, market))
		if (kept.every(({ start, end }) => one.end <= start || end <= one.start)) kept.push(one);
	return kept;
}

function* bansOn(sentence: string, { bans }: Pick<Rules, 'bans'>): Generator<Banned, undefined> {
	const folded = halfWidth(sentence);
	for (const ban of bans) {
		const found = compiled(ban.says).exec(folded);
		if (!found || found[0] === '' || (ban.unless !== undefined && compiled(ban.unless).test(folded))) continue;
		yield { ban, start: found.index, end: found.index + found[0].length };
	}
}

/** Ｚｏｏｍ is Zoom. Every character keeps its place. */
const halfWidth = (text: string): string =>
	text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replaceAll('　', ' ');

const global = new Map<string, RegExp>();

function everywhere(source: string): RegExp {
	const pattern = global.get(source) ?? new RegExp(compiled(source), 'giu');
	global.set(source, pattern);
	return pattern;
}
