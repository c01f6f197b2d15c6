/** PDF/A-2b and PDF/UA-1, clause by clause: our own files keep each, and a file that breaks it is found out. */
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/lib/document/tree.ts';
import { installedPdfFonts } from '../../src/lib/print/pdf/installed-fonts.ts';
import { printPdf } from '../../src/lib/print/pdf.ts';
import { blocks, CONTRACT, place } from '../print/contract-fixture.ts';
import type { Clause } from './conformance/clause.ts';
import { conformancePage } from './conformance/page.ts';
import { PDF_A } from './conformance/pdf-a.ts';
import { PDF_UA } from './conformance/pdf-ua.ts';
import { PROFILES } from './conformance/profiles.ts';
import { open } from './conformance/specimen.ts';

const print = (document: Document) =>
	printPdf(document, { fonts: installedPdfFonts(), asOf: '2026-04-01', author: '株式会社A&B' });
const origin = place('short.mdx', 1);
/** One of everything: a link, lists in lists, a table with an empty cell, a space to fill in, a signature block. */
const SHORT: Document = {
	...CONTRACT,
	articles: CONTRACT.articles.slice(0, 2).map((article, index) => ({
		...article,
		blocks: [
			...article.blocks,
			...(index === 0
				? blocks('|区分|料金|\n|保守|>8,800円|\n|点検||\n|その他|[[料金|8]]|')
				: [
						...blocks('次の各号による。\n- (1) 保守\n-- イ 点検\n-- ロ 更新\n- (2) 復旧'),
						{
							type: 'paragraph' as const,
							number: 9,
							label: '９',
							spans: [{ type: 'ref' as const, text: '第1条', target: 'article-1', rules: [], origin }],
							origin,
						},
					]),
		],
	})),
	annexes: CONTRACT.annexes.slice(0, 1),
};
const short = print(SHORT);
const specimens = [await open(short), await open(print(CONTRACT))];

describe.each([
	['PDF/A-2b', PDF_A],
	['PDF/UA-1', PDF_UA],
] as const)('%s', (standard, clauses: readonly Clause[]) => {
	test('has no rule that the table leaves out, nor one that it answers twice', () => {
		expect(clauses.flatMap(({ ids }) => ids).sort()).toEqual(PROFILES[standard].split(' ').sort());
	});

	test.each(clauses.map((clause) => [clause.ids.join(' '), clause] as const))(
		'%s holds, and its breach is found',
		async (_, clause) => {
			for (const specimen of specimens) expect(clause.test(specimen)).toEqual([]);
			expect(clause.test(await open(short, clause.spoil))).not.toEqual([]);
		},
	);
});

test('the page that says what is tested says what is tested', async () => {
	await expect(conformancePage(PDF_A, PDF_UA)).toMatchFileSnapshot('../../docs/pdf-conformance.md');
});
