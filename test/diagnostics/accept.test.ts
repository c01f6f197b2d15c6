import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/lib/checks/check.ts';
import { reportChecked } from '../../src/lib/checks/report-checked.ts';
import type { Checked } from '../../src/lib/checks/run.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { fingerprint, wordsAt } from '../../src/lib/diagnostics/fingerprint.ts';
import { base, minimalContent } from '../checks/minimal.ts';

const clause = 'clauses/allowance.mdx';
/** Two numbers in one sentence: two findings of one code on one line. */
const numbers = '\n\n連絡は37日、返信は41時間以内とする。\n';

interface Made {
	readonly accepted?: string;
	readonly files?: Example['files'];
	/** Appended to the clause. */
	readonly words?: string;
	readonly asOf?: string;
}

function checked({ accepted, files = {}, words = numbers, asOf = '2026-12-01' }: Made): Checked {
	const original = minimalContent().find(({ file }) => file === `${base}/${clause}`)?.text ?? '';
	const changed = { [clause]: `${original}${words}`, ...(accepted && { 'accepted.yaml': accepted }), ...files };
	return checkContent(minimalContent({ files: changed }), { base, asOf });
}

interface Entry {
	readonly code?: string;
	readonly file?: string;
	readonly words?: string;
	readonly witness?: string | undefined;
	readonly reason?: string;
	readonly until?: string;
}

function yaml(...entries: readonly Entry[]): string {
	const written = entries.map((entry) => {
		const defaults = { code: 'prose/unsourced-number', file: clause, reason: '来期に直す', until: '2027-03-31' };
		const fields = Object.entries({ ...defaults, ...entry }).filter(([, value]) => value !== undefined);
		return `  - ${fields.map(([name, value]) => `${name}: ${value}`).join('\n    ')}\n`;
	});
	return `accepted:\n${written.join('')}`;
}

const codes = ({ diagnostics }: Checked) => diagnostics.map(({ code }) => code);
const sourcesIn = ({ files }: Checked) => new Map(files.map(({ file, text }) => [file, text]));
const wordsOf = (run: Checked, { places }: Diagnostic) => wordsAt(places[0].place, sourcesIn(run));

/** The witness of the finding on these words, as a run without acceptances tells it. */
function witnessOf(words: string, made: Made = {}): string {
	const run = checked(made);
	const found = run.diagnostics.find((one) => wordsOf(run, one) === words);
	if (!found) throw new Error(`nothing is found on ${words}: ${run.diagnostics.map((one) => wordsOf(run, one))}`);
	return fingerprint(found, sourcesIn(run));
}

const found = checked({}).diagnostics.map((one) => wordsOf(checked({}), one));

test('the sentence of these tests has several findings of one code on one line', () => {
	expect(codes(checked({}))).toEqual(found.map(() => 'prose/unsourced-number'));
	expect(found.length).toBeGreaterThan(1);
});

const [one = '', other = ''] = found;

