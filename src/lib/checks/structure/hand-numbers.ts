/** Numbers of 項, 号 and headings that are typed by hand at the beginning of a passage: 「２　甲は、」, 「（３）」, 「①」, 「第3条　」. */
import type { Passage } from '../../model/passages.ts';

const mark =
	/^(?:[0-9０-９]{1,2}[.．)）]?[ 　]+(?=[^\d０-９])|[（(][0-9０-９一二三四五六七八九十]{1,2}[)）][ 　]*|[①-⑳][ 　]*)(?=.)/u;

/** The whole label and the white space after it; a sentence may begin with 第3条の定め, so a space or a bracket follows. */
const label =
	/^第[0-9０-９一二三四五六七八九十]{1,3}[条項号](?=[ 　]|[（(].{1,24}[）)]$)|^別紙[0-9０-９一二三四五六七八九十]{1,2}(?=[ 　])/u;

/** How many characters of the passage are a number that the program counts itself; 0 for none. */
export function handNumberLength({ collection, text }: Pick<Passage, 'collection' | 'text'>): number {
	if (collection !== 'clauses') return 0;
	const [words = ''] = mark.exec(text) ?? label.exec(text) ?? [];
	return words.trim().length;
}
