/** The map says which codes speak first; here it is held to the code. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allChecks } from '../../src/lib/checks/all.ts';
import { general, givenWay, specific } from '../../src/lib/checks/give-way.ts';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';

const [, section = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('## Which check speaks first');
const [, first = '', second = ''] = (section.split('\n## ')[0] ?? '').split(/^\| (?:Room|Speaks) \|.*$/m);
const codesIn = (table: string): string[] =>
	[...table.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)].map(([, code = '']) => code);

test('the map lists the codes that speak first, and no others', () => {
	expect(codesIn(first.split('\n\n')[0] ?? '').toSorted()).toEqual([...specific].toSorted());
});

test('every code that speaks first or gives way has a check', () => {
	const ids = allChecks.map(({ id }) => id);
	for (const code of [...specific, ...general, ...codesIn(second)]) expect(ids).toContain(code);
	expect([...specific].filter((code) => general.has(code))).toEqual([]);
});

test('a general finding is left out at the words of a specific one, and nowhere else', () => {
	const at = (code: string, start: number, end: number): Diagnostic => ({
		code,
		level: 'error',
		message: { ja: code, en: code },
		places: [
			{
				place: {
					file: 'terms.mdx',
					start: { offset: start, line: 1, column: start + 1 },
					end: { offset: end, line: 1, column: end + 1 },
				},
			},
		],
	});
	const findings = [
		at('prose/unsourced-number', 4, 6),
		at('interest/rate-clash', 2, 8),
		at('prose/unsourced-number', 10, 12),
		at('sign/unfilled-placeholder', 4, 6),
	];
	expect(givenWay(findings).map(({ code, places: [{ place }] }) => [code, place.start.offset])).toEqual([
		['interest/rate-clash', 2],
		['prose/unsourced-number', 10],
		['sign/unfilled-placeholder', 4],
	]);
});
