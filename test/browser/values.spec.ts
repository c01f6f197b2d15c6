/** The pages say what the typed content says, wherever they say it. */
import { checkFolder } from '../../src/lib/checks/run.ts';
import { formatValue } from '../../src/lib/values/format.ts';
import { expect, test } from './fixtures.ts';

const { project } = checkFolder('.', 'src/content');

test('a service page says the price, the revisions and the free period of its service', async ({ page }) => {
	for (const { id, data } of project?.services ?? []) {
		await page.goto(`/services/${id}/`);
		const facts = page.locator('.facts.row');
		await expect(facts.locator(`[data-path="services.${id}.price"]`)).toHaveText(formatValue(data.price));
		await expect(facts.locator(`[data-path="services.${id}.revisions"]`)).toHaveText(
			formatValue(data.revisions, 'number'),
		);
		await expect(facts.locator(`[data-path="services.${id}.freePeriod"]`)).toHaveText(
			formatValue(data.freePeriod, 'anchored'),
		);
	}
});

test('a tier page says the fee, and how every request is treated', async ({ page }) => {
	for (const { id, data } of project?.support ?? []) {
		await page.goto(`/support/${id}/`);
		await expect(page.locator(`.facts.row [data-path="support.${id}.fee"]`)).toHaveText(formatValue(data.fee));
		const placed = (project?.tasks.data.tasks ?? []).filter(({ operation }) => operation?.[id] !== undefined);
		await expect(page.locator('.treated-tasks li')).toHaveCount(placed.length);
	}
});

test('the comparison has every request in every column, those without a contract first', async ({ page }) => {
	await page.goto('/support/');
	const tables = page.locator('table.matrix');
	const columns = ['保守契約なし', ...(project?.support ?? []).map(({ data }) => data.name)];
	await expect(tables.first().locator('thead th')).toHaveText(['こんなとき', ...columns]);
	const rows = page.locator('table.matrix tbody tr');
	await expect(rows).toHaveCount(project?.tasks.data.tasks.length ?? 0);
	for (const row of await rows.all()) await expect(row.locator('td')).toHaveCount(columns.length);
});