describe('an acceptance', () => {
	test('takes its finding out of the count, and no other', () => {
		const run = checked({ accepted: yaml({ words: one, witness: witnessOf(one) }) });
		expect(run.accepted.map(({ diagnostic, reason, until }) => [wordsOf(run, diagnostic), reason, until])).toEqual([
			[one, '来期に直す', '2027-03-31'],
		]);
		expect(run.diagnostics.map((left) => wordsOf(run, left))).toEqual(found.slice(1));
		expect(reportChecked(run).report.counts).toEqual({ errors: found.length - 1, warnings: 0, accepted: 1 });
	});

	test('holds when lines move, the rest of the file changes or the text is indented differently', () => {
		const accepted = yaml(...found.map((words) => ({ witness: witnessOf(words) })));
		const moved = checked({ accepted, words: `\n\nほかの文をここに足す。\n\n\n  ${numbers.trim()}\n\n終わりの文。\n` });
		expect(codes(moved)).toEqual([]);
		expect(moved.accepted).toHaveLength(found.length);
	});

	test('holds on its last day, and on the day after the finding counts again', () => {
		const accepted = yaml({ witness: witnessOf(one), until: '2026-12-11' });
		expect(checked({ accepted, asOf: '2026-12-11' }).accepted).toHaveLength(1);
		const late = checked({ accepted, asOf: '2026-12-12' });
		expect(late.accepted).toEqual([]);
		expect(codes(late).toSorted()).toEqual(['accept/expired', ...found.map(() => 'prose/unsourced-number')]);
		const expired = late.diagnostics.find(({ code }) => code === 'accept/expired');
		expect(expired?.places.map(({ place }) => wordsAt(place, sourcesIn(late)))).toEqual(['2026-12-11', one]);
	});

	test('accepts one finding: the same words a second time are a finding of their own', () => {
		const repeated = `${numbers}${numbers}`;
		const run = checked({ accepted: yaml({ witness: witnessOf(one) }), words: repeated });
		expect(run.accepted).toHaveLength(1);
		expect(run.diagnostics).toHaveLength(found.length * 2 - 1);
	});

	test.each([
		['the words themselves', numbers.replace('37日', '38日').replace('41時間', '42時間')],
		['the sentence around them', numbers.replace('連絡は', '緊急の連絡は')],
	])('dies when %s change, and tells the witness to write after reading again', (_, words) => {
		const accepted = yaml({ witness: witnessOf(one) });
		const run = checked({ accepted, words });
		expect(run.accepted).toEqual([]);
		const stale = run.diagnostics.find(({ code }) => code === 'accept/stale');
		const [now = ''] = run.diagnostics.filter(({ code }) => code !== 'accept/stale').map((left) => wordsOf(run, left));
		const rewitnessed = witnessOf(now, { words });
		expect(stale?.fixes?.[0]?.ja).toContain(`witness: ${rewitnessed}`);
		expect(checked({ accepted: accepted.replace(witnessOf(one), rewitnessed), words }).accepted).toHaveLength(1);
	});

	test('is an error when nothing is found any more', () => {
		const run = checked({ accepted: yaml({ witness: witnessOf(one) }), words: '' });
		expect(run.diagnostics.map((left) => [left.code, wordsOf(run, left)])).toEqual([
			['accept/stale', 'prose/unsourced-number'],
		]);
	});

	test('without a witness is told which to write, for each of the findings that it could mean', () => {
		const unclear = checked({ accepted: yaml({}) });
		const told = unclear.diagnostics.find(({ code }) => code === 'accept/unwitnessed');
		expect(told?.fixes?.map(({ ja }) => ja)).toEqual(
			found.map((words) => `「${words}」を了承するなら witness: ${witnessOf(words)} と書く`),
		);
		const named = checked({ accepted: yaml({ words: other }) });
		expect(named.diagnostics.find(({ code }) => code === 'accept/unwitnessed')?.fixes).toHaveLength(1);
	});

	test('that names the file by another path is told the right one', () => {
		const run = checked({ accepted: yaml({ file: `${base}/${clause}`, witness: witnessOf(one) }) });
		const stale = run.diagnostics.find(({ code }) => code === 'accept/stale');
		expect(stale?.fixes?.[0]?.ja).toContain(`file: ${clause} に`);
	});

	test('of what cannot be read is none: the error stands', () => {
		const accepted = yaml({ code: 'schema/missing', file: 'agency.yaml' });
		const broken = checked({ accepted, files: { 'agency.yaml': 'name: 山田\n' } });
		expect(broken.project).toBeNull();
		expect(broken.accepted).toEqual([]);
		expect(codes(broken)).toContain('schema/missing');
	});

	test.each([
		['a reason', { reason: '' }],
		['a last day', { until: 'いつか' }],
		['a witness that is one', { witness: 'ほげ' }],
	])('needs %s', (_, entry) => {
		const run = checked({ accepted: yaml(entry), words: '' });
		expect(run.diagnostics.map(({ code, places }) => [code.split('/')[0], places[0].place.file])).toEqual([
			['schema', `${base}/accepted.yaml`],
		]);
	});
});

test('an acceptance cannot be accepted away', () => {
	const stale = { code: 'accept/stale', file: 'accepted.yaml' };
	const run = checked({ accepted: yaml({ witness: '0000-0000-0000' }, stale), words: '' });
	expect(codes(run)).toEqual(['accept/stale', 'accept/stale']);
});
