/** One layout, four ways to be signed, and what paper needs besides. */
import * as mupdf from 'mupdf';
import { PDFDict, PDFDocument, PDFName, PDFSignature, PDFTextField } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/lib/document/tree.ts';
import { documentText, sameText } from '../../src/lib/print/compare.ts';
import { installedPdfFonts } from '../../src/lib/print/pdf/installed-fonts.ts';
import type { Profile } from '../../src/lib/print/pdf.ts';
import { printPdf, printSigningCopy } from '../../src/lib/print/pdf.ts';
import { readPdf } from '../../src/lib/print/read-pdf.ts';
import { open } from '../pdf/conformance/specimen.ts';
import { CONTRACT, signature } from './contract-fixture.ts';

const fonts = installedPdfFonts();
const ELECTRONIC: Document = { ...CONTRACT, signature: signature('electronic') };
const OTHERS = ['acroform', 'docusign', 'adobe'] as const satisfies readonly Profile[];
const ALL = ['flat', 'archive', ...OTHERS] as const;

const print = (profile: Profile, document = ELECTRONIC) => printPdf(document, { fonts, asOf: '2026-04-01', profile });
const signers = (profile: Profile, document = ELECTRONIC) =>
	printSigningCopy(document, { fonts, profile, asOf: '2026-04-01' }).signers;
const files = new Map(ALL.map((profile) => [profile, print(profile)]));
const fileOf = (profile: Profile) => files.get(profile) as Uint8Array;

function pagesOf(bytes: Uint8Array): readonly string[] {
	const document = mupdf.Document.openDocument(bytes, 'application/pdf');
	return Array.from({ length: document.countPages() }, (_, index) =>
		document.loadPage(index).toStructuredText('').asText(),
	);
}
const count = (bytes: Uint8Array, words: string) => pagesOf(bytes).join('').split(words).length - 1;

/** The page itself, without what a reader draws over it. */
function drawn(bytes: Uint8Array, page: number): string {
	const document = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF() as mupdf.PDFDocument;
	const picture = document.loadPage(page).toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, false, false);
	return Buffer.from(picture.getPixels()).toString('base64');
}

describe('every profile', () => {
	test.each(ALL)('%s says what the document says, on as many pages', (profile) => {
		expect(sameText(documentText(ELECTRONIC), readPdf(fileOf(profile)).text)).toBeNull();
		expect(pagesOf(fileOf(profile)).length).toBe(pagesOf(fileOf('flat')).length);
	});

	test.each(OTHERS)('%s looks like the flat file', (profile) => {
		const page = (signers('flat')[0]?.page ?? 1) - 1;
		expect(drawn(fileOf(profile), page)).toBe(drawn(fileOf('flat'), page));
	});

	test('signs in the same places, a signature of 25 mm width and its date for each party', () => {
		const places = ALL.map((profile) => signers(profile).map(({ anchor: _, ...place }) => place));
		for (const one of places) expect(one).toEqual(places[0]);
		expect(places[0]?.map(({ role, kind }) => `${role} ${kind}`)).toEqual([
			'client signature',
			'client date',
			'agency signature',
			'agency date',
		]);
		for (const { x, y, w, h } of places[0] ?? []) {
			expect(w).toBeCloseTo((25 / 25.4) * 72, 1);
			expect(Math.min(x, y, 595.28 - x - w, 841.89 - y - h)).toBeGreaterThan((10 / 25.4) * 72);
		}
	});

	test('keeps the places of signatures clear of words', () => {
		const page = mupdf.Document.openDocument(fileOf('flat'), 'application/pdf');
		for (const { page: number, x, y, w, h } of signers('flat')) {
			const inside: string[] = [];
			page
				.loadPage(number - 1)
				.toStructuredText('')
				.walk({
					onChar(character, [left, baseline]) {
						if (left > x - 2 && left < x + w && baseline > 841.89 - y - h && baseline < 841.89 - y)
							inside.push(character);
					},
				});
			expect(inside).toEqual([]);
		}
	});

	test.each(OTHERS)('%s claims no more than it keeps', async (profile) => {
		const { xmp } = await open(fileOf(profile));
		expect(xmp.includes('pdfaid:part')).toBe(profile === 'docusign');
	});
});

