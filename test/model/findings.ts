/** How the tests of this room say what is found in the minimal content after a change. */
import { expect } from 'vitest';
import type { Example } from '../../src/lib/checks/check.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { base, minimalContent } from '../checks/minimal.ts';

/** Code, underlined words and first mend of every finding of the reader, with all mends and places beside them. */
export function findings(files: Example['files'], without: readonly string[] = []) {
	const content = minimalContent({ files }).filter(({ file }) => !without.includes(file.slice(base.length + 1)));
	const { diagnostics, project } = loadProject(content, { base });
	expect(project === null).toBe(diagnostics.length > 0);
	return diagnostics.map(({ code, message, places, fixes }) => {
		const words = places.map(({ place }) => {
			const text = content.find(({ file }) => file === place.file)?.text ?? '';
			return text.slice(place.start.offset, place.end.offset);
		});
		return {
			code,
			file: places[0].place.file.slice(base.length + 1),
			words: words[0],
			allWords: words,
			message: message.ja,
			en: message.en,
			fix: fixes?.[0]?.ja,
			fixes: fixes?.map(({ ja }) => ja) ?? [],
		};
	});
}
