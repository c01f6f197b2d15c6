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

	test('finds nothing in its passing example, which is a change to the content too', () => {
		expect(Object.keys(passes.files)).not.toEqual([]);
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

/** What the files below src/lib/checks give out that has the shape of a check, by the file's own name. */
const modules = import.meta.glob<Record<string, unknown>>('../../src/lib/checks/*/*.ts', { eager: true });

function checksIn(module: Record<string, unknown>): string[] {
	return Object.values(module).flatMap((given) =>
		typeof given === 'object' && given !== null && 'id' in given && 'example' in given ? [String(given.id)] : [],
	);
}

test('every check has an id of its own, which is where its file is, and every file with a check is run', () => {
	const ids = allChecks.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const found = Object.entries(modules).flatMap(([file, module]) =>
		checksIn(module).map((id) => ({ id, file: file.replace(/^.*\/checks\/(.*)\.ts$/, '$1') })),
	);
	for (const { id, file } of found) expect(file).toBe(id);
	expect(found.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});
