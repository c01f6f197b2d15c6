/** What holds on every kind of page, at both widths and in both colour schemes. */
import { expect, test } from './fixtures.ts';
import { pageKinds } from './site.ts';

for (const { name, path } of pageKinds) {
	test(`${name}: fits the screen, says what it is, and axe has no objection in light or dark`, async ({
		page,
		axe,
		viewport,
	}) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.goto(path);
		// What is folded away is looked at too.
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});

		await test.step('no wider than the screen', async () => {
			const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			expect(beyond).toBe(0);
		});

		await test.step('language, title and description', async () => {
			await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
			await expect(page).toHaveTitle(/みなと制作室/);
			await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{10,}/);
		});

		await test.step('one first heading, and no level left out', async () => {
			const headings = page.locator('main').locator('h1, h2, h3, h4, h5, h6');
			const levels = await headings.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
			expect(levels[0]).toBe(1);
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
		});

		await test.step('axe, light', () => axe(page));
		// The dark colours are the same at every width; the wide page shows more of them.
		if (viewport?.width === 360) return;
		await test.step('axe, dark', async () => {
			await page.emulateMedia({ colorScheme: 'dark' });
			await axe(page);
		});
	});
}
