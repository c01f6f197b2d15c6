/** サルベージ条項: 「法律の許す限り」, by which nobody can tell what is left. */
import type { Check } from '../check.ts';
import { atTerms, fails, inTerms } from './examples.ts';
import { said, speeches, tellSaid } from './speech.ts';

const wordings = [
	{
		says: /(?:法令|法律|法)(?:上|により|が|の|で)?[^。、]{0,8}(?:限り|範囲)[^。]{0,30}(?:責任|賠償)/,
		unless: /軽(?:い|微な)?過失/,
	},
];

export const salvageClause: Check = {
	id: 'law/salvage-clause',
	title: { ja: '「法律の許す限り」の免責', en: 'waiver as far as the law allows' },
	summary: {
		ja: '「法律の許す限り責任を負わない」では、どこまで責任があるのかがお客様にわかりません。軽い過失に限ることを書きます。',
		en: 'A waiver "as far as the law allows" tells a consumer nothing; it has to say that only slight negligence is meant.',
	},
	example: {
		fails: fails(atTerms, '当社は、法律上許される限り、損害を賠償しません。', '法律上許される限り、損害を賠償'),
		passes: {
			files: inTerms(
				'当社に軽過失がある場合に限り、法律上許される範囲で、賠償の責任を料金の額までとします。法令に別の定めがある場合は、その定めによります。',
			),
		},
	},
	run({ project }) {
		const found = said(
			speeches(project).filter(({ toConsumers }) => toConsumers),
			wordings,
		);
		return tellSaid(project, 'consumer-salvage', found, {
			code: this.id,
			says: (words) => ({
				ja: `「${words}」は、軽い過失に限ることを明らかにするという定め`,
				en: `"${words}" may be at odds with the rule that a limit says it means slight negligence only`,
			}),
			fixes: [
				{ ja: '「当社の軽い過失による場合に限り」と書く', en: 'say that it holds for slight negligence only' },
				{ ja: '限度を金額で示す', en: 'state the limit as an amount' },
			],
		});
	},
};
