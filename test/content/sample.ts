/** The sample content (src/content), whole or with single edits. */
import { expect } from 'vitest';
import type { Checked } from '../../src/lib/checks/run.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import type { SourceFile } from '../../src/lib/source/entry.ts';
import { readFolder } from '../../src/lib/source/folder.ts';

export const base = 'src/content';

const { files } = readFolder(process.cwd(), base);

export interface Edit {
	/** Below the content folder. */
	readonly file: string;
	/** Must stand exactly once in the file. */
	readonly replace: string;
	readonly with: string;
}

export function sampleWith(...edits: readonly Edit[]): SourceFile[] {
	return files.map(({ file, text }) => {
		let edited = text;
		for (const edit of edits.filter((candidate) => file === `${base}/${candidate.file}`)) {
			expect(edited.split(edit.replace), `"${edit.replace}" in ${edit.file}`).toHaveLength(2);
			edited = edited.replace(edit.replace, () => edit.with);
		}
		return { file, text: edited };
	});
}

export const checkSample = (...edits: readonly Edit[]): Checked => checkContent(sampleWith(...edits), { base });
