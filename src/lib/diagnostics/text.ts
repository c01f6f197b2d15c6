/** Small building blocks of what is said in both languages. */
import type { Place } from '../source/place.ts';
import type { Accepted, Lang, Localized } from './diagnostic.ts';

/** 「エラー 3件」, `3 errors`. */
export function counted(n: number, ja: string, en: string): Localized {
	return { ja: `${ja} ${n}件`, en: `${n} ${en}${n === 1 ? '' : 's'}` };
}

export function joined(parts: readonly Localized[], between: Localized): Localized {
	const join = (lang: Lang) => parts.map((part) => part[lang]).join(between[lang]);
	return { ja: join('ja'), en: join('en') };
}

export const fixTitle: Localized = { ja: '直し方', en: 'fix' };

/** Numbered when there is a choice: `直し方: …`, or `直し方 1) …` and `直し方 2) …`. */
export function fixLines(fixes: readonly Localized[], lang: Lang): string[] {
	const title = fixTitle[lang];
	if (fixes.length === 1) return fixes.map((fix) => `${title}: ${fix[lang]}`);
	return fixes.map((fix, index) => `${title} ${index + 1}) ${fix[lang]}`);
}

/** `clauses/fees.mdx:12:3` */
export function whereOf({ file, start }: Place): string {
	return `${file}:${start.line}:${start.column}`;
}

/** Why a finding stands, and how long. */
export function untilAndWhy({ reason, until }: Pick<Accepted, 'reason' | 'until'>): Localized {
	return { ja: `${until}まで了承: ${reason}`, en: `accepted until ${until}: ${reason}` };
}
