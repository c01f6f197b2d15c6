/** Sentences by which copyright passes to the client; shared by the checks about what such a sentence has to say. */
import type { Passage } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import type { Said } from './speech.ts';
import { said, speeches } from './speech.ts';

const wordings = [
	{
		says: /著作権(?!法)(?:[^。]|。(?=）)){0,80}?(?:移転(?:する|します|いたします|し、)|譲渡(?:する|します|いたします|し、)|(?:移転|譲渡)され(?:る|ます)(?:もの)?(?:とする)?(?=。|$)|譲り渡し?ます|お渡し(?:します|いたします)|帰属(?:する|します|いたします))/,
		unless:
			/移転し(?:ない|ません)|譲渡し(?:ない|ません)|(?:乙|当社|当室|制作者|第三者)に[^。]{0,8}(?:帰属|留保)|(?:お客様|甲)から(?:当社|当室|乙)/,
	},
];

export interface Transfer extends Said {
	readonly passage: Passage;
}

/** In clauses and listings: what a page tells is no promise. */
export function transfers(project: Project): Transfer[] {
	const binding = speeches(project).filter(
		({ passage, binds }) => binds || (passage.body && passage.collection === 'listings'),
	);
	return said(binding, wordings).map((found) => ({ ...found, passage: found.sentence.speech.passage }));
}
