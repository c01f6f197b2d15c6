/** `npm run test:long`: every number, day and clock time of the content at the ends of its range, one at a time. */
import { expect, test } from 'vitest';
import { minimal } from '../fuzz/content.ts';
import { judge } from '../fuzz/judge.ts';

const days = [
	'0001-01-01',
	'1000-01-01',
	'1899-12-31',
	'1970-01-01',
	'2024-02-29',
	'2026-12-31',
	'2999-12-31',
	'9999-12-31',
];
const clocks = ['0:00', '00:01', '23:59', '24:00'];
const numbers = [
	'0',
	'1',
	'28',
	'29',
	'31',
	'366',
	'10000',
	'999999',
	'2147483648',
	'9007199254740991',
	'9999999999999999',
];

const written = /\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}|\d[\d,]*(?=[円回日営時分か年%ペ件GM\]])/g;
const extremes = (words: string): readonly string[] => {
	if (/^\d{4}-/.test(words)) return days;
	return words.includes(':') ? clocks : numbers;
};

test.each(minimal.originals.map((original) => [original.file, original.text] as const))(
	'the values of %s at their extremes end in findings that stand somewhere, or in none',
	(file, text) => {
		for (const { 0: words, index } of text.matchAll(written))
			for (const extreme of extremes(words)) {
				const changed = text.slice(0, index) + extreme + text.slice(index + words.length);
				const { outcome } = judge({ family: extreme, file, bytes: Buffer.from(changed) });
				expect(['refused', 'findings', 'clean'], `${words} → ${extreme}`).toContain(outcome);
			}
	},
);
