/** The way through a page without a mouse. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const focused = (page: Page): Promise<string> =>
	page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');

test('the first step leads past the header into the page', async ({ page }) => {
	await page.goto('/support/');
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe('本文へ進む');
	await expect(page.locator('.skip')).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('#main')).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe('ライト');
});

test('the header comes in the order in which it is read, and says where one is', async ({ page }) => {
	await page.goto('/services/');
	const steps: string[] = [];
	for (let step = 0; step < 8; step++) {
		await page.keyboard.press('Tab');
		steps.push(await focused(page));
	}
	const names = [
		'本文へ進む',
		'みなと制作室',
		'制作サービス',
		'保守プラン',
		'ご依頼の流れ',
		'会社案内',
		'利用規約',
		'契約書',
	];
	expect(steps).toEqual(names);
	await expect(page.locator('header [aria-current=page]')).toHaveText('制作サービス');
});

test('what has the focus can be seen', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const outline = await page.evaluate(() => {
		const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
		return { outlineStyle, outlineWidth };
	});
	expect(outline).toEqual({ outlineStyle: 'solid', outlineWidth: '2px' });
});

test('a group of requests opens from the keyboard', async ({ page }) => {
	await page.goto('/support/');
	const group = page.locator('details.group').nth(2);
	await expect(group.getByRole('table')).toBeHidden();
	await group.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(group.getByRole('table')).toBeVisible();
});

test('a table of the contract can be scrolled from the keyboard', async ({ page }) => {
	await page.goto('/contracts/growth/');
	const table = page.getByRole('region', { name: '窓口と応答の期限' });
	await table.focus();
	await expect(table).toBeFocused();
});
