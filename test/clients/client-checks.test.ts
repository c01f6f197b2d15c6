import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { clientChecks } from '../../src/lib/clients/checks/all.ts';
import { fileNameOf } from '../../src/lib/clients/file-name.ts';
import { prepareContract } from '../../src/lib/clients/prepare.ts';
import { blanksIn, fill } from '../../src/lib/document/fill.ts';
import { documentText } from '../../src/lib/print/compare.ts';
import { readFolder } from '../../src/lib/source/folder.ts';

const file = 'test/fixtures/clients/mihon-shokai.yaml';
const sample = readFileSync(file, 'utf8');
const read = readFolder(process.cwd(), 'src/content');
const { project } = checkContent(read.files, { base: 'src/content' }, []);
if (!project) throw new Error('the sample content cannot be read');

/** The findings of the example client after an edit: the code, and the words that are underlined. */
function findings(edits: readonly (readonly [from: string, to: string])[]) {
	const text = edits.reduce((words, [from, to]) => {
		if (words.split(from).length !== 2) throw new Error(`"${from}" does not stand once in the example`);
		return words.replace(from, to);
	}, sample);
	const { prepared, diagnostics } = prepareContract({ file, text }, project as NonNullable<typeof project>);
	const told = diagnostics.map(({ code, places: [{ place }] }) => [
		code,
		text.slice(place.start.offset, place.end.offset).split('\n')[0],
	]);
	return { prepared, told };
}

test('the example client has no finding, and nothing of its contract stays blank', () => {
	const { prepared, told } = findings([]);
	expect(told).toEqual([]);
	if (!prepared) throw new Error('nothing was prepared');
	const filled = fill(prepared.document, prepared.fillings);
	expect(blanksIn(filled)).toEqual([]);
	const text = documentText(filled);
	for (const words of ['株式会社見本商会', '髙﨑 𠮷德', '2027年1月1日', '締結日　2026年12月1日'])
		expect(text).toContain(words);
});

const REPRESENTATIVE = '  representative:\n    title: 代表取締役\n    name: 髙﨑 𠮷德\n';

test.each<[string, [string, string][], [string, string][]]>([
	[
		'a document that there is not',
		[['support-contract', 'suport-contract']],
		[['client/unknown-contract', 'suport-contract']],
	],
	['a tier that there is not', [['tier: standard', 'tier: standart']], [['client/unknown-contract', 'standart']]],
	[
		'a service where a tier is meant',
		[['tier: standard', 'tier: standard\nservice: landing-page']],
		[['client/wrong-scope', 'service']],
	],
	['a corporation without anybody to sign', [[REPRESENTATIVE, '']], [['client/signatory-missing', 'corporation']]],
	[
		'a consumer and a contract for businesses',
		[['kind: corporation', 'kind: consumer']],
		[['client/wrong-party', 'consumer']],
	],
	[
		'words for no blank',
		[['  site.managed:', '  site.maneged: 更新\n  site.managed:']],
		[['client/unknown-blank', 'site.maneged']],
	],
	['a placeholder left in a name', [['株式会社見本商会', '○○株式会社']], [['client/placeholder', '○○']]],
	[
		'an effect before the day of signing',
		[['2026年12月1日（火）', '2027年1月5日（火）']],
		[['client/starts-before-signing', '2027年1月1日（金）']],
	],
	[
		'a last day that the term does not give',
		[['until: 2027年12月31日（金）', 'until: 2028年1月1日（土）']],
		[['client/term-mismatch', '2028年1月1日（土）']],
	],
	[
		'a weekday that the date does not have',
		[['2026年12月1日（火）', '2026年12月1日（水）']],
		[['schema/wrong-value', '2026年12月1日（水）']],
	],
	['a field that there is not', [['  address:', '  adress:']], [['schema/unknown-key', 'adress']]],
])('tells %s at its words', (_, edits, told) => {
	const result = findings(edits);
	expect(result.told).toEqual(told);
	expect(result.prepared).toBeNull();
});

