/** Sentences of Japanese prose. */

export interface SentenceText {
	readonly text: string;
	/** Where it begins in the whole. */
	readonly start: number;
}

/** They end with 。 or where the text does; （…を含む。） is within one. None is empty. */
export function splitSentences(whole: string): SentenceText[] {
	const ends = [...whole.matchAll(/。(?![）)」])/g)].map(({ index }) => index + 1);
	return [...ends, whole.length]
		.map((end, index) => ({ text: whole.slice(ends[index - 1] ?? 0, end), start: ends[index - 1] ?? 0 }))
		.filter(({ text }) => text !== '');
}
