/**
 * The character classes of JLREQ appendix A (JIS X 4051 annex 1), as data. Everything that setting a line decides, it
 * decides by class. Numbers up to 27 are JLREQ's own (cl-01 … cl-27); the rest divide its cl-27 for breaking.
 */

export const CLASS = {
	/** Outside the tables: nothing precedes or follows (line head, line end). */
	edge: 0,
	opening: 1,
	closing: 2,
	hyphen: 3,
	dividing: 4,
	middleDot: 5,
	fullStop: 6,
	comma: 7,
	inseparable: 8,
	iteration: 9,
	prolonged: 10,
	smallKana: 11,
	prefix: 12,
	postfix: 13,
	ideographicSpace: 14,
	hiragana: 15,
	katakana: 16,
	equals: 17,
	operator: 18,
	ideograph: 19,
	numeral: 24,
	wordSpace: 26,
	western: 27,
	/** Proportional brackets and stops: no half-em cell to trim, but the same places where a line may not break. */
	westernOpening: 28,
	westernClosing: 29,
	/** Hyphens, slashes and other marks inside words, addresses and file names. */
	westernMark: 30,
	/** A space that neither breaks nor stretches: U+00A0. */
	fixedSpace: 31,
} as const;

export type CharacterClass = (typeof CLASS)[keyof typeof CLASS];

export const CLASS_COUNT = 32;

/** JLREQ writes the full-width forms by their ASCII code points; here they are themselves. */
const MEMBERS: readonly (readonly [CharacterClass, string])[] = [
	[CLASS.opening, '（〔［｛〈《「『【｟〘〖〝'],
	[CLASS.closing, '）〕］｝〉》」』】｠〙〗〟'],
	[CLASS.hyphen, '‐゠–〜～'],
	[CLASS.dividing, '！？‼⁇⁈⁉'],
	[CLASS.middleDot, '・：；'],
	[CLASS.fullStop, '。．'],
	[CLASS.comma, '、，'],
	[CLASS.inseparable, '—―…‥․⋯〳〴〵─'],
	[CLASS.iteration, 'ヽヾゝゞ々〻'],
	[CLASS.prolonged, 'ー'],
	[CLASS.smallKana, 'ぁぃぅぇぉァィゥェォっゃゅょゎゕゖッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯｰ'],
	[CLASS.prefix, '￥＄￡＃€№〒'],
	[CLASS.postfix, '°′″‵℃℉￠％﹪‰㏋ℓ㌃㌍㌔㌘㌢㌣㌦㌧㌫㌶㌻㍉㍊㍍㍑㍗㎎㎏㎜㎝㎞㎡㏄'],
	[CLASS.ideographicSpace, '　'],
	[CLASS.equals, '＝≠≒≃≅≈≡≢＜＞≦≧≪≫≶≷⋚⋛∧∨⌅⌆⊂⊃⊄⊅⊆⊇⊊⊋∈∋∉∪∩∥∦⇒⇔↔∽∝⊥⊕⊗'],
	[CLASS.operator, '＋−×÷±∓－'],
	[CLASS.numeral, '0123456789'],
	[CLASS.wordSpace, ' '],
	[CLASS.fixedSpace, '\u00a0'],
	[CLASS.westernOpening, '([{«“‘｢'],
	[CLASS.westernClosing, ')]}»”’｣｡､･!?,.;:%¢'],
	[CLASS.prefix, '¥$£'],
	[CLASS.westernMark, '-/_@#&*+=<>|~\\^"\'`'],
];

const RANGES: readonly (readonly [CharacterClass, number, number])[] = [
	[CLASS.western, 0x0021, 0x02ff], // Latin
	[CLASS.western, 0x0370, 0x058f], // Greek, Cyrillic
	[CLASS.western, 0x1e00, 0x1fff],
	[CLASS.hiragana, 0x3041, 0x309f],
	[CLASS.katakana, 0x30a0, 0x30ff],
	[CLASS.katakana, 0xff66, 0xff9f], // half-width katakana
];

const TABLE = buildTable();

function buildTable(): Uint8Array {
	const table = new Uint8Array(0x10000).fill(CLASS.ideograph);
	for (const [kind, from, to] of RANGES) table.fill(kind, from, to + 1);
	for (const [kind, members] of MEMBERS) {
		for (const character of members) table[character.charCodeAt(0)] = kind;
	}
	return table;
}

/** Marks that a Japanese face may draw in a full cell and a Latin one proportionally; the glyph's width decides. */
const BY_WIDTH: ReadonlyMap<string, CharacterClass> = new Map([
	['“', CLASS.opening],
	['‘', CLASS.opening],
	['”', CLASS.closing],
	['’', CLASS.closing],
]);

/** @param fullWidth whether the glyph in use fills a whole em. */
export function classOf(character: string, codePoint: number, fullWidth: boolean): CharacterClass {
	if (codePoint >= 0x10000) return CLASS.ideograph;
	const kind = TABLE[codePoint] as CharacterClass;
	return fullWidth ? (BY_WIDTH.get(character) ?? kind) : kind;
}

/** Chooses a form of the character before it: ideographic (IVS) or standardized. */
export function isVariationSelector(codePoint: number): boolean {
	return (codePoint >= 0xe0100 && codePoint <= 0xe01ef) || (codePoint >= 0xfe00 && codePoint <= 0xfe0f);
}

/** Dakuten and handakuten that combine with the kana before them. */
export function isCombiningKanaMark(codePoint: number): boolean {
	return codePoint === 0x3099 || codePoint === 0x309a;
}

/** Written for breaking alone; nothing is drawn: zero width space, word joiner, byte order mark. */
export function isInvisible(codePoint: number): boolean {
	return codePoint === 0x200b || codePoint === 0x2060 || codePoint === 0xfeff;
}
