import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptExplanations } from '../../src/lib/checks/accept.ts';
import { allChecks } from '../../src/lib/checks/all.ts';
import type { Accepted, Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { reportOf } from '../../src/lib/diagnostics/report.ts';
import { reporters } from '../../src/lib/diagnostics/reporters.ts';
import { both, files, made } from './made.ts';

const texts = {
	'src/content/clauses/a.mdx': '---\ntitle: 範囲\n---\n復旧は月額料金に含む。\n',
	'src/content/clauses/b [旧].mdx': '\t作業の料金は、1時間8,800円とする。\n作業の料金は別途。\n',
	'src/content/accepted.yaml': 'accepted:\n  - code: test/one\n',
};
const sources = files(texts);
const explanations = [...allChecks, ...acceptExplanations];

const clash = made(
	[
		sources.at('src/content/clauses/a.mdx', '復旧は月額料金に含む。', both('含む', 'included')),
		sources.at('src/content/clauses/b [旧].mdx', '1時間8,800円', both('8,800円/時', '8,800 yen an hour')),
	],
	{
		code: 'value/conflicting-fact',
		notes: [{ title: both('場面', 'scenario'), text: both('土曜 20:00', 'Saturday 20:00') }],
		fixes: [both('そろえる', 'Make them equal'), both('一方を消す', 'Delete one')],
	},
);
const unreadable = made([sources.at('src/content/clauses/a.mdx', '範囲')], { code: 'schema/missing' });
const warned = made([sources.at('src/content/clauses/b [旧].mdx', '作業の料金は別途。')], { level: 'warning' });
const accepted: Accepted = {
	diagnostic: warned,
	reason: '来期に書き直す',
	until: '2027-03-31',
	place: sources.at('src/content/accepted.yaml', 'test/one').place,
};

/** The log as far as these tests read it. */
interface Log {
	readonly runs: readonly [
		{
			readonly tool: { readonly driver: { readonly rules: readonly { id: string; help: { text: string } }[] } };
			readonly columnKind: string;
			readonly results: readonly {
				readonly ruleId: string;
				readonly ruleIndex: number;
				readonly level: string;
				readonly message: { readonly text: string };
				readonly locations: readonly unknown[];
				readonly relatedLocations?: readonly { readonly id: number }[];
				readonly partialFingerprints: Readonly<Record<string, string>>;
				readonly suppressions: readonly unknown[];
			}[];
		},
	];
}

function logOf(
	found: readonly Diagnostic[],
	standing: readonly Accepted[] = [],
	lang: 'ja' | 'en' = 'ja',
	from = sources,
) {
	const report = reportOf(found, [], standing);
	return JSON.parse(reporters.sarif.report(report, { lang, sources: from, explanations })) as Log;
}

// One of its patterns is no pattern in Unicode mode. Formats are left out: the URIs are looked at below.
const options = { strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false };
const validate = new Ajv(options).compile(schema);

function problemsOf(log: unknown) {
	validate(log);
	return validate.errors ?? [];
}

test('a log of errors, warnings and accepted findings is valid SARIF 2.1.0, in both languages', () => {
	for (const lang of ['ja', 'en'] as const) {
		expect(problemsOf(logOf([clash, unreadable], [accepted], lang))).toEqual([]);
	}
	expect(problemsOf(logOf([]))).toEqual([]);
});

test('the schema is one that refuses what is no SARIF', () => {
	const log = logOf([clash]) as unknown as { runs: { results: { level: string }[] }[] };
	for (const result of log.runs[0]?.results ?? []) result.level = 'fatal';
	expect(problemsOf(log).map(({ instancePath }) => instancePath)).toContain('/runs/0/results/0/level');
	expect(problemsOf({ version: '2.1.0' })).not.toEqual([]);
});

test('any finding at all makes a valid log', () => {
	const text = fc.string({ unit: 'binary', maxLength: 12 });
	const localized = fc.record({ ja: text, en: text });
	const places = fc
		.array(fc.constantFrom(...clash.places, ...warned.places, ...unreadable.places), { minLength: 1, maxLength: 3 })
		.map(([first = clash.places[0], ...rest]): Diagnostic['places'] => [first, ...rest]);
	const diagnostic = fc.record({
		code: fc.constantFrom('a/b', 'source/unreadable', 'value/conflicting-fact'),
		level: fc.constantFrom('error' as const, 'warning' as const),
		message: localized,
		places,
		notes: fc.array(fc.record({ title: localized, text: localized }), { maxLength: 2 }),
		fixes: fc.array(localized, { maxLength: 3 }),
		edits: fc.array(
			fc.record({
				place: fc.constantFrom(...clash.places.map(({ place }) => place)),
				text,
				does: localized,
				keeps: fc.constant('print' as const),
			}),
			{ maxLength: 2 },
		),
	});
	fc.assert(
		fc.property(fc.array(diagnostic, { maxLength: 4 }), (found) => {
			expect(problemsOf(logOf(found, [accepted]))).toEqual([]);
		}),
		{ numRuns: 40 },
	);
});

test('what a machine can mend is a fix with its replacement', () => {
	const { place } = sources.at('src/content/clauses/a.mdx', '月額料金');
	const does = both('「月額料金」を「月の料金」にする', 'another word');
	const [{ results }] = logOf([
		made([{ place }], { edits: [{ place, text: '月の料金', does, keeps: 'meaning' }] }),
	]).runs;
	expect(results).toMatchObject([
		{
			fixes: [
				{
					description: { text: '「月額料金」を「月の料金」にする' },
					artifactChanges: [
						{
							artifactLocation: { uri: 'src/content/clauses/a.mdx' },
							replacements: [
								{
									deletedRegion: { startLine: 4, startColumn: 4, endLine: 4, endColumn: 8 },
									insertedContent: { text: '月の料金' },
								},
							],
						},
					],
				},
			],
		},
	]);
});

test('a rule is explained in both languages, and every result names its rule', () => {
	const [run] = logOf([clash, unreadable], [accepted]).runs;
	for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
	for (const { id, title, summary } of explanations) {
		const text = run.tool.driver.rules.find((rule) => rule.id === id)?.help.text;
		for (const words of [title.ja, title.en, summary.ja, summary.en]) expect(text).toContain(words);
	}
});

test('a result stands at its first place, leads to all of them, and says its notes and mends as text', () => {
	const [{ results, columnKind }] = logOf([clash]).runs;
	expect(columnKind).toBe('utf16CodeUnits');
	const a = {
		artifactLocation: { uri: 'src/content/clauses/a.mdx', uriBaseId: 'SRCROOT' },
		region: {
			startLine: 4,
			startColumn: 1,
			endLine: 4,
			endColumn: 12,
			snippet: { text: '復旧は月額料金に含む。' },
		},
	};
	const b = {
		artifactLocation: { uri: 'src/content/clauses/b%20%5B%E6%97%A7%5D.mdx', uriBaseId: 'SRCROOT' },
		region: { startLine: 1, startColumn: 9, endLine: 1, endColumn: 18, snippet: { text: '1時間8,800円' } },
	};
	expect(results[0]).toMatchObject({
		level: 'error',
		message: {
			text: [
				'誤り',
				'[src/content/clauses/a.mdx:4:1](1) 含む',
				'[src/content/clauses/b \\[旧\\].mdx:1:9](2) 8,800円/時',
				'場面: 土曜 20:00',
				'直し方 1) そろえる',
				'直し方 2) 一方を消す',
			].join('\n'),
		},
		locations: [{ physicalLocation: a }],
		relatedLocations: [
			{ id: 1, physicalLocation: a, message: { text: '含む' } },
			{ id: 2, physicalLocation: b, message: { text: '8,800円/時' } },
		],
	});
});

test('an accepted finding is a suppressed result with its reason, and no other result is', () => {
	const [{ results }] = logOf([clash], [accepted]).runs;
	expect(results.map(({ suppressions }) => suppressions)).toMatchObject([
		[],
		[{ kind: 'external', status: 'accepted', justification: '来期に書き直す', properties: { until: '2027-03-31' } }],
	]);
});

test('fingerprints stay when lines move, and tell the same words apart by their order', () => {
	const twice = { 'a.yaml': 'x:\n  - limit: 3回 # 一\n  - limit: 3回 # 二\ny: 3回\n' };
	const moved = { 'a.yaml': `title: 新しい行\n${twice['a.yaml'].replaceAll('  - ', '    -   ')}` };
	const prints = (text: { 'a.yaml': string }) => {
		const from = files(text);
		const found = ['3回 # 一', '3回 # 二', '3回\n'].map((words) => {
			const { place } = from.at('a.yaml', words);
			const end = { ...place.start, column: place.start.column + 2, offset: place.start.offset + 2 };
			return made([{ place: { ...place, end } }]);
		});
		return logOf(found, [], 'ja', from).runs[0].results.map(
			({ partialFingerprints }) => partialFingerprints['words/v1'],
		);
	};
	expect(new Set(prints(twice)).size).toBe(3);
	expect(prints(moved)).toEqual(prints(twice));
	const same = files({ 'a.yaml': 'a:\n  n: 3回\nb:\n  n: 3回 \n' });
	const [first, second] = [8, 19].map((start) => {
		const at = { line: start === 8 ? 2 : 4, column: 6, offset: start };
		return made([{ place: { file: 'a.yaml', start: at, end: { ...at, column: 8, offset: start + 2 } } }]);
	});
	if (!first || !second) throw new Error('two findings were made');
	const numbered = logOf([second, first], [], 'ja', same).runs[0].results.map(
		(one) => one.partialFingerprints['words/v1'],
	);
	expect(numbered.map((print) => print?.split(':')[1])).toEqual(['1', '2']);
	expect(new Set(numbered.map((print) => print?.split(':')[0])).size).toBe(1);
});
