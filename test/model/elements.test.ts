import { describe, expect, test } from 'vitest';
import { findings } from './findings.ts';

const clause = (words: string) =>
	findings({ 'clauses/definitions.mdx': { replace: '営業する日をいう。', with: `営業する日をいう。${words}` } });

describe('words for some only', () => {
	test('name a tier that exists, or the words would be in no contract', () => {
		expect(clause('<Only support={["standard", "standrad"]}>この限りでない。</Only>')).toEqual([
			expect.objectContaining({
				code: 'reference/missing',
				words: 'standrad',
				message: '「standrad」という保守プランはありません',
				fix: '「standard」のことではありませんか',
			}),
		]);
	});

	test('name a service that exists, also around paragraphs', () => {
		const found = clause('\n\n<Only services={["shop"]}>\n\nこの限りでない。\n\n</Only>');
		expect(found).toEqual([expect.objectContaining({ code: 'reference/missing', words: 'shop' })]);
	});

	test.each(['<Only>この限りでない。</Only>', '<Only support={[]}>この限りでない。</Only>'])(
		'say for whom: %s',
		(words) => {
			const [found, ...more] = clause(words);
			expect(more).toEqual([]);
			expect(found?.code).toBe('schema/wrong-value');
			expect(words).toContain(found?.words);
		},
	);

	test('an element without what it stands for is told at its opening tag', () => {
		expect(clause('<Only>この限りでない。</Only>')[0]).toMatchObject({
			words: '<Only>',
			message: expect.stringContaining('<Only>'),
		});
	});
});

test('a section names a marketplace that exists', () => {
	const found = findings({
		'listings/media.mdx': { replace: '<Section of="lead">', with: '<Section of="lead" market="markt">' },
	});
	expect(found).toEqual([expect.objectContaining({ code: 'reference/missing', words: 'markt' })]);
});

test('a clause applies to someone', () => {
	const found = findings({
		'clauses/prices.mdx': { replace: 'title: 料金表', with: 'title: 料金表\nappliesTo: { support: [] }' },
	});
	expect(found).toEqual([expect.objectContaining({ code: 'schema/wrong-value', words: '[]' })]);
});
