/**
 * `npm run bench:check`: how long it takes to find every contradiction and every gap. Each measure is checked for its
 * answer first, then held against its limit; a miss ends the run with 1, and the last line sums it up.
 */
import { checkContent } from '../src/lib/checks/run.ts';
import { scenarioFindings } from '../src/lib/checks/scenario/findings.ts';
import { loadProject } from '../src/lib/model/load.ts';
import { compile } from '../src/lib/scenario/compile.ts';
import { gaps } from '../src/lib/scenario/gap.ts';
import { overlaps } from '../src/lib/scenario/overlap.ts';
import type { RuleSet } from '../src/lib/scenario/rule.ts';
import { readFolder } from '../src/lib/source/folder.ts';
import { SmtOracle } from '../test/long/smt-oracle.ts';
import { dense, tiling } from './families.ts';

interface Measure {
	readonly name: string;
	/** As measured, and as it must be. */
	readonly value: number;
	readonly limit: number;
	readonly unit: 'ms' | '×';
	/** `ms` must be under the limit, `×` (times faster) at least the limit. */
	readonly met: boolean;
}

const measures: Measure[] = [];
const say = (line: string) => process.stdout.write(`${line}\n`);

function hold(name: string, value: number, unit: Measure['unit'], limit: number): void {
	measures.push({ name, value, limit, unit, met: unit === 'ms' ? value < limit : value >= limit });
	const must = unit === 'ms' ? `limit ${limit} ms` : `at least ${limit} ×`;
	say(`${measures.at(-1)?.met === true ? 'ok  ' : 'MISS'} ${name}: ${Math.round(value)} ${unit} (${must})`);
}

interface Run {
	readonly ms: number;
	readonly compileMs: number;
	readonly overlapMs: number;
	readonly gapMs: number;
	readonly pairs: number;
	readonly open: number;
	readonly unknown: number;
}

/** Everything from the rules as written to the last finding. */
function run(set: RuleSet): Run {
	const start = performance.now();
	const compiled = compile(set);
	const afterCompile = performance.now();
	const pairs = overlaps(compiled);
	const afterOverlap = performance.now();
	const open = gaps(compiled);
	const end = performance.now();
	return {
		ms: end - start,
		compileMs: afterCompile - start,
		overlapMs: afterOverlap - afterCompile,
		gapMs: end - afterOverlap,
		pairs: pairs.count,
		open: open.gaps.length,
		unknown: pairs.unknown.length + open.unknown.length,
	};
}

function median(runs: readonly Run[]): Run {
	return runs.toSorted((a, b) => a.ms - b.ms)[runs.length >> 1] as Run;
}

const wrong: string[] = [];

/** A fast wrong answer is worth nothing. */
function must(truth: boolean, what: string): void {
	if (truth) return;
	wrong.push(what);
	say(`WRONG ${what}`);
}

const FAMILIES = {
	tiling: (rules: number) => tiling(rules, 1).set,
	dense: (rules: number) => dense(rules, 1),
} as const;
const LIMITS = { tiling: 1500, dense: 4000 } as const;

const planted = tiling(3000, 1);
const compiled = compile(planted.set);
const found = [...overlaps(compiled)].map(({ rules }) => rules.join(' ')).sort();
must(found.join() === [...planted.clashes].sort().join(), 'the clashes found are not those planted');
const filled = planted.holes.map((when, i) => ({
	id: `fill-${i}`,
	document: 'terms',
	when: [when],
	then: { charge: 0 },
	exceptionTo: [],
}));
must(gaps(compiled).gaps.length > 0, 'the holes planted are not found');
const whole = compile({ ...planted.set, rules: [...planted.set.rules, ...filled] });
must(gaps(whole).gaps.length === 0, 'there are holes that were not planted');

say('3,000 rules on 12 axes, overlaps and gaps together, median of 5');
for (const family of ['tiling', 'dense'] as const) {
	const set = FAMILIES[family](3000);
	run(set);
	const middle = median(Array.from({ length: 5 }, () => run(set)));
	must(middle.unknown === 0, `${family} left something unknown`);
	hold(`${family}, 3,000 rules`, middle.ms, 'ms', LIMITS[family]);
}

const base = 'src/content';
const { files } = readFolder(process.cwd(), base);

/** The rules of the sample content: compiled from it, and every clash, gap and idle rule looked for. */
function sample(): number {
	const { project } = loadProject(files, { base });
	if (project === null) throw new Error('The sample content cannot be read');
	const start = performance.now();
	const { clashes, gaps: open, unknown } = scenarioFindings(project);
	const ms = performance.now() - start;
	must(clashes.length + open.length + unknown.length === 0, 'the sample content is not clean');
	return ms;
}

function wholeCheck(): number {
	const start = performance.now();
	const { diagnostics } = checkContent(files, { base });
	must(diagnostics.length === 0, 'the sample content has findings');
	return performance.now() - start;
}

const middleOf = (measure: () => number): number => {
	for (let warm = 0; warm < 3; warm++) measure();
	return Array.from({ length: 9 }, measure).toSorted((a, b) => a - b)[4] as number;
};

const { counted } = checkContent(files, { base });
say(
	`\nThe sample content, ${counted.rules} rules × ${Number(counted.scenarios).toExponential(1).replace('+', '')} scenarios, median of 9`,
);
hold('sample content, every clash and gap', middleOf(sample), 'ms', 150);
say(`     with reading, assembling and all ${counted.checks} checks: ${Math.round(middleOf(wholeCheck))} ms`);

say('\nCost by number of rules (ms; findings)');
say('family   rules  compile  overlap      gap    total      pairs   gaps');
for (const family of ['tiling', 'dense'] as const) {
	for (const rules of [30, 100, 300, 1000, 3000, 10_000]) {
		const set = FAMILIES[family](rules);
		const repeats = rules > 3000 ? 1 : 3;
		const middle = median(Array.from({ length: repeats }, () => run(set)));
		const cells = [middle.compileMs, middle.overlapMs, middle.gapMs, middle.ms].map((ms) => ms.toFixed(1).padStart(8));
		const counts = [String(middle.pairs).padStart(10), String(middle.open).padStart(6)];
		const unknown = middle.unknown > 0 ? `  UNKNOWN ${middle.unknown}` : '';
		say(`${family.padEnd(7)} ${String(rules).padStart(6)} ${cells.join(' ')} ${counts.join(' ')}${unknown}`);
	}
}

say('\nBeside an SMT solver (Z3), the same set of 100 rules');
const solver = await SmtOracle.start();
for (const family of ['tiling', 'dense'] as const) {
	const set = FAMILIES[family](100);
	const start = performance.now();
	const theirs = await solver.ask(set);
	const smtMs = performance.now() - start;
	const ours = median(Array.from({ length: 9 }, () => run(set)));
	must(ours.pairs === theirs.pairs.length, `engine and solver differ on ${family}`);
	say(`     ${family}: Z3 ${Math.round(smtMs)} ms, engine ${ours.ms.toFixed(1)} ms, ${ours.pairs} pairs`);
	hold(`${family}, 100 rules, faster than Z3`, smtMs / ours.ms, '×', 100);
}
await solver.stop();

const missed = measures.filter(({ met }) => !met);
const sum = measures.map(({ name, value, unit }) => `${name} ${Math.round(value)} ${unit}`).join(' · ');
const passed = missed.length === 0 && wrong.length === 0;
const verdict = passed
	? 'passed'
	: `FAILED (${missed.length} of ${measures.length} missed, ${wrong.length} wrong answers)`;
say(`\nbench:check ${verdict}: ${sum}`);
process.exitCode = passed ? 0 : 1;
