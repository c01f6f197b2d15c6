/** Texts pasted from elsewhere: read word for word, compared, printed nowhere. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, checkFolder } from '../../src/lib/checks/run.ts';
import { passagesOf } from '../../src/lib/model/passages.ts';
import { base, minimalContent } from '../checks/minimal.ts';

const file = `${base}/pasted/old.md`;
const check = (text: string) => checkContent(minimalContent({ files: { 'pasted/old.md': text } }), { base });

function paragraphs(text: string): string[] {
	const { project } = check(text);
	if (!project) throw new Error('the content cannot be read');
	return passagesOf(project)
		.filter(({ collection }) => collection === 'pasted')
		.map((passage) => {
			const { start, end } = passage.placeOf(0, passage.text.length);
			expect(text.slice(start.offset, end.offset)).toBe(passage.text);
			return passage.text;
		});
}

test('a text needs no frontmatter', () => {
	expect(paragraphs('ホームページを作ります。\n\nお気軽にどうぞ。\n')).toEqual([
		'ホームページを作ります。',
		'お気軽にどうぞ。',
	]);
});

test('every line is a passage of its own, without the marks of headings and lists', () => {
	expect(paragraphs('---\nkind: listing\n---\n# 進め方\r\n・打ち合わせ\r\n- 構成\n　● 公開\n')).toEqual([
		'進め方',
		'打ち合わせ',
		'構成',
		'公開',
	]);
});

test('a sentence that was broken because its line was full stays one passage', () => {
	const first = '乙は、甲から提供を受けた素材を、業務の目的の範囲内でのみ利用し、他の目';
	expect(paragraphs(`${first}\n的に利用しない。\n甲は、協力する。`)).toEqual([
		`${first}\n的に利用しない。`,
		'甲は、協力する。',
	]);
});

test('what looks like markup is only words', () => {
	expect(check('<Value of="x" /> {y} import z from "w" <b>\n').diagnostics).toEqual([]);
});

test('a number that differs from the typed value is found, one that agrees or has none is not', () => {
	const { diagnostics } = check('無料の修正は5回まで。\n無料の修正は3回まで。\n社員は12名です。\n');
	expect(diagnostics.map(({ code, places: [{ place }] }) => [code, place.file, place.start.line])).toEqual([
		['prose/number-vs-typed', file, 1],
	]);
});

test('a text about one service is compared with that service', () => {
	expect(check('---\nservice: media\n---\n修正は3回まで。').diagnostics).toEqual([]);
	expect(check('---\nservice: shop\n---\n修正は3回まで。').diagnostics.map(({ code }) => code)).toEqual([
		'reference/missing',
	]);
});

test.each([
	['a field that there is not', '---\nkinds: listing\n---\n本文'],
	['a kind that there is not', '---\nkind: flyer\n---\n本文'],
	['an address that is none', '---\nurl: minato\n---\n本文'],
	['frontmatter that does not close', '---\nkind: page\n本文'],
])('%s is told at its place', (_, text) => {
	const { project, diagnostics } = check(text);
	expect(project).toBeNull();
	expect(diagnostics.map(({ places: [{ place }] }) => place.file)).toEqual([file]);
});

test('an empty text is no mistake', () => {
	expect(check('').diagnostics).toEqual([]);
});

test('a folder on the disk with one pasted text is checked, and what tells of the folder is passed over', () => {
	const root = mkdtempSync(path.join(tmpdir(), 'pasted-'));
	try {
		cpSync(base, path.join(root, 'content'), { recursive: true });
		mkdirSync(path.join(root, 'content/pasted'));
		writeFileSync(path.join(root, 'content/pasted/old-lp.md'), '# 以前のページ\n\n修正は無制限です。\n');
		writeFileSync(path.join(root, 'content/pasted/README.md'), '修正は5回までです。\n');
		const { diagnostics } = checkFolder(root, 'content');
		expect(diagnostics.map(({ code, places: [{ place }] }) => [code, place.file, place.start])).toEqual([
			['value/unlimited-vs-limited', 'content/pasted/old-lp.md', { line: 3, column: 1, offset: 10 }],
		]);
	} finally {
		rmSync(root, { recursive: true });
	}
});
