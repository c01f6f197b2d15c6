/**
 * What a finding is about, in twelve digits: the same while the words it stands on, the lines around them and what it
 * says of them (0円 here, 8,800円 there) stay the same, wherever in their files they move to; another as soon as one
 * of these changes. File names are left out, so that a file may be renamed; two findings on the same words have the
 * same fingerprint.
 */
import { hash } from 'node:crypto';
import type { Place } from '../source/place.ts';
import type { Diagnostic, LabelledPlace } from './diagnostic.ts';
import type { Sources } from './frame.ts';

/** Written `3f9c-20ab-77e1`: with hyphens, because YAML takes bare digits for a number. */
export function fingerprint({ code, places }: Diagnostic, sources: Sources): string {
	const [first, ...others] = places.map((labelled) => witnessed(labelled, sources));
	// Which of the other places comes first may depend on the names of files; what they say does not.
	const digest = hash('sha256', JSON.stringify([code, first, others.sort()]), 'hex');
	return [0, 4, 8].map((at) => digest.slice(at, at + 4)).join('-');
}

/** How fingerprints are spelled. */
export const fingerprintPattern = /^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/;

/** The words at a place on one line, whatever its line ends and indentation are. */
export function wordsAt({ file, start, end }: Place, sources: Sources): string {
	return collapsed((sources.get(file) ?? '').slice(start.offset, end.offset));
}

/**
 * The words, the whole lines on which they stand (「3回」 alone could be anything), and the label, which tells the
 * outcome: a sentence that refers to its amount stays the same when the amount becomes another.
 */
function witnessed({ place, label }: LabelledPlace, sources: Sources): string {
	const text = sources.get(place.file) ?? '';
	const from = Math.max(...['\n', '\r'].map((end) => text.lastIndexOf(end, place.start.offset - 1))) + 1;
	const rest = /[\r\n]|$/.exec(text.slice(place.end.offset))?.index ?? 0;
	const lines = collapsed(text.slice(from, place.end.offset + rest));
	return [wordsAt(place, sources), lines, label?.ja ?? ''].join('\n');
}

function collapsed(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
