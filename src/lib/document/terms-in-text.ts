/**
 * Defined terms in running text. Japanese sets no space between words, so a term is not found by its edges: at every
 * place the longest known term wins, and 連絡 is not seen inside 連絡担当者.
 */

/** `text.slice(start, end)` is the term. */
export interface TermUse {
	readonly term: string;
	readonly start: number;
	readonly end: number;
}

/** Reads one vocabulary; made once, used for many texts. */
export class Tokenizer {
	/** By first character, the longest first. */
	readonly #terms = new Map<string, string[]>();

	constructor(vocabulary: Iterable<string>) {
		for (const term of new Set(vocabulary)) {
			const first = term.charAt(0);
			if (first !== '') this.#terms.set(first, [...(this.#terms.get(first) ?? []), term]);
		}
		for (const terms of this.#terms.values()) terms.sort((a, b) => b.length - a.length);
	}

	/** In the order of the text, none overlapping. */
	read(text: string): TermUse[] {
		const uses: TermUse[] = [];
		for (let at = 0; at < text.length; at++) {
			const term = this.#terms.get(text.charAt(at))?.find((known) => text.startsWith(known, at));
			if (term === undefined) continue;
			uses.push({ term, start: at, end: at + term.length });
			at += term.length - 1;
		}
		return uses;
	}
}

/** What joins on to a word and makes another of it: 依頼者, 営業日カレンダー, 不具合票. */
const JOINS_AFTER = /^[\p{Script=Katakana}ーA-Za-z者書表額率権料簿欄票]/u;
const JOINS_BEFORE = /[\p{Script=Han}\p{Script=Katakana}ー]$/u;

/** Whether the term stands for itself there, and is no part of a longer word. */
export const standsAlone = (text: string, { start, end }: TermUse): boolean =>
	!JOINS_AFTER.test(text.slice(end, end + 1)) && !JOINS_BEFORE.test(text.slice(Math.max(0, start - 1), start));
