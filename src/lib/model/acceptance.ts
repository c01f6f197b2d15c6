/** accepted.yaml: findings that the author knows of and lets stand, each with a reason, a last day and a witness. */
import { z } from 'zod';
import { fingerprintPattern } from '../diagnostics/fingerprint.ts';
import { date, verbatim } from './fields.ts';

const acceptance = z.strictObject({
	code: verbatim({ title: '指摘の種類', description: '指摘の [ ] の中', examples: ['market/field-overflow'] }),
	file: verbatim({
		title: '指摘のあるファイル',
		description: 'content フォルダから見たパス。指摘が複数のファイルにわたるときは最初のもの',
		examples: ['listings/corporate-site.mdx'],
	}),
	words: verbatim({
		title: '指摘された言葉',
		description: '下線の引かれた言葉、またはその一部。同じファイルに同じ種類の指摘がいくつもあるときに、どれかを示す',
	}).optional(),
	witness: z
		.string()
		.regex(fingerprintPattern)
		.meta({
			title: '了承したときの文の記録',
			description:
				'書かずに npm run check を実行すると、書くべき値が示される。文が変わると合わなくなり、もう一度読むことを求められる',
			examples: ['3f9c-20ab-77e1'],
		})
		.optional(),
	reason: verbatim({ title: '了承の理由', description: '半年後に読む人にわかるように書く' }),
	until: date({ title: '了承の期限', description: 'この日まで有効（基準日 asOf と比べる）', examples: ['2027-03-31'] }),
});

export const acceptedSchema = z
	.strictObject({ accepted: z.array(acceptance).meta({ title: '了承した指摘' }) })
	.meta({ title: '了承した指摘', description: 'src/content/accepted.yaml' });

export type AcceptedContent = z.infer<typeof acceptedSchema>;
export type Acceptance = z.infer<typeof acceptance>;
