/** Whether a finding can be shown: it says something in both languages, at a place that there is. */
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import type { SourceFile } from '../../src/lib/source/entry.ts';
import { positionAt } from '../../src/lib/source/lines.ts';

/** @throws for a finding that cannot be shown where it says it is; `unseen` are files whose text is not known. */
export function assertStands(
	{ code, level, message, places, edits = [] }: Diagnostic,
	files: readonly SourceFile[],
	unseen: (file: string) => boolean,
) {
	const fail = (why: string): never => {
		throw new Error(`${code} ${why}: ${message.ja}`);
	};
	if (!/^[a-z]+\/[a-z0-9-]+$/.test(code) || !['error', 'warning'].includes(level)) fail('is no code');
	if (message.ja === '' || message.en === '') fail('says nothing');
	if (places.length === 0) fail('stands nowhere');
	for (const { place } of [...places, ...edits]) {
		const source = files.find(({ file }) => file === place.file);
		const { start, end } = place;
		// A file that could not be decoded or that is not there can only be named.
		if (!source) {
			if (!unseen(place.file)) fail(`stands in ${place.file}`);
			if (start.line < 1 || start.column < 1 || end.offset < start.offset) fail('stands before its file');
			continue;
		}
		if (start.offset > end.offset || end.offset > source.text.length) fail(`stands outside its file (${end.offset})`);
		for (const point of [start, end]) {
			const right = positionAt(source, point.offset);
			if (right.line !== point.line || right.column !== point.column)
				fail(`is at ${point.line}:${point.column}, which is ${right.line}:${right.column}`);
		}
	}
}
