/** Every document of the sample that is signed or confirmed: read back word for word, and held against PDF/A-2b and PDF/UA-1. */
import { describe, expect, test } from 'vitest';
import { assembleDocument } from '../../src/lib/document/assemble.ts';
import { ProblemLog } from '../../src/lib/document/problem.ts';
import type { Document } from '../../src/lib/document/tree.ts';
import { documentText, sameText } from '../../src/lib/print/compare.ts';
import { installedPdfFonts } from '../../src/lib/print/pdf/installed-fonts.ts';
import { printPdf } from '../../src/lib/print/pdf.ts';
import { readPdf } from '../../src/lib/print/read-pdf.ts';
import { checkSample } from '../content/sample.ts';
import { PDF_A } from './conformance/pdf-a.ts';
import { PDF_UA } from './conformance/pdf-ua.ts';
import { open } from './conformance/specimen.ts';
import { pagesOf } from './pictures.ts';

const { project, documents, briefings } = checkSample();
if (!project) throw new Error('the sample content does not load: npm run check says why');

const print = (document: Document) =>
	printPdf(document, { fonts: installedPdfFonts(), asOf: '2026-04-01', author: '見本' });
const contracts = documents.filter(({ kind }) => kind === 'contract');

/** One of each family again, to be sealed and stamped. */
const families = contracts.filter(({ scope }) => scope.tier === 'standard' || scope.service === 'corporate-site');
const onPaper = families.map((document): Document => {
	const entry = project.documents.find(({ file }) => file === document.origin.file);
	if (!entry) throw new Error(`no file of ${document.id}`);
	const paper = { ...entry, data: { ...entry.data, sign: 'paper' as const } };
	return assembleDocument(paper, document.scope, project, new ProblemLog().in(document.id));
});

const named = (all: readonly Document[], way: string) =>
	all.map((document) => [`${document.id} (${way})`, document] as const);

const printed = new Map<Document, Uint8Array>();
const pdfOf = (document: Document): Uint8Array => {
	const pdf = printed.get(document) ?? print(document);
	printed.set(document, pdf);
	return pdf;
};
const dense = (text: string) => text.replaceAll(/\s/gu, '');

describe.each([...named(contracts, 'electronic'), ...named(onPaper, 'paper'), ...named(briefings, 'briefing')])(
	'%s',
	(_, document) => {
		test('says what the document says', () => {
			expect(sameText(documentText(document), readPdf(pdfOf(document)).text)).toBeNull();
		});

		test('keeps every clause', async () => {
			const specimen = await open(pdfOf(document));
			const broken = [...PDF_A, ...PDF_UA].flatMap((clause) =>
				clause.test(specimen).map((found) => [clause.ids.join(' '), found]),
			);
			expect(broken).toEqual([]);
		});
	},
);

describe.each([...named(contracts, 'electronic'), ...named(onPaper, 'paper')])('%s', (_, document) => {
	const pages = pagesOf(pdfOf(document));

	test('has its key terms whole on the first page, and the articles from the second on', () => {
		const [first = '', second = ''] = pages.map(dense);
		for (const { spans } of lastRow(document))
			expect(first).toContain(dense(spans.map((span) => ('text' in span ? span.text : '')).join('')));
		expect(second.startsWith('第1条')).toBe(true);
	});

	test('is worded and furnished for the way it is signed', () => {
		const isPaper = document.signature?.mode === 'paper';
		const text = dense(pages.join(''));
		expect(text.includes('本書2通を作成し')).toBe(isPaper);
		expect(text.includes('電磁的記録とする。')).toBe(!isPaper);
		expect(text.includes('収入印紙目安')).toBe(isPaper);
		expect(text.split('甲契印').length - 1).toBe(isPaper ? pages.length - 1 : 0);
	});
});

function lastRow({ keyTerms }: Document) {
	const tables = keyTerms?.blocks.flatMap((block) => (block.type === 'table' ? [block] : [])) ?? [];
	return tables.at(-1)?.rows.at(-1) ?? [];
}

test('what the stamp comes to is looked up in the facts of the law', () => {
	const stamps = Object.fromEntries(onPaper.map(({ id, signature }) => [id, signature?.stamp]));
	expect(stamps['production-contract.corporate-site']).toMatchObject({
		yen: 200,
		fact: 'stamp-contract-for-work',
		arithmetic: { ja: '税抜300,000円から800,000円まで → 200円' },
	});
	expect(stamps['support-contract.standard']).toMatchObject({ yen: 4000, fact: 'stamp-continuing' });
	for (const { signature } of contracts) expect(signature?.stamp).toBeNull();
});
