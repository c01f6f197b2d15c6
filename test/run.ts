/**
 * `npm test`: everything that needs nothing but the npm registry. The quick rules first, beside the unit tests; then a
 * build, and the browser on what was built. The last line sums up all tests that ran.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Step {
	readonly name: string;
	readonly command: readonly [string, ...string[]];
}

const results = 'test-results';
const unit = `${results}/unit.json`;
const browser = `${results}/browser.json`;

/** Lanes run side by side; the steps of a lane one after the other. */
const stages: readonly (readonly (readonly Step[])[])[] = [
	[
		[
			{ name: 'lint', command: ['biome', 'check', '--error-on-warnings'] },
			{ name: 'deps', command: ['depcruise', '--output-type', 'err-long', 'src', 'test'] },
			{ name: 'schemas', command: ['node', 'src/cli/schemas.ts', '--check'] },
			{ name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
		],
		[
			{
				name: 'unit tests',
				command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`],
			},
		],
	],
	[
		[
			{ name: 'build', command: ['node', 'src/cli/build.ts'] },
			{ name: 'browser tests', command: ['playwright', 'test'] },
		],
	],
];

/** A step's output is kept together and shown when it ends, so that lanes do not mix. */
function run({ name, command: [program, ...args] }: Step): Promise<boolean> {
	const started = performance.now();
	return new Promise((resolve) => {
		const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
		const child = spawn(program, args, { env, shell: process.platform === 'win32' });
		const output: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
		child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
		child.on('close', (code) => {
			const seconds = ((performance.now() - started) / 1000).toFixed(1);
			const good = code === 0;
			process.stdout.write(`\n── ${name}: ${good ? 'ok' : 'FAILED'} (${seconds} s)\n`);
			process.stdout.write(good ? lastLines(Buffer.concat(output).toString(), 6) : Buffer.concat(output));
			resolve(good);
		});
	});
}

const lastLines = (text: string, count: number): string => `${text.trimEnd().split('\n').slice(-count).join('\n')}\n`;

/** Stops the lane at its first failure: what follows would only repeat it. */
async function runLane(steps: readonly Step[]): Promise<boolean> {
	for (const step of steps) if (!(await run(step))) return false;
	return true;
}

interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

function counts(file: string, read: (report: never) => Counts): Counts {
	try {
		return read(JSON.parse(readFileSync(file, 'utf8')) as never);
	} catch {
		return { passed: 0, failed: 0, skipped: 0 };
	}
}

const unitCounts = (report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }): Counts => ({
	passed: report.numPassedTests,
	failed: report.numFailedTests,
	skipped: report.numPendingTests,
});

const browserCounts = ({
	stats,
}: {
	stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
}): Counts => ({
	passed: stats.expected,
	failed: stats.unexpected + stats.flaky,
	skipped: stats.skipped,
});

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let good = true;
for (const lanes of stages) {
	const ended = await Promise.all(lanes.map(runLane));
	good = good && ended.every(Boolean);
	if (!good) break;
}
const all = [counts(unit, unitCounts), counts(browser, browserCounts)];
const sum = (key: keyof Counts): number => all.reduce((total, one) => total + one[key], 0);
// A step that failed without a failing test (lint, types, a build) must not look like a clean sum.
const failed = sum('failed') + (good || sum('failed') > 0 ? 0 : 1);
process.stdout.write(`\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped\n`);
process.exitCode = good ? 0 : 1;
