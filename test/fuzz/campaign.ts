/** Many inputs in a row, held to bounds of time and memory. A failure says how to run its input again. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Content } from './content.ts';
import { minimal, sample } from './content.ts';
import { inputOf, judge } from './judge.ts';

/** Of one input, on a slow machine that does other things too. */
const MOST_MILLISECONDS = 10_000;
/** What may stay in memory after a whole campaign. */
const MOST_GROWTH = 96 * 1024 * 1024;

export interface Tally {
	readonly inputs: number;
	readonly outcomes: Readonly<Record<string, number>>;
	readonly slowest: { readonly index: number; readonly milliseconds: number };
	readonly grown: number;
}

/** `FUZZ_SEED=7 FUZZ_ONLY=123 npx vitest run test/fuzz` runs one input again; `FUZZ_CONTENT=src/content` one of the sample. */
export const seedOf = (preset: number): number => Number(process.env['FUZZ_SEED'] ?? preset);
export const contentOf = (): Content => (process.env['FUZZ_CONTENT'] === 'src/content' ? sample() : minimal);
export const onlyOf = (): number | null => (process.env['FUZZ_ONLY'] ? Number(process.env['FUZZ_ONLY']) : null);

/** @throws at the first input that is not taken as it should be. */
export function campaign(seed: number, from: number, to: number, content: Content = minimal): Tally {
	const outcomes: Record<string, number> = {};
	let slowest = { index: from, milliseconds: 0 };
	// What the first inputs bring into memory (caches, compiled code) is there to stay.
	const warm = Math.min(50, to - from);
	let before = 0;
	for (let index = from; index < to; index++) {
		if (index === from + warm) before = heap();
		const input = inputOf(seed, index, content);
		try {
			const { outcome, milliseconds } = judge(input, content);
			outcomes[`${input.family}: ${outcome}`] = (outcomes[`${input.family}: ${outcome}`] ?? 0) + 1;
			if (milliseconds > slowest.milliseconds) slowest = { index, milliseconds };
			if (milliseconds > MOST_MILLISECONDS) throw new Error(`took ${Math.round(milliseconds)} ms`);
		} catch (cause) {
			throw new Error(
				`FUZZ_SEED=${seed} FUZZ_ONLY=${index} FUZZ_CONTENT=${content.base} (${input.family}, ${input.file}): ${String(cause)}`,
				{
					cause,
				},
			);
		}
	}
	const grown = before === 0 ? 0 : heap() - before;
	if (grown > MOST_GROWTH) throw new Error(`FUZZ_SEED=${seed}: the memory grew by ${Math.round(grown / 2 ** 20)} MB`);
	return { inputs: to - from, outcomes, slowest, grown };
}

/** Bytes in use after everything that can go has gone. */
function heap(): number {
	setFlagsFromString('--expose-gc');
	const collect: () => void = runInNewContext('gc');
	collect();
	return process.memoryUsage().heapUsed;
}
