/** What a check, a reader or a printer has to say to the author: one finding, in both languages, with its places. */
import type { Place } from '../source/place.ts';

export type Lang = 'ja' | 'en';

/** The same sentence for a Japanese and an English reader. */
export interface Localized {
	readonly ja: string;
	readonly en: string;
}

/** `error` stops the build; `warning` is told and does not (unless `--strict`). */
export type Level = 'error' | 'warning';

export interface LabelledPlace {
	readonly place: Place;
	/** What stands there, e.g. 「含む（0円）」. Printed beside the underline. */
	readonly label?: Localized;
}

/** A line below the code frames: 場面, 範囲, 例外, 計算, 値 … */
export interface Note {
	readonly title: Localized;
	readonly text: Localized;
}

export interface Diagnostic {
	/** `room/kind`, stable for ever: `prose/unsourced-number`. */
	readonly code: string;
	readonly level: Level;
	/** One plain sentence: what is wrong. No code, no path. */
	readonly message: Localized;
	/** Where, most important first. Never empty: a finding without a place cannot be acted on. */
	readonly places: readonly [LabelledPlace, ...LabelledPlace[]];
	readonly notes?: readonly Note[];
	/** Ways to mend it, as choices; the business decision stays with the author. */
	readonly fixes?: readonly Localized[];
	/** The one mend that changes no meaning, where there is one; `--fix` makes all of its edits or none. */
	readonly edits?: readonly Edit[];
}

/** A stretch of a file and what stands there after a mend. */
export interface Edit {
	readonly place: Place;
	readonly text: string;
	/** 「3回」を <Value of="service.revisions" /> にする */
	readonly does: Localized;
	/** `print`: everything that is printed stays as it is, character for character; `meaning`: a spelling changes. */
	readonly keeps: 'print' | 'meaning';
}

/** A finding that the author knows of and lets stand for a while. */
export interface Accepted {
	readonly diagnostic: Diagnostic;
	readonly reason: string;
	/** The last day on which it stands; ISO date. */
	readonly until: string;
	/** Where it is accepted. */
	readonly place: Place;
}
