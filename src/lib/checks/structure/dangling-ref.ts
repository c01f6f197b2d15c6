/** 行き先のない参照: `<Ref>` to a clause that the document does not have, and article numbers typed by hand. */
import type { Check } from '../check.ts';

export const danglingRef: Check = {
	id: 'structure/dangling-ref',
	title: { ja: '行き先のない参照', en: 'dangling reference' },
	summary: {
		ja: '参照した条や別紙が、その文書になければなりません。条を減らしたあとに残りがちな誤りです。',
		en: 'What a reference points to must be in the same document; otherwise the reader is sent nowhere.',
	},
	example: {
		fails: {
			files: { 'clauses/allowance.mdx': { replace: '<Ref to="prices" />', with: '<Ref to="price-table" />' } },
			finds: [{ file: 'clauses/allowance.mdx', words: '<Ref to="price-table" />' }],
		},
		passes: { files: {} },
	},
	run({ problems }) {
		return problems.filter(({ kind }) => kind === 'dangling-ref').map(({ diagnostic }) => diagnostic);
	},
};
