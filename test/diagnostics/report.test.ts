import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintPattern } from '../../src/lib/diagnostics/fingerprint.ts';
import { exitCode, reportOf } from '../../src/lib/diagnostics/report.ts';
import { reporters } from '../../src/lib/diagnostics/reporters.ts';
import { both, files, made } from './made.ts';

const sources = files({ 'a.yaml': 'a: 1\nb: 2\n', 'b.yaml': 'c: 料金\n' });
const first = made([sources.at('a.yaml', '1')]);
const second = made([sources.at('a.yaml', '2')], { code: 'test/two', level: 'warning' });
const third = made([sources.at('a.yaml', '2')], { code: 'test/three' });
const fourth = made([sources.at('b.yaml', '料金', both('ここ', 'here'))], {
	message: both('料金が二つあります', 'There are two charges'),
	notes: [
		{ title: both('場面', 'scenario'), text: both('土曜 20:00\n電話', 'Saturday 20:00\nby telephone') },
		{ title: both('例外', 'exceptions'), text: both('なし', 'none') },
	],
	fixes: [both('一方を消す', 'Delete one'), both('料金をそろえる', 'Make them equal')],
});

test('findings are told by file, line, column and code, whoever found them first', () => {
	const ordered = [first, third, second, fourth];
	fc.assert(
		fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
			expect(reportOf(shuffled).diagnostics).toEqual(ordered);
		}),
	);
});

test('a finding that was made twice is told once', () => {
	expect(reportOf([first, structuredClone(first), third]).counts).toMatchObject({ errors: 2, warnings: 0 });
});

test('errors stop the build, warnings only a strict one', () => {
	expect(exitCode(reportOf([]))).toBe(0);
	expect(exitCode(reportOf([second]))).toBe(0);
	expect(exitCode(reportOf([second]), { strict: true })).toBe(1);
	expect(exitCode(reportOf([first, second]))).toBe(1);
});

describe('for people', () => {
	test('a finding has its sentence, its frame, its notes and the ways to mend it', () => {
		expect(`\n${reporters.pretty.report(reportOf([fourth, second]), { lang: 'ja', sources })}\n`).toBe(`
warning[test/two] 誤り
 ┌ a.yaml:2:4
2│ b: 2
 │    ─

error[test/one] 料金が二つあります
 ┌ b.yaml:1:4
1│ c: 料金
 │    ──── ここ
 = 場面   土曜 20:00
          電話
 = 例外   なし
 = 直し方 1) 一方を消す  2) 料金をそろえる

エラー 1件、警告 1件
`);
	});

	test('all of it is said in English when asked', () => {
		expect(`\n${reporters.pretty.report(reportOf([fourth]), { lang: 'en', sources })}\n`).toBe(`
error[test/one] There are two charges
 ┌ b.yaml:1:4
1│ c: 料金
 │    ──── here
 = scenario   Saturday 20:00
              by telephone
 = exceptions none
 = fix        1) Delete one  2) Make them equal

1 error
`);
	});

	test('choices that do not fit on a line have a line each', () => {
		const long = made([sources.at('a.yaml', '1')], { fixes: [both('長い'.repeat(20)), both('別の'.repeat(20))] });
		const lines = reporters.pretty.report(reportOf([long]), { lang: 'ja', sources, width: 80 }).split('\n');
		expect(lines.slice(4, 6)).toEqual([` = 直し方 1) ${'長い'.repeat(20)}`, `          2) ${'別の'.repeat(20)}`]);
	});

	test('a clean run says how much was checked', () => {
		const report = reportOf(
			[],
			[
				{ n: 1412, of: both('規則', 'rules') },
				{ n: 83, of: both('検査', 'checks') },
			],
		);
		expect(reporters.pretty.report(report, { lang: 'ja', sources })).toBe('矛盾なし: 1,412 規則、83 検査');
		expect(reporters.pretty.report(report, { lang: 'en', sources })).toBe('No contradiction: 1,412 rules, 83 checks');
	});

	test('colours appear only when asked for, and change nothing else', () => {
		const report = reportOf([first, second, third, fourth]);
		const plain = reporters.pretty.report(report, { lang: 'ja', sources });
		const colored = reporters.pretty.report(report, { lang: 'ja', sources, color: true });
		const esc = String.fromCharCode(27);
		expect(plain).not.toContain(esc);
		expect(colored).toContain(`${esc}[1;31merror[test/one]${esc}[0m`);
		expect(colored.replaceAll(new RegExp(`${esc}\\[[0-9;]*m`, 'g'), '')).toBe(plain);
	});
});

