/** The desk: exactly the text of a field, exactly its length, what changed since it was copied, and all that without a network. */
import { checkFolder } from '../../src/lib/checks/run.ts';
import { countCharacters } from '../../src/lib/listing/count-characters.ts';
import { projectListing } from '../../src/lib/listing/listing.ts';
import { expect, test } from './fixtures.ts';

const { project } = checkFolder('.', 'src/content');
const listings = [
	{ market: 'coconala', service: 'corporate-site' },
	{ market: 'lancers', service: 'base-shop' },
	{ market: 'fiverr', service: 'landing-page' },
];

/** What marketplaces, editors and clipboards tend to get wrong. */
const awkward = [
	['𠮷野家の𠮷', 5],
	['か\u3099ぎ', 2],
	['家族👨‍👩‍👧', 7],
	['一行目\r\n二行目', 7],
	['é', 1],
] as const;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const { market, service } of listings) {
	test(`every field of ${market} for ${service} is copied as it stands, and counted`, async ({ page }) => {
		if (!project) throw new Error('the content cannot be read');
		const { fields } = projectListing(project, service, market);
		const filled = fields.filter(({ text }) => text !== '');
		await page.goto(`/desk/${market}/${service}/`);
		await expect(page.locator('.field')).toHaveCount(filled.length);
		for (const { id, label, text, count, bound } of filled) {
			const field = page.locator(`[id="field-${id}"]`);
			await field.getByRole('button').click();
			await expect(page.locator('[data-copied]')).toHaveText(`${label}をコピーしました`);
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
			if (bound !== null) await expect(field.locator('.counter')).toContainText(`${count}字／${bound}字`);
		}
	});
}

test('the file of one field holds exactly the field', async ({ request }) => {
	if (!project) throw new Error('the content cannot be read');
	const { fields } = projectListing(project, 'corporate-site', 'coconala');
	for (const { id, text } of fields) {
		if (text === '') continue;
		const response = await request.get(`/desk/coconala/corporate-site/${id}.txt`);
		expect(await response.text()).toBe(text);
	}
});

test.describe('text that is easily spoilt', () => {
	for (const [text, count] of awkward) {
		test(`${JSON.stringify(text)} is counted as the check counts it`, async ({ page }) => {
			await page.goto('/desk/coconala/landing-page/');
			await page.locator('[data-tally]').fill(text);
			expect(countCharacters(text, 'code-points')).toBe(count);
			await expect(page.locator('[data-tallied]')).toHaveText(`${count}字`);
		});

		test(`${JSON.stringify(text)} is copied without a change`, async ({ page }) => {
			await page.goto('/desk/coconala/landing-page/');
			await page
				.locator('pre.text')
				.first()
				.evaluate((pre, words) => pre.replaceChildren(words), text);
			await page.locator('.field button').first().click();
			await expect(page.locator('[data-copied]')).not.toBeEmpty();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
		});
	}
});

test('a field that has changed since it was copied says so, until it is copied again', async ({ page }) => {
	const address = '/desk/coconala/landing-page/';
	const field = page.locator('#field-title');
	await page.goto(address);
	await expect(field.locator('[data-before]')).toBeHidden();
	await field.getByRole('button').click();
	await expect(field.locator('[data-before]')).toHaveText('コピーした文のままです');
	await page.evaluate(() => localStorage.setItem('torikime/desk/coconala/landing-page/title', '前の文'));
	await page.reload();
	await expect(field.locator('[data-before]')).toHaveText('前にコピーした文から変わっています');
	await field.getByRole('button').click();
	await page.reload();
	await expect(field.locator('[data-before]')).toHaveText('コピーした文のままです');
});

test('copying works from the keyboard, and the arrows lead from field to field', async ({ page }) => {
	await page.goto('/desk/coconala/landing-page/');
	const [buttons, texts] = [page.locator('.field button'), page.locator('pre.text')];
	await buttons.first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(buttons.nth(1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-copied]')).not.toBeEmpty();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await texts.nth(1).textContent());
	await page.keyboard.press('ArrowUp');
	await expect(buttons.first()).toBeFocused();
});

test('where the clipboard is refused, the text is left selected and that is said', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
	});
	await page.goto('/desk/coconala/landing-page/');
	await page.locator('.field button').first().click();
	await expect(page.locator('[data-copied]')).toContainText('選びました');
	const selected = await page.evaluate(() => getSelection()?.toString());
	expect(selected).toBe(await page.locator('pre.text').first().textContent());
});

test('a listing tells what it could not promise, and leads to the article behind its terms', async ({ page }) => {
	await page.goto('/desk/coconala/corporate-site/');
	await expect(page.getByRole('heading', { name: 'ココナラではお約束できないこと' })).toBeVisible();
	await expect(page.locator('.cannot li').first()).toContainText('納品から1週間のフォロー');
	await page.locator('#field-request pre').getByRole('link', { name: '最終確認のうえ「正式な納品」' }).click();
	await expect(page.locator('#terms-silence')).toBeInViewport();
});

test('the desk opens without a network once it has been opened with one', async ({ page, context }) => {
	await page.goto('/desk/');
	const kept = () =>
		page.evaluate(async () => {
			const cache = await caches.open('torikime-desk');
			return (await cache.keys()).map(({ url }) => new URL(url).pathname);
		});
	await expect.poll(kept).toContain('/desk/coconala/landing-page/');
	// Scripts and styles that only the listings name are kept after the pages themselves.
	await expect.poll(async () => (await kept()).filter((path) => path.endsWith('.js')).length).toBeGreaterThan(1);
	await context.setOffline(true);
	await page.goto('/desk/coconala/landing-page/');
	await page.locator('.field button').first().click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await page.locator('pre.text').first().textContent(),
	);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the texts are there and no button promises what it cannot do', async ({ page }) => {
		await page.goto('/desk/coconala/landing-page/');
		await expect(page.locator('pre.text').first()).toBeVisible();
		await expect(page.locator('button:visible')).toHaveCount(0);
	});
});
