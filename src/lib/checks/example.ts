/** An example's change, made to the content that it is a change of (test/fixtures/minimal). */
import type { SourceFile } from '../source/entry.ts';
import type { Example } from './check.ts';

/** `base` stands at the head of every file's path. @throws when an edit's words do not occur exactly once. */
export function applyExample(
	files: readonly SourceFile[],
	base: string,
	example: Pick<Example, 'files'>,
): SourceFile[] {
	const changed = new Map(files.map((source) => [source.file, source]));
	for (const [name, change] of Object.entries(example.files)) {
		const file = `${base}/${name}`;
		if (typeof change === 'string') {
			changed.set(file, { file, text: change });
			continue;
		}
		const text = changed.get(file)?.text;
		if (text === undefined) throw new Error(`${file} does not exist`);
		const parts = text.split(change.replace);
		if (parts.length !== 2) throw new Error(`"${change.replace}" stands ${parts.length - 1} times in ${file}`);
		changed.set(file, { file, text: parts.join(change.with) });
	}
	return [...changed.values()];
}
