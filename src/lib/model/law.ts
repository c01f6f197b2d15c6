/** law/*.yaml: dated, sourced facts of the law, one file a statute. The checks compare with them and judge nothing. */
import { z } from 'zod';
import { parseDate } from '../values/date.ts';
import { parseDuration } from '../values/duration.ts';
import type { Parsed } from '../values/parsed.ts';
import { parseRate } from '../values/rate.ts';
import type { CalendarDate, Duration, Rate } from '../values/value.ts';
import { id, sourced, verbatim } from './fields.ts';

type LawValue = Rate | Duration | CalendarDate;

const readings: readonly ((text: string) => Parsed<LawValue>)[] = [parseRate, parseDate, parseDuration];

/** A number of the law with its unit; what kind it is shows in its spelling. */
const lawValue = z
	.string()
	.meta({ title: '値', description: '割合・期間・日付のどれか', examples: ['年14.6%', '60日', '2026-01-01'] })
	.transform((text, context): LawValue => {
		for (const read of readings) {
			const parsed = read(text);
			if (parsed.ok) return parsed.value;
		}
		context.addIssue({
			code: 'custom',
			message: `「${text}」は、割合、期間、日付のどれとしても読めません。例: 「年14.6%」「60日」「2026-01-01」`,
			params: { en: `「${text}」 is neither a rate, a period nor a date. Examples: 「年14.6%」「60日」「2026-01-01」` },
		});
		return z.NEVER;
	});

/** One line of a table of duties: up to this amount, so much. */
const step = z.strictObject({
	upTo: z
		.int()
		.positive()
		.nullable()
		.meta({ title: '記載金額の上限（円）', description: '金額の記載がないときは null' }),
	yen: z.int().nonnegative().meta({ title: '税額（円）' }),
});

const unsaid = sourced(z.unknown()).omit({ value: true });

const lawFact = unsaid
	.extend({
		says: verbatim({ title: '内容', description: '何を定めているか、ひとことで' }),
		article: verbatim({ title: '条文', examples: ['民法548条の4'] }),
		value: lawValue.optional(),
		items: z
			.array(verbatim({ title: '項目' }))
			.min(1)
			.optional()
			.meta({ title: '項目の一覧' }),
		steps: z.array(step).min(1).optional().meta({ title: '税額の表' }),
		from: verbatim({ title: 'いつから', description: 'その定めが始まる日。わからなければ書かない' }).optional(),
	})
	.superRefine(({ confidence, verifiedOn }, context) => {
		const refuse = (ja: string, en: string) =>
			context.addIssue({ code: 'custom', path: ['verifiedOn'], message: ja, params: { en } });
		if (confidence === 'C' && verifiedOn !== null)
			refuse(
				'確度Cは、まだだれも確かめていない事実です。確認日は null にするか、確度を改めます',
				'confidence C means that nobody has confirmed it yet; write null, or another confidence',
			);
		if (confidence !== 'C' && verifiedOn === null)
			refuse(
				'確度AとBには、資料を読んだ日を書きます',
				'a fact of confidence A or B has the day on which its source was read',
			);
	});

export const lawSchema = z
	.strictObject({
		title: verbatim({ title: '法令', examples: ['消費者契約法'] }),
		facts: z.record(id, lawFact).meta({ title: '定め', description: '名前は全ファイルを通して一つだけ' }),
	})
	.meta({ title: '法令の値', description: 'src/content/law/*.yaml' });

export type LawContent = z.infer<typeof lawSchema>;
export type LawFact = LawContent['facts'][string];
