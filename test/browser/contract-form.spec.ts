/** A contract is made in the reader's browser: the same bytes as ours, and nothing said is sent anywhere. */
import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { fillingsFrom } from '../../src/components/contract-maker.ts';
import { checkFolder } from '../../src/lib/checks/run.ts';
import { fill } from '../../src/lib/document/fill.ts';
import { installedPdfFonts } from '../../src/lib/print/pdf/installed-fonts.ts';
import { printPdf } from '../../src/lib/print/pdf.ts';
import { readPdf } from '../../src/lib/print/read-pdf.ts';
import { expect, test } from './fixtures.ts';

const { project, documents } = checkFolder('.', 'src/content');

const said = {
	'client.name': '株式会社髙﨑𠮷德商店',
	'client.address': '〒000-0000 神奈川県横浜市西区見本町2丁目3番4号',
	title: '代表取締役',
	person: '髙﨑 𠮷德',
	start: '2027-01-01',
} as const;

async function fillIn(page: Page): Promise<void> {
	for (const [name, text] of Object.entries(said))
		await page.locator(`[data-contract-form] [name="${name}"]`).fill(text);
}

async function made(page: Page): Promise<{ name: string; pdf: Buffer }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '契約書をつくる' }).click();
	const file = await download;
	return { name: file.suggestedFilename(), pdf: readFileSync(await file.path()) };
}

test('what is downloaded is what we would have printed, byte for byte, and has a name to be found by', async ({
	page,
}) => {
	test.slow();
	const contract = documents.find(({ id }) => id === 'support-contract.standard');
	if (!project || !contract) throw new Error('the content has no such contract');
	await page.goto('/contracts/');
	await page.getByLabel('契約書', { exact: true }).selectOption('/contracts/standard');
	await fillIn(page);
	const { name, pdf } = await made(page);
	const { asOf, legalName } = project.agency.data;
	const filled = fill(
		contract,
		fillingsFrom((field) => said[field as keyof typeof said] ?? ''),
	);
	const ours = printPdf(filled, { fonts: installedPdfFonts(), asOf: asOf.iso, author: legalName });
	expect(pdf.equals(ours)).toBe(true);
	const text = readPdf(pdf).text.replace(/\s/g, '');
	for (const words of Object.values(said).slice(0, 4)) expect(text.includes(words.replace(/\s/g, ''))).toBe(true);
	expect(text.includes('2027年1月1日')).toBe(true);
	expect(name).toMatch(/^20270101_株式会社髙﨑𠮷德商店_\d+_Web保守・運用サポート契約書\.pdf$/);
	await expect(page.getByRole('status')).toContainText('契約書をつくりました');
});

test('fonts are fetched when they are first asked for, and kept; what is said leaves with no request', async ({
	page,
}) => {
	test.slow();
	const requests: Request[] = [];
	page.on('request', (request) => requests.push(request));
	const fonts = () => requests.filter((request) => request.url().includes('/fonts/'));
	await page.goto('/contracts/');
	await fillIn(page);
	expect(fonts()).toHaveLength(0);
	await made(page);
	expect(fonts().map((request) => new URL(request.url()).origin)).toEqual(Array(2).fill(new URL(page.url()).origin));
	await page.reload();
	await fillIn(page);
	await made(page);
	expect(fonts()).toHaveLength(2);
	for (const request of requests) {
		expect(request.method()).toBe('GET');
		const sent = decodeURIComponent(
			`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
		);
		for (const words of Object.values(said)) expect(sent.includes(words), request.url()).toBe(false);
	}
});

test('a character that the fonts do not have is told, and nothing is made', async ({ page }) => {
	test.slow();
	await page.goto('/contracts/');
	await fillIn(page);
	await page.locator('[name="client.name"]').fill('株式会社\u{1F40B}商店');
	await page.getByRole('button', { name: '契約書をつくる' }).click();
	await expect(page.getByRole('status')).toContainText('字形が契約書の書体にない', { timeout: 30_000 });
});

test('the form can be used from the keyboard, and asks for what it needs', async ({ page, axe }) => {
	await page.goto('/contracts/');
	await axe(page);
	const name = page.locator('[name="client.name"]');
	await page.locator('#contract').focus();
	await page.keyboard.press('Tab');
	await expect(name).toBeFocused();
	await page.getByRole('button', { name: '契約書をつくる' }).click();
	expect(await name.evaluate((input: HTMLInputElement) => input.validity.valueMissing)).toBe(true);
	await expect(page.getByRole('status')).toBeEmpty();
});
