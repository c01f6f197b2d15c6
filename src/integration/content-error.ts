/** Findings as one error: Astro's overlay opens the first at its line, and the terminal says what to do. */
import path from 'node:path';
import { reportChecked } from '../lib/checks/report-checked.ts';
import type { Checked } from '../lib/checks/run.ts';
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import { explained, summary } from '../lib/diagnostics/pretty.ts';
import { fixLines, whereOf } from '../lib/diagnostics/text.ts';

/** The page of `npm run dev` that lists all findings. */
export const findingsPage = '/_findings/';

/** The fields that Vite's and Astro's overlays read from an error. */
export class ContentError extends Error {
	override readonly name = 'ContentError';
	readonly title: string;
	readonly loc: { readonly file: string; readonly line: number; readonly column: number };
	/** The finding as the terminal shows it, its marks under the words. */
	readonly frame: string;
	readonly hint: string;

	/** `root` is the folder that the places' files are relative to. There must be at least one error. */
	constructor(checked: Checked, root: string) {
		const { report, sources } = reportChecked(checked);
		const [first, ...others] = report.diagnostics.filter(({ level }) => level === 'error');
		if (!first) throw new Error('a ContentError needs an error to tell');
		super(`[${first.code}] ${first.message.ja}`);
		const { file, start } = first.places[0].place;
		const absolute = path.resolve(root, file);
		this.title = `内容を公開できません（${summary({ ...report, checked: [] }).ja}）`;
		this.loc = locationOf(absolute, start.line, start.column);
		this.frame = explained(first, { lang: 'ja', sources });
		this.hint = hintOf(first, others);
		// A stack trace of our own code says nothing to whoever edits content.
		this.stack = `${this.name}: ${this.message}\n    at ${absolute}:${start.line}:${start.column}`;
	}
}

/** Each time Astro looks at an error it puts its own root before a file outside of it; this file is right already. */
function locationOf(absolute: string, line: number, column: number): ContentError['loc'] {
	return {
		get file() {
			return absolute;
		},
		set file(_) {
			// Kept as it is.
		},
		line,
		column,
	};
}

/** More would push the code out of sight; the page of findings has them all. */
const mostOthers = 8;

/** What stands elsewhere, what to do, and what else is wrong: the overlay shows it above the code. */
function hintOf({ places, notes = [], fixes = [] }: Diagnostic, others: readonly Diagnostic[]): string {
	return [
		...places.map(({ place, label }) => `${whereOf(place)}${label ? ` ${label.ja}` : ''}`),
		...notes.map(({ title, text }) => `${title.ja}: ${text.ja}`),
		...fixLines(fixes, 'ja'),
		...(others.length > 0 ? [`\nほかのエラー ${others.length}件`] : []),
		...others.slice(0, mostOthers).map(({ message, places: [{ place }] }) => `${whereOf(place)} ${message.ja}`),
		...(others.length > mostOthers ? ['…'] : []),
		`\n[すべての指摘を見る](${findingsPage})`,
	].join('\n');
}
