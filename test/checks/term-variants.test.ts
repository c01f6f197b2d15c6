import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { definitionCycle } from '../../src/lib/checks/structure/definition-cycle.ts';
import { doubleDefinition } from '../../src/lib/checks/structure/double-definition.ts';
import { Spellings } from '../../src/lib/checks/structure/spelling-variants.ts';
import { termVariantOrUnused } from '../../src/lib/checks/structure/term-variant-or-unused.ts';
import { undefinedTerm } from '../../src/lib/checks/structure/undefined-term.ts';
import { Tokenizer } from '../../src/lib/document/terms-in-text.ts';
import { mendContent } from '../../src/lib/mend/mend.ts';
import { base, sampleWith } from '../content/sample.ts';
import { findingsOf, terms, toldOf, wordsIn } from './sentences.ts';

const expected = (rows: readonly (readonly [string, ...string[]])[]) =>
	Object.fromEntries(rows.map(([sentence, ...words]) => [sentence, words]));

describe('the tokenizer', () => {
	const tokenizer = new Tokenizer(['連絡', '連絡担当者', '営業日', '休業日']);

	test('takes the longest term at every place, so that a term is not seen inside another', () => {
		expect(tokenizer.read('連絡担当者は、営業日に連絡する。').map(({ term }) => term)).toEqual([
			'連絡担当者',
			'営業日',
			'連絡',
		]);
	});

	test('reads terms that stand where it says, in order and none over another', () => {
		const words = fc.stringMatching(/^[連絡担当者営業休日はに。]{0,24}$/);
		fc.assert(
			fc.property(words, (text) => {
				let last = 0;
				for (const { term, start, end } of tokenizer.read(text)) {
					expect(text.slice(start, end)).toBe(term);
					expect(start).toBeGreaterThanOrEqual(last);
					last = end;
				}
			}),
		);
	});
});

describe('other spellings of a term', () => {
	const spellings = new Spellings(
		new Set([
			'引渡し',
			'対象サーバー',
			'外部サーバ',
			'秘密情報',
			'本サービス',
			'お客様',
			'当社',
			'申込み',
			'Webサイト',
			'受付料',
		]),
	);

	test.each([
		['引き渡しの日', '引き渡し', '引渡し'],
		['引渡の日', '引渡', '引渡し'],
		['対象サーバに置く', '対象サーバ', '対象サーバー'],
		['外部サーバーに置く', '外部サーバー', '外部サーバ'],
		['機密情報を守る', '機密情報', '秘密情報'],
		['本件サービスの料金', '本件サービス', '本サービス'],
		['お客さまのご都合', 'お客さま', 'お客様'],
		['弊社にお送りください', '弊社', '当社'],
		['申し込みを受ける', '申し込み', '申込み'],
		['ＷｅｂサイトとWEBサイト', 'WEBサイト', 'Webサイト'],
		['受け付け料を払う', '受け付け料', '受付料'],
	])('%s has one', (text, words, term) => {
		expect(spellings.read(text)).toContainEqual(expect.objectContaining({ words, term }));
	});

	test.each([
		['甲に引き渡し、検収を受ける'],
		['甲に引き渡した日'],
		['対象サーバルーム'],
		['サーバーの契約'],
		['機密性の高い情報'],
		['基本サービスの料金'],
		['申し込んだ日に'],
		['お客様と当社の本サービス'],
		['当社屋の外'],
	])('%s has none', (text) => {
		expect(spellings.read(text)).toEqual([]);
	});
});

