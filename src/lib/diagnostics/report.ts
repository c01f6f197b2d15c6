/** All that a run found, in one fixed order, and what it means for the process that ran it. */
import type { Accepted, Diagnostic, Localized } from './diagnostic.ts';

export interface Report {
	/** By file, line, column, code; a finding that was made twice is told once. */
	readonly diagnostics: readonly Diagnostic[];
	/** What the author lets stand: told, and neither an error nor a warning. In the same order. */
	readonly accepted: readonly Accepted[];
	readonly counts: { readonly errors: number; readonly warnings: number; readonly accepted: number };
	/** How much was looked at, for the last line: 110 files, 83 checks. */
	readonly checked: readonly Checked[];
}

export interface Checked {
	readonly n: number;
	/** 「検査」, `checks` */
	readonly of: Localized;
	/** What each of them was held against: 412 rules × 1.8e9 scenarios. */
	readonly times?: Omit<Checked, 'times'>;
}

export function reportOf(
	found: Iterable<Diagnostic>,
	checked: readonly Checked[] = [],
	accepted: readonly Accepted[] = [],
): Report {
	const diagnostics = distinct(found).sort(inOrder);
	const errors = diagnostics.filter(({ level }) => level === 'error').length;
	return {
		diagnostics,
		accepted: [...accepted].sort((a, b) => inOrder(a.diagnostic, b.diagnostic)),
		counts: { errors, warnings: diagnostics.length - errors, accepted: accepted.length },
		checked,
	};
}

/** The same finding made twice is one finding. */
export function distinct(found: Iterable<Diagnostic>): Diagnostic[] {
	const unique = new Map<string, Diagnostic>();
	for (const diagnostic of found) unique.set(JSON.stringify(diagnostic), diagnostic);
	return [...unique.values()];
}

/** 0: nothing stands in the way; 1: something does. (2, could not run, is the caller's to give.) */
export function exitCode({ counts }: Report, { strict = false } = {}): 0 | 1 {
	return counts.errors > 0 || (strict && counts.warnings > 0) ? 1 : 0;
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
	const [first, second] = [a.places[0].place, b.places[0].place];
	return (
		compare(first.file, second.file) ||
		first.start.line - second.start.line ||
		first.start.column - second.start.column ||
		compare(a.code, b.code) ||
		// Only so that the order never depends on which check ran first.
		compare(JSON.stringify(a), JSON.stringify(b))
	);
}

/** By code unit: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
