/** facts.yaml: single facts that no other file has a field for, so that every number in prose can have a home. */
import { z } from 'zod';
import { anyValue, id, verbatim } from './fields.ts';

const statedFact = z
	.strictObject({
		label: verbatim({ title: '呼び名', description: '指摘などでこの値を呼ぶ名前', examples: ['控えの通数'] }),
		value: anyValue({ title: '値', description: '数、期間、金額、割合、日付、時刻のどれか' }).optional(),
		text: verbatim({
			title: 'ことば',
			description: '数でないもの。電話番号や名前など、書いたとおりに出る',
			examples: ['0120-000-000'],
		}).optional(),
	})
	.refine(({ value, text }) => (value === undefined) !== (text === undefined), {
		message: 'value か text の、どちらか一つを書きます',
		params: { en: 'write either value or text' },
	});

export const statedFactsSchema = z.record(id, statedFact).meta({
	title: 'そのほかの値',
	description: 'src/content/facts.yaml。文章からは <Value of="facts.名前" /> で引く',
});

export type StatedFacts = z.infer<typeof statedFactsSchema>;
