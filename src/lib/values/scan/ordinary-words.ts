/** Ordinary words with a numeral in them, from the table `NUMBER_WORDS`: passed over whole. */
import { NUMBER_WORDS } from '../number-words.ts';
import { KANJI_DIGITS } from '../numerals.ts';
import type { Rule } from './rule.ts';
import { sticky } from './rule.ts';

const wordPatterns = [...NUMBER_WORDS]
	.sort((a, b) => b.word.length - a.word.length)
	.map(({ word, unlessBefore, unlessAfter }) => {
		const numeral = new RegExp(`^[\\d${KANJI_DIGITS}]`).test(word) ? `(?<![\\d${KANJI_DIGITS}])` : '';
		const after = unlessAfter === undefined ? '' : `(?<!${unlessAfter.join('|')})`;
		const before = unlessBefore === undefined ? '' : `(?!${unlessBefore.join('|')})`;
		return numeral + after + word + before;
	});

export const ORDINARY_WORDS: readonly Rule[] = [{ pattern: sticky(wordPatterns.join('|')), read: () => ({}) }];