describe('in the sample', () => {
	const checks = [termVariantOrUnused, undefinedTerm];

	test('another spelling, a slip of the pen and a number of 件 more are told as variants and nothing else', () => {
		const rows = [
			['<Term>第三者ソフツ</Term>を使う。', '<Term>第三者ソフツ</Term>'],
			['乙は、本件サービスを提供する。', '本件サービス'],
			['甲は、機密情報を守る。', '機密情報'],
		] as const;
		expect(
			wordsIn(
				rows.map(([sentence]) => sentence),
				[termVariantOrUnused],
			),
		).toEqual(expected(rows));
		expect(
			wordsIn(
				rows.map(([sentence]) => sentence),
				[undefinedTerm],
			),
		).toEqual(expected(rows.map(([sentence]) => [sentence] as const)));
	});

	test('the term that was meant is offered', () => {
		const [told] = toldOf(['乙は、<Term>第三者ソフツ</Term>を使う。'], checks).values();
		expect(told?.[0]?.fixes[0]).toBe('「第三者ソフト」のことであれば、そう書く');
	});

	test('弊社 and お客さま in terms that define 当社 and お客様 are told', () => {
		expect(wordsIn(['弊社は、お客さまのご連絡をお待ちします。'], checks, terms)).toEqual({
			'弊社は、お客さまのご連絡をお待ちします。': ['弊社', 'お客さま'],
		});
	});

	test('a term that nothing uses is told where it is defined', () => {
		const sentence = '<Define>特別対応日</Define>とは、乙が別に定める日をいう。';
		const [told] = toldOf([sentence], checks).values();
		expect(told?.map(({ words }) => words)).toEqual(['<Define>特別対応日</Define>']);
		expect(told?.[0]?.message).toContain('一度も使われていません');
	});
});

describe('two definitions', () => {
	/** As one more item of the definitions. */
	const define = (text: string) =>
		sampleWith().map((source) =>
			source.file.endsWith('support/definitions.mdx')
				? { ...source, text: source.text.replace(/^1\. /m, `1. ${text}\n1. `) }
				: source,
		);

	test('of one term in one document are told, marked or not', () => {
		for (const text of ['<Define>依頼</Define>とは、求めることをいう。', '「依頼」とは、求めることをいう。']) {
			const found = findingsOf(define(text), [doubleDefinition]);
			expect(found.map(({ level, message }) => [level, message.ja])).toEqual([
				['error', '「依頼」は、「Web保守・運用サポート契約書」で二度定義されています'],
			]);
		}
	});

	test('for two tiers are two definitions for nobody', () => {
		const files = sampleWith({
			file: 'clauses/support/definitions.mdx',
			replace: '本契約において<Define>受付料</Define>',
			with: '本契約において<Define>月額料金</Define>とは、<Term>受付料</Term>をいい、<Define>受付料</Define>',
		});
		expect(findingsOf(files, [doubleDefinition])).toEqual([]);
	});
});

describe('a circle of definitions', () => {
	test('is told by its shortest way, whatever its length', () => {
		const files = sampleWith({
			file: 'clauses/support/definitions.mdx',
			replace: '<Define>休業日</Define>とは、',
			with: '<Define>休業日</Define>とは、<Term>営業日</Term>でない日のうち、',
		});
		const found = findingsOf(files, [definitionCycle]);
		expect(found.map(({ message }) => message.ja)).toEqual([
			'用語の定義が堂々めぐりになっています: 「休業日」 → 「営業日」 → 「休業日」',
		]);
	});

	test('of one is a term defined by itself; a longer word that holds it is none', () => {
		const told = wordsIn(
			['「特別作業」とは、特別作業として行うものをいう。', '「特急」とは、特急料金を支払う作業をいう。'],
			[definitionCycle],
		);
		expect(Object.values(told)).toEqual([['特別作業'], []]);
	});
});

test('--fix writes the spelling of the definition; a word that only means the same stays with the author', () => {
	const [name, words] = [`${base}/clauses/support/consultation.mdx`, '\n乙は、対象サイトーの機密情報を守る。\n'];
	const files = sampleWith().map((source) =>
		source.file === name ? { ...source, text: source.text + words } : source,
	);
	const { made, checked } = mendContent(checkContent(files, { base }), { base });
	expect(made.map(({ finding }) => finding.code)).toEqual([termVariantOrUnused.id]);
	expect(checked.files.find(({ file }) => file === name)?.text).toContain('乙は、対象サイトの機密情報を守る。');
	expect(checked.diagnostics.map(({ code }) => code)).toEqual([termVariantOrUnused.id]);
});
