import { describe, expect, test } from 'vitest';
import { assembleDocuments } from '../../src/lib/document/assemble.ts';
import { pageProblems } from '../../src/lib/document/pages.ts';
import type { Document, ValueSpan } from '../../src/lib/document/tree.ts';
import { blocksIn, spansIn } from '../../src/lib/document/walk.ts';
import { built, clause, contractOf, declaration, projectWith, spotTier } from './project.ts';

const valuesOf = (document: Document): ValueSpan[] =>
	blocksIn(document)
		.flatMap(spansIn)
		.filter((span): span is ValueSpan => span.type === 'value');

describe('a value in a sentence', () => {
	test('knows its home, its place there and its place in the sentence', () => {
		const { document } = contractOf({ one: clause('料金', '料金は、<Value of="tier.fee" />とする。') });
		const [fee] = valuesOf(document);
		expect(fee).toMatchObject({
			text: '月額30,000円（税込）',
			path: 'support.standard.fee',
			value: { kind: 'money', yen: 30_000 },
			origin: { file: 'content/clauses/one.mdx', start: { line: 5, column: 5 } },
			source: { file: 'content/support/standard.yaml' },
		});
	});

	test('leads through the policy to its real home', () => {
		const { document } = contractOf({
			one: clause('連絡', '<Value of="tier.silence.window" as="anchored" />とする。'),
		});
		expect(valuesOf(document)[0]).toMatchObject({ text: '最終連絡から7営業日', path: 'policies.silence.window' });
	});

	test('follows when its one line in the file changes, everywhere', () => {
		const changed = projectWith({ 'support/standard.yaml': (text) => text.replace('月2時間', '月5時間') });
		const words = valuesOf(built(changed).document).map(({ text }) => text);
		expect(words).toContain('月5時間');
		expect(words).not.toContain('月2時間');
	});

	test('may be a name or a keyword, which is printed as its word', () => {
		const { document } = contractOf({
			one: clause('契約', '<Value of="agency.legalName" />は、<Value of="tier.basis" />として行う。'),
		});
		expect(valuesOf(document).map(({ text, value }) => [text, value])).toEqual([
			['合同会社例の制作室', null],
			['準委任', null],
		]);
	});
});

describe('a value that is not there', () => {
	test('is told once for all tiers', () => {
		const { problems } = contractOf(
			{ one: clause('料金', '<Value of="tier.fees" />とする。') },
			{},
			{ 'support/spot.yaml': spotTier },
		);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^unknown-value: 値「tier\.fees」は見つかりません/);
	});

	test('is told for the tier that lacks it', () => {
		const project = projectWith({
			'support/spot.yaml': spotTier,
			'clauses/one.mdx': clause('作業枠', '<Value of="tier.allowance.amount" />とする。'),
			'documents/contract.yaml': declaration({ articles: '[one]' }),
		});
		const { problems } = assembleDocuments(project);
		expect(problems.map(({ diagnostic }) => diagnostic.notes?.[0]?.text.ja)).toEqual(['契約書（スポット）']);
		expect(problems[0]?.diagnostic.places[0].place.file).toBe('content/clauses/one.mdx');
	});

	test('cannot be a whole group of values', () => {
		const { problems } = contractOf({ one: clause('作業枠', '<Value of="tier.allowance" />とする。') });
		expect(problems[0]).toMatch(/^unknown-value: 「tier\.allowance」は一つの値ではありません/);
	});

	test('a style that the kind of value does not have is told', () => {
		const { problems } = contractOf({ one: clause('料金', '<Value of="tier.fee" as="anchored" />とする。') });
		expect(problems).toEqual(['unfit-style: 値「support.standard.fee」に as="anchored" という書き方はありません']);
	});
});

test('a name that reads like a setting is printed as it is', () => {
	const { document, problems } = contractOf(
		{ one: clause('名前', 'プランは<Value of="tier.name" />とする。') },
		{},
		{ 'support/standard.yaml': (yaml) => yaml.replace('name: スタンダード', 'name: included') },
	);
	expect(problems).toEqual([]);
	expect(valuesOf(document).map(({ text }) => text)).toEqual(['included']);
});

test('a style that a value does not have is told in a page too', () => {
	const project = projectWith({
		'pages/about.mdx': clause(
			'紹介',
			'<Value of="policies.revisions.over" as="anchored" />です。',
			'description: 紹介\n',
		),
	});
	expect(pageProblems(project).map(({ kind }) => kind)).toEqual(['unfit-style']);
});
