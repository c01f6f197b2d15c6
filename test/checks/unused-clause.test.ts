import { expect, test } from 'vitest';
import { unusedClause } from '../../src/lib/checks/structure/unused-clause.ts';
import { checkSample } from '../content/sample.ts';

test('a clause that marketplaces must carry is told when the notes lose it, though other documents may hold it', () => {
	const { diagnostics } = checkSample(
		{ file: 'documents/listing-notes.yaml', replace: '  - notes-hours\n', with: '' },
		{ file: 'documents/terms.yaml', replace: '  - terms-contact\n', with: '  - terms-contact\n  - notes-hours\n' },
	);
	const found = diagnostics.filter(({ code }) => code === unusedClause.id);
	expect(found.map(({ level, places }) => [level, places[0].place.file, places[0].place.start.line])).toEqual([
		['warning', 'src/content/clauses/notes/notes-hours.mdx', 3],
	]);
});
