/** 出所のない数字: `修正は3回まで` is never typed into prose; the sentence refers to the value. */
import type { Check } from '../check.ts';
import { factText } from './known-values.ts';
import { looseNumbers } from './numbers.ts';

export const unsourcedNumber: Check = {
	id: 'prose/unsourced-number',
	title: { ja: '出所のない数字', en: 'number without a source' },
	summary: {
		ja: '文章の中の数・金額・日付・時刻・期間は、値を引いて書きます。手で書いた数字は、値が変わったときに取り残されます。',
		en: 'Every number, amount, date, time and span in prose refers to a typed value; one typed by hand is left behind when the value changes.',
	},
	example: {
		fails: {
			files: {
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。乙は、三通の控えを保管する。',
				},
			},
			finds: [{ file: 'clauses/definitions.mdx', words: '三通' }],
		},
		passes: {
			files: {
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。その一部が祝日に当たる場合を除き、第三者の休日は民法第142条による。',
				},
			},
		},
	},
	run(input) {
		return looseNumbers(input)
			.filter(({ contradicts }) => contradicts === null)
			.map(({ passage, mention, candidates }) => {
				const offered = candidates.filter(({ same, score }) => same && score > 0).slice(0, 2);
				const equal = offered.length > 0 ? offered : candidates.filter(({ same }) => same).slice(0, 3);
				return {
					code: this.id,
					level: 'error' as const,
					message: {
						ja: `「${mention.text}」は、どの値も引いていない数字です`,
						en: `"${mention.text}" is a number that refers to no value`,
					},
					places: [{ place: passage.placeOf(mention.start, mention.end) }] as const,
					fixes:
						equal.length > 0
							? equal.map(({ path, label, facts }) => ({
									ja: `<Value of="${path}" />（${label} ${facts[0] ? factText(facts[0]) : ''}）を引く`,
									en: `refer to <Value of="${path}" /> (${label})`,
								}))
							: [
									{
										ja: '値として一か所に書き（policies など）、ここではそれを引く。数を言わずに済むなら言いかえる',
										en: 'write it once as a typed value and refer to it, or say it without a number',
									},
								],
				};
			});
	},
};
