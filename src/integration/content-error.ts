/** Findings as one error: Astro's overlay opens the first at its line, the command line prints them all. */
import path from 'node:path';
import { reportChecked } from '../lib/checks/report-checked.ts';
import type { Checked } from '../lib/checks/run.ts';
import { explained, summary } from '../lib/diagnostics/pretty.ts';

/** The fields that Vite's and Astro's overlays read from an error. */
export class ContentError extends Error {
	override readonly name = 'ContentError';
	readonly loc: { readonly file: string; readonly line: number; readonly column: number };
	readonly frame: string;
	readonly hint: string;
	readonly checked: Checked;

	/** `root` is the folder that the places' files are relative to. There must be at least one error. */
	constructor(checked: Checked, root: string) {
		const { report, sources } = reportChecked(checked);
		const errors = report.diagnostics.filter(({ level }) => level === 'error');
		const [first, ...rest] = errors;
		if (!first) throw new Error('a ContentError needs an error to tell');
		super(`[${first.code}] ${first.message.ja}`);
		const { file, start } = first.places[0].place;
		this.loc = { file: path.join(root, file), line: start.line, column: start.column };
		this.frame = explained(first, { lang: 'ja', sources });
		const others = rest.map((diagnostic) => explained(diagnostic, { lang: 'ja', sources }));
		this.hint = [this.frame, ...others, summary(report).ja].join('\n\n');
		this.checked = checked;
		// A stack trace of our own code says nothing to whoever edits content.
		this.stack = `${this.name}: ${this.message}\n    at ${this.loc.file}:${start.line}:${start.column}`;
	}
}
