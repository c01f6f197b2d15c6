/**
 * The space between two neighbours, by class: how much, how far it may shrink and stretch, and in which order
 * (JLREQ appendix B, D, E; 3.8.3, 3.8.4). Punctuation is half an em wide here; the white of its cell is such a space.
 */
import type { CharacterClass } from './characters.ts';
import { CLASS, CLASS_COUNT } from './characters.ts';

/** Shrinking takes these in order, each to its end before the next (JLREQ 3.8.3 b). */
export const SHRINK_STEPS = ['word', 'dot', 'bracket', 'mixed', 'bracketToSolid'] as const;
/** Stretching likewise (JLREQ 3.8.4); what is still missing then is shared by all that may stretch at all. */
export const STRETCH_STEPS = ['word', 'mixed', 'any'] as const;

export type ShrinkStep = (typeof SHRINK_STEPS)[number];
export type StretchStep = (typeof STRETCH_STEPS)[number];

/** In ems. */
export interface Gap {
	readonly natural: number;
	readonly shrink: Partial<Record<ShrinkStep, number>>;
	readonly stretch: Partial<Record<StretchStep, number>>;
}

/** Solid setting may open by a quarter em at most before the last resort (JLREQ 3.8.4 c). */
const ANY = 0.25;

export const GAPS = {
	/** 分離禁止: set solid and never opened. */
	joined: { natural: 0, shrink: {}, stretch: {} },
	/** ベタ */
	solid: { natural: 0, shrink: {}, stretch: { any: ANY } },
	/** Before 「 and after 」 and 、: to a quarter first; solid only when nothing else is left (3.8.3, note on (e)). */
	bracket: { natural: 0.5, shrink: { bracket: 0.25, bracketToSolid: 0.25 }, stretch: { any: ANY } },
	/** After 。inside a line: it parts sentences and keeps its half em (3.8.3 note). */
	stop: { natural: 0.5, shrink: {}, stretch: { any: ANY } },
	dot: { natural: 0.25, shrink: { dot: 0.25 }, stretch: {} },
	twoDots: { natural: 0.5, shrink: { dot: 0.5 }, stretch: {} },
	/** 和欧間: a quarter em, an eighth at least, a third at most (3.8.3 f; 3.8.4 b, its second value). */
	mixed: { natural: 0.25, shrink: { mixed: 0.125 }, stretch: { mixed: 1 / 3 - 0.25, any: ANY } },
	/** 欧文間隔: a third, a quarter at least, a half at most. */
	word: { natural: 1 / 3, shrink: { word: 1 / 3 - 0.25 }, stretch: { word: 0.5 - 1 / 3, any: ANY } },
	fixed: { natural: 0.25, shrink: {}, stretch: {} },
} as const satisfies Record<string, Gap>;

export type GapName = keyof typeof GAPS;
export const GAP_NAMES = Object.keys(GAPS) as readonly GapName[];

type Classes = ReadonlySet<CharacterClass>;
const set = (...classes: CharacterClass[]): Classes => new Set(classes);

const STOPS = set(CLASS.fullStop, CLASS.comma);
const CLOSERS = set(CLASS.closing, CLASS.fullStop, CLASS.comma);
const JAPANESE = set(
	CLASS.iteration,
	CLASS.prolonged,
	CLASS.smallKana,
	CLASS.hiragana,
	CLASS.katakana,
	CLASS.ideograph,
);
/** Between these and Japanese stands a quarter em; marks and proportional brackets bring their own white. */
const LATIN = set(CLASS.western, CLASS.numeral);
const WESTERN = set(
	CLASS.western,
	CLASS.numeral,
	CLASS.westernOpening,
	CLASS.westernClosing,
	CLASS.westernMark,
	CLASS.prefix,
	CLASS.postfix,
);
const SPACES = set(CLASS.wordSpace, CLASS.fixedSpace, CLASS.ideographicSpace);
/** 分離禁止: no space is opened before or after these (JLREQ 3.1.11). */
const CLOSED = set(CLASS.middleDot, CLASS.dividing, CLASS.hyphen, CLASS.ideographicSpace);

