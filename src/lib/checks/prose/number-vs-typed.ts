/** 本文の数字と値のくいちがい: the words name a typed value, and the number beside them is another. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import type { KnownFact } from './known-facts.ts';
import { factText } from './known-values.ts';
import { looseNumbers, references, wordsOf } from './numbers.ts';

export const numberVsTyped: Check = {
	id: 'prose/number-vs-typed',
	title: { ja: '値とちがう数字', en: 'number differs from the typed value' },
	summary: {
		ja: '文章に手で書かれた数字が、その事実の値とちがっています。どちらが本当か、読む人には分かりません。',
		en: 'A number typed into prose differs from the typed value that the sentence is about.',
	},
	example: {
		fails: {
			files: {
				'clauses/note-revisions.mdx': { replace: '<Value of="service.revisions" />まで', with: '修正は5回まで' },
			},
			finds: [{ file: 'clauses/note-revisions.mdx', words: '5回' }],
		},
		passes: {
			files: {
				'clauses/note-revisions.mdx': {
					replace: '無料の修正は',
					with: '一部の修正を除き、無料の修正は',
				},
			},
		},
	},
	run(input) {
		return looseNumbers(input).flatMap((loose): Diagnostic[] => {
			const { contradicts, passage, start, end } = loose;
			if (!contradicts) return [];
			const { facts, label } = contradicts;
			const words = wordsOf(loose);
			const values = [...new Set(facts.map(factText))];
			const said = values.length > 4 ? `${values.slice(0, 4).join(' / ')} など` : values.join(' / ');
			return [
				{
					code: this.id,
					level: 'error',
					message: {
						ja: `本文は「${words}」、${label}は${said}です`,
						en: `the text says ${words}, but ${facts[0]?.path ?? label} is ${values.slice(0, 4).join(' / ')}`,
					},
					places: [
						{ place: passage.placeOf(start, end), label: { ja: '手で書かれた数字', en: 'typed by hand' } },
						...facts.slice(0, 4).map((known) => ({ place: known.fact.source, label: labelOf(known) })),
					],
					fixes: [
						...references(facts, loose),
						{ ja: '本文が正しければ、値のほうを直す', en: 'change the value, if the text is right' },
					],
				},
			];
		});
	},
};

const labelOf = (known: KnownFact) => ({ ja: factText(known), en: factText(known) });
