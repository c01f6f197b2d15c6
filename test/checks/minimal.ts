/** The minimal content folder, whole or with an example's change applied. */
import type { Example } from '../../src/lib/checks/check.ts';
import { applyExample } from '../../src/lib/checks/example.ts';
import type { SourceFile } from '../../src/lib/source/entry.ts';
import { readFolder } from '../../src/lib/source/folder.ts';

export const base = 'test/fixtures/minimal';

const { files } = readFolder(process.cwd(), base);

export const minimalContent = (example: Pick<Example, 'files'> = { files: {} }): SourceFile[] =>
	applyExample(files, base, example);