test('for programs both languages are told, whatever the language', () => {
	const report = reportOf([fourth], [{ n: 2, of: both('ファイル', 'files') }]);
	const text = reporters.json.report(report, { lang: 'en', sources });
	expect(reporters.json.report(report, { lang: 'ja', sources, color: true })).toBe(text);
	expect(JSON.parse(text)).toEqual({
		version: 1,
		counts: { errors: 1, warnings: 0, accepted: 0 },
		checked: [{ n: 2, of: { ja: 'ファイル', en: 'files' } }],
		diagnostics: [
			{
				code: 'test/one',
				level: 'error',
				fingerprint: expect.stringMatching(fingerprintPattern),
				message: { ja: '料金が二つあります', en: 'There are two charges' },
				places: [
					{
						file: 'b.yaml',
						start: { line: 1, column: 4, offset: 3 },
						end: { line: 1, column: 6, offset: 5 },
						label: { ja: 'ここ', en: 'here' },
					},
				],
				notes: [
					{
						title: { ja: '場面', en: 'scenario' },
						text: { ja: '土曜 20:00\n電話', en: 'Saturday 20:00\nby telephone' },
					},
					{ title: { ja: '例外', en: 'exceptions' }, text: { ja: 'なし', en: 'none' } },
				],
				fixes: [
					{ ja: '一方を消す', en: 'Delete one' },
					{ ja: '料金をそろえる', en: 'Make them equal' },
				],
				edits: [],
			},
		],
		accepted: [],
	});
});

test('what a machine can mend is told to programs in full, and to people as a number', () => {
	const { place } = sources.at('b.yaml', '料金');
	const edit = {
		place,
		text: '代金',
		does: both('「料金」を「代金」にする', 'another word'),
		keeps: 'meaning',
	} as const;
	const report = reportOf([made([{ place }], { code: 'test/a', edits: [edit] }), fourth]);
	expect(JSON.parse(reporters.json.report(report, { lang: 'ja', sources })).diagnostics).toMatchObject([
		{ edits: [{ file: 'b.yaml', start: { offset: 3 }, text: '代金', does: { en: 'another word' }, keeps: 'meaning' }] },
		{ edits: [] },
	]);
	const told = reporters.pretty.report(report, { lang: 'ja', sources });
	expect(told).toContain('\n = --fix 「料金」を「代金」にする\n');
	expect(told).toMatch(/\nうち1件は --fix で直せます$/);
	expect(reporters.pretty.report(reportOf([fourth]), { lang: 'ja', sources })).not.toContain('--fix');
});

test('an accepted finding is told with its reason and its last day, and is neither an error nor a warning', () => {
	const { place } = sources.at('a.yaml', 'a');
	const report = reportOf([], [], [{ diagnostic: fourth, reason: '来期に直す', until: '2027-03-31', place }]);
	expect(exitCode(report, { strict: true })).toBe(0);
	expect(reporters.pretty.report(report, { lang: 'ja', sources })).toBe(`accepted[test/one] 料金が二つあります
  b.yaml:1:4
  2027-03-31まで了承: 来期に直す

矛盾なし（了承した指摘 1件）`);
	expect(JSON.parse(reporters.json.report(report, { lang: 'ja', sources }))).toMatchObject({
		counts: { errors: 0, warnings: 0, accepted: 1 },
		diagnostics: [],
		accepted: [
			{ reason: '来期に直す', until: '2027-03-31', place: { file: 'a.yaml' }, diagnostic: { code: 'test/one' } },
		],
	});
});

test('every voice is found by its own name', () => {
	for (const [name, reporter] of Object.entries(reporters)) expect(reporter.name).toBe(name);
});
