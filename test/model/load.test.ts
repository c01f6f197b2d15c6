import { describe, expect, test } from 'vitest';
import { loadProject } from '../../src/lib/model/load.ts';
import { base, minimalContent } from '../checks/minimal.ts';
import { findings } from './findings.ts';

describe('what is wrong with a file is told at its line', () => {
	test('a price without its tax basis, in words that say how to write it', () => {
		const [found, ...more] = findings({
			'support/standard.yaml': { replace: 'hourly: 8,800円/時 税込', with: 'hourly: 8,800円/時' },
		});
		expect(more).toEqual([]);
		expect(found).toMatchObject({ code: 'schema/wrong-value', words: '8,800円/時' });
		expect(found?.message).toMatch(/税込.*税別/);
	});

	test('an element that does not exist', () => {
		const [found] = findings({
			'clauses/allowance.mdx': { replace: '<Ref to="prices" />', with: '<Reff to="prices" />' },
		});
		expect(found).toMatchObject({
			code: 'mdx/unknown-element',
			words: '<Reff to="prices" />',
			fix: '「Ref」のことではありませんか',
		});
	});

	test('a rule without an outcome', () => {
		const [found] = findings({
			'clauses/allowance.mdx': { replace: 'then={{ treatment: "included" }}', with: 'then={{}}' },
		});
		expect(found).toMatchObject({ code: 'schema/wrong-value', words: '{}' });
	});
});

describe('references between files', () => {
	test('to a policy that does not exist, with the nearest one', () => {
		expect(findings({ 'services/media.yaml': { replace: 'silence: silence', with: 'silence: silense' } })).toEqual([
			expect.objectContaining({
				code: 'reference/missing',
				words: 'silense',
				fix: '「silence」のことではありませんか',
			}),
		]);
	});

	test('to a clause in the list of a document', () => {
		expect(
			findings({
				'documents/contract.yaml': {
					replace: 'articles: [definitions, allowance]',
					with: 'articles: [definitions, allowances]',
				},
			}),
		).toEqual([expect.objectContaining({ code: 'reference/missing', words: 'allowances' })]);
	});

	test('to a tier, in the placement of a task', () => {
		expect(
			findings({
				'tasks.yaml': { replace: 'standard: allowance', with: 'standart: allowance\n      standard: allowance' },
			}),
		).toEqual([expect.objectContaining({ code: 'reference/missing', words: 'standart' })]);
	});

	test('of a rule to an exception that is not there', () => {
		const [found] = findings({
			'clauses/allowance.mdx': {
				replace: 'then={{ treatment: "included" }}',
				with: 'then={{ treatment: "included" }} exceptionTo="nothing"',
			},
		});
		expect(found?.code).toBe('reference/missing');
	});

	test('in a circle of exceptions', () => {
		const found = findings({
			'clauses/allowance.mdx': {
				replace: 'then={{ treatment: "included" }}',
				with: 'then={{ treatment: "included" }} exceptionTo="other"',
			},
			'clauses/definitions.mdx': {
				replace: 'この契約において',
				with: '<Rule id="other" then={{ treatment: "extra" }} exceptionTo="within-allowance">この契約</Rule>において',
			},
		});
		expect(found).toEqual([expect.objectContaining({ code: 'rule/override-cycle' })]);
		expect(found[0]?.message).toMatch(/「within-allowance」 → 「other」|「other」 → 「within-allowance」/);
	});

	test('two clauses of one name in different folders', () => {
		const found = findings({ 'clauses/other/prices.mdx': '---\ntitle: 料金\n---\n料金は別に定める。\n' });
		expect(found).toEqual([expect.objectContaining({ code: 'reference/duplicate-id' })]);
	});

	test('two tasks of one name', () => {
		const found = findings({
			'tasks.yaml': {
				replace: 'tasks:\n',
				with: 'tasks:\n  - { id: text-edit, title: あ, says: い, description: う, group: content, basis: junin }\n',
			},
		});
		expect(found).toEqual([expect.objectContaining({ code: 'reference/duplicate-id', words: 'text-edit' })]);
	});
});

describe('files', () => {
	test('in a folder that is not read', () => {
		expect(findings({ 'service/media.yaml': 'name: x\n' })).toEqual([
			expect.objectContaining({ code: 'source/unexpected-file' }),
		]);
	});

	test('with a name that cannot be an id', () => {
		expect(findings({ 'clauses/Prices_2.mdx': '---\ntitle: 料金\n---\n料金は別に定める。\n' })).toEqual([
			expect.objectContaining({ code: 'source/bad-file-name' }),
		]);
	});

	test('that are missing', () => {
		expect(findings({}, ['calendar.yaml'])).toEqual([expect.objectContaining({ code: 'source/missing-file' })]);
	});

	test('with many mistakes: all of them in one run', () => {
		const codes = findings({
			'agency.yaml': 'name: [\n',
			'clauses/prices.mdx': '---\ntitle: 料金\n---\n<Table of="no-such-table" />\n',
			'services/media.yaml': { replace: 'purpose: owned-media', with: 'purpose: blog' },
			'marketplaces/market.yaml': { replace: 'name: 例の市場', with: 'nam: 例の市場' },
		}).map(({ code, file }) => `${file} ${code}`);
		expect(codes).toEqual(
			expect.arrayContaining([
				'agency.yaml source/yaml-syntax',
				'clauses/prices.mdx schema/wrong-value',
				'marketplaces/market.yaml schema/unknown-key',
				'services/media.yaml schema/wrong-value',
			]),
		);
	});
});

test('an element on a line of its own, with no blank line around it, stays in its paragraph', () => {
	const { project } = loadProject(
		minimalContent({
			files: {
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。日数は\n<Value of="policies.general.acceptance" />\nとする。\n\n次の項である。',
				},
			},
		}),
		{ base },
	);
	const blocks = project?.clauses.find(({ id }) => id === 'definitions')?.body ?? [];
	expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
	expect(blocks[0]?.type === 'paragraph' && blocks[0].inlines.map(({ type }) => type)).toContain('value');
});

test('a warning about a file does not keep it from being read', () => {
	const files = minimalContent({
		files: { 'agency.yaml': { replace: 'ちいさな会社のためのウェブ制作\n', with: 'ちいさな会社の #ウェブ制作\n' } },
	});
	const { project, diagnostics } = loadProject(files, { base });
	expect(diagnostics.map(({ code, level }) => [code, level])).toEqual([['source/lost-comment', 'warning']]);
	expect(project?.agency.data.tagline).toBe('ちいさな会社の');
});
