/** The minimal content folder, whole or with an example's change applied. */
import type { Example } from '../../src/lib/checks/check.ts';
import type { SourceFile } from '../../src/lib/source/entry.ts';
import { readFolder } from '../../src/lib/source/folder.ts';

export const base = 'test/fixtures/minimal';

const { files } = readFolder(process.cwd(), base);

export function minimalContent(example: Pick<Example, 'files'> = { files: {} }): SourceFile[] {
	const changed = new Map(files.map(({ file, text }) => [file, text]));
	for (const [name, change] of Object.entries(example.files)) {
		const file = `${base}/${name}`;
		if (typeof change === 'string') {
			changed.set(file, change);
			continue;
		}
		const text = changed.get(file);
		if (text === undefined) throw new Error(`${file} does not exist`);
		const parts = text.split(change.replace);
		if (parts.length !== 2) throw new Error(`"${change.replace}" stands ${parts.length - 1} times in ${file}`);
		changed.set(file, parts.join(change.with));
	}
	return [...changed].map(([file, text]) => ({ file, text }));
}
