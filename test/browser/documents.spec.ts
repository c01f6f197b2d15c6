/** Terms and contracts: to link to, to take away, to print. */
import { nameOf } from '../../src/integration/published.ts';
import { checkFolder } from '../../src/lib/checks/run.ts';
import { expect, test } from './fixtures.ts';

const { documents } = checkFolder('.', 'src/content');
const terms = documents.find(({ kind }) => kind === 'terms');
const contracts = documents.filter(({ kind }) => kind === 'contract');

test('every article of the terms can be linked to, and has its plain summary', async ({ page }) => {
	await page.goto('/terms/');
	for (const { id, label, heading, summary } of terms?.articles ?? []) {
		const article = page.locator(`[id="${id}"]`);
		await expect(article.getByRole('heading').first()).toHaveText(`${label}（${heading}）`);
		await expect(article.locator('aside')).toHaveCount(summary ? 1 : 0);
	}
});

test('a link to an article brings it into view', async ({ page }) => {
	await page.goto('/terms/#terms-silence');
	await expect(page.locator('#terms-silence h2')).toBeInViewport();
});

test('the contents list every article and annex', async ({ page }) => {
	for (const contract of contracts) {
		const { keyTerms, articles, annexes } = contract;
		await page.goto(`/contracts/${nameOf(contract)}/`);
		const targets = await page.locator('.toc a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(targets).toEqual([...(keyTerms ? [keyTerms] : []), ...articles, ...annexes].map(({ id }) => `#${id}`));
	}
});

test('the contract of each tier and each service is offered as PDF, with its size, and as text', async ({
	page,
	request,
}) => {
	await page.goto('/contracts/');
	for (const contract of contracts) {
		const address = `/contracts/${nameOf(contract)}`;
		const link = page.locator(`a[href="${address}.pdf"]`);
		const pdf = await request.get(`${address}.pdf`);
		const bytes = await pdf.body();
		expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
		await expect(link).toContainText(`${Math.ceil(bytes.byteLength / 1000)}KB`);
		expect(await (await request.get(`${address}.txt`)).text()).toContain('第1条');
	}
});

for (const path of ['/terms/', '/contracts/standard/']) {
	test(`${path} prints as a document: the document, and nothing of the site around it`, async ({ page }) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto(path);
		for (const around of ['.site-header', '.site-footer', '.toc', '.before', '.skip'])
			await expect(page.locator(around)).toBeHidden();
		const printed = page.locator('[data-document]');
		await expect(printed).toBeVisible();
		const { ink, paper, decorated } = await printed.evaluate((element) => ({
			ink: getComputedStyle(element).color,
			paper: getComputedStyle(document.body).backgroundColor,
			decorated: [...element.querySelectorAll('a')].some(
				(link) => !['none', 'normal'].includes(getComputedStyle(link, '::after').content),
			),
		}));
		expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
		expect(decorated).toBe(false);
	});
}

test('what a page folds away is printed', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('/support/');
	for (const group of await page.locator('details.group').all()) await expect(group.getByRole('table')).toBeVisible();
});
