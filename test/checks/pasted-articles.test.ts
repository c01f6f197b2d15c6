/** Contracts pasted as they stand count their own articles: their references are held to their own numbers. */
import { describe, expect, test } from 'vitest';
import { allChecks } from '../../src/lib/checks/all.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import { base, minimalContent } from './minimal.ts';

const structure = allChecks.filter(({ id }) => id.startsWith('structure/'));

function told(text: string): [code: string, words: string, message: string][] {
	const files = minimalContent({ files: { 'pasted/contract.md': text } });
	return checkContent(files, { base }, structure).diagnostics.map(({ code, message, places: [{ place }] }) => {
		const source = files.find(({ file }) => file === place.file)?.text ?? '';
		return [code, source.slice(place.start.offset, place.end.offset), message.ja];
	});
}

// The manner of antiwork/gumroad#6717: articles were put in between and the references stayed.
const moved = `業務委託契約書

第1条（目的）
本契約は、ウェブサイトの制作に関する条件を定める。

第２条（料金）
料金の支払の期限は、別紙1のとおりとする。

第3条　秘密保持
甲及び乙は、秘密を守る。

第四条（修正）
修正の回数を超える場合は、第2条に定める料金による。

第5条（解除）
第3条（修正）に定める修正の拒絶が続く場合、甲は、契約を解除することができる。第９条の定めは、この場合に適用しない。民法第541条の定めによる。

別紙1　料金表
`;

describe('a pasted contract', () => {
	test('is told where number and name are of two articles, and where there is no such article', () => {
		expect(told(moved)).toEqual([
			['structure/dangling-ref', '第９条', '「第９条」は、この文の中にありません（5条まで）'],
			[
				'structure/wrong-article-ref',
				'第3条（修正）',
				'「contract」の第3条は「秘密保持」です。「修正」は第四条（修正）です',
			],
		]);
	});

	test('with everything in its place is not told', () => {
		const right = moved.replace('第3条（修正）に', '第4条（修正）に').replace('第９条の定めは', '第3条の定めは');
		expect(told(right)).toEqual([]);
	});

	test('in which one number stands for two articles is told at the second', () => {
		expect(
			told(
				moved
					.replace('第四条（修正）', '第3条（修正）')
					.replace('第3条（修正）に', '第3条に')
					.replace('第９条', '第3条'),
			),
		).toEqual([['structure/numbering-differs', '第3条（修正）', '第3条が二つあります（「秘密保持」と「修正」）']]);
	});

	// The manner of it-document.com: one template calls the agency 甲, the other one 乙.
	test('in which the parties are swapped is told', () => {
		const swapped = `第1条（委託）
委託者（以下「乙」という。）は、受託者（以下「甲」という。）に、サイトの制作を委託する。
第2条（料金）
乙は、甲に料金を支払う。
`;
		// Its own sentences follow its own names: one finding, where the names are given.
		expect(told(swapped).map(([code, words]) => [code, words])).toEqual([
			['structure/party-swap', '委託者（以下「乙」'],
		]);
		expect(told('第1条（料金）\n乙は、甲に料金を支払う。\n').map(([, words]) => words)).toEqual([
			'乙は、甲に料金を支払う',
		]);
	});

	test('that defines a term twice, in a circle, or spells it otherwise is told', () => {
		const terms = `第1条（定義）
「保守」とは、「軽微作業」に当たる作業をいう。
「軽微作業」とは、保守の範囲の作業をいう。
「対象サーバー」とは、甲のサーバーをいう。
「対象サーバー」とは、乙が指定するサーバーをいう。
第2条（作業）
乙は、対象サーバの保守を行う。
`;
		expect(told(terms).map(([code, words]) => [code, words])).toEqual([
			['structure/double-definition', '対象サーバー'],
			['structure/term-variant-or-unused', '対象サーバ'],
			['structure/definition-cycle', '保守'],
		]);
	});
});
