/** Some slips of each family on every run; all of them in `npm run mutation` and `npm run test:long`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Mutation } from './family.ts';
import { families, score } from './score.ts';
import { TABLE } from './table.ts';

/** The first and the last. */
const ends = (mutations: readonly Mutation[]): Mutation[] => [mutations[0], mutations.at(-1)] as Mutation[];

describe.each(families.map((family) => [family.title, family] as const))('%s', (_, { mutations }) => {
	test.each(ends(mutations).map((mutation) => [mutation.edit.name, mutation] as const))('%s', (_name, mutation) => {
		const { missed, alarms, found, placed } = score(mutation);
		expect({ missed, alarms, elsewhere: found - placed }).toEqual({ missed: [], alarms: [], elsewhere: 0 });
	});
});

test('the published table tells of as many edits and declared findings as there are', () => {
	const rows = readFileSync(TABLE, 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('| '))
		.slice(1, -1);
	const published = rows.map((line) => line.split('|').map((cell) => cell.trim()));
	const declared = families.map(({ title, mutations }) => [
		title,
		String(mutations.length),
		String(mutations.reduce((sum, { expected }) => sum + expected.length, 0)),
	]);
	expect(published.map(([, title, , edits, findings]) => [title, edits, findings])).toEqual(declared);
});
