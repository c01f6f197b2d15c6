import { describe, expect, test } from 'vitest';
import type { LabelledPlace } from '../../src/lib/diagnostics/diagnostic.ts';
import { frame } from '../../src/lib/diagnostics/frame.ts';
import { widthOf } from '../../src/lib/diagnostics/width.ts';
import type { Files } from './made.ts';
import { both, files } from './made.ts';

function drawn(sources: Files, places: readonly LabelledPlace[], width?: number): string {
	return ['', ...frame(places, { lang: 'ja', sources, ...(width ? { width } : {}) }), ''].join('\n');
}

test('two files are two parts of one frame, and every line number fits its column', () => {
	const sources = files({
		'clauses/support-scope.mdx': `${'\n'.repeat(13)}プラグイン更新後の不具合の復旧は月額料金に含む。\n`,
		'clauses/after-hours.mdx': `${'\n'.repeat(5)}営業時間外の作業の料金は、1時間あたり8,800円とする。\n`,
	});
	const places = [
		sources.at('clauses/support-scope.mdx', 'プラグイン更新後の不具合の復旧は月額料金に含む。', both('含む (0円)')),
		sources.at('clauses/after-hours.mdx', '営業時間外の作業の料金は、1時間あたり8,800円とする。', both('8,800円/時')),
	];
	expect(drawn(sources, places)).toBe(`
  ┌ clauses/support-scope.mdx:14:1
14│ プラグイン更新後の不具合の復旧は月額料金に含む。
  │ ──────────────────────────────────────────────── 含む (0円)
  ├ clauses/after-hours.mdx:6:1
 6│ 営業時間外の作業の料金は、1時間あたり8,800円とする。
  │ ──────────────────────────────────────────────────── 8,800円/時
`);
});

test('a mark stands under its words behind text of mixed width, tabs and emoji', () => {
	const sources = files({ 'a.yaml': '\tname: "ABC料金ﾊﾟｰﾂ👨‍👩‍👧か\u3099" # ここ\r\nnext: 次\r\n' });
	expect(drawn(sources, [sources.at('a.yaml', 'か\u3099', both('濁点')), sources.at('a.yaml', 'next')])).toBe(`
 ┌ a.yaml:1:26
1│     name: "ABC料金ﾊﾟｰﾂ👨‍👩‍👧か\u3099" # ここ
 │                         ── 濁点
2│ next: 次
 │ ────
`);
});

test('characters that would act on the terminal are shown in the line, the label and the file name', () => {
	const sources = files({ 'a\u001b.yaml': 'x\u202ey\u0007z\n' });
	expect(drawn(sources, [sources.at('a\u001b.yaml', 'z', both('\u001b[31m'))])).toBe(`
 ┌ a␛.yaml:1:5
1│ x<U+202E>y␇z
 │            ─ ␛[31m
`);
});

test('a place of several lines shows its first and its last', () => {
	const sources = files({ 'a.yaml': 'a: 1\nb:\n  c: 2\n  d: 3\n  e: 4\nf: 5\n' });
	expect(drawn(sources, [sources.at('a.yaml', 'b:\n  c: 2\n  d: 3\n  e: 4\n', both('ここ全体'))])).toBe(`
 ┌ a.yaml:2:1
2│ b:
 │ ──
 ⋮
5│   e: 4
 │   ──── ここ全体
`);
});

test('places of one file share one part, in the order of its lines; the most important one is named', () => {
	const sources = files({ 'a.yaml': 'a: 1\nb: 2\nc: 3\na : 4\n' });
	const places = [
		sources.at('a.yaml', 'a :', both('二度目')),
		sources.at('a.yaml', '1', both('値')),
		sources.at('a.yaml', 'a:', both('一度目')),
	];
	expect(drawn(sources, places)).toBe(`
 ┌ a.yaml:4:1
1│ a: 1
 │ ── 一度目
 │    ─ 値
 ⋮
4│ a : 4
 │ ─── 二度目
`);
});

test('a place of no width is marked with one column, at the end of a line too', () => {
	const sources = files({ 'a.yaml': '題\n' });
	const { place } = sources.at('a.yaml', '題');
	expect(drawn(sources, [{ place: { ...place, start: place.end } }])).toBe(`
 ┌ a.yaml:1:2
1│ 題
 │   ─
`);
});

test('a file whose text is not at hand is named, with its labels', () => {
	const sources = files({});
	const point = { line: 3, column: 7, offset: 40 };
	const place = { file: 'gone.yaml', start: point, end: point };
	expect(drawn(sources, [{ place, label: both('ここ') }])).toBe(`
 ┌ gone.yaml:3:7
 │ ここ
`);
});

describe('a long line', () => {
	const long = `${'前置き'.repeat(40)}ここです${'続き'.repeat(60)}`;
	const sources = files({ 'a.mdx': `${long}\n` });

	test('is cut around the mark', () => {
		expect(drawn(sources, [sources.at('a.mdx', 'ここです', both('これ'))], 40)).toBe(`
 ┌ a.mdx:1:121
1│ …置き前置き前置きここです続き続き続き続…
 │                  ──────── これ
`);
	});

	test('shows as much as fits before a mark at its end', () => {
		const end = files({ 'a.mdx': `${'長い'.repeat(60)}終\n` });
		expect(drawn(end, [end.at('a.mdx', '終')], 20)).toBe(`
 ┌ a.mdx:1:121
1│ …長い長い長い長い終
 │                  ──
`);
	});

	test.each([20, 33, 60, 100, 300])('never runs beyond %i columns', (width) => {
		for (const words of ['ここです', long]) {
			const lines = frame([sources.at('a.mdx', words)], { lang: 'ja', sources, width });
			expect(Math.max(...lines.slice(1).map((line) => widthOf(line) - 3))).toBeLessThanOrEqual(width);
		}
	});
});

test('a mark is as wide as what stands above it, wherever it is', () => {
	const sources = files({ 'a.mdx': '料金は、1時間あたり8,800円（税込）とする。①→ﾊﾝｶｸ\n' });
	const text = sources.get('a.mdx') ?? '';
	for (let from = 0; from < text.length - 2; from++) {
		for (const to of [from + 1, text.length - 1]) {
			const { place } = sources.at('a.mdx', '料');
			const start = { line: 1, column: from + 1, offset: from };
			const marked = { ...place, start, end: { line: 1, column: to + 1, offset: to } };
			const [, , mark = ''] = frame([{ place: marked }], { lang: 'ja', sources });
			expect(mark.indexOf('─') - 3).toBe(widthOf(text.slice(0, from)));
			expect(mark.trimEnd().length - mark.indexOf('─')).toBe(widthOf(text.slice(from, to)));
		}
	}
});
