/** The sample with elements of its clauses and listings typed out by hand, as an author in a hurry would. */
import { checkContent } from '../../src/lib/checks/run.ts';
import type { Document, Span } from '../../src/lib/document/tree.ts';
import type { SourceFile } from '../../src/lib/source/entry.ts';
import { readFolder } from '../../src/lib/source/folder.ts';

export const base = 'src/content';
export const sample: readonly SourceFile[] = readFolder(process.cwd(), base).files;
export const clean = checkContent(sample, { base });

/** An element, and the one thing that it prints in every copy. */
export interface Printed {
	readonly file: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export const printed: readonly Printed[] = printedIn(clean.documents);

function printedIn(documents: readonly Document[]): Printed[] {
	const found = new Map<string, Printed | null>();
	const visit = (at: unknown): void => {
		if (typeof at !== 'object' || at === null) return;
		if ('type' in at && (at.type === 'value' || at.type === 'ref') && 'origin' in at) {
			const { origin, text } = at as Span & { readonly text: string };
			const [start, end] = [origin.start.offset, origin.end.offset];
			const written = sample.find(({ file }) => file === origin.file)?.text.slice(start, end) ?? '';
			const key = `${origin.file}:${start}`;
			const known = found.get(key);
			if (/^<(?:Value|Ref) [^>]*\/>$/.test(written))
				found.set(key, known !== undefined && known?.text !== text ? null : { file: origin.file, start, end, text });
		}
		for (const value of Object.values(at)) visit(value);
	};
	visit(documents.map(({ preamble, articles, closing, annexes }) => [preamble, articles, closing, annexes]));
	return [...found.values()].filter((one) => one !== null);
}

/** The sample with these typed out. */
export function typedOut(chosen: readonly Printed[]): SourceFile[] {
	return sample.map((source) => {
		const inFile = chosen.filter(({ file }) => file === source.file).toSorted((a, b) => b.start - a.start);
		if (inFile.length === 0) return source;
		const text = inFile.reduce((now, { start, end, text }) => now.slice(0, start) + text + now.slice(end), source.text);
		return { file: source.file, text };
	});
}
