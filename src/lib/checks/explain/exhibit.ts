/** A check as it is shown to people: what its examples change, and what it really says to them. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Sources } from '../../diagnostics/frame.ts';
import type { SourceFile } from '../../source/entry.ts';
import type { Check, Example } from '../check.ts';
import { applyExample } from '../example.ts';
import { checkContent, sourcesOf } from '../run.ts';
import type { DiffLine } from './diff.ts';
import { diffLines } from './diff.ts';

export interface Exhibit {
	readonly check: Check;
	readonly fails: Shown;
	readonly passes: Shown;
}

export interface Shown {
	readonly changes: readonly Change[];
	/** What this check alone finds after the change. */
	readonly findings: readonly Diagnostic[];
	readonly sources: Sources;
}

/** What an example does to one file. */
export interface Change {
	readonly file: string;
	/** Whether the example adds the file. */
	readonly added: boolean;
	readonly lines: readonly DiffLine[];
}

/** `files` are the content that every example is a change of; their paths begin with `base`. */
export function exhibitOf(check: Check, files: readonly SourceFile[], base: string): Exhibit {
	const shown = (example: Example): Shown => {
		const changed = applyExample(files, base, example);
		const { diagnostics } = checkContent(changed, { base }, [check]);
		return { changes: changesOf(example, files, changed, base), findings: diagnostics, sources: sourcesOf(changed) };
	};
	return { check, fails: shown(check.example.fails), passes: shown(check.example.passes) };
}

function changesOf(
	example: Example,
	before: readonly SourceFile[],
	after: readonly SourceFile[],
	base: string,
): Change[] {
	const [old, now] = [sourcesOf(before), sourcesOf(after)];
	return Object.keys(example.files).map((name) => {
		const file = `${base}/${name}`;
		const was = old.get(file);
		return { file, added: was === undefined, lines: diffLines(was ?? '', now.get(file) ?? '') };
	});
}
