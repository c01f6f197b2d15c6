import { describe, expect, test } from 'vitest';
import { findings } from './findings.ts';

describe('a tag in a text field is refused, since it would be published as it is typed', () => {
	test.each([
		['<Value of="service.packages.2.pages" />', '値を引かずに済むよう、数を言わない文にする'],
		['<b>人気', 'タグを消し、言葉だけにする'],
		['</Term>', 'タグを消し、言葉だけにする'],
		['＜Value of="tier.fee" /＞', '値を引かずに済むよう、数を言わない文にする'],
	])('%s', (tag, fix) => {
		const found = findings({
			'services/media.yaml': { replace: 'summary: 記事を育てるサイト', with: `summary: '記事（${tag}）のサイト'` },
		});
		expect(found).toEqual([expect.objectContaining({ code: 'schema/tag-in-text', fix })]);
		expect(tag).toMatch(found[0]?.words?.slice(0, 4) ?? 'nothing');
	});

	test('in the summary of a clause', () => {
		const found = findings({
			'clauses/prices.mdx': { replace: 'title: 料金表', with: 'title: 料金表\nsummary: <Term>営業日</Term>の料金' },
		});
		expect(found).toEqual([expect.objectContaining({ code: 'schema/tag-in-text', words: '<Term>' })]);
	});

	test('but not an address in brackets, nor a sign', () => {
		expect(
			findings({
				'services/media.yaml': {
					replace: 'summary: 記事を育てるサイト',
					with: "summary: '<https://example.jp/> 記事 < 記事を育てるサイト'",
				},
			}),
		).toEqual([]);
	});
});

const clause = (words: string) =>
	findings({ 'clauses/definitions.mdx': { replace: '営業する日をいう。', with: `営業する日をいう。${words}` } });

describe('markup that Markdown reads as words is refused in a body', () => {
	test.each([
		['a full-width tag', '＜Value of="tier.fee" /＞とする。', '＜Value of="tier.fee" /＞'],
		['an escaped tag', '\\<Value of="tier.fee" /> とする。', '<Value'],
		['bold that its brackets keep from being bold', '**「重要」**である。', '**'],
		['a table', '\n\n| プラン | 料金 |\n| --- | --- |\n| 小 | 別に定める |', '| プラン | 料金 |'],
		['a table with values in it', '\n\n| 料金 | <Value of="tier.fee" /> |', '| 料金 | <Value of="tier.fee" /> |'],
		['a table without outer lines', '\n\nプラン | 料金\n--- | ---', '--- | ---'],
		['a table in an item', '\n\n1. 次のとおり\n   | 小 | 中 |', '   | 小 | 中 |'],
		['a third level of items', '\n\n1. 一\n   1. 二\n      1. 三', '1. 三'],
	])('%s', (_, words, underlined) => {
		expect(clause(words)).toEqual([expect.objectContaining({ code: 'mdx/not-allowed', words: underlined })]);
	});

	test('but neither emphasis nor two levels of items are', () => {
		expect(clause('**重要**である。\n\n1. 一\n   1. 二')).toEqual([]);
	});
});

test('a page may hold a table and deeper lists, which are laid out there', () => {
	const body = '| 小 | 中 |\n| --- | --- |\n| あ | い |\n\n- 一\n  - 二\n    - 三\n';
	expect(findings({ 'pages/about.mdx': `---\ntitle: 紹介\ndescription: 紹介\n---\n${body}` })).toEqual([]);
});