describe('anchors', () => {
	test('of DocuSign are each found once in the text, and nowhere in the flat file', () => {
		const anchors = signers('docusign').map(({ anchor }) => anchor ?? '');
		expect(anchors).toEqual(['\\s1\\', '\\d1\\', '\\s2\\', '\\d2\\']);
		for (const anchor of anchors)
			expect([count(fileOf('docusign'), anchor), count(fileOf('flat'), anchor)]).toEqual([1, 0]);
	});

	test('of Acrobat Sign are whole tags without a space, each in one run of Helvetica', async () => {
		const tags = signers('adobe').map(({ anchor }) => anchor ?? '');
		expect(tags[0]).toMatch(/^\{\{Sig_es_:signer1:signature:dimension\(width=25mm,height=\d+mm\)\}\}$/u);
		const { operators } = await open(fileOf('adobe'));
		const runs = operators.flat().flatMap(({ operator, operands }) => (operator === 'Tj' ? operands : []));
		expect(runs.map((run) => (typeof run === 'object' ? run.bytes : run))).toEqual(tags);
		for (const tag of tags) expect(count(fileOf('flat'), tag)).toBe(0);
	});

	test('of a flat file are none', () => {
		expect(signers('flat').map(({ anchor }) => anchor)).toEqual([null, null, null, null]);
	});
});

describe('a form', async () => {
	const file = await PDFDocument.load(fileOf('acroform'), { updateMetadata: false });
	const fields = file.getForm().getFields();

	test('has one signature field a party, and a text field for each thing to fill in, once', () => {
		const names = (kind: typeof PDFSignature | typeof PDFTextField) =>
			fields.filter((field) => field instanceof kind).map((field) => field.getName());
		expect(names(PDFSignature)).toEqual(['client_signature', 'agency_signature']);
		expect(names(PDFTextField)).toContain('client_name');
		expect(new Set(fields.map((field) => field.getName())).size).toBe(fields.length);
	});

	test('fills in the same name wherever it stands', () => {
		const widgets = file.getForm().getTextField('client_name').acroField.getWidgets();
		expect(widgets.length).toBeGreaterThan(1);
	});

	test('has a description and an appearance for each field, and a Form element that holds it', async () => {
		const { elements, annotations } = await open(fileOf('acroform'));
		const widgets = annotations.filter((one) => one.get(PDFName.of('Subtype')) === PDFName.of('Widget'));
		const owned = new Set(elements.filter(({ role }) => role === 'Form').flatMap(({ objects }) => objects));
		for (const widget of widgets) {
			expect(owned.has(widget)).toBe(true);
			expect(widget.lookup(PDFName.of('AP'), PDFDict).has(PDFName.of('N'))).toBe(true);
			const field = widget.lookupMaybe(PDFName.of('Parent'), PDFDict) ?? widget;
			expect(String(field.get(PDFName.of('TU')))).not.toBe('undefined');
		}
		for (const { role, kids, marks, objects } of elements) {
			if (role === 'Form') expect([kids.length, marks.length, objects.length]).toEqual([0, 0, 1]);
		}
	});

	test('takes Japanese: what is typed shows', () => {
		const document = mupdf.Document.openDocument(fileOf('acroform'), 'application/pdf').asPDF() as mupdf.PDFDocument;
		const page = document.loadPage(0);
		const widget = page.getWidgets()[0] as mupdf.PDFWidget;
		widget.setTextValue('髙﨑商店株式会社');
		page.update();
		const letters: string[] = [];
		widget
			.toDisplayList()
			.toStructuredText('')
			.walk({ onChar: (character) => letters.push(character) });
		expect(letters.join('')).toBe('髙﨑商店株式会社');
	});
});

describe('on paper', () => {
	test('the first page has a place for 収入印紙, every other one for each party’s 契印', () => {
		const [first = '', ...others] = pagesOf(print('flat', CONTRACT));
		expect([first.includes('収入印紙'), first.includes('契印')]).toEqual([true, false]);
		for (const page of others) expect([page.includes('収入印紙'), page.match(/契印/gu)?.length]).toEqual([false, 2]);
	});

	test('an electronic contract has neither', () => {
		expect(count(fileOf('flat'), '収入印紙') + count(fileOf('flat'), '契印')).toBe(0);
	});

	test('seals are 20 to 25 mm, and there is no date beside them', () => {
		const places = signers('flat', CONTRACT);
		expect(places.map(({ kind }) => kind)).toEqual(['signature', 'signature']);
		for (const { w, h } of places) {
			expect(w).toBe(h);
			expect((w / 72) * 25.4).toBeGreaterThan(19.99);
			expect((w / 72) * 25.4).toBeLessThanOrEqual(25);
		}
	});
});
