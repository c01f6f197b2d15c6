/** 本文の数字と値のくいちがい: the words name a typed value, and the number beside them is another. */
import type { Check } from '../check.ts';
import { factText } from './known-values.ts';
import { looseNumbers } from './numbers.ts';

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
		passes: { files: {} },
	},
	run(input) {
		return looseNumbers(input).flatMap(({ passage, mention, contradicts }) => {
			if (!contradicts) return [];
			const said = contradicts.facts.map(factText);
			const texts = [...new Set(said)].join(' / ');
			const places = contradicts.facts
				.slice(0, 4)
				.map((fact) => ({ place: fact.source, label: { ja: factText(fact), en: factText(fact) } }));
			return [
				{
					code: this.id,
					level: 'error' as const,
					message: {
						ja: `本文は「${mention.text}」、${contradicts.label}（${contradicts.path}）は${texts}です`,
						en: `the text says ${mention.text}, but ${contradicts.path} is ${texts}`,
					},
					places: [
						{
							place: passage.placeOf(mention.start, mention.end),
							label: { ja: '手で書かれた数字', en: 'typed by hand' },
						},
						...places,
					] as const,
					fixes: [
						{
							ja: `値を引く: <Value of="${contradicts.path}" />`,
							en: `refer to the value: <Value of="${contradicts.path}" />`,
						},
						{ ja: '本文が正しければ、値のほうを直す', en: 'change the value, if the text is right' },
					],
				},
			];
		});
	},
};
