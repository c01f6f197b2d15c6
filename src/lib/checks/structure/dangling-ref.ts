/** 行き先のない参照: `<Ref>` to a clause that the document does not have, and article numbers typed by hand. */
import type { Check } from '../check.ts';
import { typedReferences } from './typed-references.ts';

export const danglingRef: Check = {
	id: 'structure/dangling-ref',
	title: { ja: '行き先のない参照', en: 'dangling reference' },
	summary: {
		ja: '参照した条や別紙が、その文書になければなりません。番号を手で書くと、条を足したり減らしたりしたあとに別の条を指します。',
		en: 'What a reference points to must be in the same document, and is never called by a number typed by hand.',
	},
	example: {
		fails: {
			files: { 'clauses/allowance.mdx': { replace: '<Ref to="prices" />', with: '<Ref to="price-table" />' } },
			finds: [{ file: 'clauses/allowance.mdx', words: '<Ref to="price-table" />' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '<Ref to="prices" />に定める。',
					with: '<Ref to="prices" />に定める。前項の作業枠は、民法第548条の2の定めにかかわらず、繰り越さない。',
				},
			},
		},
	},
	run(input) {
		const dangling = input.problems.filter(({ kind }) => kind === 'dangling-ref');
		return [...dangling.map(({ diagnostic }) => diagnostic), ...typedReferences(input)];
	},
};
