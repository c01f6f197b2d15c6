/** Whose duty a sentence speaks of: the topic before a word, or else the topic of the sentences before it. */
import type { Statement } from './statements.ts';

export type Side = 'client' | 'agency';

const sides: Readonly<Record<string, Side>> = {
	甲: 'client',
	お客様: 'client',
	お客さま: 'client',
	依頼者: 'client',
	ご依頼者: 'client',
	乙: 'agency',
	当社: 'agency',
	弊社: 'agency',
	当方: 'agency',
	制作者: 'agency',
};

const name = `(?:${Object.keys(sides).join('|')})`;
const topics = new RegExp(
	`(?<![\\p{Script=Han}])(${name})(?:(?:又は|または|及び|および|並びに|と|、)?(${name}))?(?:は|が)`,
	'gu',
);

/** A topic that stands further back than this is forgotten by the reader, too. */
const nearest = (text: string, before: number): string => text.slice(Math.max(0, before - 400), before);

/** Null where both are meant, or where nobody is named: 「甲又は乙は」, 「前項の額は」. */
export function whose({ text, sentence }: Statement, before: number = text.length): Side | null {
	const { passage } = sentence.speech;
	return topic(nearest(text, before)) ?? topic(nearest(passage.text, sentence.start)) ?? null;
}

function topic(text: string): Side | null | undefined {
	const found = [...text.matchAll(topics)];
	// 「甲が支払わない場合、甲は」: a topic (は) comes before a subject (が).
	const last = found.findLast(({ 0: words }) => words.endsWith('は')) ?? found.at(-1);
	if (!last) return undefined;
	const [, first = '', second] = last;
	return second !== undefined && sides[second] !== sides[first] ? null : (sides[first] ?? null);
}
