/** From the bytes of a file to its text: UTF-8 or a diagnostic that says what it is instead. */
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from './entry.ts';
import { finding } from './finding.ts';
import { placeBetween } from './lines.ts';

export interface Decoded {
	/** Null when the bytes are not text in UTF-8. Without the byte order mark, so offsets count from after it. */
	readonly source: SourceFile | null;
	readonly diagnostics: readonly Diagnostic[];
}

const saveAsUtf8: Localized = {
	ja: 'エディタで開き、文字コードを UTF-8 にして保存し直す',
	en: 'Open it in an editor and save it again as UTF-8',
};

export function decode(file: string, bytes: Uint8Array): Decoded {
	const wide = utf16(bytes);
	if (wide) return refused({ file, text: '' }, 0, `${wide} で保存されています`, `The file is saved as ${wide}`);

	const text = new TextDecoder('utf-8').decode(bytes);
	const source = { file, text };
	// Not fatal on purpose: the first replacement character is where the bytes stop being UTF-8.
	const broken = text.indexOf('\uFFFD');
	if (broken >= 0) {
		const charset = legacyCharset(bytes);
		if (charset) {
			return refused(source, broken, `${charset} で保存されているようです`, `The file seems to be saved as ${charset}`);
		}
		return refused(
			source,
			broken,
			'UTF-8 として読めない文字、または文字化けの跡（U+FFFD）があります',
			'There are bytes that are not UTF-8, or the traces of such (U+FFFD)',
			{
				ja: '前後の文を読み直して、壊れた文字を打ち直し、UTF-8 で保存する',
				en: 'Read the words around it, type the broken character again and save as UTF-8',
			},
		);
	}
	const nul = text.indexOf('\0');
	if (nul >= 0) {
		return refused(source, nul, '文字ではないデータ（NUL）が含まれています', 'There is data that is not text (NUL)', {
			ja: '画像などのファイルを誤って置いていないか確かめ、文章であれば UTF-8 で保存し直す',
			en: 'Make sure that it is not an image or the like; if it is text, save it again as UTF-8',
		});
	}
	if (text.trim() === '') {
		const diagnostic = finding('source/empty-file', placeBetween(source, 0, 0), {
			message: { ja: 'ファイルが空です', en: 'The file is empty' },
			fixes: [{ ja: '内容を書くか、ファイルを削除する', en: 'Write its content, or delete the file' }],
		});
		return { source: null, diagnostics: [diagnostic] };
	}
	return { source, diagnostics: strangeCharacters(source) };
}

function refused(source: SourceFile, offset: number, ja: string, en: string, fix: Localized = saveAsUtf8): Decoded {
	const place = placeBetween(source, offset, offset + 1);
	return { source: null, diagnostics: [finding('source/bad-encoding', place, { message: { ja, en }, fixes: [fix] })] };
}

function utf16(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (LE)';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (BE)';
	// Without a mark: content begins with an ASCII character, so one byte of the first pairs is always zero.
	if (bytes.length < 4 || bytes.length % 2) return null;
	if (bytes[0] && !bytes[1] && bytes[2] && !bytes[3]) return 'UTF-16 (LE)';
	if (!bytes[0] && bytes[1] && !bytes[2] && bytes[3]) return 'UTF-16 (BE)';
	return null;
}

/** The Japanese charset that the bytes are valid in, if they read as Japanese there. */
function legacyCharset(bytes: Uint8Array): string | null {
	let best: { readonly name: string; readonly kana: number } | null = null;
	for (const [name, label] of [
		['Shift_JIS', 'shift_jis'],
		['EUC-JP', 'euc-jp'],
	] as const) {
		try {
			const text = new TextDecoder(label, { fatal: true }).decode(bytes);
			// Half-width katakana are what EUC-JP looks like when read as Shift_JIS.
			const kana = (text.match(/[ぁ-んァ-ヶ一-龠]/g)?.length ?? 0) - (text.match(/[ｦ-ﾟ]/g)?.length ?? 0);
			if (kana > (best?.kana ?? 0)) best = { name, kana };
		} catch {
			// Not valid in this charset.
		}
	}
	return best?.name ?? null;
}

// Control characters other than tab and line ends, line and paragraph separators, marks that turn the direction of
// writing (they can make a sentence read otherwise than it is stored) and codes that are no characters.
const strange =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

function strangeCharacters(source: SourceFile): Diagnostic[] {
	const seen = new Map<string, { readonly offset: number; count: number }>();
	for (const match of source.text.matchAll(strange)) {
		const known = seen.get(match[0]);
		if (known) known.count++;
		else seen.set(match[0], { offset: match.index, count: 1 });
	}
	return [...seen].map(([character, { offset, count }]) => {
		const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
		return finding('source/control-character', placeBetween(source, offset, offset + 1), {
			message: {
				ja: `目に見えない制御文字（${code}）があります${count > 1 ? `（このファイルに${count}か所）` : ''}`,
				en: `There is an invisible control character (${code})${count > 1 ? `, ${count} times in this file` : ''}`,
			},
			fixes: [
				{
					ja: '削除する。ワープロやウェブページから貼り付けた箇所であれば、文字だけを打ち直す',
					en: 'Delete it; where the words were pasted from elsewhere, type them again',
				},
			],
		});
	});
}
