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

describe('HTML that people know is told with what to write for it', () => {
	test.each([
		['<br>', '改行は書けません。空行で段落を分ける'],
		['<br/>', '改行は書けません。空行で段落を分ける'],
		['<b>この限りでない。</b>', '強調は **言葉** と書く'],
		['\n\n<ul>\n<li>一つ</li>\n</ul>', '行の初めに「- 」を書く'],
	])('%s', (words, fix) => {
		expect(clause(words)[0]?.fixes).toEqual([fix]);
	});

	test('a link in a clause is not offered as another link', () => {
		expect(clause('<https://example.jp/>')[0]?.fix).toBe('条項や掲載文では、リンクにせず言葉で書く');
		expect(clause('[例](https://example.jp/)')[0]?.message).toMatch(/^リンクはページにだけ書けます/);
	});
});
