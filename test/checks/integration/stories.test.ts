import { expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/checks/run.ts';
import { base, sampleWith } from '../../content/sample.ts';
import type { Story } from './stories.ts';
import { stories } from './stories.ts';

function toldIn({ edits, added = {} }: Story): string[] {
	const more = Object.entries(added).map(([file, text]) => ({ file: `${base}/${file}`, text }));
	const files = [...sampleWith(...edits), ...more];
	return checkContent(files, { base }).diagnostics.map(({ code, places: [{ place }] }) => {
		const text = files.find(({ file }) => file === place.file)?.text ?? '';
		return `${code} ${place.file.slice(base.length + 1)}: ${text.slice(place.start.offset, place.end.offset)}`;
	});
}

test.each(stories.map((story) => [story.what, story] as const))('%s: every finding, each once', (_, story) => {
	expect(toldIn(story)).toEqual(story.found);
});
