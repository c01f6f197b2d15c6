/** 重要事項説明: answered from the contract, on one page, and told where the contract does not answer. */
import * as mupdf from 'mupdf';
import { describe, expect, test } from 'vitest';
import type { Checked } from '../../src/lib/checks/run.ts';
import type { Document } from '../../src/lib/document/tree.ts';
import { documentText, sameText } from '../../src/lib/print/compare.ts';
import { installedPdfFonts } from '../../src/lib/print/pdf/installed-fonts.ts';
import { printPdf, unprintable } from '../../src/lib/print/pdf.ts';
import { readPdf } from '../../src/lib/print/read-pdf.ts';
import { printText } from '../../src/lib/print/text.ts';
import { checkSample } from '../content/sample.ts';

const checked = checkSample();
const fonts = installedPdfFonts();
const briefing = (id: string, { briefings }: Checked = checked): Document => {
	const found = briefings.find((one) => one.id === id);
	if (!found) throw new Error(`no briefing ${id}`);
	return found;
};

test('there is one for each copy of each contract', () => {
	const { project } = checked;
	expect(checked.briefings.map(({ id }) => id).sort()).toEqual(
		[
			...(project?.services ?? []).map(({ id }) => `production-briefing.${id}`),
			...(project?.support ?? []).map(({ id }) => `support-briefing.${id}`),
		].sort(),
	);
});

describe('each', () => {
	test.each(checked.briefings.map((document) => [document.id, document] as const))(
		'%s is one page that says what it says',
		(_, document) => {
			expect(unprintable(document, fonts)).toEqual([]);
			const bytes = printPdf(document, { fonts, asOf: '2026-04-01' });
			expect(mupdf.Document.openDocument(bytes, 'application/pdf').countPages()).toBe(1);
			expect(sameText(documentText(document), readPdf(bytes).text)).toBeNull();
		},
	);

	test('has a box to tick and a place for initials at every point and every situation', () => {
		for (const { closing } of checked.briefings) {
			const tables = closing.flatMap((block) => (block.type === 'table' ? [block] : []));
			expect(tables).toHaveLength(2);
			for (const { rows } of tables)
				for (const row of rows)
					expect(row.at(-1)?.spans).toMatchObject([
						{ text: '□' },
						{ type: 'blank', label: expect.stringMatching(/イニシャル/) },
					]);
		}
	});

	test('names every task of the catalogue once', () => {
		const text = printText(briefing('support-briefing.standard'));
		for (const { title } of checked.project?.tasks.data.tasks ?? []) expect(text).toContain(title);
	});

	test('is as it was', async () => {
		for (const id of ['support-briefing.standard', 'production-briefing.corporate-site'])
			await expect(printText(briefing(id))).toMatchFileSnapshot(`../golden/${id}.txt`);
	});
});

describe('a situation', () => {
	test('is answered anew when the contract changes', () => {
		const free = checkSample({
			file: 'support/standard.yaml',
			replace: "holidays: { treatment: extra, rate: '13,200円/時 税込'",
			with: "holidays: { treatment: extra, rate: '15,400円/時 税込'",
		});
		expect(printText(briefing('support-briefing.standard'))).not.toContain('15,400円');
		expect(printText(briefing('support-briefing.standard', free))).toContain('別料金　1時間あたり15,400円（税込）');
	});

	test('of which too little is said to decide it is told at its place', () => {
		const open = checkSample({
			file: 'briefings/support-briefing.mdx',
			replace: "when: { task: client-update-broken, cause: client, day: saturday, time: '20:00', channel: email }",
			with: 'when: { task: client-update-broken, cause: client }',
		});
		const found = open.diagnostics.filter(({ code }) => code === 'scenario/open-situation');
		expect(found).toHaveLength(1);
		expect(found[0]?.message.ja).toBe(
			'場面「週末に自分で更新ボタンを押したら、画面が真っ白になりました」: 「扱い・料金」が、この場面だけでは決まりません',
		);
		expect(found[0]?.places[0].place.file).toBe('src/content/briefings/support-briefing.mdx');
		expect(found[0]?.level).toBe('error');
	});

	test('that the contract answers in two ways is told as that clash alone', () => {
		const twice = checkSample({
			file: 'support/light.yaml',
			replace: 'holidays: { treatment: declined }',
			with: "holidays: { treatment: extra, rate: '13,200円/時 税込', only: any }",
		});
		expect(twice.diagnostics.map(({ code }) => code)).toEqual(['rule/no-priority']);
	});

	test('that another document answers is not an answer of the contract', () => {
		const elsewhere = checkSample({
			file: 'briefings/production-briefing.mdx',
			replace: 'when: { silence: 20営業日 }\n    about: [closure, reopening]',
			with: "when: { task: how-to, cause: client, day: business-day, time: '14:00' }\n    about: [treatment]",
		});
		expect(elsewhere.diagnostics.map(({ message }) => message.ja)).toEqual([
			expect.stringContaining('この場面の答えは、説明する契約書のどこにもありません'),
		]);
	});
});

test('more than a page is told with how much is over', () => {
	const document = briefing('support-briefing.growth');
	const [diagnostic, ...others] = unprintable(
		{ ...document, preamble: Array.from({ length: 12 }, () => document.preamble).flat() },
		fonts,
	);
	expect(others).toEqual([]);
	expect(diagnostic).toMatchObject({ code: 'print/page-overflow', level: 'error' });
	expect(diagnostic?.message.ja).toMatch(/1ページに収まらず、2ページになります$/);
	expect(diagnostic?.notes?.[0]?.text.ja).toMatch(/^1ページの本文は267mm。およそ\d+mmあふれています$/);
});
