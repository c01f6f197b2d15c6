/** Refuses what no person wrote by hand before a parser sees it. */
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from './entry.ts';
import { finding } from './finding.ts';
import { limits } from './limits.ts';
import { lineStarts, placeBetween } from './lines.ts';

/** Null when the file may be parsed. `until`: where what is parsed ends; lines behind it may be as long as they like. */
export function sizeFinding(source: SourceFile, until = source.text.length): Diagnostic | null {
	const { text } = source;
	if (text.length > limits.file) {
		const [size, most] = [text.length, limits.file].map((number) => number.toLocaleString('en'));
		return tooLarge(source, { ja: `${size}文字、上限は${most}文字`, en: `${size} characters, at most ${most}` });
	}
	const lines = lineStarts(source);
	for (const [index, start] of lines.entries()) {
		if (start >= until) break;
		const end = lines[index + 1] ?? text.length;
		if (end - start <= limits.line) continue;
		return finding('source/too-large', placeBetween(source, start + limits.line, start + limits.line + 1), {
			message: {
				ja: `一行が長すぎます（${(end - start).toLocaleString('en')}文字、上限は${limits.line.toLocaleString('en')}文字）`,
				en: `A line is too long (${(end - start).toLocaleString('en')} characters, at most ${limits.line.toLocaleString('en')})`,
			},
			fixes: [{ ja: '途中で改行する', en: 'Break the line' }],
		});
	}
	return null;
}

/** `size` says how large, and perhaps how large it may be. */
export function tooLarge(source: SourceFile, size: Localized): Diagnostic {
	return finding('source/too-large', placeBetween(source, 0, 0), {
		message: { ja: `ファイルが大きすぎます（${size.ja}）`, en: `The file is too large (${size.en})` },
		fixes: [
			{
				ja: '内容をいくつかのファイルに分ける。誤って別のファイルを置いていないかも確かめる',
				en: 'Split it into several files, and make sure that it is not another file put here by mistake',
			},
		],
	});
}

export function tooDeep(source: SourceFile, offset: number): Diagnostic {
	return finding('source/too-deep', placeBetween(source, offset, offset + 1), {
		message: {
			ja: '入れ子が深すぎて読めません',
			en: 'This is nested too deeply to be read',
		},
		notes: [
			{
				title: { ja: '上限', en: 'limit' },
				text: { ja: `${limits.depth}段まで`, en: `${limits.depth} levels` },
			},
		],
		fixes: [
			{
				ja: '入れ子を減らす。括弧や引用符の閉じ忘れがないかも確かめる',
				en: 'Nest less, and look for a bracket or a quote that was never closed',
			},
		],
	});
}
