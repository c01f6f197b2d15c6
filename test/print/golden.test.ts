/**
 * The sample's documents as they stand. A change of the content changes them: look at the difference,
 * then take it with `npx vitest run test/print/golden.test.ts -u`.
 */
import { describe, expect, test } from 'vitest';
import { assembleDocuments } from '../../src/lib/document/assemble.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { printText } from '../../src/lib/print/text.ts';
import { readFolder } from '../../src/lib/source/folder.ts';

const read = readFolder(process.cwd(), 'src/content');
const { project } = loadProject(read.files, { base: 'src/content' });
if (!project) throw new Error('the sample content does not load: npm run check says why');
const { documents, problems } = assembleDocuments(project);

test('the sample can be put together without a problem', () => {
	expect(problems.map(({ diagnostic }) => diagnostic.message.ja)).toEqual([]);
});

describe('the text of the sample', () => {
	const contract = documents.filter(({ id }) =>
		['support-contract.standard', 'support-contract.spot', 'production-contract.landing-page', 'terms'].includes(id),
	);

	test.each(contract.map((document) => [document.id, document] as const))('%s is as it was', async (id, document) => {
		await expect(printText(document)).toMatchFileSnapshot(`../golden/${id}.txt`);
	});
});
