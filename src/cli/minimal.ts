/** The smallest content there is, under the folder name that authors know: what the checks' examples are changes of. */

import type { SourceFile } from '../lib/source/entry.ts';
import { readFolder } from '../lib/source/folder.ts';

export const exampleBase = 'src/content';

const root = `${import.meta.dirname}/../..`;
const fixture = 'test/fixtures/minimal';

export const exampleContent = (): SourceFile[] =>
	readFolder(root, fixture).files.map(({ file, text }) => ({ file: exampleBase + file.slice(fixture.length), text }));
