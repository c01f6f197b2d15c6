/**
 * The report for programs. Both languages are always there, so `--lang` does not change it:
 *
 *     { "version": 1,
 *       "counts": { "errors": 1, "warnings": 0 },
 *       "checked": [{ "n": 83, "of": { "ja", "en" } }],
 *       "diagnostics": [{ "code", "level": "error" | "warning", "message": { "ja", "en" },
 *         "places": [{ "file", "start": { "line", "column", "offset" }, "end": { … }, "label": { "ja", "en" } | null }],
 *         "notes": [{ "title": { "ja", "en" }, "text": { "ja", "en" } }],
 *         "fixes": [{ "ja", "en" }] }] }
 *
 * Keys are never taken away or given another meaning under the same `version`; new ones may come.
 */
import type { Diagnostic, Localized } from './diagnostic.ts';
import type { Reporter } from './reporter.ts';

export const json: Reporter = {
	name: 'json',
	report({ counts, checked, diagnostics }) {
		return JSON.stringify({ version: 1, counts, checked, diagnostics: diagnostics.map(plain) }, null, 2);
	},
};

function plain({ code, level, message, places, notes = [], fixes = [] }: Diagnostic) {
	return {
		code,
		level,
		message: both(message),
		places: places.map(({ place: { file, start, end }, label }) => ({
			file,
			start: point(start),
			end: point(end),
			label: label ? both(label) : null,
		})),
		notes: notes.map(({ title, text }) => ({ title: both(title), text: both(text) })),
		fixes: fixes.map(both),
	};
}

/** Only the agreed keys, in this order, whatever else an object carries. */
function both({ ja, en }: Localized): Localized {
	return { ja, en };
}

function point({ line, column, offset }: Diagnostic['places'][0]['place']['start']) {
	return { line, column, offset };
}
