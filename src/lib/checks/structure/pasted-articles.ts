/** Articles that a pasted text counts for itself: 第9条（秘密保持）, and what elsewhere in it points at them. */
import type { LabelledPlace } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import { narrow } from '../../values/numerals.ts';
import { mentionsIn, targetOf } from './article-numbers.ts';
import { nameBeside } from './misnamed.ts';

export interface PastedArticle {
	readonly number: number;
	/** Empty where it has none. */
	readonly heading: string;
	readonly place: LabelledPlace['place'];
	/** What stands below it. */
	readonly text: string;
	readonly passages: readonly Passage[];
}

/** A reference by number and name whose name is that of another article, or of none by that number. */
export interface PastedReference {
	readonly passage: Passage;
	readonly start: number;
	readonly end: number;
	readonly words: string;
	readonly name: string;
	readonly numbered: PastedArticle | null;
	readonly named: PastedArticle;
}

const known = new WeakMap<Project, readonly PastedReference[]>();

export function misnamedInPasted(project: Project): readonly PastedReference[] {
	const cached = known.get(project);
	if (cached) return cached;
	const found = project.pasted.flatMap(({ id }) => {
		const passages = passagesOf(project).filter((passage) => passage.collection === 'pasted' && passage.id === id);
		const articles = articlesIn(passages);
		return articles.length > 0 ? passages.flatMap((passage) => misnamedIn(passage, articles)) : [];
	});
	known.set(project, found);
	return found;
}

/** 「第9条（秘密保持）」, 「第９条　秘密保持」; also with the heading on the line before. */
const HEADED = /^第?([^第条\s]{1,6})条(?:の\d+)?[\s　]*(?:[（(【]([^）)】]{1,24})[）)】]|[\s　]+([^\s。、]{2,20})$)?/u;
const HEADING = /^[（(【]([^）)】]{2,24})[）)】]$/u;

function articlesIn(passages: readonly Passage[]): PastedArticle[] {
	const found: (PastedArticle & { passages: Passage[] })[] = [];
	let before = '';
	for (const passage of passages) {
		const match = HEADED.exec(passage.text);
		const number = match ? numberOf(passage) : null;
		if (match && number !== null && isNext(number, found.at(-1)?.number ?? 0)) {
			const heading = match[2] ?? match[3] ?? before;
			const place = passage.placeOf(0, match[0].trimEnd().length);
			found.push({ number, heading, place, text: passage.text.slice(match[0].length), passages: [passage] });
		} else {
			const last = found.at(-1);
			if (last)
				found[found.length - 1] = {
					...last,
					text: `${last.text}\n${passage.text}`,
					passages: [...last.passages, passage],
				};
		}
		before = HEADING.exec(passage.text)?.[1] ?? '';
	}
	return found;
}

/** A line that begins with 第3条 below the fifth article is a sentence that points back. */
const isNext = (number: number, last: number): boolean => number > last;

function numberOf(passage: Passage): number | null {
	const [first] = mentionsIn(passage);
	return first?.start === 0 ? targetOf(first, passage.text).article : null;
}

function misnamedIn(passage: Passage, articles: readonly PastedArticle[]): PastedReference[] {
	const isHead = articles.some(({ passages: [head] }) => head === passage);
	return mentionsIn(passage).flatMap((mention): PastedReference[] => {
		if (mention.start === 0 && isHead) return [];
		const { article, other } = targetOf(mention, passage.text);
		const given = nameBeside(passage.text, mention);
		if (!given || article === null || other) return [];
		const numbered = articles.find(({ number }) => number === article) ?? null;
		if (numbered && speaksOf(numbered, given.name, passage)) return [];
		const named = articles.find(({ heading }) => fits(heading, given.name));
		return named ? [{ ...given, passage, words: narrow(mention.text), numbered, named }] : [];
	});
}

const fits = (heading: string, name: string): boolean =>
	heading !== '' && (heading.includes(name) || name.includes(heading));

/** Its heading has the name, or its text does where it is not the one that points there. */
const speaksOf = ({ heading, text, passages }: PastedArticle, name: string, from: Passage): boolean =>
	fits(heading, name) || (!passages.includes(from) && text.includes(name));
