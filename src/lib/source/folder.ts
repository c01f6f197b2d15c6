/** The edge to the disk: every content file below a folder, in an order that is the same everywhere. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { decode } from './decode.ts';
import type { SourceFile } from './entry.ts';
import { cause, finding } from './finding.ts';
import { limits } from './limits.ts';
import { placeBetween } from './lines.ts';
import { tooLarge } from './size.ts';

export interface Folder {
	/** Sorted by path, compared by code unit. Files that could not be read are only in the diagnostics. */
	readonly files: readonly SourceFile[];
	/** Content files that exist and could not be read. */
	readonly unread: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Names that look like content and are not read: what to call them instead. */
const misnamed: readonly (readonly [RegExp, string])[] = [
	[/\.yml$/i, '.yaml'],
	[/\.yaml$/i, '.yaml'],
	[/\.mdx$/i, '.mdx'],
	[/(?<!^readme)\.(?:md|markdown)$/i, '.mdx'],
	[/\.(?:yaml|mdx)\.txt$/i, '.yaml / .mdx'],
];

/** Plain text is content where texts are pasted; anywhere else `.md` is a slip for `.mdx`. */
const content = /\.(?:yaml|mdx)$|(?:^|\/)pasted\/(?!(?:README|readme)\.)[^/]+\.md$/;

/**
 * Reads every `.yaml` and `.mdx` below `folder`, and every `.md` of `pasted`. `root` is the project root, to which `file` of every result is
 * relative; names that begin with a dot are passed over. Never throws.
 */
export function readFolder(root: string, folder: string): Folder {
	const files: SourceFile[] = [];
	const unread: string[] = [];
	const diagnostics: Diagnostic[] = [];
	const top = path.resolve(root, folder);
	for (const absolute of listFiles(top, root, diagnostics)) {
		const file = relative(root, absolute);
		const name = path.basename(absolute);
		if (!content.test(file)) {
			const expected = misnamed.find(([pattern]) => pattern.test(name))?.[1];
			if (expected) diagnostics.push(ignored(file, expected));
			continue;
		}
		try {
			// Four bytes a character at most: what is longer is refused by its text's length below, unread.
			const { size } = statSync(absolute);
			if (size > limits.file * 4) {
				const bytes = size.toLocaleString('en');
				diagnostics.push(tooLarge({ file, text: '' }, { ja: `${bytes}バイト`, en: `${bytes} bytes` }));
				unread.push(file);
				continue;
			}
			const decoded = decode(file, readFileSync(absolute));
			if (decoded.source) files.push(decoded.source);
			else unread.push(file);
			diagnostics.push(...decoded.diagnostics);
		} catch (error) {
			diagnostics.push(unreadable(file, error));
			unread.push(file);
		}
	}
	return { files, unread, diagnostics };
}

function listFiles(top: string, root: string, diagnostics: Diagnostic[]): string[] {
	const found: string[] = [];
	const visited = new Set<string>();
	const visit = (folder: string): void => {
		try {
			// A link to a folder above would be walked for ever.
			const real = realpathSync(folder);
			if (visited.has(real)) return;
			visited.add(real);
			for (const entry of readdirSync(folder, { withFileTypes: true })) {
				if (entry.name.startsWith('.')) continue;
				const absolute = path.join(folder, entry.name);
				try {
					const kind = entry.isSymbolicLink() ? statSync(absolute) : entry;
					if (kind.isDirectory()) visit(absolute);
					else if (kind.isFile()) found.push(absolute);
				} catch (error) {
					diagnostics.push(unreadable(relative(root, absolute), error));
				}
			}
		} catch (error) {
			diagnostics.push(unreadable(relative(root, folder), error));
		}
	};
	visit(top);
	const key = new Map(found.map((absolute) => [absolute, relative(root, absolute)]));
	return found.sort((a, b) => ((key.get(a) ?? a) < (key.get(b) ?? b) ? -1 : 1));
}

function relative(root: string, absolute: string): string {
	return path.relative(root, absolute).split(path.sep).join('/') || '.';
}

function beginning(file: string) {
	return placeBetween({ file, text: '' }, 0, 0);
}

/** What the system's error codes mean to someone who writes content. */
const systemErrors: Readonly<Record<string, readonly [ja: string, en: string]>> = {
	ENOENT: ['ファイルまたはフォルダがありません', 'There is no such file or folder'],
	EACCES: ['読む権限がありません', 'There is no permission to read it'],
	EPERM: ['読む権限がありません', 'There is no permission to read it'],
	ENOTDIR: ['フォルダではありません', 'It is not a folder'],
	ELOOP: ['リンクが循環しています', 'Its links go round in a circle'],
};

function unreadable(file: string, error: unknown): Diagnostic {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const known = systemErrors[code];
	return finding('source/unreadable', beginning(file), {
		message: { ja: 'ファイルを読めません', en: 'The file cannot be read' },
		notes: [
			known
				? { title: { ja: '原因', en: 'cause' }, text: { ja: known[0], en: known[1] } }
				: cause(code || (error instanceof Error ? error.name : 'unknown')),
		],
		fixes: [
			{
				ja: 'ファイルがあること、読む権限があることを確かめる',
				en: 'Make sure that it exists and that you may read it',
			},
		],
	});
}

function ignored(file: string, expected: string): Diagnostic {
	return finding('source/ignored-file', beginning(file), {
		level: 'warning',
		message: {
			ja: 'このファイルは拡張子が違うため、読まれません',
			en: 'This file is not read because of its extension',
		},
		fixes: [
			{
				ja: `内容であれば拡張子を ${expected} に変え、そうでなければ別の場所へ移す`,
				en: `Rename it to ${expected} if it is content; move it elsewhere if not`,
			},
		],
	});
}
