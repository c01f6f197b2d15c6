import fc from 'fast-check';
import * as mupdf from 'mupdf';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Document, Span, Table } from '../../src/lib/document/tree.ts';
import { documentText, sameText } from '../../src/lib/print/compare.ts';
import { contentHash } from '../../src/lib/print/pdf/footer.ts';
import { installedPdfFonts } from '../../src/lib/print/pdf/installed-fonts.ts';
import { UnprintableError } from '../../src/lib/print/pdf/unprintable.ts';
import { printPdf } from '../../src/lib/print/pdf.ts';
import { readPdf } from '../../src/lib/print/read-pdf.ts';
import { documents } from './arbitrary-document.ts';
import { blocks, CONTRACT, place, signature, spans } from './contract-fixture.ts';

const fonts = installedPdfFonts();
const print = (document: Document) => printPdf(document, { fonts, asOf: '2026-04-01' });
const contract = print(CONTRACT);
const dense = (text: string) => text.replaceAll(/\s/gu, '');

const EMPTY: Document = {
	...CONTRACT,
	subtitle: null,
	preamble: [],
	articles: [],
	closing: [],
	signature: null,
	annexes: [],
};
const plain = (source: string): Document => ({ ...EMPTY, closing: blocks(source) });

describe('the text of a contract', () => {
	test('comes back from the PDF whole and in order', () => {
		const { text, title } = readPdf(contract);
		expect(sameText(documentText(CONTRACT), text)).toBeNull();
		expect(title).toBe(CONTRACT.title);
	});

	test('comes back whatever the document', () => {
		fc.assert(
			fc.property(documents, (document) => {
				expect(sameText(documentText(document), readPdf(print(document)).text)).toBeNull();
			}),
			{ numRuns: 40 },
		);
	});

	test('comes back exactly where characters share a glyph, for names, symbols and variation sequences', () => {
		const words = '渡邉\u{e0100}𠮷野髙﨑か\u3099〜～－−ー—―…“①㈱Ω';
		const { text } = readPdf(print(plain(words)));
		expect(dense(text)).toBe(dense(CONTRACT.title + words));
	});
});

describe('the bytes', () => {
	test('are the same for the same document and date', () => {
		expect(print(structuredClone(CONTRACT))).toEqual(contract);
	});

	test('do not tell where in the content the words stand', () => {
		const elsewhere = JSON.parse(
			JSON.stringify(CONTRACT, (key, value) => (key === 'origin' ? place('x.mdx', 9) : value)),
		);
		expect(print(elsewhere)).toEqual(contract);
	});

	test('differ, and bear another content hash, when one character differs', () => {
		const other = {
			...CONTRACT,
			closing: blocks('本契約締結の証として、本書3通を作成し、甲乙記名押印の上、各1通を保有する。'),
		};
		expect(contentHash(other)).not.toBe(contentHash(CONTRACT));
		expect(print(other)).not.toEqual(contract);
	});

	test('bear the date they are given, not today’s', async () => {
		const file = await PDFDocument.load(contract, { updateMetadata: false });
		expect(file.getCreationDate()?.toISOString()).toBe('2026-03-31T15:00:00.000Z');
	});
});

describe('a file for signing', async () => {
	const file = await PDFDocument.load(contract, { updateMetadata: false });
	const objects = file.context.enumerateIndirectObjects().map(([, object]) => object);
	const dicts = objects.flatMap((object) =>
		object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : [],
	);
	const named = (key: string, value: string) => dicts.filter((dict) => dict.get(PDFName.of(key)) === PDFName.of(value));

	test('is PDF 1.7, small, not encrypted, with no form, script or attachment, and no annotation but links', () => {
		expect(new TextDecoder('latin1').decode(contract.slice(0, 8))).toBe('%PDF-1.7');
		expect(contract.length).toBeLessThan(400_000);
		expect(file.isEncrypted).toBe(false);
		for (const key of ['AcroForm', 'OpenAction', 'AA', 'A', 'JS', 'JavaScript', 'EmbeddedFiles', 'Names', 'FT']) {
			const found = dicts.filter((dict) => dict.get(PDFName.of(key)) !== undefined && !dict.has(PDFName.of('S')));
			expect(found).toEqual([]);
		}
		expect(named('Type', 'Annot').filter((dict) => dict.get(PDFName.of('Subtype')) !== PDFName.of('Link'))).toEqual([]);
	});

	test('embeds a subset of each font, and a small one of what differs from client to client', () => {
		const descriptors = named('Type', 'FontDescriptor');
		expect(descriptors).toHaveLength(3);
		for (const descriptor of descriptors) {
			expect(descriptor.has(PDFName.of('FontFile2'))).toBe(true);
			expect(String(descriptor.get(PDFName.of('FontName')))).toMatch(/^\/[A-Z]{6}\+NotoSerifJP-/u);
		}
	});

	test('tells its language and title, and marks headings, lists and header cells', () => {
		expect(String(file.catalog.get(PDFName.of('Lang')))).toBe('(ja-JP)');
		expect(file.getTitle()).toBe('ウェブサイト保守・運用サポート契約書');
		const count = (role: string) => named('S', role).length;
		expect({ H1: count('H1'), H2: count('H2'), Table: count('Table') }).toEqual({ H1: 1, H2: 41, Table: 5 });
		expect(count('TH')).toBeGreaterThan(count('Table') * 2);
		expect(count('LI')).toBe(count('LBody'));
	});

	test('has a bookmark for each article, the signatures and each annex', () => {
		const outline = mupdf.Document.openDocument(contract, 'application/pdf').loadOutline() ?? [];
		expect(outline).toHaveLength(37 + 1 + 4);
		expect(outline[0]).toMatchObject({ title: '第1条（目的）', page: 0 });
		expect(outline.at(-1)?.title).toBe('別紙4　緊急連絡先及び休業日');
	});
});

