/** All findings as the page of `npm run dev` shows them: plain data, nothing left to decide for the template. */
import path from 'node:path';
import { acceptanceEntry } from '../lib/checks/accept.ts';
import { allChecks } from '../lib/checks/all.ts';
import { reportChecked } from '../lib/checks/report-checked.ts';
import type { Checked } from '../lib/checks/run.ts';
import type { Accepted, Diagnostic, LabelledPlace } from '../lib/diagnostics/diagnostic.ts';
import type { Sources } from '../lib/diagnostics/frame.ts';
import { summary } from '../lib/diagnostics/pretty.ts';
import { whereOf } from '../lib/diagnostics/text.ts';
import { printable } from '../lib/diagnostics/width.ts';
import type { ContentSettings } from './settings.ts';

export interface FindingsView {
	/** 「エラー 1件、警告 2件（106 ファイル…）」 */
	readonly summary: string;
	readonly findings: readonly FindingView[];
}

export interface FindingView {
	readonly kind: 'error' | 'warning' | 'accepted';
	readonly code: string;
	/** What the code means; null for what the readers tell. */
	readonly about: { readonly title: string; readonly summary: string } | null;
	readonly message: string;
	readonly excerpts: readonly ExcerptView[];
	/** Their text may run over lines. */
	readonly notes: readonly { readonly title: string; readonly text: string }[];
	readonly fixes: readonly string[];
	readonly acceptance: Pick<Accepted, 'reason' | 'until'> | null;
	/** The entry for accepted.yaml; null when the finding cannot be accepted, or is. */
	readonly entry: string | null;
}

/** A place with the lines that it stands on. */
export interface ExcerptView {
	readonly where: string;
	/** Opens the editor there, by way of the development server. */
	readonly open: string;
	readonly label: string;
	readonly lines: readonly LineView[];
}

export interface LineView {
	/** Null for lines left out. */
	readonly number: number | null;
	readonly before: string;
	readonly marked: string;
	readonly after: string;
}

/** A place of more lines than this shows its first and its last ones. */
const longest = 6;

export function findingsView(checked: Checked, { root, folder }: ContentSettings): FindingsView {
	const { report, sources, explanations } = reportChecked(checked);
	const view = (diagnostic: Diagnostic, acceptance: Accepted | null): FindingView => {
		const { code, level, message, places, notes = [], fixes = [] } = diagnostic;
		const about = explanations.find(({ id }) => id === code);
		const mayBeAccepted = !acceptance && allChecks.some(({ id }) => id === code);
		return {
			kind: acceptance ? 'accepted' : level,
			code,
			about: about ? { title: about.title.ja, summary: about.summary.ja } : null,
			message: message.ja,
			excerpts: places.map((labelled) => excerptOf(labelled, sources, root)),
			notes: notes.map(({ title, text }) => ({ title: title.ja, text: text.ja })),
			fixes: fixes.map(({ ja }) => ja),
			acceptance,
			entry: mayBeAccepted ? acceptanceEntry(diagnostic, folder, sources) : null,
		};
	};
	return {
		summary: summary(report).ja,
		findings: [
			...report.diagnostics.map((diagnostic) => view(diagnostic, null)),
			...report.accepted.map((accepted) => view(accepted.diagnostic, accepted)),
		],
	};
}

function excerptOf({ place, label }: LabelledPlace, sources: Sources, root: string): ExcerptView {
	const { file, start, end } = place;
	const text = sources.get(file)?.split(/\r\n|\n|\r/) ?? [];
	const lines = Array.from({ length: end.line - start.line + 1 }, (_, index): LineView => {
		const number = start.line + index;
		const line = text[number - 1] ?? '';
		const from = number === start.line ? start.column - 1 : 0;
		const to = number === end.line ? end.column - 1 : line.length;
		return {
			number,
			before: printable(line.slice(0, from)),
			marked: printable(line.slice(from, to)),
			after: printable(line.slice(to)),
		};
	}).filter(({ number, marked }) => number === start.line || marked !== '');
	return {
		where: whereOf(place),
		open: `/__open-in-editor?file=${encodeURIComponent(`${path.resolve(root, file)}:${start.line}:${start.column}`)}`,
		label: label?.ja ?? '',
		lines: text.length > 0 ? shortened(lines) : [],
	};
}

function shortened(lines: readonly LineView[]): readonly LineView[] {
	if (lines.length <= longest) return lines;
	const gap: LineView = { number: null, before: '⋮', marked: '', after: '' };
	return [...lines.slice(0, longest - 2), gap, ...lines.slice(-1)];
}
