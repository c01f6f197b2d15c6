/** Sentences put into a copy of the sample content, and what one check says of each. */
import type { Check } from '../../src/lib/checks/check.ts';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { assembleDocuments } from '../../src/lib/document/assemble.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import type { SourceFile } from '../../src/lib/source/entry.ts';
import { base, sampleWith } from '../content/sample.ts';

export const contract = 'clauses/support/consultation.mdx';
export const terms = 'clauses/terms/terms-contact.mdx';
export const note = 'clauses/notes/notes-excluded.mdx';
export const page = 'pages/about.mdx';

/** What the checks find in these files. */
export function findingsOf(files: readonly SourceFile[], checks: readonly Check[]): readonly Diagnostic[] {
	const { project, diagnostics } = loadProject(files, { base });
	if (!project) throw new Error(`the content cannot be read: ${diagnostics[0]?.message.en ?? ''}`);
	const input = { project, ...assembleDocuments(project) };
	return checks.flatMap((check) => check.run(input));
}

export interface Told {
	/** The words underlined. */
	readonly words: string;
	readonly message: string;
	readonly fixes: readonly string[];
	readonly code: string;
	readonly labels: readonly string[];
}

/** Each sentence as a paragraph of its own at the end of `file`; what is found in it. */
export function toldOf(
	sentences: readonly string[],
	checks: readonly Check[],
	file = contract,
): ReadonlyMap<string, readonly Told[]> {
	const name = `${base}/${file}`;
	const close = file.startsWith('listings/') ? '\n\n</Section>\n' : '\n';
	const files = sampleWith().map((source) => {
		if (source.file !== name) return source;
		const head = source.text.replace(/\s*(?:<\/Section>)?\s*$/, '');
		return { file: name, text: [head, ...sentences].join('\n\n') + close };
	});
	const text = files.find((source) => source.file === name)?.text ?? '';
	const told = new Map<string, Told[]>(sentences.map((sentence) => [sentence, []]));
	for (const { code, message, places, fixes = [] } of findingsOf(files, checks)) {
		const { place } = places[0];
		if (place.file !== name) throw new Error(`found elsewhere: ${place.file}: ${message.ja}`);
		const start = text.lastIndexOf('\n\n', place.start.offset) + 2;
		const end = text.indexOf('\n\n', start);
		const sentence = text.slice(start, end < 0 ? undefined : end).trimEnd();
		told.get(sentence)?.push({
			words: text.slice(place.start.offset, place.end.offset),
			message: message.ja,
			fixes: fixes.map(({ ja }) => ja),
			code,
			labels: places.slice(1).map(({ label }) => label?.ja ?? ''),
		});
	}
	return told;
}

/** The words found in each sentence. */
export const wordsIn = (sentences: readonly string[], checks: readonly Check[], file = contract) =>
	Object.fromEntries(
		[...toldOf(sentences, checks, file)].map(([sentence, told]) => [sentence, told.map(({ words }) => words)]),
	);