/** The first rule that holds decides. `b` stands before, `a` after. */
const RULES: readonly (readonly [(b: CharacterClass, a: CharacterClass) => boolean, GapName])[] = [
	[(b, a) => b === CLASS.edge || a === CLASS.edge, 'joined'],
	[(b) => b === CLASS.wordSpace, 'word'],
	[(b) => b === CLASS.fixedSpace, 'fixed'],
	[(_, a) => a === CLASS.wordSpace || a === CLASS.fixedSpace, 'joined'],
	// Runs of 約物 give up the white between them (3.1.5).
	[(b, a) => b === CLASS.opening && a !== CLASS.middleDot, 'joined'],
	[(b, a) => CLOSERS.has(b) && CLOSERS.has(a), 'joined'],
	[(b, a) => CLOSERS.has(b) && a === CLASS.middleDot, 'dot'],
	[(b, a) => b === CLASS.middleDot && a === CLASS.middleDot, 'twoDots'],
	[(b, a) => b === CLASS.middleDot || a === CLASS.middleDot, 'dot'],
	[(b, a) => (b === CLASS.closing || STOPS.has(b)) && a === CLASS.ideographicSpace, 'joined'],
	[(b) => b === CLASS.fullStop, 'stop'],
	[(b) => b === CLASS.closing || b === CLASS.comma, 'bracket'],
	[(b, a) => a === CLASS.opening && b !== CLASS.ideographicSpace, 'bracket'],
	[(_, a) => CLOSERS.has(a), 'joined'],
	[(b, a) => (JAPANESE.has(b) && LATIN.has(a)) || (LATIN.has(b) && JAPANESE.has(a)), 'mixed'],
	[(b, a) => JAPANESE.has(b) && a === CLASS.prefix, 'solid'],
	[(b, a) => b === CLASS.prefix || a === CLASS.postfix, 'joined'],
	[(b, a) => WESTERN.has(b) && WESTERN.has(a), 'joined'],
	[(b, a) => CLOSED.has(b) || CLOSED.has(a) || SPACES.has(a), 'joined'],
	[(b, a) => b === CLASS.inseparable && a === CLASS.inseparable, 'joined'],
	[(b) => b === CLASS.westernOpening, 'joined'],
	[(_, a) => a === CLASS.westernClosing, 'joined'],
	[() => true, 'solid'],
];

const TABLE = new Uint8Array(CLASS_COUNT * CLASS_COUNT);
for (let before = 0; before < CLASS_COUNT; before++) {
	for (let after = 0; after < CLASS_COUNT; after++) {
		const rule = RULES.find(([holds]) => holds(before as CharacterClass, after as CharacterClass));
		TABLE[before * CLASS_COUNT + after] = GAP_NAMES.indexOf(rule?.[1] ?? 'solid');
	}
}

/** The index into `GAP_NAMES` of the space between two neighbours. */
export function gapBetween(before: CharacterClass, after: CharacterClass): number {
	return TABLE[before * CLASS_COUNT + after] as number;
}

/** What a full-width cell of this class gives up to become the half em that the table above counts with, in ems. */
export function trimOf(kind: CharacterClass): { readonly left: number; readonly right: number } | null {
	return TRIMS[kind] ?? null;
}

const TRIMS: Partial<Record<CharacterClass, { readonly left: number; readonly right: number }>> = {
	[CLASS.opening]: { left: 0.5, right: 0 },
	[CLASS.closing]: { left: 0, right: 0.5 },
	[CLASS.fullStop]: { left: 0, right: 0.5 },
	[CLASS.comma]: { left: 0, right: 0.5 },
	[CLASS.middleDot]: { left: 0.25, right: 0.25 },
};

/** The white after the last mark of a line, in ems: kept, or dropped whole (3.1.9: half or solid, nothing between). */
export function lineEndWhite(kind: CharacterClass): number {
	if (CLOSERS.has(kind)) return 0.5;
	return kind === CLASS.middleDot ? 0.25 : 0;
}

/** ぶら下げ is for 。and 、alone (3.8.2). */
export function mayHang(kind: CharacterClass): boolean {
	return STOPS.has(kind);
}
