/** Findings for the tests of this room, placed by the words they are about. */
import type { Diagnostic, LabelledPlace, Localized } from '../../src/lib/diagnostics/diagnostic.ts';
import type { Sources } from '../../src/lib/diagnostics/frame.ts';
import { placeBetween } from '../../src/lib/source/lines.ts';

export function both(ja: string, en = ja): Localized {
	return { ja, en };
}

export interface Files extends Sources {
	/** The place of words that stand once in the file. */
	at(file: string, words: string, label?: Localized): LabelledPlace;
}

export function files(texts: Readonly<Record<string, string>>): Files {
	return {
		get: (file) => texts[file],
		at(file, words, label) {
			const text = texts[file] ?? '';
			const start = text.indexOf(words);
			if (start < 0 || text.includes(words, start + 1)) throw new Error(`${words} must stand once in ${file}`);
			const place = placeBetween({ file, text }, start, start + words.length);
			return label ? { place, label } : { place };
		},
	};
}

export function made(places: Diagnostic['places'], more: Partial<Diagnostic> = {}): Diagnostic {
	return { code: 'test/one', level: 'error', message: both('誤り', 'a mistake'), places, ...more };
}
