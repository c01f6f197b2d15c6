/** The page that a listing is copied from: exactly the text, exactly its length, and a word that it was done. */

import { checkFolder } from '../../src/lib/checks/run.ts';
import { projectListing } from '../../src/lib/listing/listing.ts';
import { expect, test } from './fixtures.ts';

const { project } = checkFolder('.', 'src/content');
const listings = [
	{ market: 'coconala', service: 'corporate-site' },
	{ market: 'lancers', service: 'base-shop' },
];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const { market, service } of listings) {
	test(`every field of ${market} for ${service} is copied as it stands, and counted`, async ({ page }) => {
		if (!project) throw new Error('the content cannot be read');
		const { fields } = projectListing(project, service, market);
		const filled = fields.filter(({ text }) => text !== '');
		await page.goto(`/listings/${market}/${service}/`);
		await expect(page.locator('.field')).toHaveCount(filled.length);
		for (const { id, label, text, count, bound } of filled) {
			const field = page.locator(`[id="field-${id}"]`);
			await field.getByRole('button').click();
			await expect(page.getByRole('status')).toHaveText(`${label}をコピーしました`);
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
			if (bound !== null) await expect(field.locator('.counter')).toContainText(`${count}字／${bound}字`);
		}
	});
}

test('copying works from the keyboard', async ({ page }) => {
	await page.goto('/listings/coconala/landing-page/');
	const [button, text] = [page.getByRole('button').first(), page.locator('pre.text').first()];
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).not.toBeEmpty();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.textContent());
});

test('where the clipboard is refused, the text is left selected and that is said', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
	});
	await page.goto('/listings/coconala/landing-page/');
	await page.getByRole('button').first().click();
	await expect(page.getByRole('status')).toContainText('選びました');
	const selected = await page.evaluate(() => getSelection()?.toString());
	expect(selected).toBe(await page.locator('pre.text').first().textContent());
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the texts are there and no button promises what it cannot do', async ({ page }) => {
		await page.goto('/listings/coconala/landing-page/');
		await expect(page.locator('pre.text').first()).toBeVisible();
		await expect(page.locator('button:visible')).toHaveCount(0);
	});
});
