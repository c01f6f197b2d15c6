/** Broken content files by the thousand; test/long has ten times as many. */
import { expect, test } from 'vitest';
import { placeBetween } from '../../src/lib/source/lines.ts';
import type { Place } from '../../src/lib/source/place.ts';
import { campaign, contentOf, onlyOf, seedOf } from './campaign.ts';
import { minimal } from './content.ts';
import { inputOf, judge } from './judge.ts';
import { assertStands } from './stands.ts';

const seed = seedOf(20_261_121);
const only = onlyOf();

test.runIf(only === null)(
	'five thousand broken files end in findings that stand somewhere, or in none, in little time and memory',
	() => {
		const { inputs, outcomes } = campaign(seed, 0, 5_000);
		expect(inputs).toBe(5_000);
		// Families that are always refused, or never, would try nothing.
		const ends = (outcome: string): number =>
			Object.entries(outcomes).reduce((sum, [name, count]) => sum + (name.endsWith(`: ${outcome}`) ? count : 0), 0);
		expect(Math.min(ends('refused'), ends('findings'), ends('clean'))).toBeGreaterThan(100);
	},
	120_000,
);

test.runIf(only !== null)('the one input that is asked for', () => {
	const content = contentOf();
	const input = inputOf(seed, only ?? 0, content);
	process.stdout.write(`${input.family} ${input.file}\n${Buffer.from(input.bytes).toString()}\n`);
	process.stdout.write(`${JSON.stringify(judge(input, content))}\n`);
});

test('unbroken, the files give no finding', () => {
	const { file, text } = minimal.originals[0] ?? { file: '', text: '' };
	expect(judge({ family: 'none', file, bytes: Buffer.from(text) }).outcome).toBe('clean');
});

test('an input is the same whenever it is made', () => {
	for (const index of [0, 1, 77, 4_999]) expect(inputOf(seed, index)).toEqual(inputOf(seed, index));
	expect(inputOf(seed, 1)).not.toEqual(inputOf(seed + 1, 1));
});

test('a finding that stands outside of its file, or beside it, does not pass', () => {
	const source = { file: 'test/fixtures/minimal/a.yaml', text: 'a: 1\nb: 2\n' };
	const place = placeBetween(source, 5, 6);
	const finding = { code: 'test/one', level: 'error', message: { ja: '誤り', en: 'a mistake' } } as const;
	const stands = (at: Place) => () => assertStands({ ...finding, places: [{ place: at }] }, [source], () => false);
	expect(stands(place)).not.toThrow();
	expect(stands({ ...place, end: { line: 3, column: 1, offset: 11 } })).toThrow(/outside its file/);
	expect(stands({ ...place, start: { line: 1, column: 6, offset: 5 } })).toThrow(/which is 2:1/);
	expect(stands({ ...place, file: 'elsewhere.yaml' })).toThrow(/stands in elsewhere/);
});
