import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allChecks } from '../../src/lib/checks/all.ts';
import { allCodes } from '../../src/lib/checks/explain/codes.ts';
import { catalogue, elsewhere } from './catalogue.ts';

test('every kind of contradiction that was collected is a check, or is dealt with in a file that there is', () => {
	expect(new Set(catalogue).size).toBe(catalogue.length);
	expect(catalogue.length).toBeGreaterThanOrEqual(126);
	const checks = new Set(allChecks.map(({ id }) => id));
	expect(catalogue.filter((id) => !checks.has(id) && !(id in elsewhere))).toEqual([]);
	for (const [id, { file }] of Object.entries(elsewhere)) {
		expect(checks.has(id), `${id} is a check now`).toBe(false);
		expect(catalogue).toContain(id);
		expect(existsSync(file), file).toBe(true);
	}
});

test('all of them can be explained', () => {
	const explained = new Set(allCodes.map(({ id }) => id));
	expect(catalogue.filter((id) => !explained.has(id))).toEqual([]);
});
