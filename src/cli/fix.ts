/** `npm run check -- --fix`: makes the mends that change no meaning on the disk, and tells what was changed. */
import type { Checked } from '../lib/checks/run.ts';
import { checkFolder, sourcesOf } from '../lib/checks/run.ts';
import type { Lang, Localized } from '../lib/diagnostics/diagnostic.ts';
import { counted, joined, whereOf } from '../lib/diagnostics/text.ts';
import type { Mend } from '../lib/mend/apply.ts';
import { mendContent } from '../lib/mend/mend.ts';
import type { LoadOptions } from '../lib/model/load.ts';
import type { Rewrite, Unwritten } from '../lib/source/rewrite.ts';
import { rewriteFiles } from '../lib/source/rewrite.ts';
import { UsageError } from './arguments.ts';

export interface Fixed {
	/** What the check says of the files as they now are on the disk. */
	readonly checked: Checked;
	/** What was changed, a line each, and how many in all. */
	readonly told: string;
}

/** @throws UsageError when a file could not be written; then none is changed. */
export function fixFolder(root: string, folder: string, options: Omit<LoadOptions, 'base'>, lang: Lang): Fixed {
	const before = checkFolder(root, folder, options);
	const { files, made, refused } = mendContent(before, { ...options, base: folder });
	const old = sourcesOf(before.files);
	const rewrites = files.flatMap(({ file, text }): Rewrite[] => {
		const was = old.get(file);
		return was === undefined || was === text ? [] : [{ file, before: was, after: text }];
	});
	if (rewrites.length === 0) return { checked: before, told: summary(made, refused)[lang] };
	const unwritten = rewriteFiles(root, rewrites);
	if (unwritten) throw new UsageError(failure(unwritten)[lang]);
	const after = checkFolder(root, folder, options);
	if (after.diagnostics.length > before.diagnostics.length - made.length) {
		// The disk says something else than what was tried: somebody is writing there.
		const undone = rewriteFiles(
			root,
			rewrites.map(({ file, before: was, after: now }) => ({ file, before: now, after: was })),
		);
		throw new UsageError((undone ? failure(undone) : rolledBack)[lang]);
	}
	return {
		checked: after,
		told: [...made.flatMap((mend) => lines(mend, lang)), summary(made, refused)[lang]].join('\n'),
	};
}

const lines = ({ edits }: Mend, lang: Lang): string[] =>
	edits.map(({ place, does }) => `${whereOf(place)} ${does[lang]}`);

function summary(made: readonly Mend[], refused: readonly Mend[]): Localized {
	const parts = [
		made.length > 0
			? counted(made.length, '直したところ', 'mend')
			: { ja: '意味を変えずに直せるところはありませんでした', en: 'nothing to mend without a change of meaning' },
		...(refused.length > 0 ? [counted(refused.length, '見送ったもの', 'left as it was')] : []),
	];
	return joined(parts, { ja: '、', en: ', ' });
}

const rolledBack: Localized = {
	ja: '直したあとの検査で新しい指摘が出たため、元に戻しました。ほかで編集中でないか確かめてください',
	en: 'the check found something new afterwards, so that all was put back; is somebody editing these files?',
};

function failure(unwritten: Unwritten): Localized {
	const { file } = unwritten;
	if (unwritten.why === 'changed')
		return {
			ja: `${file}: 読んだあとで変更されています。どのファイルも書き換えていません。もう一度実行してください`,
			en: `${file} changed while it was looked at; no file was written. Run it again`,
		};
	if (unwritten.why === 'torn')
		return {
			ja: `${file}: 書き換えの途中で失敗し、元に戻せませんでした。元の内容は ${unwritten.kept} にあります`,
			en: `${file}: writing failed half-way and could not be undone; what it held is in ${unwritten.kept}`,
		};
	const code = unwritten.cause instanceof Error && 'code' in unwritten.cause ? String(unwritten.cause.code) : '';
	return {
		ja: `${file}: 書き込めません（${code}）。どのファイルも書き換えていません`,
		en: `${file} cannot be written (${code}); no file was changed`,
	};
}
