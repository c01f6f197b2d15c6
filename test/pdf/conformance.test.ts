/** PDF/A-2b and PDF/UA-1, clause by clause: our own files keep each, and a file that breaks it is found out. */
import * as mupdf from 'mupdf';
import { describe, expect, test } from 'vitest';
import { fromPortable } from '../../src/lib/document/portable.ts';
import type { Document } from '../../src/lib/document/tree.ts';
import { installedPdfFonts } from '../../src/lib/print/pdf/installed-fonts.ts';
import type { Profile } from '../../src/lib/print/pdf.ts';
import { printPdf } from '../../src/lib/print/pdf.ts';
import { blocks, CONTRACT, place } from '../print/contract-fixture.ts';
import type { Clause } from './conformance/clause.ts';
import { conformancePage } from './conformance/page.ts';
import { PDF_A } from './conformance/pdf-a.ts';
import { PDF_A_3, REPLACED } from './conformance/pdf-a-3.ts';
import { PDF_UA } from './conformance/pdf-ua.ts';
import { PROFILES } from './conformance/profiles.ts';
import { open } from './conformance/specimen.ts';

const print = (document: Document, profile: Profile = 'flat') =>
	printPdf(document, {
		fonts: installedPdfFonts(),
		asOf: '2026-04-01',
		author: '株式会社A&B',
		profile,
		sources: [
			{
				name: '見本.yaml',
				mime: 'application/yaml',
				description: '書き入れた内容',
				bytes: new TextEncoder().encode('name: 見本'),
				relationship: 'Source',
			},
		],
	});
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
// The profile for DocuSign makes the same claims.
const specimens = await Promise.all([short, print(CONTRACT), print(SHORT, 'docusign')].map((bytes) => open(bytes)));

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

describe('PDF/A-3b, for archived contracts', () => {
	const archived = print(SHORT, 'archive');
	const unchanged = [...PDF_A, ...PDF_UA].filter(({ ids }) => !ids.some((id) => REPLACED.includes(id)));

	test('has no rule that the tables leave out', () => {
		const same = PDF_A.filter((clause) => unchanged.includes(clause)).flatMap(({ ids }) => ids);
		const own = PDF_A_3.flatMap(({ ids }) => ids).filter((id) => !id.startsWith('7.'));
		expect([...same, ...own].sort()).toEqual(PROFILES['PDF/A-3b'].split(' ').sort());
	});

	test('keeps every clause of PDF/A-2b and PDF/UA-1 that it shares with them', async () => {
		const specimen = await open(archived);
		for (const { ids, test: broken } of unchanged) expect([ids, broken(specimen)]).toEqual([ids, []]);
	});

	test.each(PDF_A_3.map((clause) => [clause.ids.join(' '), clause] as const))(
		'%s holds, and its breach is found',
		async (_, clause) => {
			expect(clause.test(await open(archived))).toEqual([]);
			expect(clause.test(await open(archived, clause.spoil))).not.toEqual([]);
		},
	);

	test('the attached data is the document and what it was made from, as it was', () => {
		const files = attachmentsOf(archived);
		expect(Object.keys(files).sort()).toEqual(['document.json', '見本.yaml']);
		expect(files['見本.yaml']).toBe('name: 見本');
		expect(fromPortable(files['document.json'] ?? '').articles.map(({ heading }) => heading)).toEqual(
			SHORT.articles.map(({ heading }) => heading),
		);
	});
});

/** Read with a tool that is not ours. */
function attachmentsOf(bytes: Uint8Array): Record<string, string> {
	const document = mupdf.PDFDocument.openDocument(bytes, 'application/pdf').asPDF();
	const found: Record<string, string> = {};
	for (const [name, file] of Object.entries(document?.getEmbeddedFiles() ?? {}))
		found[name] = document?.getEmbeddedFileContents(file)?.asString() ?? '';
	return found;
}

test('the page that says what is tested says what is tested', async () => {
	await expect(conformancePage(PDF_A, PDF_UA, PDF_A_3)).toMatchFileSnapshot('../../docs/pdf-conformance.md');
});
