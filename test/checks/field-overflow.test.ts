import { expect, test } from 'vitest';
import { fieldOverflow } from '../../src/lib/checks/market/field-overflow.ts';
import type { Edit } from '../content/sample.ts';
import { base, sampleWith } from '../content/sample.ts';
import { findingsOf } from './sentences.ts';

/** Where each finding stands: the file, and the words underlined. */
function placesOf(edit: Edit) {
	const files = sampleWith(edit);
	return findingsOf(files, [fieldOverflow]).map(({ places }) =>
		places.map(({ place: { file, start, end } }) => {
			const text = files.find((source) => source.file === file)?.text ?? '';
			return { file: file.slice(base.length + 1), words: text.slice(start.offset, end.offset) };
		}),
	);
}

test('a plan that is described at too great length is told at its description, with the bound of that field', () => {
	const description = '会社案内として必要なページを、当社の基本の型をもとにデザインします';
	const long = `${description}。`.repeat(4);
	const found = placesOf({ file: 'services/corporate-site.yaml', replace: description, with: long });
	expect(found.length).toBeGreaterThan(0);
	for (const [first, ...rest] of found) {
		expect(first).toEqual({ file: 'services/corporate-site.yaml', words: long });
		expect(rest.map(({ words }) => words)).toEqual([expect.stringMatching(/^\d+$/)]);
	}
});

test('deliverables that fill a field are among its places', () => {
	const found = placesOf({
		file: 'services/corporate-site.yaml',
		replace: '  - 操作の手引き\n',
		with: `  - ${'とても長い操作の手引き'.repeat(120)}\n`,
	});
	expect(found.length).toBeGreaterThan(0);
	for (const places of found) expect(places.map(({ file }) => file)).toContain('services/corporate-site.yaml');
});
