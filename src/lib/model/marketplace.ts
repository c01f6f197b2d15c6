/** marketplaces/*.yaml: dated, sourced facts about each marketplace's form. */
import { z } from 'zod';
import { id, prose, sourced, verbatim } from './fields.ts';

/** What fills a field: a section of the listing by name, or something typed. */
const fill = z
	.union([
		z.strictObject({ sections: z.array(id).min(1).meta({ title: '掲載文の区分' }) }),
		/** The clauses that this marketplace must carry (`listing: required`). */
		z.strictObject({ notes: z.literal(true) }),
		z.strictObject({
			value: z.enum(['price', 'delivery', 'revisions', 'packages', 'deliverables']).meta({ title: '値' }),
		}),
	])
	.meta({ title: '中身' });

const formField = z.strictObject({
	id,
	label: verbatim({ title: '欄の名前', description: '掲載先の画面に出ている名前' }),
	required: z.boolean().meta({ title: '必須か' }),
	format: z.enum(['plain', 'markdown', 'number', 'choice']).meta({ title: '書式' }),
	fill: z.array(fill).min(1).meta({ title: '中身（上から順に）' }),
	/** The marketplace's own limits, in characters. Unknown stays unknown: it never means "no limit". */
	max: z.union([z.literal('unknown'), sourced(z.int().positive())]).meta({ title: '上限（掲載先）' }),
	min: sourced(z.int().positive()).optional().meta({ title: '下限（掲載先）' }),
	/** Ours, at or below theirs; text beyond it is an error. */
	bound: z.int().positive().meta({ title: '上限（自社）' }),
	/** Added by the form itself and not counted: 「ます」. */
	suffix: sourced(verbatim({ title: '自動で付く語' })).optional(),
	/** The only values that a choice or a number field takes. */
	choices: sourced(z.array(z.int())).optional(),
	/** The smallest and the largest number that a number field takes, in its own unit (yen, days). */
	range: sourced(z.strictObject({ min: z.int(), max: z.int() })).optional(),
});

const field = formField.superRefine(({ bound, max, min }, context) => {
	const refuse = (ja: string, en: string) =>
		context.addIssue({ code: 'custom', path: ['bound'], input: bound, message: ja, params: { en } });
	if (max !== 'unknown' && bound > max.value)
		refuse(
			`掲載先の上限（${max.value}）を超えています。${max.value}以下にします`,
			`it is above the marketplace's own limit (${max.value}); write ${max.value} or less`,
		);
	if (min && bound < min.value)
		refuse(
			`掲載先の下限（${min.value}）に届きません。${min.value}以上にします`,
			`it is below the least that the marketplace takes (${min.value}); write ${min.value} or more`,
		);
});

export const marketplaceSchema = z
	.strictObject({
		name: verbatim({ title: '掲載先' }),
		order: z.int().meta({ title: '並び順' }),
		url: z.url().meta({ title: 'URL' }),
		summary: prose({ title: '説明' }),
		/** How the site counts: code points after NFC, a newline as one. */
		counting: sourced(z.literal('code-points')),
		fields: z.array(field).min(1).meta({ title: '欄' }),
	})
	.meta({ title: '掲載先', description: 'src/content/marketplaces/*.yaml' });

export type Marketplace = z.infer<typeof marketplaceSchema>;
export type MarketplaceField = Marketplace['fields'][number];
