/** Anything taken out of the sample is told at a place that there is, or missed by nobody; test/long takes out everything. */
import { expect, test } from 'vitest';
import { readFolder } from '../../src/lib/source/folder.ts';
import { seedOf } from './campaign.ts';
import { deletionsIn, judgeDeletion } from './deletions.ts';
import { Random } from './random.ts';

const base = 'src/content';
const { files } = readFolder(process.cwd(), base);
const all = deletionsIn(files);

test('deletions are of every sort', () => {
	const sorts = [
		/\.yaml$/,
		/\.mdx$/,
		/\.yaml: [\w.-]+$/,
		/\.mdx: title$/,
		/: <Rule>/,
		/: around/,
		/exceptionTo of/,
		/listItem at/,
		/<Section>/,
	];
	for (const sort of sorts)
		expect(
			all.some(({ what }) => sort.test(what)),
			String(sort),
		).toBe(true);
	const some = all.filter((_, index) => index % 100 === 0);
	for (const { what, file, text } of some)
		expect(text(), what).not.toBe(files.find((source) => source.file === file)?.text);
});

test('no single deletion stops the check or is told of a place that there is not', () => {
	const random = new Random(seedOf(20_261_122), 0);
	const codes = Array.from({ length: 150 }, () => judgeDeletion(random.pick(all), files, base));
	// Much is told when it is missing; some of it nobody misses.
	expect(codes.filter((told) => told.length > 0).length).toBeGreaterThan(30);
	expect(new Set(codes.flat()).size).toBeGreaterThan(8);
}, 180_000);