test('tells what is left empty at once, in the words of the contract and with the line to write', () => {
	const text = sample.replace(/^ {2}site\.(?:cms|url):.*\n/gm, '').replace(/^ {4}phone:.*\n/m, '');
	const { diagnostics } = prepareContract({ file, text }, project);
	expect(diagnostics.map(({ code }) => code)).toEqual(['schema/missing']);
	const blanks = prepareContract({ file, text: sample.replace(/^ {2}site\.(?:cms|url):.*\n/gm, '') }, project);
	expect(blanks.diagnostics).toHaveLength(1);
	const [{ code, message, fixes }] = blanks.diagnostics as [(typeof blanks.diagnostics)[number]];
	expect(code).toBe('client/unfilled-blank');
	expect(message.ja).toBe('「サイトのURL」「CMSとその版」が書かれていません（契約書では空欄のままになります）');
	expect(fixes?.map(({ ja }) => ja)).toContain(
		'blanks の下に「site.cms: …」（CMSとその版）を書く。なければ「なし」と書く',
	);
});

test('tells a version that is not in force on the day of signing', () => {
	const later = { kind: 'date', iso: '2027-04-01' } as const;
	const documents = project.documents.map((document) => ({
		...document,
		data: { ...document.data, versions: [{ name: '第2版', from: later, announced: later }] },
	}));
	const { diagnostics } = prepareContract({ file, text: sample }, { ...project, documents });
	expect(diagnostics.map(({ code }) => code)).toEqual(['client/version-not-in-force']);
});

test('a person signs without a line for a representative, and the day of signing may stay blank', () => {
	const { prepared, told } = findings([
		['kind: corporation', 'kind: sole-proprietor'],
		[REPRESENTATIVE, ''],
		['  date: 2026年12月1日（火）\n', ''],
	]);
	expect(told).toEqual([]);
	if (!prepared) throw new Error('nothing was prepared');
	const filled = fill(prepared.document, prepared.fillings);
	const labels = filled.signature?.parties.find(({ role }) => role === 'client')?.lines.map(({ label }) => label);
	expect(labels).toEqual(['住所', '名称']);
	expect(blanksIn(filled).map(({ field }) => field)).toEqual([
		'contract.date.year',
		'contract.date.month',
		'contract.date.day',
	]);
});

test('paper has a place for a seal, electronic signing has none', () => {
	const paper = findings([['contract:\n', 'contract:\n  sign: paper\n']]).prepared?.document.signature;
	const electronic = findings([]).prepared?.document.signature;
	expect(paper?.parties.every(({ seal }) => seal !== null)).toBe(true);
	expect(electronic?.parties.every(({ seal }) => seal === null)).toBe(true);
});

test('the file is named by date, client, amount over the first term, and document', () => {
	const fee = 33_000 * 12;
	expect(findings([]).prepared?.name).toBe(`20261201_株式会社見本商会_${fee}_Web保守・運用サポート契約書`);
	expect(findings([['  date: 2026年12月1日（火）\n', '']]).prepared?.name).toMatch(/^20270101_/);
	expect(findings([['contract:\n', 'contract:\n  amount: 100,000円 税別\n']]).prepared?.name).toMatch(/_110000_/);
});

test('no name of a client makes a file name that a disk refuses', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (name) => {
			const parts = { day: '2027-01-01', amount: 396_000, title: 'Web保守・運用サポート契約書' };
			const fileName = fileNameOf({ ...parts, client: name });
			expect(fileName).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^\.|\s/u);
			expect(new TextEncoder().encode(`${fileName}.signers.json`).length).toBeLessThanOrEqual(255);
			expect(fileName.split('_')).toHaveLength(4);
		}),
	);
});

test('every check has an id of its own, which is where its file is, and speaks both languages', () => {
	const ids = clientChecks.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const files = Object.keys(import.meta.glob('../../src/lib/clients/checks/*.ts')).map((path) =>
		path.replace(/^.*\/checks\/(.*)\.ts$/, 'client/$1'),
	);
	expect(files.filter((name) => name !== 'client/all').toSorted()).toEqual(ids.toSorted());
	for (const { title, summary } of clientChecks) {
		expect(`${title.ja}${summary.ja}`).toMatch(/[ぁ-ん]/);
		expect(summary.en).not.toBe('');
	}
});
