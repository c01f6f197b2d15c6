/**
 * Ragged lines need not be full, so they rather end where the sense does. Japanese writes no spaces, but its scripts
 * tell much: after a mark or a space is best, then where a word begins after its neighbour's ending in hiragana.
 */
import type { CharacterClass } from './characters.ts';
import { CLASS } from './characters.ts';
import type { Shaped } from './shape.ts';

const COST = {
	/** Before a kanji, a katakana word or Latin, after hiragana: most often between two phrases. */
	phrase: 0.2,
	/** Between katakana and kanji: most often between two words. */
	script: 0.5,
	elsewhere: 1,
	/** Within a katakana word: nobody reads ビルディ and then ング. */
	katakana: 1.6,
} as const;

type Script = 'kanji' | 'hiragana' | 'katakana' | 'latin';

const SCRIPTS: Partial<Record<CharacterClass, Script>> = {
	[CLASS.ideograph]: 'kanji',
	[CLASS.iteration]: 'kanji',
	[CLASS.hiragana]: 'hiragana',
	[CLASS.katakana]: 'katakana',
	[CLASS.prolonged]: 'katakana',
	[CLASS.western]: 'latin',
	[CLASS.numeral]: 'latin',
};

const SENSE_ENDS: ReadonlySet<CharacterClass> = new Set([
	CLASS.wordSpace,
	CLASS.ideographicSpace,
	CLASS.closing,
	CLASS.fullStop,
	CLASS.comma,
	CLASS.middleDot,
]);
/** お and ご belong to the word after them. */
const PREFIXES: ReadonlySet<string> = new Set('おご');

/** What a ragged line end before entry `at` costs, between 0 and `COST.katakana`. */
export function senseCost(shaped: Shaped, at: number): number {
	const before = shaped.kind[at - 1] as CharacterClass;
	const after = shaped.kind[at] as CharacterClass;
	if (SENSE_ENDS.has(before) || after === CLASS.opening) return 0;
	const from = scriptOf(shaped, at - 1);
	const to = scriptOf(shaped, at);
	if (from === 'katakana' && to === 'katakana') return COST.katakana;
	if (PREFIXES.has(shaped.text[at] as string) && scriptOf(shaped, at + 1) === 'kanji') return COST.phrase;
	if (to === 'hiragana' || from === to) return COST.elsewhere;
	if (from === 'hiragana') return PREFIXES.has(shaped.text[at - 1] as string) ? COST.elsewhere : COST.phrase;
	return COST.script;
}

/** Small kana are one class in both scripts. */
function scriptOf(shaped: Shaped, at: number): Script | undefined {
	const kind = shaped.kind[at] as CharacterClass;
	if (kind !== CLASS.smallKana) return SCRIPTS[kind];
	return (shaped.text[at] as string) >= 'ァ' ? 'katakana' : 'hiragana';
}