describe('a reference', () => {
	const origin = place('refs.mdx', 1);
	const to = (text: string, target: string): Span => ({ type: 'ref', text, target, rules: [], origin });
	const printed = mupdf.Document.openDocument(
		print({
			...CONTRACT,
			preamble: [
				{
					type: 'paragraph',
					number: 1,
					label: null,
					spans: [
						to('第12条', 'article-12'),
						to('第3条第2項', 'article-3.2'),
						to('別紙2', 'annex-2'),
						to('別紙9', 'annex-9'),
					],
					origin,
				},
			],
		}),
		'application/pdf',
	);
	const links = printed.loadPage(0).getLinks();

	test('leads to its article, paragraph or annex, wherever that is printed; one to nowhere is only text', () => {
		const arrivals = links.map((link) => {
			const { page, y } = printed.resolveLinkDestination(link);
			const lines = printed.loadPage(page).toStructuredText('').asJSON();
			const blocks = (JSON.parse(lines) as { blocks: { lines: { bbox: { y: number }; text: string }[] }[] }).blocks;
			const below = blocks.flatMap((block) => block.lines).filter(({ bbox }) => bbox.y >= y - 3);
			return below[0]?.text.replaceAll(' ', '').slice(0, 5);
		});
		expect(arrivals).toEqual(['第12条（', expect.stringMatching(/^２/u), expect.stringMatching(/^別紙2/u)]);
	});

	test('answers where its words stand', () => {
		const words = printed.loadPage(0).toStructuredText('');
		const [first] = links;
		const [x0, y0, x1, y1] = first?.getBounds() ?? [0, 0, 0, 0];
		expect(dense(words.copy([x0, (y0 + y1) / 2], [x1, (y0 + y1) / 2]))).toBe('第12条');
	});
});

/** What stands on each page, furniture included, a line each. */
function rawPages(bytes: Uint8Array): readonly string[] {
	const document = mupdf.Document.openDocument(bytes, 'application/pdf');
	return Array.from({ length: document.countPages() }, (_, index) =>
		document.loadPage(index).toStructuredText('').asText(),
	);
}

describe('the page', () => {
	test('bears its number, the document’s id and the hash of its text at the foot', () => {
		const pages = rawPages(contract);
		pages.forEach((page, index) => {
			expect(page).toContain(`${index + 1} / ${pages.length}`);
			expect(dense(page)).toContain(`support-contract.standard${contentHash(CONTRACT)}`);
		});
	});

	test('is never blank', () => {
		for (const page of rawPages(contract)) expect(dense(page).length).toBeGreaterThan(80);
	});

	test('leaves the lowest 10 mm, and the lower left of 20 mm, free', () => {
		const document = mupdf.Document.openDocument(contract, 'application/pdf');
		for (let index = 0; index < document.countPages(); index++) {
			const image = document.loadPage(index).toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, false);
			const [width, height, pixels] = [image.getWidth(), image.getHeight(), image.getPixels()];
			const inked: string[] = [];
			for (let y = height - 57; y < height; y++) {
				const end = y >= height - 28 ? width : 200;
				for (let x = 0; x < end; x++) if (pixels[y * image.getStride() + x] !== 255) inked.push(`${x},${y}`);
			}
			expect(inked).toEqual([]);
		}
	});

	test('ends between the rows of a table, whose head is drawn again but read once', () => {
		const cell = (text: string) => ({ spans: spans(text, place('t.yaml', 1)), align: 'start' as const });
		const table: Table = {
			type: 'table',
			caption: '料金の一覧',
			head: [cell('作業の区分'), cell('料金')],
			rows: Array.from({ length: 60 }, (_, i) => [cell(`作業${i}`), cell(`${i},000円`)]),
			rowHeader: true,
			widths: [1, 2],
			origin: place('t.yaml', 1),
		};
		const bytes = print({ ...EMPTY, closing: [table] });
		const pages = rawPages(bytes);
		expect(pages.length).toBeGreaterThan(1);
		for (const page of pages) expect(page).toContain('作業の区分');
		expect(dense(readPdf(bytes).text).split('作業の区分')).toHaveLength(2);
	});
});

