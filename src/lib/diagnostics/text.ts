/** Small building blocks of what is said in both languages. */
import type { Lang, Localized } from './diagnostic.ts';

/** 「エラー 3件」, `3 errors`. */
export function counted(n: number, ja: string, en: string): Localized {
	return { ja: `${ja} ${n}件`, en: `${n} ${en}${n === 1 ? '' : 's'}` };
}

export function joined(parts: readonly Localized[], between: Localized): Localized {
	const join = (lang: Lang) => parts.map((part) => part[lang]).join(between[lang]);
	return { ja: join('ja'), en: join('en') };
}
