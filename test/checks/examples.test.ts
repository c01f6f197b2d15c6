import { describe, expect, test } from 'vitest';
import { allChecks } from '../../src/lib/checks/all.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import { base, minimalContent } from './minimal.ts';

test('the minimal content has no finding', () => {
	expect(checkContent(minimalContent(), { base }).diagnostics).toEqual([]);
});

describe.each(allChecks.map((check) => [check.id, check] as const))('%s', (_, check) => {
	const { fails, passes } = check.example;

	test('finds its failing example at exactly the words it names', () => {
		const files = minimalContent(fails);
		const { project, diagnostics } = checkContent(files, { base }, [check]);
		expect(project).not.toBeNull();
		const found = diagnostics.map(({ code, places: [{ place }] }) => {
			const text = files.find(({ file }) => file === place.file)?.text ?? '';
			const words = text.slice(place.start.offset, place.end.offset);
			return { code, file: place.file.slice(base.length + 1), words };
		});
		expect(found).toEqual(fails.finds?.map((find) => ({ code: check.id, ...find })));
	});

	test('finds nothing in its passing example', () => {
		expect(checkContent(minimalContent(passes), { base }, [check]).diagnostics).toEqual([]);
	});

	test('its failing example yields no finding of any other check', () => {
		const codes = checkContent(minimalContent(fails), { base }).diagnostics.map(({ code }) => code);
		expect(new Set(codes)).toEqual(new Set([check.id]));
	});

	test('says what it is about in both languages', () => {
		for (const { ja, en } of [check.title, check.summary]) {
			expect(ja).toMatch(/[ぁ-ん]/);
			expect(en).toMatch(/^[\x20-\x7e甲乙本「」修正は3回まで…]+$/);
		}
	});
});

test('every check has an id of its own, which is where its file is', () => {
	const ids = allChecks.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/);
});
