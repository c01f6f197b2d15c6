/** Short ways to write the diagnostics of this room. */
import type { Diagnostic, LabelledPlace, Level, Localized, Note } from '../diagnostics/diagnostic.ts';
import type { Place } from './place.ts';

export interface Said {
	readonly message: Localized;
	readonly label?: Localized | undefined;
	readonly also?: readonly LabelledPlace[];
	readonly notes?: readonly Note[];
	readonly fixes?: readonly Localized[];
	readonly level?: Level;
}

export function finding(code: `source/${string}`, place: Place, said: Said): Diagnostic {
	return {
		code,
		level: said.level ?? 'error',
		message: said.message,
		places: [said.label ? { place, label: said.label } : { place }, ...(said.also ?? [])],
		...(said.notes?.length ? { notes: said.notes } : {}),
		...(said.fixes?.length ? { fixes: said.fixes } : {}),
	};
}

/** 「原因」: the words of the parser or the system, for what we have no better sentence for. */
export function cause(words: string): Note {
	return { title: { ja: '原因', en: 'cause' }, text: { ja: words, en: words } };
}

/** The same key or attribute written twice; the first one counts. */
export function duplicate(name: string, first: Place, again: Place): Diagnostic {
	return finding('source/duplicate-key', again, {
		message: { ja: `「${name}」が二度書かれています`, en: `\`${name}\` is written twice` },
		label: { ja: '二度目', en: 'again here' },
		also: [{ place: first, label: { ja: '一度目', en: 'first here' } }],
		fixes: [
			{ ja: 'どちらか一方を消す', en: 'Delete one of them' },
			{ ja: '別の項目であれば名前を変える', en: 'Rename one if they are different things' },
		],
	});
}
