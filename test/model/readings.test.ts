import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import type { KeptReading, Readings } from '../../src/lib/model/readings.ts';
import type { SourceFile } from '../../src/lib/source/entry.ts';
import { readFolder } from '../../src/lib/source/folder.ts';

const base = 'src/content';
const { files } = readFolder(process.cwd(), base);
/** The same texts as other objects, as in a run of its own. */
const again = (): SourceFile[] => files.map((source) => ({ ...source }));

/** Keeps readings as bytes, as they stand on the disk between two runs. */
function onDisk(): Readings & { readonly asked: { hits: number; misses: number } } {
	const kept = new Map<string, Buffer>();
	const key = ({ file, text }: SourceFile): string => `${file}\n${text}`;
	const asked = { hits: 0, misses: 0 };
	return {
		asked,
		get(source) {
			const bytes = kept.get(key(source));
			asked[bytes ? 'hits' : 'misses']++;
			return bytes && (deserialize(bytes) as KeptReading);
		},
		set(source, reading) {
			kept.set(key(source), serialize(reading));
		},
	};
}

/** Everything but functions, whatever the order of the keys. */
const inOrder = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a project of kept readings is the project that was read, down to the place of every value', () => {
	const readings = onDisk();
	const first = loadProject(again(), { base, readings }).project;
	expect(readings.asked).toEqual({ hits: 0, misses: files.length });
	const second = loadProject(again(), { base, readings }).project;
	expect(readings.asked.hits).toBe(files.length);
	expect(inOrder(second)).toEqual(inOrder(first));
	const placesIn = (project: typeof first) =>
		[...(project?.services ?? []), ...(project?.clauses ?? [])].map(({ raw, places }) =>
			Object.keys(raw as object).map((field) => [places.at([field]), places.key([field])]),
		);
	expect(placesIn(second)).toEqual(placesIn(first));
});

test('a file that changed is read again; what is found is what a run without memory finds', () => {
	const readings = onDisk();
	checkContent(again(), { base, readings });
	const changed = again().map((source) =>
		source.file.endsWith('services/landing-page.yaml')
			? { ...source, text: source.text.replace('revisions: 3回', 'revisions: 三') }
			: source,
	);
	const { misses } = readings.asked;
	const remembering = checkContent(changed, { base, readings });
	expect(readings.asked.misses).toBe(misses + 1);
	expect(remembering.diagnostics.length).toBeGreaterThan(0);
	expect(remembering.diagnostics).toEqual(
		checkContent(
			again().map((source, index) => changed[index] ?? source),
			{ base },
		).diagnostics,
	);
});

test('findings of a file are kept with it', () => {
	const readings = onDisk();
	const wrong = again().map((source) =>
		source.file.endsWith('clauses/support/fees.mdx')
			? { ...source, text: `${source.text}\n\n連絡は37日とする。\n` }
			: source,
	);
	const told = () =>
		checkContent(
			wrong.map((source) => ({ ...source })),
			{ base, readings },
		).diagnostics;
	const first = told();
	expect(first.map(({ code }) => code)).toContain('prose/unsourced-number');
	expect(told()).toEqual(first);
});