describe('a list', () => {
	test('of ten items or more sets the text of all of them in line, clear of the widest label', () => {
		const list = Array.from({ length: 12 }, (_, i) => `- (${i + 1}) 「項目」とは、項目をいう。`).join('\n');
		const document = mupdf.Document.openDocument(print(plain(list)), 'application/pdf');
		const starts = new Map<string, number[]>();
		document
			.loadPage(0)
			.toStructuredText('')
			.walk({ onChar: (c, [x]) => void starts.set(c, [...(starts.get(c) ?? []), Math.round(x)]) });
		expect(new Set(starts.get('「')).size).toBe(1);
		expect(starts.get('「')?.[0] ?? 0).toBeGreaterThan(Math.max(...(starts.get(')') ?? [])));
	});
});

describe('the signature block', () => {
	const article = (lines: number) =>
		blocks(Array.from({ length: lines }, (_, i) => `${i}行目の本文とする。`).join('\n'));
	const withLines = (lines: number): Document => ({ ...EMPTY, closing: article(lines), signature: signature('paper') });

	test('is never alone: two lines of text stand above it on its page, however full the page', () => {
		for (let lines = 18; lines <= 42; lines += 2) {
			const page = rawPages(print(withLines(lines))).find((text) => text.includes('締結日')) ?? '';
			const above = page.slice(0, page.indexOf('締結日'));
			expect(above.match(/行目の本文/gu)?.length ?? 0).toBeGreaterThanOrEqual(2);
			for (const word of ['甲', '乙', '代表者']) expect(page).toContain(word);
		}
	});

	test('has a place for each seal on paper, and none in an electronic contract', () => {
		const marks = (mode: 'paper' | 'electronic') =>
			rawPages(print({ ...EMPTY, signature: signature(mode) }))
				.join('')
				.match(/^印$/gmu)?.length ?? 0;
		expect([marks('paper'), marks('electronic')]).toEqual([2, 0]);
	});

	test('holds long names and addresses without losing a character', () => {
		const address =
			'東京都千代田区霞が関一丁目二番三号 霞が関コモンゲート・ウエスト・アネックスビルディング南館地下一階第十二区画内北側別室';
		const block = signature('paper');
		const parties = block.parties.map((party) => ({
			...party,
			lines: [{ label: '住所', spans: spans(address, block.origin) }],
		}));
		const { text } = readPdf(print({ ...EMPTY, signature: { ...block, parties } }));
		expect(dense(text).split(dense(address))).toHaveLength(3);
	});
});

function thrownBy(act: () => unknown): unknown {
	try {
		act();
	} catch (error) {
		return error;
	}
	return null;
}

describe('a character that no face has', () => {
	test('is told with its place and the value’s, each once, and no file is made', () => {
		const source = place('agency.yaml', 3);
		const origin = place('clauses/a.mdx', 7);
		const value: Span = {
			type: 'value',
			text: '株式会社≒😀',
			path: 'agency.name',
			value: null,
			rules: [],
			origin,
			source,
		};
		const twice: Document = {
			...EMPTY,
			closing: [{ type: 'paragraph', number: 1, label: null, spans: [value, value], origin }],
		};
		const error = thrownBy(() => print(twice));
		expect(error).toBeInstanceOf(UnprintableError);
		const { diagnostics } = error as UnprintableError;
		expect(diagnostics.map(({ code, message }) => [code, message.ja])).toEqual([
			['print/missing-glyph', '「≒」（U+2252）の字形が契約書の書体にないため、PDFに印刷できません'],
			['print/missing-glyph', '「😀」（U+1F600）の字形が契約書の書体にないため、PDFに印刷できません'],
		]);
		expect(diagnostics[0]?.places.map(({ place: at }) => at.file)).toEqual(['agency.yaml', 'clauses/a.mdx']);
	});
});
