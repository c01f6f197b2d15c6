/** How one Japanese term is spelled in several ways: 引渡し and 引き渡し, サーバー and サーバ, 本業務 and 本件業務. */
import type { TermUse } from '../../document/terms-in-text.ts';
import { Tokenizer } from '../../document/terms-in-text.ts';

/** Compound verbs as nouns: their 送り仮名 may be left out. */
const okurigana = [
	'申し込み',
	'申し入れ',
	'申し出',
	'引き渡し',
	'引き継ぎ',
	'引き落とし',
	'取り扱い',
	'取り消し',
	'取り決め',
	'取り下げ',
	'取り付け',
	'問い合わせ',
	'打ち合わせ',
	'打ち切り',
	'見積り',
	'見積もり',
	'受け付け',
	'受け取り',
	'受け入れ',
	'支払い',
	'前払い',
	'後払い',
	'先払い',
	'払い戻し',
	'振り込み',
	'振り替え',
	'立て替え',
	'切り替え',
	'差し替え',
	'入れ替え',
	'組み込み',
	'繰り越し',
	'締め切り',
	'割り増し',
	'割り引き',
	'値引き',
	'積み立て',
	'届け出',
	'手続き',
	'貸し付け',
	'売り上げ',
	'買い取り',
] as const;

/** Words of which a document chooses one. */
const alike: readonly (readonly string[])[] = [
	['本件', '本'],
	['機密', '秘密'],
	['お客さま', 'お客様'],
	['弊社', '当社'],
	['ウェブ', 'ウエブ', 'Web', 'WEB', 'web'],
	['及び', 'および'],
];

/** カタカナ that is written large or small, long or short. */
const large = 'アイウエオツヤユヨワ';
const small = 'ァィゥェォッャュョヮ';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const isKana = (character: string): boolean => /\p{Script=Hiragana}/u.test(character);

/** 引き渡し → 引き?渡し?; the words in the table without their 送り仮名, the longest first. */
const loosened: readonly { readonly bare: string; readonly spelled: RegExp; readonly pattern: string }[] = [
	...new Map(
		okurigana.map((word) => {
			const pattern = [...word].map((character) => (isKana(character) ? `${character}?` : character)).join('');
			const bare = [...word].filter((character) => !isKana(character)).join('');
			return [bare, { bare, spelled: new RegExp(`^${pattern}`), pattern }] as const;
		}),
	).values(),
];

/** A pattern of all the spellings of `term`; null where it has only its own. */
export function spellingsOf(term: string): string | null {
	let pattern = '';
	let isLoose = false;
	for (let at = 0; at < term.length; ) {
		const rest = term.slice(at);
		const [length, piece] = pieceAt(rest, at === 0);
		const own = rest.slice(0, length);
		if (piece !== escaped(own)) isLoose = true;
		pattern += piece;
		at += length;
	}
	return isLoose ? pattern : null;
}

/** How much of the term the next piece of the pattern stands for. */
function pieceAt(rest: string, isFirst: boolean): readonly [length: number, pattern: string] {
	for (const words of alike) {
		const own = words.find((word) => rest.startsWith(word));
		// 本 is another word inside a term: 基本料金.
		if (own === undefined || (own.startsWith('本') && !isFirst)) continue;
		return [own.length, `(?:${words.join('|')})`];
	}
	for (const { spelled, pattern } of loosened) {
		const [own] = spelled.exec(rest) ?? [];
		if (own !== undefined) return [own.length, pattern];
	}
	const [character = ''] = rest;
	if (character === 'ー') return [1, 'ー?'];
	const index = Math.max(large.indexOf(character), small.indexOf(character));
	if (index >= 0) return [1, `[${large.charAt(index)}${small.charAt(index)}]`];
	if (/[!-~]/.test(character)) {
		const wide = String.fromCharCode(character.charCodeAt(0) + 0xfee0);
		return [1, `[${escaped(character.toLowerCase())}${escaped(character.toUpperCase())}${wide}]`];
	}
	// サーバ is also written サーバー: a word in カタカナ may end in a long vowel.
	const mayBeLong = /\p{Script=Katakana}/u.test(character) && !/^.[\p{Script=Katakana}ー]/u.test(rest);
	return [character.length, mayBeLong ? `${character}ー?` : escaped(character)];
}

