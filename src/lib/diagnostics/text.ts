/** Small building blocks of what is said in both languages. */
import type { Lang, Localized } from './diagnostic.ts';

/** Words that are the same in both: a name, a path, a number. */
export function same(words: string): Localized {
	return { ja: words, en: words };
}

/** Words of the author, quoted as each language does, and shortened where they run on. */
export function quoted(words: string, most = 40): Localized {
	const [first = ''] = words.trim().split(/[\r\n]/, 1);
	const characters = [...first];
	const cut = characters.length > most || first.length < words.trim().length;
	const shown = cut ? `${characters.slice(0, most).join('')}…` : first;
	return { ja: `「${shown}」`, en: `\`${shown}\`` };
}

/** 「エラー 3件」, `3 errors`. */
export function counted(n: number, ja: string, en: string): Localized {
	return { ja: `${ja} ${n}件`, en: `${n} ${en}${n === 1 ? '' : 's'}` };
}

export function joined(parts: readonly Localized[], between: Localized): Localized {
	const join = (lang: Lang) => parts.map((part) => part[lang]).join(between[lang]);
	return { ja: join('ja'), en: join('en') };
}
