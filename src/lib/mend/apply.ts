/** From findings to mends, and from mends to the texts that they make of the files. */
import type { Diagnostic, Edit } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../source/entry.ts';

/** The edits of one finding: all of them are made, or none. */
export interface Mend {
	readonly finding: Diagnostic;
	readonly edits: readonly Edit[];
}

/** In the order of the findings; of two that touch the same words the first, so that the other is judged anew afterwards. */
export function mendsOf(diagnostics: readonly Diagnostic[]): Mend[] {
	const taken: Edit[] = [];
	return diagnostics.flatMap((finding) => {
		const { edits = [] } = finding;
		if (edits.length === 0 || edits.some((edit) => taken.some((other) => touch(edit, other)))) return [];
		taken.push(...edits);
		return [{ finding, edits }];
	});
}

function touch({ place: a }: Edit, { place: b }: Edit): boolean {
	return a.file === b.file && a.start.offset <= b.end.offset && b.start.offset <= a.end.offset;
}

/** Files that no mend is about stay the very same objects. */
export function applyMends(files: readonly SourceFile[], mends: readonly Mend[]): SourceFile[] {
	const edits = Map.groupBy(
		mends.flatMap((mend) => mend.edits),
		({ place }) => place.file,
	);
	return files.map((source) => {
		// From the end of the file, so that the offsets before an edit stay true.
		const inFile = (edits.get(source.file) ?? []).toSorted((a, b) => b.place.start.offset - a.place.start.offset);
		if (inFile.length === 0) return source;
		const text = inFile.reduce(
			(now, edit) => now.slice(0, edit.place.start.offset) + edit.text + now.slice(edit.place.end.offset),
			source.text,
		);
		return { file: source.file, text };
	});
}
