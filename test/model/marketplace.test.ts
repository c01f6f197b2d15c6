/** Slips in a marketplace's file, told at their line. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { base, minimalContent } from '../checks/minimal.ts';

const file = 'marketplaces/market.yaml';
const before = 'fields:\n  - id: title\n';

/** What is told of the file, with the words underlined. */
function told(replace: string, by: string) {
	const files = minimalContent({ files: { [file]: { replace, with: by } } });
	return checkContent(files, { base }).diagnostics.map(({ code, message, places: [{ place }] }) => {
		const text = files.find((one) => one.file === place.file)?.text ?? '';
		return { code, ja: message.ja, words: text.slice(place.start.offset, place.end.offset) };
	});
}

describe('a slip in the file of a marketplace', () => {
	test('in a pattern is told with the pattern and the reason', () => {
		const ban =
			"bans: [{ id: b, kind: tool, says: '(Zoom', reason: 試験, source: 試験, verifiedOn: null, confidence: C }]";
		const [found, ...more] = told(before, `${ban}\n${before}`);
		expect(more).toEqual([]);
		expect(found).toMatchObject({ code: 'schema/wrong-value', words: "'(Zoom'" });
		expect(found?.ja).toContain('「(Zoom」は、言葉の型（正規表現）として読めません');
	});

	test('of a text without a bound of our own is told', () => {
		const [found] = told('    bound: 100\n', '');
		expect(found?.ja).toContain('文章の欄には、自社の上限（bound）を書きます');
	});

	test('of a bound above what the official text allows is told', () => {
		const [found] = told('    bound: 25\n', '    bound: 26\n');
		expect(found).toMatchObject({ words: '26' });
		expect(found?.ja).toContain('掲載先の上限（25）を超えています');
	});

	test('of a cell that a group does not have is told with those that it has', () => {
		const group =
			'fields:\n  - { id: plans, label: 料金表, required: true, format: group, of: packages, cells: [{ id: colour, label: 色, format: plain, bound: 5 }] }\n  - id: title\n';
		const [found] = told(before, group);
		expect(found).toMatchObject({ words: 'colour' });
		expect(found?.ja).toContain('name・description・price・delivery・revisions');
	});

	test('of a limit without a day on which it was read is told', () => {
		const [found] = told(
			'max: { value: 25, source: 試験, verifiedOn: 2026-11-21, confidence: A }',
			'max: { value: 25, source: 試験, verifiedOn: null, confidence: A }',
		);
		expect(found).toMatchObject({ code: 'market/limit-source-missing', words: 'null' });
	});
});
