/**
 * The report for programs. Both languages are always there, so `--lang` does not change it:
 *
 *     { "version": 1,
 *       "counts": { "errors": 1, "warnings": 0, "accepted": 1 },
 *       "checked": [{ "n": 83, "of": { "ja", "en" } }],
 *       "diagnostics": [{ "code", "level": "error" | "warning", "fingerprint", "message": { "ja", "en" },
 *         "places": [{ "file", "start": { "line", "column", "offset" }, "end": { … }, "label": { "ja", "en" } | null }],
 *         "notes": [{ "title": { "ja", "en" }, "text": { "ja", "en" } }],
 *         "fixes": [{ "ja", "en" }],
 *         "edits": [{ "file", "start": { … }, "end": { … }, "text", "does": { "ja", "en" }, "keeps": "print" | "meaning" }] }],
 *       "accepted": [{ "reason", "until": "2027-03-31", "place": { "file", "start", "end" }, "diagnostic": { … } }] }
 *
 * Edits, where there are any, are what `--fix` makes of the finding: all of them or none.
 * A fingerprint is the `witness` by which src/content/accepted.yaml accepts the finding (docs/accepting.md).
 *
 * Keys are never taken away or given another meaning under the same `version`; new ones may come.
 */

import type { Place } from '../source/place.ts';
import type { Diagnostic, Localized } from './diagnostic.ts';
import { fingerprint } from './fingerprint.ts';
import type { Sources } from './frame.ts';
import type { Reporter } from './reporter.ts';

export const json: Reporter = {
	name: 'json',
	report({ counts, checked, diagnostics, accepted }, { sources }) {
		const told = {
			version: 1,
			counts,
			checked,
			diagnostics: diagnostics.map((diagnostic) => plain(diagnostic, sources)),
			accepted: accepted.map(({ reason, until, place, diagnostic }) => ({
				reason,
				until,
				place: stretch(place),
				diagnostic: plain(diagnostic, sources),
			})),
		};
		return JSON.stringify(told, null, 2);
	},
};

function plain(diagnostic: Diagnostic, sources: Sources) {
	const { code, level, message, places, notes = [], fixes = [], edits = [] } = diagnostic;
	return {
		code,
		level,
		fingerprint: fingerprint(diagnostic, sources),
		message: both(message),
		places: places.map(({ place, label }) => ({ ...stretch(place), label: label ? both(label) : null })),
		notes: notes.map(({ title, text }) => ({ title: both(title), text: both(text) })),
		fixes: fixes.map(both),
		edits: edits.map(({ place, text, does, keeps }) => ({ ...stretch(place), text, does: both(does), keeps })),
	};
}

/** Only the agreed keys, in this order, whatever else an object carries. */
function both({ ja, en }: Localized): Localized {
	return { ja, en };
}

function stretch({ file, start, end }: Place) {
	return { file, start: point(start), end: point(end) };
}

function point({ line, column, offset }: Place['start']) {
	return { line, column, offset };
}
