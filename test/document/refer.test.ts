import { describe, expect, test } from 'vitest';
import { assembleDocuments } from '../../src/lib/document/assemble.ts';
import type { Document, RefSpan } from '../../src/lib/document/tree.ts';
import { blocksIn, spansIn } from '../../src/lib/document/walk.ts';
import { clause, contractOf, declaration, projectWith, spotTier } from './project.ts';

const refsOf = (document: Document): RefSpan[] =>
	blocksIn(document)
		.flatMap(spansIn)
		.filter((span): span is RefSpan => span.type === 'ref');

const shown = (document: Document): string[] => refsOf(document).map(({ text, target }) => `${text} → ${target}`);

const rule = (id: string, words: string): string => `<Rule id="${id}" then={{ treatment: "included" }}>${words}</Rule>`;

describe('a reference', () => {
	test('to a clause prints its article, also when it comes later', () => {
		const { document } = contractOf({
			one: clause('目的', '<Ref to="two" />による。'),
			two: clause('定義', '<Ref to="one" />による。'),
		});
		expect(shown(document)).toEqual(['第2条 → two', '第1条 → one']);
	});

	test('to an annex prints 別紙', () => {
		const { document } = contractOf({ one: clause('目的', '<Ref to="prices" />による。') }, { annexes: '[prices]' });
		expect(shown(document)).toEqual(['別紙1 → prices']);
	});

	test('to a paragraph prints its 項', () => {
		const { document } = contractOf({
			one: clause('目的', '<Ref to="two" paragraph={2} />による。'),
			two: clause('定義', '一つ。\n\n二つ。'),
		});
		expect(shown(document)).toEqual(['第2条第2項 → two.2']);
	});

	test('to a rule names the 項 on which its sentence stands', () => {
		const { document } = contractOf({
			one: clause('目的', '<Ref to="own-fault" />による。'),
			two: clause('定義', `一つ。\n\n前段。${rule('own-fault', '乙が負う。')}`),
		});
		expect(shown(document)).toEqual(['第2条第2項 → two.2']);
	});

	test('to a rule in an article of one paragraph names the article alone', () => {
		const { document } = contractOf({
			one: clause('目的', '<Ref to="own-fault" />による。'),
			two: clause('定義', rule('own-fault', '乙が負う。')),
		});
		expect(shown(document)).toEqual(['第2条 → two']);
	});

	test('to a rule in a 号 names the 号', () => {
		const { document } = contractOf({
			one: clause('目的', '<Ref to="own-fault" />及び<Ref to="other" />による。'),
			two: clause('定義', `一つ。\n\n二つ。\n\n1. 甲\n2. ${rule('own-fault', '乙')}`),
			three: clause('料金', `次のとおり。\n\n1. ${rule('other', '丙')}`),
		});
		expect(shown(document)).toEqual(['第2条第2項第2号 → two.2', '第3条第1号 → three']);
	});

	test('to a rule over several 項 names them all', () => {
		const block = `<Rule id="own-fault" then={{ treatment: "included" }}>\n\n二つ。\n\n三つ。\n\n</Rule>`;
		const { document } = contractOf({
			one: clause('目的', '<Ref to="own-fault" />による。'),
			two: clause('定義', `一つ。\n\n${block}`),
		});
		expect(shown(document)).toEqual(['第2条第2項及び第3項 → two.2']);
	});

	test('follows its sentence when a 項 before it is left out for a tier', () => {
		const { documents } = contractOf(
			{
				one: clause('目的', '<Ref to="own-fault" />、<Ref to="two" paragraph={3} />による。'),
				two: clause('定義', `一つ。\n\n<Only support={["standard"]}>枠。</Only>\n\n${rule('own-fault', '乙が負う。')}`),
			},
			{},
			{ 'support/spot.yaml': spotTier },
		);
		expect(documents.map(shown)).toEqual([
			['第2条第3項 → two.3', '第2条第3項 → two.3'],
			['第2条第2項 → two.2', '第2条第2項 → two.2'],
		]);
	});
});

describe('a reference that leads nowhere', () => {
	test('is told once, at the element, with the nearest name', () => {
		const project = projectWith({
			'support/spot.yaml': spotTier,
			'clauses/one.mdx': clause('目的', '<Ref to="definitons" />による。'),
			'documents/contract.yaml': declaration({ articles: '[one, definitions]' }),
		});
		const { problems } = assembleDocuments(project);
		expect(problems).toHaveLength(1);
		const [{ kind, diagnostic }] = problems as [(typeof problems)[number]];
		expect(kind).toBe('dangling-ref');
		expect(diagnostic.code).toBe('structure/dangling-ref');
		expect(diagnostic.places[0].place).toMatchObject({
			file: 'content/clauses/one.mdx',
			start: { line: 5, column: 1 },
		});
		expect(diagnostic.fixes?.map(({ ja }) => ja)).toEqual(['「definitions」のことではありませんか']);
		expect(diagnostic.notes?.[0]?.text.ja).toBe('契約書（スタンダード）、契約書（スポット）');
	});

	test('to a clause that another tier has names the copy that lacks it', () => {
		const project = projectWith({
			'support/spot.yaml': spotTier,
			'clauses/one.mdx': clause('目的', '<Ref to="two" />による。'),
			'clauses/two.mdx': clause('作業枠', '文。', 'appliesTo: { support: [standard] }\n'),
			'documents/contract.yaml': declaration({ articles: '[one, two]' }),
		});
		const { problems } = assembleDocuments(project);
		expect(problems.map(({ diagnostic }) => [diagnostic.message.ja, diagnostic.notes?.[0]?.text.ja])).toEqual([
			['「two」（作業枠）は、この文書にありません', '契約書（スポット）'],
		]);
	});

	test('to a paragraph beyond the last says how many there are', () => {
		const { problems } = contractOf({
			one: clause('目的', '<Ref to="two" paragraph={3} />による。'),
			two: clause('定義', '一つ。\n\n二つ。'),
		});
		expect(problems).toEqual(['dangling-ref: 第2条に第3項はありません（2項まで）']);
	});
});
