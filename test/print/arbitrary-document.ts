/** Documents of every shape, with words that try to break out of their markup. */
import fc from 'fast-check';
import type { Block, Document, Items, Span, Table } from '../../src/lib/document/tree.ts';

const origin = {
	file: 'content/clauses/any.mdx',
	start: { line: 1, column: 1, offset: 0 },
	end: { line: 1, column: 2, offset: 1 },
};

/** Words as they come out of a clause: no line ends inside, no white space at the ends. */
export const words: fc.Arbitrary<string> = fc
	.array(
		fc.constantFrom(
			'営業日',
			'A&B',
			'<script>alert(1)</script>',
			'"',
			"'",
			'&amp;',
			'𠮷',
			'が',
			'  ',
			'-->',
			'</article>',
			'〜',
		),
		{ minLength: 1, maxLength: 4 },
	)
	.map((parts) => parts.join('').trim())
	.filter((text) => text !== '');

const span: fc.Arbitrary<Span> = fc.oneof(
	words.map((text): Span => ({ type: 'text', text, rules: [], origin })),
	words.map((text): Span => ({ type: 'value', text, path: 'a.b', value: null, rules: [], origin, source: origin })),
	words.map((text): Span => ({ type: 'ref', text, target: 'one.2', rules: [], origin })),
	fc
		.tuple(words, fc.boolean())
		.map(([text, define]): Span => ({ type: 'term', text, term: text, define, rules: [], origin })),
	words.map((label): Span => ({ type: 'blank', field: 'client.name', label, width: 8, rules: [], origin })),
);

const spans = fc.array(span, { minLength: 1, maxLength: 4 });

const items = (depth: 1 | 2): fc.Arbitrary<Items> =>
	fc
		.array(
			fc.record({
				number: fc.integer({ min: 1, max: 9 }),
				label: fc.constantFrom('(1)', 'イ', '・'),
				spans,
				children: depth === 1 ? fc.option(items(2)) : fc.constant(null),
				origin: fc.constant(origin),
			}),
			{ minLength: 1, maxLength: 3 },
		)
		.map((list): Items => ({ type: 'items', depth, items: list, origin }));

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 3 }).chain((columns) => {
	const row = fc.array(
		spans.map((inner) => ({ spans: inner, align: 'start' as const })),
		{ minLength: columns, maxLength: columns },
	);
	return fc.record({
		type: fc.constant('table' as const),
		caption: fc.option(words),
		head: row,
		rows: fc.array(row, { maxLength: 3 }),
		rowHeader: fc.boolean(),
		widths: fc.constant(Array.from({ length: columns }, () => 1)),
		origin: fc.constant(origin),
	});
});

const block: fc.Arbitrary<Block> = fc.oneof(
	fc.record({
		type: fc.constant('paragraph' as const),
		number: fc.integer({ min: 1, max: 12 }),
		label: fc.option(fc.constant('２')),
		spans,
		origin: fc.constant(origin),
	}),
	spans.map((inner): Block => ({ type: 'heading', spans: inner, origin })),
	items(1),
	table,
);

const blocks = fc.array(block, { maxLength: 4 });

export const documents: fc.Arbitrary<Document> = fc.record({
	id: fc.constantFrom('terms', 'support-contract.standard'),
	kind: fc.constant('contract' as const),
	title: words,
	scope: fc.constant({}),
	lang: fc.constant('ja' as const),
	subtitle: fc.option(spans),
	preamble: blocks,
	keyTerms: fc.option(fc.record({ id: fc.constant('terms'), heading: words, blocks, origin: fc.constant(origin) })),
	articles: fc.array(
		fc.record({
			id: fc.constant('one'),
			number: fc.constant(1),
			label: fc.constant('第1条'),
			heading: words,
			blocks,
			summary: fc.option(spans),
			origin: fc.constant(origin),
		}),
		{ maxLength: 3 },
	),
	closing: blocks,
	signature: fc.option(
		fc.record({
			type: fc.constant('signature' as const),
			date: spans,
			parties: fc.array(
				fc.record({
					role: fc.constantFrom('client' as const, 'agency' as const),
					label: words,
					lines: fc.array(fc.record({ label: words, spans }), { minLength: 1, maxLength: 3 }),
					seal: fc.option(fc.constant(22)),
				}),
				{ maxLength: 2 },
			),
			mode: fc.constantFrom('paper' as const, 'electronic' as const),
			stamp: fc.constant(null),
			origin: fc.constant(origin),
		}),
	),
	annexes: fc.array(
		fc.record({
			id: fc.constant('annex'),
			number: fc.constant(1),
			label: fc.constant('別紙1'),
			heading: words,
			blocks,
			origin: fc.constant(origin),
		}),
		{ maxLength: 2 },
	),
	origin: fc.constant(origin),
});
