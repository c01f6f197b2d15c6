/** Finds the frontmatter of an MDX file: the YAML between the `---` of its first line and the next `---`. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile } from './entry.ts';
import { finding } from './finding.ts';
import { placeBetween } from './lines.ts';

export interface Split {
	/** What stands between the fences; null when there is no frontmatter. */
	readonly yaml: Range | null;
	/** The offset at which the body begins. */
	readonly body: number;
	readonly diagnostics: readonly Diagnostic[];
}

export function splitFrontmatter(source: SourceFile): Split {
	const open = /^---[ \t]*(?:\r\n|\n|\r|$)/.exec(source.text)?.[0];
	if (open === undefined) return { yaml: null, body: 0, diagnostics: misplaced(source) };
	const rest = source.text.slice(open.length);
	const close = /^---[ \t]*$/m.exec(rest);
	if (close) {
		const end = open.length + close.index;
		return { yaml: [open.length, end], body: end + close[0].length, diagnostics: [] };
	}
	const unclosed = finding('source/frontmatter', placeBetween(source, 0, 3), {
		message: {
			ja: '先頭の --- に対応する、閉じの --- がありません',
			en: 'The `---` at the top has no `---` that closes it',
		},
		fixes: [{ ja: '項目の並びの次の行に --- だけを書く', en: 'Write a line of `---` after the entries' }],
	});
	return { yaml: null, body: source.text.length, diagnostics: [unclosed] };
}

/** A fence that is not quite one: after blank lines or indented, which would make the entries part of the text. */
function misplaced(source: SourceFile): Diagnostic[] {
	const found = /^(\s+)---[ \t]*[\r\n]+[\w-]+[:：]/.exec(source.text);
	if (!found) return [];
	const at = found[1]?.length ?? 0;
	return [
		finding('source/frontmatter', placeBetween(source, at, at + 3), {
			message: { ja: '--- がファイルの先頭にありません', en: 'The `---` is not at the very beginning of the file' },
			fixes: [{ ja: '前にある空行や空白を消す', en: 'Delete the blank lines or spaces before it' }],
		}),
	];
}
