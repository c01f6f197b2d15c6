/** What one check says of the minimal content with an edit: small enough for hundreds of runs. */
import type { Check, Example } from '../../src/lib/checks/check.ts';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { assembleDocuments } from '../../src/lib/document/assemble.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { base, minimalContent } from './minimal.ts';

export function toldOfMinimal(check: Check, files: Example['files']): readonly Diagnostic[] {
	const { project, diagnostics } = loadProject(minimalContent({ files }), { base });
	if (!project) throw new Error(`the content cannot be read: ${diagnostics[0]?.message.en ?? ''}`);
	return check.run({ project, ...assembleDocuments(project) });
}

/** The sums that are shown. */
export const sumsIn = (found: readonly Diagnostic[]): string[] =>
	found.flatMap(({ notes = [] }) => notes.map(({ text }) => text.ja));

/** A file of the minimal content as it stands. */
export function textIn(file: string): string {
	const found = minimalContent().find((source) => source.file === `${base}/${file}`);
	if (!found) throw new Error(`${file} does not exist`);
	return found.text;
}