export interface Variant {
	readonly words: string;
	readonly start: number;
	/** The defined term that it is another spelling of. */
	readonly term: string;
}

/** Whether two words are one, written with other 送り仮名, widths or lengths of vowels: 引き渡し and 引渡し, not 弊社 and 当社. */
export const isSpelledAlike = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (word: string): string =>
	[...word.normalize('NFKC').toLowerCase()]
		.filter((character) => !isKana(character) && character !== 'ー')
		.map((character) => large.charAt(small.indexOf(character)) || character)
		.join('');

/** Where a text holds the terms themselves. Read when first asked. */
class Covered {
	readonly #text: string;
	readonly #tokenizer: Tokenizer;
	/** For every character, the use that it is part of. */
	#uses: (TermUse | undefined)[] | null = null;

	constructor(text: string, tokenizer: Tokenizer) {
		this.#text = text;
		this.#tokenizer = tokenizer;
	}

	/** Whether a term stands in the stretch, other than at the head of a longer word. */
	by(start: number, end: number): boolean {
		this.#uses ??= this.#read();
		for (let at = start; at < end; at++) {
			const use = this.#uses[at];
			if (use && !(use.start === start && use.end < end)) return true;
		}
		return false;
	}

	#read(): (TermUse | undefined)[] {
		const uses: (TermUse | undefined)[] = new Array(this.#text.length);
		for (const use of this.#tokenizer.read(this.#text)) uses.fill(use, use.start, use.end);
		return uses;
	}
}

/** Finds other spellings of the terms of one vocabulary. */
export class Spellings {
	readonly #terms: ReadonlySet<string>;
	readonly #tokenizer: Tokenizer;
	readonly #read = new Map<string, readonly Variant[]>();
	readonly #patterns: readonly { readonly term: string; readonly pattern: RegExp }[];

	constructor(vocabulary: ReadonlySet<string>) {
		this.#terms = vocabulary;
		this.#tokenizer = new Tokenizer(vocabulary);
		this.#patterns = [...vocabulary].flatMap((term) => {
			const spellings = spellingsOf(term);
			return spellings === null ? [] : [{ term, pattern: new RegExp(spellings, 'g') }];
		});
	}

	/** In running text, where the word stands for itself. The copies of a document ask for the same passages. */
	read(text: string): readonly Variant[] {
		const known = this.#read.get(text) ?? this.#variantsIn(text);
		this.#read.set(text, known);
		return known;
	}

	#variantsIn(text: string): Variant[] {
		const covered = new Covered(text, this.#tokenizer);
		return this.#patterns.flatMap(({ term, pattern }) =>
			[...text.matchAll(pattern)].flatMap(({ 0: words, index }): Variant[] => {
				const end = index + words.length;
				if (words === '' || this.#terms.has(words) || goesOn(text, index, end, term)) return [];
				// サーバー holds サーバ, the term, and is another spelling of it all the same.
				const isTerm = covered.by(index, end);
				return isTerm ? [] : [{ words, start: index, term }];
			}),
		);
	}

	/** The term that a whole word is another spelling of. */
	termFor(word: string): string | null {
		return this.read(word).find(({ words }) => words === word)?.term ?? null;
	}
}

/**
 * A longer word, or a verb: サーバルーム is no サーバー, and 引き渡した is what somebody did. A noun that ends in 送り仮名
 * looks like the verb before a comma, so there it is passed over.
 */
function goesOn(text: string, start: number, end: number, term: string): boolean {
	const [last, after, before] = [text.charAt(end - 1), text.charAt(end), text.charAt(start - 1)];
	const isVerb = (isKana(last) || isKana(term.slice(-1))) && !/[をがはのにへ）」]/.test(after);
	const isCut = (a: string, b: string): boolean =>
		/[\p{Script=Katakana}ー]/u.test(a) && /[\p{Script=Katakana}ー]/u.test(b);
	return isVerb || isCut(last, after) || isCut(before, text.charAt(start)) || /[A-Za-z]/.test(after);
}
