import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/lib/document/tree.ts';
import { printHtml, printHtmlSpans } from '../../src/lib/print/html.ts';
import { clause, contractOf } from '../document/project.ts';

const origin = {
	file: 'content/clauses/one.mdx',
	start: { line: 1, column: 1, offset: 0 },
	end: { line: 1, column: 1, offset: 0 },
};

const printed = (body: string, fields = {}, frontmatter = '') =>
	printHtml(
		contractOf({ one: clause('目的', body, frontmatter), two: clause('定義', '一つ。\n\n二つ。') }, fields).document,
	);

describe('the HTML', () => {
	test('has a section for each article, under its anchor, with its number in the text', () => {
		const html = printed('文。');
		expect(html).toContain('<section class="article" id="one"><h2><span class="label">第1条</span>（目的）</h2>');
		expect(html).toContain('<p id="two.2"><span class="label">２</span> 二つ。</p>');
	});

	test('links a reference to the anchor of its 項', () => {
		expect(printed('<Ref to="two" paragraph={2} />による。')).toContain('<a href="#two.2">第2条第2項</a>による。');
	});

	test('puts a prefix before every anchor and every link, for pages with several documents', () => {
		const { document } = contractOf({ one: clause('目的', '<Ref to="one" />。') });
		const html = printHtml(document, { anchors: 'standard-' });
		expect(html).toContain('id="standard-one"');
		expect(html).toContain('href="#standard-one"');
	});

	test('begins its headings at the level that the page has room for', () => {
		const { document } = contractOf({ one: clause('目的', '文。') });
		expect(printHtml(document, { level: 2 })).toMatch(/<h2>契約書<\/h2>[\s\S]*<h3><span class="label">第1条/);
	});

	test('says the labels of 号 in the text', () => {
		expect(printed('次のとおり。\n\n1. 甲\n   1. ア')).toContain(
			'<ol role="list" data-depth="1"><li><span class="label">(1)</span> 甲<ol role="list" data-depth="2"><li><span class="label">イ</span> ア</li>',
		);
	});

	test('gives tables a caption and header cells for rows and columns', () => {
		const html = printed('文。\n\n<Table of="tier-prices" />');
		expect(html).toContain('<caption>料金</caption>');
		expect(html).toContain('<th scope="col">項目</th>');
		expect(html).toContain('<th scope="row">月額料金</th>');
	});

	test('gives values their path and what a machine reads of them', () => {
		const html = printed('<Value of="tier.fee" />、<Value of="agency.asOf" />、<Value of="agency.name" />。');
		expect(html).toContain('<data value="30000" data-path="support.standard.fee">月額30,000円（税込）</data>');
		expect(html).toContain('<time datetime="2026-11-21" data-path="agency.asOf">2026年11月21日（土）</time>');
		expect(html).toContain('<span data-path="agency.name">例の制作室</span>');
	});

	test('names a blank for those who cannot see the ruled line', () => {
		const html = printed('<Blank field="client.name" label="甲の名称" width={3} />は、');
		expect(html).toContain(
			'<span class="blank" role="img" aria-label="甲の名称（記入欄）" data-field="client.name">　　　</span>は、',
		);
	});

	test('prints the summary beside the article only where it is asked for', () => {
		const { document } = contractOf({ one: clause('目的', '文。', 'summary: やさしい言いかえ\n') });
		expect(printHtml(document)).not.toContain('やさしい言いかえ');
		expect(printHtml(document, { summaries: true })).toContain('<aside class="summary">やさしい言いかえ</aside>');
	});

	test('marks the place of the seal on paper', () => {
		expect(printed('文。', { sign: 'paper' })).toContain('<p class="seal">印</p>');
		expect(printed('文。', { sign: 'electronic' })).not.toContain('印');
	});
});

describe('words that look like markup', () => {
	const nasty = `<script>alert("1")</script> & 'x'`;
	const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;';

	test.each<[string, Span]>([
		['text', { type: 'text', text: nasty, rules: [], origin }],
		['a value', { type: 'value', text: nasty, path: 'agency.name', value: null, rules: [], origin, source: origin }],
		['a reference', { type: 'ref', text: nasty, target: 'one', rules: [], origin }],
		['a term', { type: 'term', text: nasty, term: nasty, define: true, rules: [], origin }],
	])('stay words in %s', (_, span) => {
		expect(printHtmlSpans([span])).toContain(escaped);
		expect(printHtmlSpans([span])).not.toContain('<script');
	});

	test('stay inside their attribute', () => {
		const span: Span = { type: 'blank', field: 'client.name', label: '" onclick="', width: 1, rules: [], origin };
		expect(printHtmlSpans([span])).toContain('aria-label="&quot; onclick=&quot;（記入欄）"');
	});

	test('stay words in titles and headings', () => {
		const { document } = contractOf({ one: clause("'A & < B >'", '文。') }, { title: "'甲 <乙> & 丙'" });
		const html = printHtml(document);
		expect(html).toContain('<h1>甲 &lt;乙&gt; &amp; 丙</h1>');
		expect(html).toContain('（A &amp; &lt; B &gt;）');
	});
});
